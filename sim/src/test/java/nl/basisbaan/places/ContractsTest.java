package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.ProvidersByHand;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;

class ContractsTest {
  private static final Month[] MONTHS = TinyTown.months(90);
  private static final Contracts.Rates NOTHING = rates(0, 0, 0, 0);
  private static final Parameters NOBODY_HIRES = TinyTown.beyond("provider_hire.at_the_end", 0);

  private static final int LONG_SPELL = 42;

  private final People people = TinyTown.people(10, MONTHS[0]);
  private final WorkProviders providers = TinyTown.providers();
  private final List<String> notes = new ArrayList<>();

  private static Contracts.Rates rates(double stop, double sheltered, double below, double hours) {
    return new Contracts.Rates(stop, 2, 2, 3, 0, sheltered, below, hours, 4, 0, 0.2);
  }

  private Contracts contracts(Policy policy, Contracts.Rates rates) {
    return contracts(policy, rates, NOBODY_HIRES);
  }

  private Contracts contracts(Policy policy, Contracts.Rates rates, Parameters numbers) {
    Matching matching =
        new Matching(providers, Offers.of(policy), TinyTown.CHANCE, TinyTown.NUMBERS);
    Budget budget = TinyTown.programme(people, policy, 2, TinyTown.NUMBERS).budget();
    return new Contracts(
        people,
        providers,
        matching,
        TinyTown.hire(policy, numbers),
        Offers.of(policy),
        budget,
        TinyTown.CHANCE,
        rates,
        LONG_SPELL);
  }

  private static Policy terms(int first, int extension, int extensions, boolean permanent) {
    return TinyTown.policy()
        .with("contract.first_months", "" + first)
        .with("contract.extension_months", "" + extension)
        .with("contract.extensions", "" + extensions)
        .with("contract.permanent", "" + permanent);
  }

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
    TinyTown.place(people, 0, 5).fallSick(LONG_SPELL);
    TinyTown.place(people, 1, 5).fallSick(LONG_SPELL - 1);
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

  @Test
  void whoDoesNotSuitMayGetABetterSecondPlaceAndTheProviderLosesHeart() {
    Contracts.Rates second = new Contracts.Rates(1, 2, 2, 3, 0, 0, 0, 0, 4, 1, 0.2);
    Person person = TinyTown.place(people, 0, 3);
    ByHand.of(people).match[0] = 0.1f;
    people.begin(MONTHS[1]);
    contracts(TinyTown.policy(), second).run(MONTHS[1]);
    assertTrue(person.is(State.BASIC_JOB));
    assertTrue(person.match() > 0.1, "only a better one");
    assertTrue(person.provider() != 0);
    assertEquals(0.8, ProvidersByHand.of(providers).experience[0], 1e-6);
  }

  @Test
  void whenAProviderClosesItsPeopleMoveOrStop() {
    Person person = TinyTown.place(people, 0, 3);
    ProvidersByHand.of(providers).offered[0] = 0;
    people.begin(MONTHS[1]);
    contracts(TinyTown.policy(), NOTHING).run(MONTHS[1]);
    assertTrue(person.is(State.BASIC_JOB) && person.provider() != 0);
    Arrays.fill(ProvidersByHand.of(providers).offered, (byte) 0);
    people.begin(MONTHS[2]);
    assertEquals(0, people.due().transitionPayments());
    Person longer = TinyTown.place(people, 1, 12);
    contracts(TinyTown.policy(), NOTHING).run(MONTHS[2]);
    assertTrue(person.is(State.BENEFIT));
    assertTrue(longer.is(State.UNEMPLOYMENT_INSURANCE), "no fault of their own");
    assertEquals(
        MONTHS[2].rules().transitionPayment(5, TinyTown.HOURS, 1)
            + MONTHS[2].rules().transitionPayment(12, TinyTown.HOURS, 1),
        people.due().transitionPayments());
  }

  @Test
  void whoMovesInTheMonthInWhichTheContractRunsOutHasNoMonthMoreUnderIt() {
    Person person = TinyTown.place(people, 0, 0);
    person.startPlace(State.BASIC_JOB, TinyTown.HOURS, 1, 1);
    ProvidersByHand.of(providers).offered[0] = 0;
    people.keep((row, month, event, detail) -> notes.add(month + " " + event));
    people.begin(MONTHS[1]);
    contracts(terms(1, 12, 1, true), NOTHING).run(MONTHS[1]);
    assertEquals(List.of("1 MOVED_PLACE", "1 EXTENDED"), notes);
  }

  /** Of two whose contract runs out one is promised the only free place that follows. */
  @Test
  void aPromiseOfThisMonthTakesRoomFromWhoComesAfterIt() {
    Policy first = terms(1, 1, 0, false).with("contract.then", "other");
    Policy chain =
        first.withOffers(List.of(first.offer("job", ""), TinyTown.policy().offer("other", "")));
    for (int row = 0; row < 2; row++) {
      TinyTown.place(people, row, 0).startPlace(State.BASIC_JOB, TinyTown.HOURS, 1, 1);
    }
    TinyTown.place(people, 2, 0).appoint();
    Arrays.fill(ProvidersByHand.of(providers).offered, (byte) 0);
    ProvidersByHand.of(providers).offered[0] = 1;
    ProvidersByHand.of(providers).offered[1] = 1;
    people.begin(MONTHS[1]);
    contracts(chain, NOTHING).run(MONTHS[1]);
    assertTrue(people.person(0).is(State.INTERVIEW));
    assertEquals(1, people.person(0).provider());
    assertTrue(people.person(1).is(State.BENEFIT), "no place is left");
  }

  /** A job that ends by law does so too where somebody goes back to another offer. */
  @Test
  void whoGoesBackWhenAProviderClosesIsPaidAndBeginsASpellOfBenefit() {
    Policy back =
        TinyTown.policy()
            .with("contract.back", "other")
            .with("place_of_work.employer", "regular_employer");
    Policy chain =
        back.withOffers(List.of(back.offer("job", ""), TinyTown.policy().offer("other", "")));
    Person person = TinyTown.place(people, 0, 12);
    for (int provider = 0; provider < providers.size(); provider++) {
      if (provider == 0 || providers.kind(provider) == ProviderKind.REGULAR_EMPLOYER) {
        ProvidersByHand.of(providers).offered[provider] = 0;
      }
    }
    people.begin(MONTHS[1]);
    contracts(chain, NOTHING).run(MONTHS[1]);
    assertTrue(person.is(State.INTERVIEW) && person.offer() == 1);
    assertEquals(0, person.benefitMonths());
    assertEquals(
        MONTHS[1].rules().transitionPayment(13, TinyTown.HOURS, 1),
        people.due().transitionPayments());
  }
}
