package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.income.Pay;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.work.Search;
import org.junit.jupiter.api.Test;

/** Somebody without work whose partner earns 36 hours at 1.5 times the minimum wage. */
class WithoutBenefitTest {
  private static final Month[] MONTHS = TinyTown.months(3);

  private static final Parameters NUMBERS = TinyTown.beyond("place_payments.year_end_bonus", 0.03);

  private final People people = TinyTown.people(4, MONTHS[0]);
  private final Person person = people.person(0);
  private final Person partner = people.person(1);

  WithoutBenefitTest() {
    TinyTown.couple(people, 0, 1);
    ByHand columns = ByHand.of(people);
    columns.withoutBenefit[0] = true;
    columns.withoutBenefit[1] = true;
    columns.benefitSince[0] = 0;
    partner.startWork(State.REGULAR_JOB, 36, 1.5);
    columns.stateSince[1] = -60;
  }

  private void live(Policy policy, int month) {
    if (month > 0) {
      people.begin(MONTHS[month]);
    }
    new Households(people, Offers.of(policy), TinyTown.CHANCE, NUMBERS).run(MONTHS[month]);
  }

  private static long wage(double overMinimum) {
    return MONTHS[0].rules().grossMonth(36, overMinimum);
  }

  /** What such a couple has by the rules. */
  private static HouseholdIncome income(Pay first, Pay second) {
    return MONTHS[0].rules().income().of(Household.of(true, 0, 0), first, second);
  }

  @Test
  void theHouseholdReceivesNoBenefitAndIsNoRecipient() {
    assertTrue(person.isWithoutBenefit(), "the partner works");
    live(Policy.none(), 0);
    assertEquals(0, person.benefitCents());
    assertTrue(person.isWithoutBenefit());
    assertFalse(people.person(2).isWithoutBenefit());
    assertEquals(
        income(Pay.NONE, Pay.of(wage(1.5), 60)).net(), person.netIncomeCents(), "the partner's");
  }

  /** A basic job adds a second wage, by the rules; there is no benefit that it could replace. */
  @Test
  void aJobRaisesTheIncomeOfTheHouseholdByTheRules() {
    TinyTown.place(people, 0, 0);
    live(Policy.none(), 0);
    long bonus = Math.round(wage(1) * 0.03);
    assertEquals(
        income(Pay.of(wage(1) + bonus, 0), Pay.of(wage(1.5), 60)).net(), person.netIncomeCents());
    assertEquals(0, person.benefitCents());
  }

  @Test
  void anActivityAddsItsAllowance() {
    Policy policy =
        Policy.none().with("kind", "activity").with("pay.allowance", "190").with("name", "one");
    live(policy, 0);
    int before = person.netIncomeCents();
    ByHand.of(people).provider[0] = 0;
    person.become(State.ACTIVITY);
    live(policy, 1);
    assertEquals(before + 19_000, person.netIncomeCents());
    assertEquals(0, person.benefitCents());
  }

  @Test
  void whenThePartnerLosesTheJobTheHouseholdIsOnBenefitAndASpellBegins() {
    live(Policy.none(), 0);
    people.begin(MONTHS[1]);
    people.begin(MONTHS[2]);
    partner.fallBackOnBenefit();
    live(Policy.none(), 2);
    assertTrue(person.benefitCents() > 0);
    assertFalse(person.isWithoutBenefit());
    assertEquals(2, person.benefitSince());
    assertEquals(2, partner.benefitSince());
  }

  @Test
  void whoHasNoBenefitHasNoDutyToLookForWork() {
    Search search = new Search(Offers.of(Policy.none()), TinyTown.CHANCE, NUMBERS);
    double recipient = search.intensity(people.person(2), MONTHS[0]);
    assertTrue(search.intensity(person, MONTHS[0]) < recipient);
    live(Policy.none(), 0);
    assertTrue(search.intensity(person, MONTHS[0]) < recipient);
    partner.fallBackOnBenefit();
    live(Policy.none(), 1);
    assertEquals(recipient, search.intensity(person, MONTHS[0]));
  }
}
