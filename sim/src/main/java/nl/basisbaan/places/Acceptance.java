package nl.basisbaan.places;

import nl.basisbaan.life.HouseholdMoney;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Lifelong;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Duty;
import nl.basisbaan.policy.Pay;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Rules;

/**
 * Whether a person takes the place that is offered: the household's net gain, meaning and company
 * against time for care, freedom and the work already done beside benefit.
 */
final class Acceptance {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double usual,
      double perHundredEuro,
      double perMotivation,
      double company,
      double usualNetwork,
      double freedom,
      double perChild,
      double singleParent,
      double contentWithActivity,
      double duty,
      double temporary,
      double match,
      double spread,
      double premiumMonths,
      double littleGain,
      double ownWorkShare) {}

  private static final double CENTS_IN_HUNDRED_EURO = 10_000;

  private final Policy policy;
  private final Chance chance;
  private final HouseholdMoney money;
  private final Rates rates;

  Acceptance(Policy policy, Chance chance, Parameters parameters) {
    this.policy = policy;
    this.chance = chance;
    this.money = new HouseholdMoney(parameters);
    this.rates = parameters.of("acceptance", Rates.class);
  }

  /** Why the person declines; NONE when the place is taken. */
  Refusal answer(Person person, double match, Month month) {
    double gain = gain(person, month.rules()) / CENTS_IN_HUNDRED_EURO;
    double money = rates.perHundredEuro * gain;
    double company =
        rates.company * (rates.usualNetwork - person.level(Pillar.SOCIAL_NETWORK))
            + rates.perMotivation * person.motivation();
    double care = care(person);
    double freedom = rates.freedom * person.freedom();
    double activity = person.is(State.ACTIVITY) ? rates.contentWithActivity : 0;
    double tasks = rates.match * (1 - match);
    double luck = rates.spread * chance.of(Of.ACCEPTANCE, month).normal(person);
    double utility =
        rates.usual + money + company - care - freedom - activity - tasks - terms(person) + luck;
    return utility >= 0 ? Refusal.NONE : why(person, gain, care, freedom, activity, tasks);
  }

  /** What the terms of the policy take away: pressure to apply, and an end in sight. */
  private double terms(Person person) {
    double duty = policy.duty().kind() == Duty.Kind.NONE ? 0 : rates.duty;
    return duty + (policy.contract().permanentFor(person.wageValue()) ? 0 : rates.temporary);
  }

  private double care(Person person) {
    boolean alone = person.household() == Household.SINGLE_PARENT.ordinal();
    return rates.perChild * person.children() + (alone ? rates.singleParent : 0);
  }

  /** Monthly net gain of the household in cents, premiums spread over some months. */
  private double gain(Person person, Rules rules) {
    Pay pay = policy.pay();
    int hours = Math.min(pay.maxHours(), person.capacity());
    long wage = rules.grossMonth(hours, pay.wageOverMinimum());
    boolean partnerToo =
        pay.bothPartners() && person.hasPartner() && netEarnings(person.partnerView()) == 0;
    long without = money.without(person, rules.income(), false).lasting();
    long with = money.inJob(person, rules.income(), wage, partnerToo).lasting();
    return with - without + Cents.of(pay.premiumOnEntry()) / rates.premiumMonths;
  }

  private static long netEarnings(Person person) {
    return (long) person.grossCents() - person.taxCents();
  }

  /** The weightiest reason against. */
  private Refusal why(
      Person person, double gain, double care, double freedom, double activity, double tasks) {
    if (gain < rates.littleGain) {
      return Refusal.NO_FINANCIAL_GAIN;
    }
    double most = Math.max(Math.max(care, freedom), Math.max(activity, tasks));
    if (activity == most && activity > 0) {
      if (person.hadParticipationJob()) {
        return Refusal.CONTENT_WITH_PARTICIPATION_JOB;
      }
      boolean own =
          chance.forLife(Of.ACTIVITY).uniform(person, Lifelong.Activity.OWN_WORK)
              < rates.ownWorkShare;
      return own
          ? Refusal.WANTS_OWN_VOLUNTEER_WORK_AS_BASIC_JOB
          : Refusal.CONTENT_WITH_VOLUNTEERING;
    }
    if (tasks == most) {
      return Refusal.TASK_PACKAGE_UNSUITABLE;
    }
    return care == most ? Refusal.LIMITED_CAPACITY_AND_PARENT_CARE : Refusal.PREFERS_FREEDOM;
  }
}
