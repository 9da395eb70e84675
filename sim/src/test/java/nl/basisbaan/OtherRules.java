package nl.basisbaan;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Work and guidance in Groningen, Leeuwarden, sick leave, districts. */
final class OtherRules {
  private static final Amount PERCENT = Amount.count(100);

  private final Errata errata;

  OtherRules(Errata errata) {
    this.errata = errata;
  }

  void check() {
    usesOfHours(Evidence.of("groningen_hours.csv"));
    guidanceOfTwoKinds(Evidence.of("groningen_guidance.csv"));
    guidanceInText(Evidence.of("groningen_guidance.csv"));
    outlook(Evidence.of("regular_job_outlook.csv"));
    averagePlaces(Evidence.of("satisfaction.csv"));
    leeuwarden(Evidence.of("leeuwarden.csv"));
    sickLeave(Evidence.of("sick_leave_by_age.csv"));
    funding(Evidence.of("initiatives.csv"));
    districts(Evidence.of("districts.csv"));
  }

  private void usesOfHours(Evidence hours) {
    Errata.Rule rule = errata.rule("H23 table 8", hours, "uses of hours add to 100 percent");
    for (CSVRecord row : hours.rows()) {
      rule.gives(
          "half-year " + row.get("period") + ", percent",
          PERCENT,
          Amount.sum(hours.across(row, "production", "covid", "coaching", "sick", "leave")));
    }
    Evidence benchmarks = Evidence.of("sick_leave_benchmarks.csv");
    errata
        .rule("H23 3.2", benchmarks, "sick leave of the second half of 2021 is that of table 8")
        .gives(
            "sick leave, percent",
            benchmarks.number("percent", "basic_jobs_groningen_2021h2"),
            hours.number("sick", "4"));
  }

  private void guidanceOfTwoKinds(Evidence guidance) {
    Errata.Rule rule =
        errata.rule(
            "H23 tables 8b, 9",
            guidance,
            "mean coaching lies within what both kinds of organisations allow");
    String both = "coaching_and_organising";
    for (CSVRecord all : guidance.starting("coaching", "all")) {
      String quarter = all.get("quarter");
      CSVRecord less = quarter(guidance, both, "coaching_only_organisations", quarter);
      CSVRecord more = quarter(guidance, both, "managing_organisations", quarter);
      Amount few = guidance.number(less, "minutes_per_week");
      Amount many = guidance.number(more, "minutes_per_week");
      Amount known =
          guidance
              .number(less, "n")
              .exact()
              .times(few)
              .plus(guidance.number(more, "n").exact().times(many));
      Amount persons = guidance.number(all, "n").exact();
      Amount others =
          persons
              .minus(guidance.number(less, "n").exact())
              .minus(guidance.number(more, "n").exact())
              .settled();
      rule.liesBetween(
          "coaching in quarter " + quarter + ", minutes a week",
          guidance.number(all, "minutes_per_week"),
          known.plus(others.times(few)).over(persons),
          known.plus(others.times(many)).over(persons),
          "The "
              + others.text()
              + " people of neither kind are taken to have as much as those of one kind. Fewer"
              + " people may have reached this quarter than the table says");
    }
  }

  private static CSVRecord quarter(
      Evidence guidance, String activity, String group, String quarter) {
    return guidance.starting(activity, group).stream()
        .filter(row -> row.get("quarter").equals(quarter))
        .findFirst()
        .orElseThrow();
  }

  private void guidanceInText(Evidence guidance) {
    Errata.Rule rule =
        errata.rule(
            "H23 tables 8b, 10",
            guidance,
            "the total in the text is coaching and consultation, to half an hour");
    for (CSVRecord text : guidance.starting("total_read_from_text")) {
      Stream.of("1", "2", "3", "4")
          .filter(q -> text.get("quarter").equals(q) || isLater(text.get("quarter"), q))
          .forEach(
              q ->
                  rule.gives(
                      "guidance in quarter " + q + ", minutes a week",
                      guidance.number(text, "minutes_per_week").roundedTo(30),
                      guidanceIn(guidance, q)));
    }
  }

  private static boolean isLater(String words, String quarter) {
    return words.equals("later") && Integer.parseInt(quarter) > 2;
  }

  /** Coaching and consultation in a quarter of tenure, minutes a week. */
  static Amount guidanceIn(Evidence guidance, String quarter) {
    return Amount.sum(
        guidance.number(quarter(guidance, "coaching", "all", quarter), "minutes_per_week"),
        guidance.number(quarter(guidance, "consultation", "all", quarter), "minutes_per_week"));
  }

  private void outlook(Evidence outlook) {
    Errata.Rule rule =
        errata.rule(
            "H23 2.2, 5.2-5.4", outlook, "a percentage is that of a whole number of persons");
    for (CSVRecord row : outlook.rows()) {
      if (row.get("unit").equals("percent")) {
        Amount printed = outlook.number(row, "value");
        Amount of = outlook.number(row, "of").exact();
        Amount persons = Amount.count(Math.round(printed.value() * of.value() / 100));
        rule.gives(
            row.get("item") + ", percent",
            printed,
            PERCENT.times(persons).over(of),
            "Nearest number of persons: " + persons.text());
      }
    }
    errata
        .rule("H23 2.2, 5.2-5.4", outlook, "kinds of outlook add to all persons judged")
        .gives(
            "outlook, persons",
            outlook.persons("of", "seen_with_development_potential"),
            Amount.sum(
                outlook.persons("value", "seen_with_development_potential"),
                outlook.persons("value", "potential_uncertain"),
                outlook.persons("value", "no_development_expected")));
  }

  private void averagePlaces(Evidence satisfaction) {
    LedgerRules ledger = new LedgerRules(errata);
    errata
        .rule("H23 6.4", satisfaction, "mean places are those of the three years of the ledger")
        .gives(
            "average_fte_over_experiment",
            satisfaction.number("mean", "average_fte_over_experiment"),
            ledger.placesOfAllYears().over(Amount.count(LedgerRules.YEARS.size())));
  }

  private void leeuwarden(Evidence leeuwarden) {
    String item = "education_primary";
    Amount interviewed =
        Evidence.found(leeuwarden.row(item).get("note"), "of (\\d+)").orElseThrow();
    List<Amount> levels =
        leeuwarden.rows().stream()
            .filter(row -> row.get("item").startsWith("education_"))
            .map(row -> leeuwarden.number(row, "value").exact())
            .toList();
    errata
        .rule("N25, L25", leeuwarden, "levels of education add to all interviewed")
        .gives("education, persons", interviewed, Amount.sum(levels));
    Amount tracks =
        Amount.sum(
            leeuwarden.persons("value", "track_regular_employer_with_outlook"),
            leeuwarden.persons("value", "track_regular_employer_growth"));
    Errata.Rule rule =
        errata.rule("N25, L25", leeuwarden, "printed tracks add to all participants");
    String remark = "The number of the third track, in the public domain, is not printed";
    rule.gives("tracks, persons", leeuwarden.persons("value", "participants"), tracks, remark);
    rule.gives("tracks, persons at the time of the interviews", interviewed, tracks, remark);
  }

  private void sickLeave(Evidence sickLeave) {
    Errata.Rule rule =
        errata.rule("CBS 83056NED", sickLeave, "spells by length add to 100 percent");
    for (CSVRecord row : sickLeave.rows()) {
      rule.gives(
          "age " + row.get("age") + ", percent",
          PERCENT,
          Amount.sum(
              sickLeave.across(
                  row,
                  "spell_1_5_days",
                  "spell_5_20_days",
                  "spell_20_210_days",
                  "spell_210_plus_days")));
    }
    errata.unchecked(
        "CBS 83056NED",
        "Sick leave is number times length of spells; mean lengths are not in the table.");
  }

  private void funding(Evidence initiatives) {
    Errata.Rule rule = errata.rule("M22", initiatives, "sources of funding add to 100 percent");
    for (CSVRecord row : initiatives.rows()) {
      List<Amount> shares = Evidence.percentages(row.get("funding"));
      if (!shares.isEmpty()) {
        rule.gives(row.get("initiative") + ", percent", PERCENT, Amount.sum(shares));
      }
    }
  }

  private void districts(Evidence districts) {
    Errata.Rule rule =
        errata.rule(
            "CBS 2024", districts, "districts, to 5 inhabitants, add to their municipality");
    for (CSVRecord whole : districts.rows()) {
      if (whole.get("code").startsWith("GM")) {
        List<Amount> parts =
            districts.starting(whole.get("municipality")).stream()
                .filter(row -> row.get("code").startsWith("WK"))
                .map(row -> districts.number(row, "inhabitants_2024").exact().roundedTo(5))
                .toList();
        rule.gives(
            whole.get("municipality") + ", inhabitants",
            districts.number(whole, "inhabitants_2024"),
            Amount.sum(parts));
      }
    }
  }
}
