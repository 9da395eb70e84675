package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
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
