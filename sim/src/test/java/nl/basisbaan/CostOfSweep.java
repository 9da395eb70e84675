package nl.basisbaan;

import java.util.List;
import nl.basisbaan.policy.Policy;

/** What many policies on one town cost together, over no programme alone. */
final class CostOfSweep {
  private static final double NANOS_PER_SECOND = 1e9;

  private CostOfSweep() {}

  static void print(int rounds) {
    Towns towns = new Towns();
    Replications none = new Replications(Designs.scenario(List.of()), towns);
    warmUp(none);
    List<Policy> designs = Designs.sweep();
    PlainTable table = heading();
    compare(rounds, designs.size() + " designs of 50 places", none, designs, towns).print(table);
    table.print();
  }

  static PlainTable heading() {
    return new PlainTable("policies", "seconds", "over no programme alone");
  }

  /** What policies cost together. */
  record Cost(String name, Measured seconds, Measured ratio) {
    void print(PlainTable table) {
      table.row(name, seconds.text(2), ratio.text(2));
    }
  }

  static void warmUp(Replications none) {
    for (int round = 0; round < Designs.WARM_UP; round++) {
      ClockedLife.whole(none, none.town(0));
    }
  }

  /** Measures policies and none in turn, after a round that warms up. */
  static Cost compare(
      int rounds, String name, Replications none, List<Policy> policies, Towns towns) {
    Replications many = new Replications(Designs.scenario(policies), towns);
    Cost cost = new Cost(name, new Measured(), new Measured());
    for (int round = -1; round < rounds; round++) {
      double alone = ClockedLife.whole(none, none.town(round + 1));
      double together = ClockedLife.whole(many, many.town(round + 1));
      if (round >= 0) {
        cost.seconds.add(together / NANOS_PER_SECOND);
        cost.ratio.add(together / alone);
      }
    }
    return cost;
  }
}
