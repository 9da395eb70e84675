package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.CARE_FUNDS;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/**
 * Social support of 12,000 euro a user and year and mental care of 6,000, by hand: of ten without
 * work two and four use it, of ten in work one and three.
 */
class CareUseTest extends Bookkeeping {
  private static final Parameters CARE =
      NUMBERS
          .with("care.social_support_use", 0.2)
          .with("care.social_support_reduction", 0.09)
          .with("care.social_support_year", 12_000 / LEVEL)
          .with("care.mental_care_use", 0.4)
          .with("care.mental_care_reduction", 0.08)
          .with("care.mental_care_year", 6_000 / LEVEL);

  private final Policy policy = TinyTown.policy();
  private final People town = TinyTown.people(7, MONTH);

  private void care(Parameters numbers) {
    World world = World.of(town);
    Books books = books(town, TinyTown.programme(town, policy, 2, numbers), policy, numbers);
    world.begin(MONTH);
    world.endMonth();
    new Care(world, books, new BridgeScores(TinyTown.CHANCE, numbers)).run(MONTH);
  }

  private void threeWork() {
    town.person(0).startWork(State.REGULAR_JOB, 36, 1);
    town.person(1).startWork(State.SUBSIDISED_JOB, 36, 1);
    TinyTown.place(town, 2, 3);
  }

  @Test
  void peopleInWorkUseLessSupportAndMentalCare() {
    threeWork();
    care(CARE);
    assertEquals(
        (4 * 0.2 + 3 * 0.11) * 100_000, paid(CARE_FUNDS, OUTSIDE, Item.SOCIAL_SUPPORT), 1.0);
    assertEquals((4 * 0.4 + 3 * 0.32) * 50_000, paid(CARE_FUNDS, OUTSIDE, Item.MENTAL_CARE), 1.0);
    assertEquals(0, paid(OUTSIDE, CARE_FUNDS, Item.SOCIAL_SUPPORT), "a cost and no gain");
  }

  @Test
  void whoKeepsBenefitInAPlaceUsesAsMuchAsBefore() {
    TinyTown.place(town, 0, 3);
    ByHand.of(town).state[0] = (byte) State.ACTIVITY.ordinal();
    care(CARE);
    assertEquals(7 * 0.2 * 100_000, paid(CARE_FUNDS, OUTSIDE, Item.SOCIAL_SUPPORT), 1.0);
    assertEquals(7 * 0.4 * 50_000, paid(CARE_FUNDS, OUTSIDE, Item.MENTAL_CARE), 1.0);
    assertEquals(0, booked(OUTSIDE, Item.SOCIAL_SUPPORT));
  }

  /** Of three in work the monitor knows the one in a place. */
  @Test
  void theMonitorBooksWhatParticipantsUseLess() {
    threeWork();
    care(CARE);
    assertEquals(0.09 * 100_000, booked(OUTSIDE, Item.SOCIAL_SUPPORT), 1.0);
    assertEquals(0.08 * 50_000, booked(OUTSIDE, Item.MENTAL_CARE), 1.0);
    TinyTown.place(town, 3, 3);
    TinyTown.place(town, 4, 3);
    care(CARE);
    assertEquals((1 + 3) * 0.09 * 100_000, booked(OUTSIDE, Item.SOCIAL_SUPPORT), 2.0);
    assertEquals((1 + 3) * 0.08 * 50_000, booked(OUTSIDE, Item.MENTAL_CARE), 2.0);
  }
}
