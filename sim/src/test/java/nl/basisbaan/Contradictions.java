package nl.basisbaan;

import java.time.YearMonth;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Figures of one publication, or one place in it, against those of another. */
final class Contradictions {
  private static final int LAST_YEAR_OF_STARTS = 2022;

  private final Errata errata;
  private final LedgerRules monitor;
  private final Evidence letter = Evidence.of("groningen_letter_2022.csv");
  private final Evidence ledger = Evidence.of("groningen_ledger.csv");
  private final Evidence leeuwarden = Evidence.of("leeuwarden.csv");
  private final Evidence flows = Evidence.of("flows.csv");

  Contradictions(Errata errata) {
    this.errata = errata;
    this.monitor = new LedgerRules(errata);
  }

  void list() {
    costOfAPlace();
    fullTime();
    guidance();
    people();
    places();
    sickLeave();
    leeuwarden();
    initiatives();
  }

  private void costOfAPlace() {
    String table = "H23 table 16";
    letterAgainst(
        "employer of record",
        "employer_of_record",
        table,
        aPlace("y2022", "employer_of_record"),
        "");
    letterAgainst(
        "supervision in the first year",
        "supervision_first_year",
        table,
        aPlace("y2020", "work_supervision"),
        "In 2020 every place was in its first year");
    letterAgainst(
        "coach of the municipality",
        "municipal_coach",
        table,
        aPlace("y2020", "participation_coaches"),
        "The monitor has the same amount each year; in 2022 it is "
            + aPlace("y2022", "participation_coaches").explained());
    letterAgainst(
        "benefits and subsidy that a place brings",
        "benefit_and_wage_subsidy_offset",
        table,
        Amount.sum(ledger.number("y2022", "benefits"), ledger.number("y2022", "wage_cost_subsidy"))
            .over(monitor.places("y2022")),
        "");
    letterAgainst(
        "net cost",
        "net_cost",
        "H23 tables 16 and 17",
        monitor.netOfAPlaceAndYear(),
        "The monitor adds what is saved on administration and schemes");
    Amount benefit = leeuwarden.number("value", "benefit_saving").thousand();
    Amount both = letter.number("value", "benefit_and_wage_subsidy_offset").thousand();
    if (both.isAtMost(benefit)) {
      errata.contradiction(
          "what 14 thousand stands for".replace("14", both.text()),
          "G22: benefit and wage-cost subsidy together",
          "Leeuwarden (N25, L25): benefit alone, " + benefit.text() + ", wage-cost subsidy on top",
          "Thousand euro a place and year, different towns");
    }
  }

  /** What an item comes to a place in a year, thousand euro. */
  private Amount aPlace(String year, String item) {
    return ledger.number(year, item).over(monitor.places(year));
  }

  private void letterAgainst(String what, String item, String table, Amount other, String remark) {
    errata.contradiction(
        what + ", thousand euro a place and year",
        "G22",
        letter.number("value", item).thousand(),
        table,
        other,
        remark);
  }

  private void fullTime() {
    Amount hours = letter.number("value", "contract_hours_mean").exact();
    errata.contradiction(
        "full-time places over three years, mean",
        "H23 6.4",
        Evidence.of("satisfaction.csv").number("mean", "average_fte_over_experiment"),
        "H23 table 16, G22",
        monitor
            .placesOfAllYears()
            .over(Amount.count(LedgerRules.YEARS.size()))
            .times(hours.over(LedgerRules.FULL_WEEK_HOURS)),
        "The monitor counts a place of " + hours.text() + " hours as full time");
  }

  private void guidance() {
    Evidence guidance = Evidence.of("groningen_guidance.csv");
    Amount minutes =
        Amount.sum(
            OtherRules.guidanceIn(guidance, "1").settled(),
            OtherRules.guidanceIn(guidance, "2").settled(),
            OtherRules.guidanceIn(guidance, "3").settled(),
            OtherRules.guidanceIn(guidance, "4").settled());
    errata.contradiction(
        "guidance in the first year, hours a week",
        "G22, mean",
        letter.number("value", "supervision_hours"),
        "H23 tables 8b, 10",
        minutes.over(Amount.count(4)).over(Amount.count(60)),
        "Coaching and consultation over four quarters; in the first it is "
            + OtherRules.guidanceIn(guidance, "1").over(Amount.count(60)).explained());
  }

  private void people() {
    Evidence funnel = Evidence.of("groningen_funnel.csv");
    Evidence recipients = Evidence.of("groningen_recipients.csv");
    Amount notStarted =
        funnel.persons("count", "interviewed").minus(funnel.persons("count", "started"));
    errata.contradiction(
        "interviewed persons who did not start",
        "H23 2.1",
        notStarted,
        "H23 table 3",
        Amount.sum(recipients.numbers("candidates", "sex")).exact(),
        "");
    errata.contradiction(
        "interviewed persons who did not start",
        "H23 2.1",
        notStarted,
        "H23 table 2, reasons",
        Amount.count(Math.round(PeopleRules.reasons(funnel).value())),
        "Not every reason was recorded");
    shortSpells(recipients);
    Amount all =
        Amount.sum(recipients.numbers("comparison", "exempt_from_work_obligation")).exact();
    errata.contradiction(
        "share of recipients exempt from the duty to look for work",
        "Divosa 2020, national",
        flows.number("value", "exempt_from_work_duty"),
        "H23 table 3, comparison",
        recipients
            .persons("comparison", "exempt_from_work_obligation", "yes")
            .over(Amount.count(Math.round(all.value()))),
        "The register of Groningen has a broader code");
  }

  private void shortSpells(Evidence recipients) {
    String classes = "benefit_duration_years";
    Amount brief = recipients.persons("participants", classes, "<3");
    String criterion = Evidence.of("initiatives.csv").row("basisbaan_groningen").get("eligibility");
    if (brief.value() > 0) {
      errata.contradiction(
          "time on benefit of participants",
          "criterion in `initiatives.csv`: " + criterion,
          "H23 table 3: "
              + brief.text()
              + " of "
              + Amount.sum(recipients.numbers("participants", classes))
                  .minus(recipients.number("participants", classes, "missing"))
                  .rounded()
              + " known had less than three years",
          "");
    }
  }

  private void places() {
    PlaceMonths starts = PlaceMonths.of(Evidence.of("groningen_inflow.csv"));
    String undated = "Explained if the start without a date was before: one gave no consent";
    errata.contradiction(
        "people who started",
        "H23 annex",
        Amount.sum(starts.starts().numbers("starters")).settled().exact(),
        "H23 2.1",
        Evidence.of("groningen_funnel.csv").persons("count", "started"),
        "Explained: one gave no consent");
    errata.contradiction(
        "people who started in 2020",
        "H23 annex",
        starts.startedBy(YearMonth.of(2020, 12)),
        "M22",
        Evidence.of("initiatives_more.csv")
            .persons("value", "basisbaan_groningen", "started in 2020"),
        "The start without a date adds at most one");
    errata.contradiction(
        "people in a place on 1 January 2022",
        "H23 annex",
        starts.startedBy(YearMonth.of(2022, 1)),
        "G22",
        Amount.sum(Evidence.of("groningen_neighbourhoods.csv").numbers("participants_2022_01"))
            .settled()
            .exact(),
        undated);
    for (CSVRecord row : flows.starting("basic_job_places")) {
      YearMonth month = YearMonth.parse(row.get("year"));
      if (month.getYear() <= LAST_YEAR_OF_STARTS) {
        errata.contradiction(
            "places filled in " + month,
            "H23 annex",
            starts.startedBy(month),
            "press",
            flows.number(row, "value").exact(),
            undated);
      }
    }
  }

  /** The first year that a benchmark tells, against the half-years of the monitor in it. */
  private void sickLeave() {
    PlaceMonths starts = PlaceMonths.of(Evidence.of("groningen_inflow.csv"));
    Evidence hours = Evidence.of("groningen_hours.csv");
    Amount spring = starts.between(YearMonth.of(2020, 3), YearMonth.of(2020, 5));
    Amount later = starts.between(YearMonth.of(2020, 6), YearMonth.of(2020, 11));
    errata.contradiction(
        "sick leave in the first year, percent",
        "M22",
        Evidence.of("sick_leave_benchmarks.csv").number("percent", "basic_jobs_groningen"),
        "H23 table 8",
        hours
            .number("sick", "1")
            .times(spring)
            .plus(hours.number("sick", "2").times(later))
            .over(spring.plus(later)),
        "March to November 2020, weighted by place months; about 2 is printed elsewhere");
  }

  private void leeuwarden() {
    CSVRecord row = leeuwarden.row("participants");
    Optional<Amount> interviewed = Evidence.found(row.get("note"), "(\\d+) at the time");
    Amount participants = leeuwarden.persons("value", "participants");
    errata.contradiction(
        "participants in Leeuwarden",
        "N25 or L25",
        participants,
        "at the time of the interviews",
        interviewed.orElse(participants),
        "README of the evidence, of N25 and L25: "
            + Evidence.readmeQuote("they disagree on [^)]*"));
    String starts = leeuwarden.row("first_starts").get("note");
    if (starts.contains("N25 says") && starts.contains("L25 says")) {
      String[] sides = starts.split("; ");
      errata.contradiction("first starts in Leeuwarden", sides[0], sides[1], "");
    }
  }

  private void initiatives() {
    Evidence initiatives = Evidence.of("initiatives.csv");
    for (int i = 0; i + 1 < initiatives.rows().size(); i++) {
      CSVRecord row = initiatives.rows().get(i);
      if (row.get("participants").contains("pilot of the next row")) {
        CSVRecord next = initiatives.rows().get(i + 1);
        errata.contradiction(
            "the same participants in two rows",
            "M22, " + row.get("initiative") + ": " + row.get("participants"),
            "M22, " + next.get("initiative") + ": " + next.get("participants"),
            "Add them once");
      }
    }
    String athos = initiatives.row("athos_maastricht").get("observed_outcome");
    Optional<Amount> jobs = Evidence.found(athos, "(\\d+) to a regular job in 2019");
    Optional<Amount> others =
        Evidence.found(athos, "(\\d+) participants a year are printed for 2020");
    if (jobs.isPresent() && others.isPresent()) {
      errata.contradiction(
          "Athos, Maastricht",
          "M22: " + jobs.get().text() + " to a regular job in 2019",
          "M22: " + others.get().text() + " participants in 2020 and 2021",
          "Not the same years, so no rate follows");
    }
  }
}
