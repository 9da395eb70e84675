package nl.basisbaan.experiments.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.policy.Difference;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies that a study compares differ in what their names and descriptions say, and no more. */
class ShippedPoliciesTest {
  private static final Set<String> STEP =
      Set.of(
          "contract.first_months",
          "contract.extensions",
          "contract.permanent",
          "duty.kind",
          "duty.sanction",
          "transition.job_coach");

  private static final Set<String> CREAMING =
      Set.of("eligibility.max_outlook", "selection.outlook_weight");

  /** Studies of designs that are named after themselves and not after what they differ in. */
  private static final Set<String> OF_DESIGNS =
      Set.of("every-design", "melkert-jobs", "published-designs");

  /** The policies of the study of turns, in their order, and what each turns. */
  private static final Map<String, Set<String>> TURNS = new LinkedHashMap<>();

  static {
    TURNS.put("exclusive", Set.of());
    TURNS.put("exclusive-1-open-order", Set.of("selection.outlook_weight"));
    TURNS.put("exclusive-2-wage", Set.of("kind", "pay.allowance"));
    TURNS.put("exclusive-3-no-duty", Set.of("duty.kind", "duty.sanction"));
    TURNS.put("exclusive-4-permanent", Set.of("contract.permanent"));
    TURNS.put("exclusive-5-own-neighbourhood", Set.of("place_of_work.own_neighbourhood_only"));
    TURNS.put("exclusive-6-open-to-all", Set.of("eligibility.min_benefit_months"));
  }

  private static final Map<Set<String>, Set<String>> DIFFERENCES =
      Map.of(
          Set.of("end-job", "end-job-open"),
          Set.of("eligibility.without_benefit"),
          Set.of("end-job", "transition-only"),
          STEP,
          Set.of("transition-only", "transition-only-creaming"),
          CREAMING,
          Set.of("end-job", "transition-only-creaming"),
          and(STEP, CREAMING),
          Set.of("end-job", "mixed"),
          Set.of("contract.permanent_max_wage_value", "transition.job_coach"),
          Set.of("transition-only", "mixed"),
          Set.of(
              "contract.first_months",
              "contract.extensions",
              "contract.permanent",
              "contract.permanent_max_wage_value",
              "duty.kind",
              "duty.sanction"),
          Set.of("leeuwarden-2023", "leeuwarden-ten-budgets"),
          Set.of("funding.yearly_budget", "scale"));

  /** The end job and the same with other supervision. */
  private static final Set<String> DOSES =
      Set.of(
          "end-job",
          "end-job-unsupervised",
          "end-job-half-supervision",
          "end-job-double-supervision");

  private static Set<String> and(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  static Stream<String> studies() {
    return Library.STUDIES.names().stream();
  }

  private static Experiment experiment(String study) {
    return Preparation.of(Request.of(study), Path.of(""));
  }

  private static Set<String> differences(Policy one, Policy other) {
    Difference difference = Difference.between(one, other);
    Set<String> all = new TreeSet<>(difference.whom());
    all.addAll(difference.design());
    return all;
  }

  /** The name of the file of a policy, without the size or budget that a study put behind it. */
  private static String file(Policy policy, Experiment experiment) {
    return experiment.study().policies().stream()
        .filter(
            name -> policy.name().equals(name) || policy.name().matches(name + "(-budget)?-\\d+"))
        .findFirst()
        .orElseThrow();
  }

  /** What policies of different sizes differ in. */
  private static Set<String> ofSize(Study study) {
    return !study.budgets().isEmpty()
        ? Set.of("funding.yearly_budget")
        : study.sizes().isEmpty() ? Set.of() : Set.of("scale");
  }

  static Stream<String> studiesOfVariants() {
    return studies().filter(name -> !OF_DESIGNS.contains(name));
  }

  @ParameterizedTest
  @MethodSource("studiesOfVariants")
  void comparedPoliciesDifferInWhatTheyAreNamedAfter(String study) {
    Experiment experiment = experiment(study);
    for (Policy one : experiment.withPlaces()) {
      for (Policy other : experiment.withPlaces()) {
        String file = file(one, experiment);
        String otherFile = file(other, experiment);
        Set<String> allowed = new TreeSet<>(differencesByName(file, otherFile));
        String size = one.name().substring(file.length());
        if (!other.name().substring(otherFile.length()).equals(size)) {
          allowed.addAll(ofSize(experiment.study()));
        }
        assertEquals(allowed, differences(one, other), one.name() + " against " + other.name());
      }
    }
  }

  /** What two files are named after, or what all policies of the study of doses differ in. */
  private static Set<String> differencesByName(String file, String other) {
    boolean doses = DOSES.contains(file) && DOSES.contains(other) && !file.equals(other);
    if (TURNS.containsKey(file) && TURNS.containsKey(other)) {
      return turned(file, other);
    }
    return doses
        ? Set.of("supervision.intensity")
        : DIFFERENCES.getOrDefault(both(file, other), Set.of());
  }

  /** What all turns between two policies of the study of turns turn. */
  private static Set<String> turned(String file, String other) {
    List<String> names = List.copyOf(TURNS.keySet());
    int from = Math.min(names.indexOf(file), names.indexOf(other));
    int to = Math.max(names.indexOf(file), names.indexOf(other));
    return names.subList(from + 1, to + 1).stream()
        .flatMap(name -> TURNS.get(name).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> both(String file, String other) {
    return new TreeSet<>(List.of(file, other));
  }

  @Test
  void growthIsThatOfEndJobs() {
    Policy end = experiment("end-job-or-transition").withPlaces().get(0);
    Policy growth = experiment("growth").withPlaces().get(0);
    Policy history = experiment("groningen-2020-2022").withPlaces().get(0);
    assertEquals(Set.of("scale"), differences(end, growth));
    assertEquals(
        Set.of("scale", "selection.replace_leavers", "selection.hire_coaches"),
        differences(end, history));
  }

  @Test
  void tenBudgetsOfLeeuwardenAreTenTimesAsMuchFromTheSameMonth() {
    List<Policy> policies = experiment("leeuwarden-2023-2026").withPlaces();
    Policy pilot = policies.get(0);
    Policy ten = policies.get(1);
    assertEquals(10 * pilot.funding().yearlyBudget(), ten.funding().yearlyBudget());
    assertEquals(pilot.scale().get(0).since(), ten.scale().get(0).since());
    assertEquals(10 * pilot.scale().get(0).places(), ten.scale().get(0).places());
    assertEquals(1, ten.scale().size());
  }
}
