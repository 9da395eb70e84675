package nl.basisbaan.experiments.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Measured.GroupOutcome;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Groups;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Whom a policy reaches, told of towns with made-up people. */
class ReachTest {
  private static final Measure[] EVERYBODY = {
    new Measure(50, 1000),
    new Measure(52, 1000),
    new Measure(49, 1000),
    new Measure(51, 1000),
    new Measure(50, 1000)
  };

  private static Measure[] towns(double of, double... reached) {
    Measure[] towns = new Measure[reached.length];
    for (int i = 0; i < towns.length; i++) {
      towns[i] = new Measure(reached[i], of);
    }
    return towns;
  }

  private static Optional<Reach> reach(Measure[] everybody, Map<String, Measure[]> groups) {
    return reach(everybody, groups, "", new Measure[0]);
  }

  /** The same of towns in which so many of a group are there. */
  private static Optional<Reach> reach(
      Measure[] everybody, Map<String, Measure[]> groups, String of, Measure[] there) {
    List<String> policies = List.of("some");
    List<String> points = List.of("base");
    int towns = everybody.length;
    Samples<Outcome> all = new Samples<>(policies, points, point -> towns, Measured.OUTCOMES);
    Samples<GroupOutcome> byGroup =
        new Samples<>(policies, points, point -> towns, Measured.GROUPS);
    for (int town = 0; town < towns; town++) {
      Map<String, Map<Outcome, Measure>> byName = new LinkedHashMap<>();
      int index = town;
      groups.forEach(
          (group, each) ->
              byName.put(
                  group,
                  group.equals(of)
                      ? Map.of(
                          Outcome.COVERAGE_SHARE,
                          each[index],
                          Outcome.OFF_BENEFIT_SHARE,
                          there[index])
                      : Map.of(Outcome.COVERAGE_SHARE, each[index])));
      PolicyResult result =
          new ResultDraft("some")
              .atEnd(Map.of(Outcome.COVERAGE_SHARE, everybody[town]))
              .byGroup(byName)
              .result();
      all.add(new Unit(0, town, List.of(result)));
      byGroup.add(new Unit(0, town, List.of(result)));
    }
    return Reach.of(all, byGroup, 0);
  }

  @Test
  void groupsAreToldAsDifferentOnlyWhereTownsAndCountsAgree() {
    Map<String, Measure[]> groups = new LinkedHashMap<>();
    groups.put("sex=female", towns(400, 40, 41, 39, 40, 42)); // twice as often in every town
    groups.put("sex=male", towns(600, 10, 11, 10, 11, 8)); // a third as often
    groups.put("age=under_35", towns(200, 2, 25, 1, 30, 2)); // more on average, by two towns
    groups.put("age=35_49", towns(5, 0, 0, 0, 0, 0)); // nobody, of too few to tell
    groups.put("age=50_59", towns(300, 0, 0, 0, 0, 0)); // nobody of many

    Reach reach = reach(EVERYBODY, groups).orElseThrow();

    assertEquals(
        "Reached is 5.04% of everybody who ever met the rules (252 of 5,000): more of women"
            + " (10.10), highest first; fewer of people of 50-59 (0.00) and men (1.67), lowest"
            + " first; for the other groups no difference can be told from chance. Never reached"
            + " in these towns: people of 35-49 and people of 50-59.",
        reach.sentence());
    assertEquals(Optional.of("women (10.10), people of 50-59 (0.00)"), reach.shortly());
  }

  @Test
  void whoMeetsNoRuleIsNotSaidToBeReachedLess() {
    Reach reach =
        reach(
                EVERYBODY,
                Map.of(
                    "duration=under_3",
                    towns(0, 0, 0, 0, 0, 0),
                    "duration=3_5",
                    towns(1000, 50, 52, 49, 51, 50)))
            .orElseThrow();

    assertEquals(
        "Reached is 5.04% of everybody who ever met the rules (252 of 5,000): for all groups no"
            + " difference can be told from chance. Nobody meets the rules of: people under 3 years on"
            + " benefit.",
        reach.sentence());
    assertEquals(Optional.empty(), reach.shortly());
  }

  @Test
  void oneTownCannotTell() {
    Reach reach =
        reach(towns(1000, 50), Map.of("sex=female", towns(400, 45), "sex=male", towns(600, 5)))
            .orElseThrow();

    assertTrue(
        reach.sentence().endsWith(": one town cannot tell for which groups this differs."),
        reach.sentence());
  }

  @Test
  void aPolicyWithoutPlacesReachesNobody() {
    assertEquals(Optional.empty(), reach(towns(1000, 0, 0), Map.of()));
  }

  @Test
  void everyGroupOfTheResultFilesHasWords() {
    List<String> labels =
        GroupWords.dimensions().stream()
            .flatMap(dimension -> GroupWords.groups(dimension).keySet().stream())
            .toList();

    assertEquals(List.copyOf(Groups.byLabel(group -> group).keySet()), labels);
  }

  /** People without benefit who may have no place are told of where there are some. */
  @Test
  void aGroupThatIsNotInTheTownsIsNotTold() {
    String group = "duration=none";
    Map<String, Measure[]> groups = Map.of(group, towns(0, 0, 0, 0, 0, 0));
    String some = reach(EVERYBODY, groups, group, towns(900, 1, 1, 1, 1, 1)).get().sentence();
    assertTrue(some.contains("Nobody meets the rules of: households without benefit."), some);
    String none = reach(EVERYBODY, groups, group, towns(0, 0, 0, 0, 0, 0)).get().sentence();
    assertTrue(!none.contains("without benefit"), none);
  }
}
