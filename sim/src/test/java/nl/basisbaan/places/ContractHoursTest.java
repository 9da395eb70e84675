package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** How many hours a week somebody works while contracts go on; steps are of four hours. */
class ContractHoursTest extends Contracting {
  private static final Contracts.Rates MORE = rates(0, 0, 0, 100);

  /** Somebody in the fourth month of a place, for so many hours, who can work 30. */
  private Person works(int hours) {
    Person person = TinyTown.place(people, 0, 3);
    ByHand.of(people).capacity[0] = 30;
    ByHand.of(people).hours[0] = (byte) hours;
    return person;
  }

  private int after(Person person, int month, Policy policy, Contracts.Rates rates) {
    people.begin(MONTHS[month]);
    contracts(policy, rates).run(MONTHS[month]);
    return person.hours();
  }

  @Test
  void anExtensionHasNoMoreHoursThanThePolicyAllowsByThen() {
    Policy fewer = terms(12, 12, 1, true).with("pay.max_hours", "24");
    Person person = works(30);
    assertEquals(30, after(person, 8, fewer, NOTHING), "the contract runs");
    assertEquals(24, after(person, 9, fewer, NOTHING), "it is extended");
    assertTrue(!person.isPermanent());
  }

  @Test
  void aPermanentContractHasNoMoreHoursThanThePolicyAllowsEither() {
    Person person = works(30);
    assertEquals(24, after(person, 9, terms(12, 12, 0, true).with("pay.max_hours", "24"), NOTHING));
    assertTrue(person.isPermanent());
  }

  /** January 2023 and on: a third of a month's wage of 30 hours for a year, not of 24. */
  @Test
  void aContractThatEndsKeepsItsHoursToTheEnd() {
    Person person = works(30);
    after(person, 9, terms(12, 12, 0, false).with("pay.max_hours", "24"), NOTHING);
    assertTrue(person.is(State.UNEMPLOYMENT_INSURANCE));
    assertEquals(30, person.hours(), "of which insurance is told");
    assertEquals(MONTHS[9].rules().transitionPayment(12, 30, 1), people.due().transitionPayments());
  }

  @Test
  void hoursBuildUpToWhatAPersonCan() {
    Policy policy =
        terms(24, 12, 1, true).with("pay.start_hours", "12").with("pay.build_up_months", "6");
    Person person = works(12);
    assertEquals(12, after(person, 2, policy, NOTHING), "in the sixth month");
    assertEquals(30, after(person, 3, policy, NOTHING), "and not to the 36 of the policy");
  }

  @Test
  void whereAllHoursBeginAtOnceNothingBuildsUp() {
    Person person = works(20);
    assertEquals(20, after(person, 20, terms(36, 12, 1, true), NOTHING));
  }

  /** Less than a step over what they can: from 32 to 36, and not from 34. */
  @Test
  void hoursGrowUpToLittleOverWhatAPersonCan() {
    Policy forty = terms(24, 12, 1, true).with("pay.max_hours", "40");
    assertEquals(36, after(works(32), 1, forty, MORE));
    assertEquals(34, after(works(34), 1, forty, MORE));
  }

  @Test
  void whomTheWorkDoesNotSuitAtAllHasNoMoreHours() {
    Person person = works(20);
    ByHand.of(people).match[0] = 0;
    assertEquals(20, after(person, 1, terms(24, 12, 1, true), rates(0, 0, 0, 1)));
    ByHand.of(people).match[0] = 1;
    assertEquals(24, after(person, 2, terms(24, 12, 1, true), rates(0, 0, 0, 1)));
  }
}
