package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Turnover.Count;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.LabourArea;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.api.Test;

/**
 * What doses of tightness and of duty do, in the same towns with the same people and luck. A step
 * that has no effect passes a one-sided paired t-test over the towns once in 1,000 times ({@link
 * PairedDifferences#FALSE_ALARM}); seeds are fixed and nothing is tried twice.
 */
class LabourMarketDoseTest {
  private static final int TOWNS = 48;

  /** The number of towns was chosen with seed 1, so it decides nothing. */
  private static final int SEED = 1_001;

  private static final int HALF_YEAR = 6;
  private static final int YEAR = 12;
  private static final int WINDOW = 24;
  private static final Placed NONE = placed("none");
  private static final Placed APPLY = placed("apply");
  private static final Placed ACCEPT = placed("accept");

  /** Flow from benefit to work, a person on it and year, in each town. */
  private static double[] flowToWork(double tightness) {
    Municipality small = TestTowns.groningen(8);
    Municipality town =
        new Municipality(
            small.name(),
            small.source(),
            small.stock(),
            small.overThreeYears(),
            small.underThreeYears(),
            small.neighbourhoods(),
            small.organisations(),
            small.workProviders(),
            new LabourArea(LabourArea.Area.NETHERLANDS, tightness),
            small.closures());
    Scenario scenario =
        TestTowns.scenario(
            town,
            TinyTown.beyond("world.inflow_power", 0),
            HALF_YEAR,
            SEED,
            Policy.none(),
            TestTowns.endJob(1));
    Replications replications = new Replications(scenario);
    double[] flows = new double[TOWNS];
    for (int number = 0; number < TOWNS; number++) {
      Map<Count, int[]> turnover = replications.run(number, Follow.INTERVIEWED).get(1).turnover();
      flows[number] =
          YEAR
              * (double) Arrays.stream(turnover.get(Count.LEFT_FOR_JOB)).sum()
              / Arrays.stream(turnover.get(Count.PERSONS)).sum();
    }
    return flows;
  }

  /**
   * Elasticity of the flow to work to vacancies per unemployed person: within the range of {@code
   * world.finding_elasticity}, a little less as those with the best chances are gone sooner.
   */
  @Test
  void theFlowToWorkRisesWithTightnessLessThanInProportion() {
    double[] slack = flowToWork(0.5);
    double[] usual = flowToWork(1);
    double[] tight = flowToWork(2);
    assertTrue(PairedDifferences.between(slack, usual).move("+"));
    assertTrue(PairedDifferences.between(usual, tight).move("+"));
    double elasticity = Math.log(mean(tight) / mean(slack)) / Math.log(4);
    assertTrue(elasticity > 0.25 && elasticity < 0.6, "elasticity " + elasticity);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  /**
   * Months of regular work of a placed person, less those without a programme, by month since the
   * start; share in regular work two years later; and months of the first year without it.
   */
  private record Placed(double[][] moreByTown, double[] steps, double without) {
    double[] between(int from, int to) {
      return Arrays.stream(moreByTown)
          .mapToDouble(months -> Arrays.stream(months, from, to).sum())
          .toArray();
    }
  }

  /** A transition-only job with a duty, in towns where people who are placed may find work. */
  private static Placed placed(String duty) {
    Policy policy =
        TestTowns.transitionOnly(80)
            .with("duty.kind", duty)
            .with("eligibility.min_benefit_months", "36");
    Scenario scenario =
        TestTowns.scenario(
            TestTowns.groningen(12),
            Parameters.standard()
                .with("acceptance.usual", 1)
                .with("job_chances.base_odds", 0.2)
                .with("job_chances.detachment_power", 0.7),
            YEAR + WINDOW + 1,
            SEED,
            Policy.none(),
            policy);
    Replications replications = new Replications(scenario);
    double[][] more = new double[TOWNS][WINDOW];
    double[] steps = new double[TOWNS];
    double without = 0;
    for (int number = 0; number < TOWNS; number++) {
      List<PolicyResult> results = replications.run(number, Follow.PARTICIPANTS);
      List<Map<Integer, State>> with = states(results.get(1));
      List<Map<Integer, State>> other = states(results.get(0));
      Map<Integer, Integer> starts = starts(with);
      for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
        for (int month = 0; month < WINDOW; month++) {
          int date = start.getValue() + month;
          more[number][month] +=
              (works(with, date, start.getKey()) - works(other, date, start.getKey()))
                  / (double) starts.size();
        }
        for (int month = 0; month < YEAR; month++) {
          without +=
              works(other, start.getValue() + month, start.getKey()) / (double) starts.size();
        }
        steps[number] +=
            works(with, start.getValue() + WINDOW, start.getKey()) / (double) starts.size();
      }
    }
    return new Placed(more, steps, without / TOWNS);
  }

  private static List<Map<Integer, State>> states(PolicyResult result) {
    List<Map<Integer, State>> months = new ArrayList<>();
    for (PersonMonth row : result.people()) {
      while (months.size() <= row.month()) {
        months.add(new HashMap<>());
      }
      months.get(row.month()).put(row.person(), row.state());
    }
    return months;
  }

  /** First months in a place, of those who started in the first year. */
  private static Map<Integer, Integer> starts(List<Map<Integer, State>> months) {
    Map<Integer, Integer> starts = new HashMap<>();
    for (int each = 0; each < YEAR; each++) {
      int month = each;
      months
          .get(month)
          .forEach(
              (person, state) -> {
                if (state == State.BASIC_JOB) {
                  starts.putIfAbsent(person, month);
                }
              });
    }
    return starts;
  }

  private static int works(List<Map<Integer, State>> months, int month, int person) {
    return months.get(month).get(person) == State.REGULAR_JOB ? 1 : 0;
  }

  /**
   * Also under a duty and with a coach a place keeps people in during its first year, as public
   * jobs do (mechanisms.csv lock_ckw_public, lock_oej_postreform); when its end comes near it does
   * so no longer. The loss is at most what they would have worked without it.
   */
  @Test
  void aPlaceWithADutyHoldsPeopleInAtFirstAndNotForEver() {
    double[] first = APPLY.between(0, YEAR);
    double[] last = APPLY.between(WINDOW - HALF_YEAR, WINDOW);
    double[] before = APPLY.between(HALF_YEAR, YEAR);
    assertTrue(new PairedDifferences(first).move("-"), () -> "first year " + mean(first));
    assertTrue(PairedDifferences.between(before, last).move("+"), () -> "later " + mean(last));
    assertTrue(-mean(first) < APPLY.without(), "loss within what there was to lose");
  }

  @Test
  void theHeavierTheDutyTheMoreStepsToRegularWorkAndTheLessItHolds() {
    assertTrue(PairedDifferences.between(NONE.steps(), APPLY.steps()).move("+"));
    assertTrue(PairedDifferences.between(NONE.steps(), ACCEPT.steps()).move("+"));
    assertTrue(mean(ACCEPT.steps()) > mean(APPLY.steps()));
    assertTrue(mean(NONE.between(0, WINDOW)) < mean(APPLY.between(0, WINDOW)));
    assertTrue(mean(APPLY.between(0, WINDOW)) < mean(ACCEPT.between(0, WINDOW)));
    double light = mean(APPLY.steps()) - mean(NONE.steps());
    double heavy = mean(ACCEPT.steps()) - mean(APPLY.steps());
    assertTrue(heavy < light, "a duty to accept adds less than a duty to apply");
  }
}
