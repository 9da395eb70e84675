package nl.basisbaan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Who the people of Groningen are and how they fare: counts that add up, means within classes. */
final class PeopleRules {
  private static final List<String> GROUPS = List.of("participants", "candidates", "comparison");
  private static final List<String> MOMENTS = List.of("start", "month6", "month12");
  private static final int PENSION_AGE = 67;
  private static final int LONGEST_YEARS = PENSION_AGE - 21;

  private final Errata errata;
  private final Evidence recipients = Evidence.of("groningen_recipients.csv");
  private final Evidence bridge = Evidence.of("groningen_bridge_scores.csv");

  PeopleRules(Errata errata) {
    this.errata = errata;
  }

  void check() {
    levelsAddToTheGroup();
    meansLieWithinClasses();
    participationJobWasSwapped();
    funnelAndBarriersAddUp();
    wageValues();
    bridgeScores();
    debtReliefIsPossible();
  }

  private void levelsAddToTheGroup() {
    Errata.Rule rule =
        errata.rule(
            "H23 table 3", recipients, "levels of an attribute add to the persons of a group");
    List<Amount> sizes =
        List.of(
            Evidence.readme("([\\d,]+) participants, [\\d,]+ candidates"),
            Evidence.readme("participants, ([\\d,]+) candidates"),
            Evidence.readme("([\\d,]+) other \\*persons\\*"));
    for (String attribute : firstCells(recipients)) {
      for (String group : GROUPS) {
        List<Amount> levels = levels(attribute, group);
        if (!levels.isEmpty()) {
          rule.gives(
              attribute + ", " + group,
              sizes.get(GROUPS.indexOf(group)),
              Amount.sum(levels).exact());
        }
      }
    }
  }

  private static Set<String> firstCells(Evidence table) {
    Set<String> cells = new LinkedHashSet<>();
    table.rows().forEach(row -> cells.add(row.get(0)));
    return cells;
  }

  private List<Amount> levels(String attribute, String group) {
    return counted(attribute).map(row -> recipients.number(row, group).exact()).toList();
  }

  private Stream<CSVRecord> counted(String attribute) {
    return recipients.starting(attribute).stream()
        .filter(row -> !Set.of("mean", "sd").contains(row.get("level")));
  }

  private void meansLieWithinClasses() {
    Errata.Rule rule =
        errata.rule("H23 table 3", recipients, "a mean lies within what its classes allow");
    ClassMean ages = new ClassMean("level", 1, 1, PENSION_AGE);
    ClassMean durations = new ClassMean("level", 12, 0, LONGEST_YEARS);
    for (String group : GROUPS) {
      ages.check(
          rule,
          "age, " + group,
          recipients.number(group, "age", "mean"),
          recipients,
          counted("age").toList(),
          group);
      durations.check(
          rule,
          "benefit duration in months, " + group,
          recipients.number(group, "benefit_duration_months", "mean"),
          recipients,
          counted("benefit_duration_years").filter(r -> !r.get("level").equals("missing")).toList(),
          group);
    }
  }

  private void participationJobWasSwapped() {
    boolean swapped = Evidence.readmeSays("\"participation job\" is swapped in the comparison");
    errata
        .rule(
            "H23 table 3",
            recipients,
            "people of the comparison had a participation job less often than participants, as the"
                + " text says")
        .liesBetween(
            "had_participation_job, comparison, percent",
            hadParticipationJob("comparison", swapped ? "no" : "yes"),
            Amount.count(0),
            hadParticipationJob("participants", "yes"),
            "Yes and no are swapped in print; corrected in the table");
  }

  private Amount hadParticipationJob(String group, String answer) {
    String attribute = "had_participation_job";
    Amount all = Amount.sum(levels(attribute, group));
    return Amount.count(100)
        .times(recipients.persons(group, attribute, answer))
        .over(all.settled().exact());
  }

  private void funnelAndBarriersAddUp() {
    Evidence funnel = Evidence.of("groningen_funnel.csv");
    errata
        .rule("H23 table 2", funnel, "reasons not to start add to those recorded")
        .gives("reasons", Evidence.readme("(\\d+) recorded"), reasons(funnel));
    Evidence starts = Evidence.of("groningen_inflow.csv");
    errata
        .rule("H23 annex", starts, "starters by date add to all with a date")
        .gives(
            "starters",
            Evidence.readme("(\\d+) of \\d+; one gave no consent"),
            Amount.sum(starts.numbers("starters")).exact());
    Evidence neighbourhoods = Evidence.of("groningen_neighbourhoods.csv");
    errata
        .rule("G22", neighbourhoods, "neighbourhoods add to all participants")
        .gives(
            "participants",
            Evidence.readme("(\\d+) participants by neighbourhood"),
            Amount.sum(neighbourhoods.numbers("participants_2022_01")).exact());
    barriersAddUp(Evidence.of("groningen_barriers.csv"));
  }

  static Amount reasons(Evidence funnel) {
    return Amount.sum(
            funnel.rows().stream()
                .filter(row -> row.get("stage").startsWith("reason:"))
                .map(row -> funnel.number(row, "count"))
                .toList())
        .exact();
  }

  private void barriersAddUp(Evidence barriers) {
    String number = "number_of_barriers:";
    List<CSVRecord> byNumber =
        barriers.rows().stream().filter(row -> row.get(0).startsWith(number)).toList();
    List<Amount> persons = byNumber.stream().map(row -> barriers.number(row, "count")).toList();
    List<Amount> named =
        byNumber.stream()
            .map(
                row ->
                    Amount.printed(row.get(0).substring(number.length()))
                        .times(barriers.number(row, "count")))
            .toList();
    List<Amount> byBarrier =
        barriers.rows().stream()
            .filter(row -> !row.get(0).startsWith(number))
            .map(row -> barriers.number(row, "count"))
            .toList();
    errata
        .rule("H23 table 6", barriers, "persons by number of barriers add to all interviewed")
        .gives(
            "persons", barriers.number(byNumber.get(0), "of").exact(), Amount.sum(persons).exact());
    errata
        .rule("H23 tables 5, 6", barriers, "barriers by person are as many as barriers by kind")
        .gives("barriers", Amount.sum(byBarrier).exact(), Amount.sum(named).exact());
  }

  private void wageValues() {
    Evidence wageValue = Evidence.of("groningen_wage_value.csv");
    List<CSVRecord> classes =
        wageValue.rows().stream().filter(row -> !row.get(0).equals("mean")).toList();
    errata
        .rule("H23 table 7", wageValue, "classes add to all assessed")
        .gives(
            "assessed persons",
            Evidence.readme("productivity of (\\d+) participants"),
            Amount.sum(classes.stream().map(row -> wageValue.number(row, "count")).toList())
                .exact());
    Errata.Rule rule =
        errata.rule("H23 table 7", wageValue, "the mean lies within what its classes allow");
    new ClassMean("wage_value_percent", 1, 1, 100)
        .check(
            rule,
            "mean wage value",
            wageValue.number("count", "mean"),
            wageValue,
            classes,
            "count");
    errata.unchecked(
        "H23 table 7",
        "That table has a wrong percentage, says the README of the evidence; only counts were copied,"
            + " so it does not show which.");
  }

  private void bridgeScores() {
    Errata.Rule rule =
        errata.rule("H23 table 11", bridge, "scores of a pillar and moment add to all persons");
    for (String pillar : firstCells(bridge)) {
      for (String moment : MOMENTS) {
        rule.gives(
            pillar + " " + moment,
            Evidence.readme("persons of (\\d+) by score"),
            Amount.sum(bridge.numbers(moment, pillar)).exact());
      }
    }
  }

  private void debtReliefIsPossible() {
    Evidence method = Evidence.of("social_value_method.csv");
    NetImproved debts =
        new NetImproved(bridge.numbers("start", "debts"), bridge.numbers("month12", "debts"));
    Amount printed = method.persons("value", "net_persons_with_debt_relief");
    errata
        .rule(
            "H23 6.2, 6.3",
            method,
            "improved less worsened debts are possible with the counts of table 11")
        .liesBetween("net_persons_with_debt_relief", printed, debts.fewest(), debts.most(), "");
    errata.unchecked(
        "H23 6.2, 6.3",
        "Net debt relief of "
            + printed.text()
            + " persons needs the path of each person. Counts by score allow any number from "
            + debts.fewest().text()
            + " to "
            + debts.most().text()
            + ".");
  }
}
