package nl.basisbaan.places;

import nl.basisbaan.life.HouseholdMoney;
import nl.basisbaan.life.Peers;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Lifelong;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Kind;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Pay;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Rules;

/**
 * Whether a person takes the place that is offered: a lasting leaning towards work, what the
 * household gains, meaning, company and what peers tell, against time for care, freedom, the work
 * already done beside benefit, tasks that do not suit, a duty, an end in sight, and the inertia of
 * who did not ask; and some luck of the month, so that who is asked again is mostly of the same
 * mind.
 */
final class Acceptance {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double usual,
      double perDoubling,
      double perMotivation,
      double company,
      double usualNetwork,
      double peers,
      double freedom,
      double time,
      int usualHours,
      double perChild,
      double singleParent,
      double contentWithActivity,
      double duty,
      double dutyToAccept,
      double temporary,
      double temporaryMonths,
      double match,
      double notAsking,
      double leaning,
      double spread,
      double premiumMonths,
      double littleGain,
      double participationJobShare,
      double ownWorkShare) {}

  private static final double LOG_2 = StrictMath.log(2);

  private final Peers peers;
  private final Chance chance;
  private final Draw leaning;
  private final Draw activities;
  private final HouseholdMoney money;
  private final Offers offers;
  private final Rates rates;

  Acceptance(Peers peers, Offers offers, Chance chance, Parameters parameters) {
    this.offers = offers;
    this.peers = peers;
    this.chance = chance;
    this.leaning = chance.forLife(Of.LEANING);
    this.activities = chance.forLife(Of.ACTIVITY);
    this.money = new HouseholdMoney(parameters);
    this.rates = parameters.of("acceptance", Rates.class);
  }

  /** What weighs against a place, utility. */
  private record Against(double money, double care, double freedom, double activity, double tasks) {
    double most() {
      return Math.max(Math.max(money, care), Math.max(freedom, Math.max(activity, tasks)));
    }
  }

  /**
   * Why the person declines; NONE when the place is taken.
   *
   * @param asking whether the person asked for a job; who did not was invited
   */
  Refusal answer(Person person, Offer offer, double match, boolean asking, Month month) {
    double gain = rates.perDoubling * doublings(person, offer, month.rules());
    Against against = against(person, offer, gain, match);
    double luck = rates.spread * chance.of(Of.ACCEPTANCE, month).normal(person);
    double utility =
        wish(person) + gain - weight(against) - terms(person, offer, month.rules()) + luck;
    double inertia = asking ? 0 : rates.notAsking;
    return utility >= inertia ? Refusal.NONE : why(person, against);
  }

  /** What draws somebody to any work. */
  private double wish(Person person) {
    return rates.usual
        + rates.leaning * leaning.normal(person)
        + rates.company * (rates.usualNetwork - person.level(Pillar.SOCIAL_NETWORK))
        + rates.perMotivation * person.motivation()
        + rates.peers * peers.heard(person);
  }

  private Against against(Person person, Offer offer, double gain, double match) {
    boolean alone = person.household() == Household.SINGLE_PARENT.ordinal();
    double week = hours(person, offer) / (double) rates.usualHours;
    return new Against(
        rates.perDoubling * rates.littleGain - gain,
        week * (rates.perChild * person.children() + (alone ? rates.singleParent : 0)),
        week * rates.freedom * person.freedom() + (week - 1) * rates.time,
        person.is(State.ACTIVITY) ? rates.contentWithActivity : 0,
        rates.match * (1 - match));
  }

  /** All that weighs against it but money, which counts as a gain. */
  private static double weight(Against against) {
    return against.care + against.freedom + against.activity + against.tasks;
  }

  /** What the terms of the offer take away: pressure to move on, and an end in sight. */
  private double terms(Person person, Offer offer, Rules rules) {
    double duty =
        switch (offer.duty().kind()) {
          case NONE -> 0;
          case APPLY -> rates.duty;
          case ACCEPT -> rates.dutyToAccept;
        };
    double months = months(person, offer, rules);
    return duty + rates.temporary * StrictMath.exp(-months / rates.temporaryMonths);
  }

  /**
   * How long a place and those that follow it last as planned; without end where one is to stay.
   */
  private double months(Person person, Offer offer, Rules rules) {
    double months = 0;
    Offer each = offer;
    for (int steps = 0; steps < offers.count(); steps++) {
      if (each.contract().permanentFor(person.wageValue())) {
        return Double.POSITIVE_INFINITY;
      }
      months += rules.plannedMonths(each);
      String then = each.contract().then();
      if (then.isEmpty()) {
        break;
      }
      each = offers.of(offers.named(then));
    }
    return months;
  }

  /** How often the job doubles what the household has to live on, premiums spread over months. */
  private double doublings(Person person, Offer offer, Rules rules) {
    Pay pay = offer.pay();
    int hours = hours(person, offer);
    long wage = rules.grossMonth(hours, pay.wageOverMinimum());
    boolean partnerToo = pay.bothPartners() && person.hasPartner() && isFree(person.partnerView());
    double without = money.onBenefit(person, rules.income()).lasting();
    double lasting =
        offer.kind() == Kind.ACTIVITY
            ? without + pay.besideBenefit(HouseholdMoney.hoursOfMonth(hours, offer))
            : money.inJob(person, rules.income(), wage, partnerToo).lasting();
    double with = lasting + Cents.of(pay.premiumOnEntry()) / rates.premiumMonths;
    return StrictMath.log(Math.max(1, with) / Math.max(1, without)) / LOG_2;
  }

  private static int hours(Person person, Offer offer) {
    return Math.min(offer.pay().mostHours(), person.capacity());
  }

  /** Without paid work, but for a small job, which a place would end. */
  private static boolean isFree(Person partner) {
    return partner.hasSmallJob() || partner.grossCents() == partner.taxCents();
  }

  /** The weightiest reason against. */
  private Refusal why(Person person, Against against) {
    double most = against.most();
    if (against.activity == most && most > 0) {
      return content(person);
    }
    if (against.money == most) {
      return Refusal.NO_FINANCIAL_GAIN;
    }
    if (against.tasks == most) {
      return Refusal.TASK_PACKAGE_UNSUITABLE;
    }
    return against.care == most
        ? Refusal.LIMITED_CAPACITY_AND_PARENT_CARE
        : Refusal.PREFERS_FREEDOM;
  }

  /** With which activity beside benefit somebody is content. */
  private Refusal content(Person person) {
    if (person.hadParticipationJob()
        && activities.uniform(person, Lifelong.Activity.IN_PARTICIPATION_JOB)
            < rates.participationJobShare) {
      return Refusal.CONTENT_WITH_PARTICIPATION_JOB;
    }
    return activities.uniform(person, Lifelong.Activity.OWN_WORK) < rates.ownWorkShare
        ? Refusal.WANTS_OWN_VOLUNTEER_WORK_AS_BASIC_JOB
        : Refusal.CONTENT_WITH_VOLUNTEERING;
  }
}
