package nl.basisbaan.outcome;

import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Discounting;
import nl.basisbaan.ledger.PriceYear;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.life.Census;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;

/** Observation of worlds whose people are moved by hand. */
final class Observed {
  /** Prices rise by a tenth a year. */
  static final Discounting DISCOUNTING = new Discounting(0.1, 0.04);

  private Observed() {}

  /** A world under a policy for some months, in a small Groningen with two coaches. */
  static Observation of(
      Observation without, World world, Groups groups, Policy policy, int months) {
    return new Observation(
        without,
        world,
        groups,
        TinyTown.programme(world.people(), policy, 2, TinyTown.NUMBERS),
        new BridgeScores(TinyTown.CHANCE, TinyTown.beyond("bridge.error", 0)),
        new PriceYear(2023, DISCOUNTING),
        months);
  }

  /** Counts and observes a month of a world. */
  static void observe(World world, Observation observation, Month month) {
    new Census(world).run(month);
    observation.run(month);
  }

  /** A world in which nothing has happened yet. */
  static Observation ofNothing() {
    World without = World.of(TinyTown.people(1));
    Groups groups = Groups.of(without.people());
    return of(
        of(null, without, groups, Policy.none(), 1),
        without.underProgramme(),
        groups,
        TinyTown.policy(),
        1);
  }
}
