package nl.basisbaan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.policy.Policy;

/** What a further policy costs, as the only one beside no programme. */
final class CostOfPolicies {
  private static final double PERCENT = 100;
  private static final double MILLION = 1e6;
  private static final int USUAL = 50;

  private final Policy policy;
  private final int places;
  private final Replications replications;
  private final Measured milliseconds = new Measured();
  private final Measured share = new Measured();
  private final Measured touched = new Measured();
  private final Map<String, Measured> byProcess = new LinkedHashMap<>();

  private CostOfPolicies(Policy policy, int places, Towns towns) {
    this.policy = policy;
    this.places = places;
    this.replications = new Replications(Designs.scenario(List.of(policy)), towns);
  }

  static void print(int rounds) {
    Towns towns = new Towns();
    List<CostOfPolicies> costs = new ArrayList<>();
    for (int places : new int[] {0, 16, USUAL, 250, 1000}) {
      costs.add(new CostOfPolicies(TestTowns.endJob(places), places, towns));
      costs.add(new CostOfPolicies(TestTowns.transitionOnly(places), places, towns));
    }
    for (int round = -Designs.WARM_UP; round < rounds; round++) {
      for (CostOfPolicies cost : costs) {
        cost.measure(round);
      }
    }
    PlainTable table =
        new PlainTable("policy", "places", "% of no programme", "ms", "people touched");
    costs.forEach(cost -> cost.print(table));
    table.print();
    printByProcess(costs.stream().filter(cost -> cost.places == USUAL).toList());
  }

  private void measure(int round) {
    Town town = replications.town(round + Designs.WARM_UP);
    ClockedLife life = new ClockedLife(replications, town);
    if (round >= 0) {
      milliseconds.add(life.nanos(1) / MILLION);
      share.add(PERCENT * life.nanos(1) / life.nanos(0));
      touched.add(life.courses().get(1).world().people().size());
      life.spent(1)
          .forEach(
              (what, nanos) ->
                  byProcess
                      .computeIfAbsent(what, name -> new Measured())
                      .add(PERCENT * nanos / life.nanos(0)));
    }
  }

  private void print(PlainTable table) {
    table.row(
        policy.name(),
        Integer.toString(places),
        share.text(1),
        milliseconds.text(1),
        touched.text(0));
  }

  private static void printByProcess(List<CostOfPolicies> costs) {
    List<String> heading = new ArrayList<>(List.of("spent on, % of no programme"));
    costs.forEach(cost -> heading.add(cost.policy.name() + " " + cost.places));
    PlainTable table = new PlainTable(heading.toArray(new String[0]));
    for (String what : costs.get(0).byProcess.keySet()) {
      List<String> row = new ArrayList<>(List.of(what));
      costs.forEach(cost -> row.add(cost.byProcess.get(what).text(2)));
      table.row(row.toArray(new String[0]));
    }
    table.print();
  }
}
