package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** Contracts run their term, are extended, become permanent, or end. */
class ContractsTest extends Contracting {
  /** Lives from the first month until the contract ends, becomes permanent or is very long. */
  private Person live(Policy policy, Contracts.Rates rates) {
    Person person = people.person(0);
    person.accept(0, 0, 0.7);
    person.startPlace(State.BASIC_JOB, TinyTown.HOURS, 1, policy.contract().firstMonths());
    people.keep((row, month, event, detail) -> notes.add(month + " " + event));
    Contracts contracts = contracts(policy, rates);
    for (int month = 1; month < MONTHS.length && person.is(State.BASIC_JOB); month++) {
      people.begin(MONTHS[month]);
      contracts.run(MONTHS[month]);
    }
    return person;
  }

  @Test
  void anEndJobBecomesPermanentAfterItsTemporaryContracts() {
    Person person = live(terms(12, 12, 1, true), NOTHING);
    assertEquals(List.of("12 EXTENDED", "24 MADE_PERMANENT"), notes);
    assertTrue(person.is(State.BASIC_JOB) && person.isPermanent());
  }

  @Test
  void hoursBuildUpInTheMonthOfAnExtensionToo() {
    Policy policy =
        terms(12, 12, 1, true).with("pay.start_hours", "12").with("pay.build_up_months", "12");
    Person person = people.person(0);
    person.accept(0, 0, 0.7);
    person.startPlace(State.BASIC_JOB, 12, 1, 12);
    Contracts contracts = contracts(policy, NOTHING);
    for (int month = 1; month <= 13; month++) {
      people.begin(MONTHS[month]);
      contracts.run(MONTHS[month]);
      assertEquals(month < 12 ? 12 : TinyTown.HOURS, person.hours(), "month " + month);
    }
  }

  @Test
  void aTemporaryJobEndsAfterItsLastContract() {
    Person person = live(terms(24, 12, 0, false), NOTHING);
    assertEquals(List.of("24 JOB_ENDED"), notes);
    assertTrue(person.is(State.UNEMPLOYMENT_INSURANCE));
    assertEquals(-1, person.provider());
  }

  @Test
  void theProviderMayHireAtTheEndOfATemporaryJobAndNothingIsOwedThen() {
    Parameters hiring = TinyTown.beyond("provider_hire.at_the_end", 1_000_000);
    Person person = TinyTown.place(people, 0, 23);
    ByHand.of(people).contractEnds[0] = 1;
    people.begin(MONTHS[1]);
    contracts(terms(24, 12, 0, false), NOTHING, hiring).run(MONTHS[1]);
    assertTrue(person.is(State.SUBSIDISED_JOB), "with a wage value of 0.6");
    assertTrue(person.isHiredByProvider());
    assertEquals(0, ByHand.of(people).dueCents[0]);
  }

  @Test
  void theLawAllowsThreeTemporaryContractsOnly() {
    live(terms(6, 6, 20, true), NOTHING);
    assertEquals(List.of("6 EXTENDED", "12 EXTENDED", "18 MADE_PERMANENT"), notes);
  }

  @Test
  void theLawAllowsThreeYearsOfTemporaryContractsOnly() {
    live(terms(24, 12, 20, false), NOTHING);
    assertEquals(List.of("24 EXTENDED", "36 JOB_ENDED"), notes);
  }

  @Test
  void anExtensionBeyondThreeYearsIsNotGiven() {
    live(terms(24, 13, 20, false), NOTHING);
    assertEquals(List.of("24 JOB_ENDED"), notes);
  }

  @Test
  void beforeHalfAYearOfWorkBenefitFollows() {
    assertTrue(live(terms(5, 12, 0, false), NOTHING).is(State.BENEFIT));
    assertEquals(0, people.person(0).benefitMonths());
  }

  @Test
  void fromHalfAYearOfWorkInsuranceFollows() {
    assertTrue(live(terms(6, 12, 0, false), NOTHING).is(State.UNEMPLOYMENT_INSURANCE));
  }

  @Test
  void sicknessBenefitFollowsForWhoIsIllAtTheEndHoweverShortTheJob() {
    TinyTown.place(people, 0, 1);
    ByHand.of(people).contractEnds[0] = 1;
    people.person(0).beSick(60, 1);
    people.begin(MONTHS[1]);
    contracts(terms(1, 12, 0, false), NOTHING).run(MONTHS[1]);
    assertTrue(people.person(0).is(State.UNEMPLOYMENT_INSURANCE));
  }

  /**
   * Two years of 36 hours: 0.3333 x 2 months' wage. January 2025: 36 x 52 / 12 x 14.06 x 1.08 =
   * 2368.83 euro; two thirds of it at 0.3333 a year: 1579.06.
   */
  @Test
  void theTransitionPaymentIsAThirdOfAMonthsWageAYear() {
    live(terms(24, 12, 0, false), NOTHING);
    assertEquals(157_906, ByHand.of(people).dueCents[0]);
  }

  @Test
  void twoYearsOfSicknessEndTheContract() {
    Person person = TinyTown.place(people, 0, 30);
    person.appoint();
    person.fallSick(800);
    Contracts contracts = contracts(terms(12, 12, 1, true), NOTHING);
    people.begin(MONTHS[23]);
    contracts.run(MONTHS[23]);
    assertTrue(person.is(State.BASIC_JOB), "after 23 months");
    people.begin(MONTHS[24]);
    contracts.run(MONTHS[24]);
    assertTrue(person.is(State.BENEFIT), "after 24 months");
    assertTrue(ByHand.of(people).dueCents[0] > 0);
    assertTrue(person.isSick(), "nobody is cured by leaving");
  }

  @Test
  void aLongSpellMayEndTheJobByOwnAccordAndAShortOneNot() {
    TinyTown.place(people, 0, 5).fallSick(30 + LONG_SPELL);
    TinyTown.place(people, 1, 5).fallSick(30 + LONG_SPELL - 1);
    Contracts.Rates always = new Contracts.Rates(0, 2, 2, 3, 1, 0, 0, 0, 4, 0, 0.2);
    contracts(terms(12, 12, 0, false), always).run(MONTHS[1]);
    assertTrue(people.person(0).is(State.BENEFIT));
    assertTrue(people.person(0).isSickFor(LONG_SPELL), "still sick");
    assertTrue(people.person(1).is(State.BASIC_JOB));
  }

  @Test
  void permanentContractsGoOn() {
    TinyTown.place(people, 0, 30).appoint();
    Contracts contracts = contracts(terms(12, 12, 0, false), NOTHING);
    people.begin(MONTHS[60]);
    contracts.run(MONTHS[60]);
    assertTrue(people.person(0).is(State.BASIC_JOB));
  }

  @Test
  void poorMatchPoorSupervisionAndPressureEndJobs() {
    Person person = TinyTown.place(people, 0, 3);
    ByHand.of(people).match[0] = 1;
    Contracts free = contracts(TinyTown.policy(), rates(0.01, 0, 0, 0));
    assertEquals(0.01, free.stopping(person), 1e-9);
    ByHand.of(people).match[0] = 0.5f;
    assertEquals(0.02, free.stopping(person), 1e-9);
    ByHand.of(people).support[0] = 0;
    assertEquals(0.02 * Math.exp(2), free.stopping(person), 1e-9);
    Policy pressing = TinyTown.policy().with("duty.kind", "apply");
    Contracts pressed = contracts(pressing, rates(0.01, 0, 0, 0));
    assertEquals(0.06 * Math.exp(2), pressed.stopping(person), 1e-9);
  }

  @Test
  void whoStopsEarlyFallsBack() {
    Person person = live(terms(24, 12, 0, false), rates(1, 0, 0, 0));
    assertEquals(List.of("1 JOB_ENDED"), notes);
    assertTrue(person.is(State.BENEFIT));
    assertEquals(0, ByHand.of(people).dueCents[0], "nothing is due to who stops by themselves");
  }

  @Test
  void whoStopsByThemselvesGetsNoInsuranceHoweverLongTheyWorked() {
    TinyTown.place(people, 0, 30).appoint();
    people.begin(MONTHS[1]);
    contracts(TinyTown.policy(), rates(1, 0, 0, 0)).run(MONTHS[1]);
    assertTrue(people.person(0).is(State.BENEFIT));
    assertEquals(0, ByHand.of(people).dueCents[0]);
  }

  @Test
  void whoseWageValueIsTooLowMovesToShelteredWork() {
    ByHand.of(people).wageValue[0] = 0.3f;
    assertTrue(live(terms(24, 12, 0, false), rates(0, 1, 0.4, 0)).is(State.SHELTERED_WORK));
    assertEquals(0, ByHand.of(people).dueCents[0], "no end of employment");
  }

  @Test
  void whoseWageValueIsHighEnoughDoesNot() {
    ByHand.of(people).wageValue[0] = 0.5f;
    assertFalse(live(terms(24, 12, 0, false), rates(0, 1, 0.4, 0)).is(State.SHELTERED_WORK));
  }

  @Test
  void hoursGrowInStepsUpToTheMostOfThePolicy() {
    ByHand.of(people).hours[0] = 36;
    ByHand.of(people).capacity[0] = 40;
    live(terms(12, 12, 1, true).with("pay.max_hours", "38"), rates(0, 0, 0, 9));
    assertTrue(notes.contains("1 MORE_HOURS"), notes.toString());
    assertEquals(38, ByHand.of(people).hours[0]);
  }

  @Test
  void peopleWithoutAPlaceHaveNoContract() {
    people.person(1).startWork(State.REGULAR_JOB, 32, 1);
    people.begin(MONTHS[50]);
    contracts(terms(12, 12, 0, false), rates(1, 1, 1, 1)).run(MONTHS[50]);
    assertTrue(people.person(1).is(State.REGULAR_JOB));
    assertTrue(people.person(2).is(State.BENEFIT));
  }
}
