package nl.basisbaan.experiments.policies;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.Replications;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;

/** Policies lived for three years in the small town that comes with the program. */
final class SmallTown {
  static final YearMonth START = YearMonth.of(2023, 1);
  static final int MONTHS = 36;
  static final int SEED = 1;
  private static final String TOWN = "synthetic";

  private SmallTown() {}

  /** What the policies did, by name, one result a town. */
  static Map<String, List<PolicyResult>> live(List<String> names, int towns) {
    List<Policy> policies =
        names.stream().map(name -> PackedPolicies.policy(name).from(START)).toList();
    Scenario scenario =
        new Scenario(
            MunicipalityReader.read(Library.MUNICIPALITIES.packed(TOWN), like -> {})
                .value()
                .municipality(),
            policies,
            Parameters.standard(),
            START,
            MONTHS,
            0,
            SEED);
    Replications replications = new Replications(scenario);
    Map<String, List<PolicyResult>> results = new LinkedHashMap<>();
    for (int town = 0; town < towns; town++) {
      for (PolicyResult result : replications.run(town, Follow.NOBODY)) {
        results.computeIfAbsent(result.policy(), name -> new ArrayList<>()).add(result);
      }
    }
    return results;
  }
}
