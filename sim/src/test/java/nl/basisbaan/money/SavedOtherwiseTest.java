package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.life.Households;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** What the monitor sets against the costs: what a household would have without the place. */
class SavedOtherwiseTest extends Bookkeeping {
  private static final Policy POLICY = TinyTown.policy();

  private final People family = TinyTown.people(2, MONTH);

  /** A parent who rents, in a place; the household has nothing yet. */
  private void parent() {
    TinyTown.place(family, 0, 12);
    ByHand.of(family).contractMinutes[0] = 9_360;
    ByHand.of(family).children[0] = 1;
    ByHand.of(family).rentRatio[0] = 1;
  }

  /** Booked this month, by what stands in the books before. */
  private long saved(Stakeholder who, Item item, int[] column, int has) {
    column[0] = 0;
    long before = booked(who, item);
    book(family, POLICY, NUMBERS);
    long all = booked(who, item) - before;
    assertTrue(all > has, item + " without the place: " + all);
    column[0] = has;
    book(family, POLICY, NUMBERS);
    return all - (booked(who, item) - before - all);
  }

  @Test
  void whatTheHouseholdStillHasIsNotSaved() {
    parent();
    ByHand columns = ByHand.of(family);
    assertEquals(9_000, saved(PARTICIPANTS, Item.BENEFIT, columns.benefitCents, 9_000));
    assertEquals(
        800, saved(NATIONAL_GOVERNMENT, Item.TAX_ON_BENEFIT, columns.taxOnBenefitCents, 800));
    assertEquals(700, saved(PARTICIPANTS, Item.MUNICIPAL_SCHEMES, columns.schemesCents, 700));
    assertEquals(
        600, saved(PARTICIPANTS, Item.HEALTH_CARE_ALLOWANCE, columns.healthCareCents, 600));
    assertEquals(500, saved(PARTICIPANTS, Item.RENT_ALLOWANCE, columns.rentAllowanceCents, 500));
    assertEquals(400, saved(PARTICIPANTS, Item.CHILD_BUDGET, columns.childBudgetCents, 400));
  }

  @Test
  void noMoreIsBookedThanNothingWhereAHouseholdHasMoreThanWithoutThePlace() {
    parent();
    ByHand.of(family).rentAllowanceCents[0] = 1_000_000;
    ByHand.of(family).childBudgetCents[0] = 1_000_000;
    book(family, POLICY, NUMBERS);
    assertEquals(0, booked(PARTICIPANTS, Item.RENT_ALLOWANCE));
    assertEquals(0, booked(PARTICIPANTS, Item.CHILD_BUDGET));
  }

  /** The first partner is 44, with a child under twelve; a child of the second would be older. */
  @Test
  void theHouseholdIsTheSameWhicheverPartnerIsInThePlace() {
    TinyTown.couple(family, 0, 1);
    ByHand.of(family).born[0] = -44 * 12;
    ByHand.of(family).born[1] = -46 * 12;
    Arrays.fill(ByHand.of(family).children, (byte) 1);
    TinyTown.place(family, 1, 12);
    ByHand.of(family).contractMinutes[1] = 9_360;
    new Households(family, Offers.of(POLICY), TinyTown.CHANCE, NUMBERS).run(MONTH);
    book(family, POLICY, NUMBERS);
    assertTrue(family.person(1).childBudgetCents() > 0);
    assertEquals(
        0,
        booked(PARTICIPANTS, Item.CHILD_BUDGET),
        "a wage of a year is no more than goes with it");
  }

  /** Of 10 hours, 580.32 euro, a quarter is exempt: 1708.08 - 580.32 + 145.08. */
  @Test
  void aSmallJobThatGoesWithAPlaceWouldBeThereWithoutItOfEitherPartner() {
    TinyTown.couple(family, 0, 1);
    for (int row = 0; row < 2; row++) {
      TinyTown.place(family, row, 12);
      ByHand.of(family).contractMinutes[row] = 9_360;
    }
    ByHand.of(family).state[1] = (byte) State.ACTIVITY.ordinal();
    family.person(1).haveSmallJob(10, 0);
    new Households(family, Offers.of(POLICY), TinyTown.CHANCE, NUMBERS).run(MONTH);
    book(family, POLICY, NUMBERS);
    assertEquals(0, family.person(0).benefitCents());
    assertEquals(127_284, booked(PARTICIPANTS, Item.BENEFIT));
  }

  /** With a partner who earns there would be no benefit to administer. */
  @Test
  void administrationIsSavedWhereThereWouldBeBenefit() {
    TinyTown.couple(family, 0, 1);
    TinyTown.place(family, 0, 12);
    ByHand.of(family).contractMinutes[0] = 9_360;
    family.person(1).startWork(State.REGULAR_JOB, 36, 1);
    ByHand.of(family).grossCents[1] = 400_000;
    book(family, POLICY, NUMBERS);
    assertEquals(0, booked(PARTICIPANTS, Item.BENEFIT));
    assertEquals(0, booked(OUTSIDE, Item.BENEFIT_ADMINISTRATION));
  }
}
