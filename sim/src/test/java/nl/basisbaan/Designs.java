package nl.basisbaan;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;

/** What the benchmark lives through: ten years under policies that differ. */
final class Designs {
  /** Rounds before those that count, in which the compiler learns. */
  static final int WARM_UP = 3;

  static final int MONTHS = 120;

  private static final int PLACES = 50;
  private static final int MOST_MORE_OR_LESS = 5;

  private Designs() {}

  /** No programme and these policies, in a town. */
  static Scenario scenario(Municipality town, List<Policy> policies) {
    List<Policy> all = new ArrayList<>(List.of(Policy.none()));
    all.addAll(policies);
    return TestTowns.scenario(town, Parameters.standard(), MONTHS, 1, all.toArray(new Policy[0]));
  }

  /** Those in Groningen. */
  static Scenario scenario(List<Policy> policies) {
    return scenario(TestTowns.groningen(1), policies);
  }

  /** End jobs and transition jobs in turn, of 45 to 55 places. */
  static List<Policy> ofAboutFiftyPlaces(int count) {
    List<Policy> policies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int places = PLACES - MOST_MORE_OR_LESS + i / 2 % (2 * MOST_MORE_OR_LESS + 1);
      policies.add(kind(i % 2 == 0, places).with("name", "policy-" + i));
    }
    return policies;
  }

  /** Two hundred designs of 50 places: two kinds, by whom they take and for how long. */
  static List<Policy> sweep() {
    List<Policy> policies = new ArrayList<>();
    for (boolean endJob : new boolean[] {true, false}) {
      for (String outlook : List.of("0.1", "0.2", "0.3", "1")) {
        for (String weight : List.of("-1", "-0.5", "0", "0.5", "1")) {
          for (String months : List.of("6", "12", "18", "24", "36")) {
            policies.add(
                kind(endJob, PLACES)
                    .with("name", "design-" + policies.size())
                    .with("eligibility.max_outlook", outlook)
                    .with("selection.outlook_weight", weight)
                    .with("contract.first_months", months));
          }
        }
      }
    }
    return policies;
  }

  private static Policy kind(boolean endJob, int places) {
    return endJob ? TestTowns.endJob(places) : TestTowns.transitionOnly(places);
  }
}
