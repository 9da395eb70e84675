package nl.basisbaan;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;

/** What larger towns and more policies cost. */
final class CostOfGrowth {
  private static final double THOUSAND = 1e3;
  private static final int HUNDRED = 100;

  private CostOfGrowth() {}

  static void print(int rounds) {
    growTowns(rounds);
    growPolicies(rounds);
  }

  private static void growTowns(int rounds) {
    int threads = Runtime.getRuntime().availableProcessors();
    PlainTable table =
        new PlainTable(
            "recipients at the start",
            "people in ten years",
            "million person-months a second, one thread",
            "on " + threads + " threads",
            "ratio");
    growTown(table, 1, threads, rounds);
    growTown(table, 10, threads, rounds);
    if (Boolean.getBoolean("large")) {
      growTown(table, HUNDRED, threads, rounds);
    }
    table.print();
  }

  private static void growTown(PlainTable table, int timesGroningen, int threads, int rounds) {
    Replications replications =
        new Replications(Designs.scenario(TestTowns.largerGroningen(timesGroningen), List.of()));
    Town town = replications.town(0);
    Measured one = new Measured();
    Measured several = new Measured();
    Measured ratio = new Measured();
    int first = timesGroningen == HUNDRED ? 0 : timesGroningen == 1 ? -Designs.WARM_UP : -1;
    for (int round = first; round < rounds; round++) {
      double alone = speed(replications, town, 1);
      double together = speed(replications, town, threads);
      if (round >= 0) {
        one.add(alone);
        several.add(together);
        ratio.add(together / alone);
      }
    }
    table.row(
        String.format(Locale.ROOT, "%,d", atTheStart(town)),
        String.format(Locale.ROOT, "%,d", town.people().size()),
        one.text(2),
        several.text(2),
        ratio.text(2));
  }

  private static int atTheStart(Town town) {
    int people = 0;
    while (town.people().person(people).isOfTheStart()) {
      people++;
    }
    return people;
  }

  /** Million person-months a second of wall time; parallel streams stay in the pool. */
  private static double speed(Replications replications, Town town, int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> speed(replications, town)).join();
    } finally {
      pool.shutdown();
    }
  }

  private static double speed(Replications replications, Town town) {
    long start = System.nanoTime();
    long personMonths = new ClockedLife(replications, town).personMonths();
    return THOUSAND * personMonths / (System.nanoTime() - start);
  }

  private static void growPolicies(int rounds) {
    Towns towns = new Towns();
    Replications none = new Replications(Designs.scenario(List.of()), towns);
    CostOfSweep.warmUp(none);
    PlainTable table = CostOfSweep.heading();
    for (int count : new int[] {1, 10, 30, HUNDRED}) {
      CostOfSweep.compare(
              rounds, Integer.toString(count), none, Designs.ofAboutFiftyPlaces(count), towns)
          .print(table);
    }
    table.print();
  }
}
