package nl.basisbaan.work;

import java.util.Arrays;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.ContractTerms;
import nl.basisbaan.policy.Duty;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;

/**
 * How much looking for regular work helps somebody to find it, from 0 to 1 of full search and, with
 * a job coach, beyond: a power of how hard they look, below 1. A basic job lowers search while it
 * lasts (lock-in): it takes time, and holds people at first. A duty and an approaching end raise it
 * in the time that is left. The better a place pays, the less people look who need not; a premium
 * on leaving makes all of them look harder. Nobody searches in a long sick spell.
 */
public final class Search {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double returns,
      double perMotivation,
      double exempt,
      double inActivity,
      double inSubsidisedJob,
      double wishShare,
      double wish,
      double noWish,
      double dutyApply,
      double dutyAccept,
      double sanctionFactor,
      double jobCoachFactor,
      double weekHours,
      double holdMonths,
      double shadow,
      int shadowMonths,
      double wageElasticity,
      double premiumMost,
      double premiumHalf) {}

  /** Months after which nobody is held any more. */
  private static final int RELEASED = 120;

  private final Offers offers;
  private final Draw wish;
  private final Rates rates;
  private final int longSpellDays;
  private final double[] usual;
  private final double[] whenExempt;
  private final double[] released;

  public Search(Offers offers, Chance chance, Parameters parameters) {
    this.offers = offers;
    this.wish = chance.forLife(Of.WISH_TO_LEAVE);
    this.rates = parameters.of("search", Rates.class);
    this.longSpellDays = (int) parameters.value("sickness.long_spell_days");
    this.usual = byState(1);
    this.whenExempt = byState(rates.exempt);
    this.released = new double[RELEASED];
    for (int month = 0; month < RELEASED; month++) {
      released[month] = 1 - StrictMath.exp(-month / rates.holdMonths);
    }
  }

  /** What search is worth this month, over that of full search. */
  public double intensity(Person person, Month month) {
    if (person.isSickFor(longSpellDays)) {
      return 0;
    }
    return person.isInPlace()
        ? inPlace(person, month)
        : (hasNoDuty(person) ? whenExempt : usual)[person.stateCode()];
  }

  /** Who has an exemption, and whose household has no benefit. */
  private static boolean hasNoDuty(Person person) {
    return person.isExempt() || person.isWithoutBenefit();
  }

  /** Search by state, outside basic jobs; tables, because states cannot be predicted. */
  private double[] byState(double onBenefit) {
    return Arrays.stream(State.values())
        .mapToDouble(
            state ->
                found(
                    switch (state) {
                      case BENEFIT, INTERVIEW -> onBenefit;
                      case ACTIVITY -> onBenefit * rates.inActivity;
                      case UNEMPLOYMENT_INSURANCE -> 1;
                      case SUBSIDISED_JOB -> rates.inSubsidisedJob;
                      case BASIC_JOB, REGULAR_JOB, SHELTERED_WORK, LEFT -> 0;
                    }))
        .toArray();
  }

  /** What some search is worth: less and less the more there is. */
  private double found(double search) {
    return StrictMath.pow(search, rates.returns);
  }

  /** The search of which the worth is so many times as much. */
  private double searchWorth(double times) {
    return times == 1 ? 1 : StrictMath.pow(times, 1 / rates.returns);
  }

  private double inPlace(Person person, Month month) {
    Offer offer = offers.of(person.offer());
    double wished = wish.happens(person, rates.wishShare) ? rates.wish : rates.noWish;
    double own = wished * searchWorth(atWage(person));
    double duty =
        switch (offer.duty().kind()) {
          case NONE -> 0;
          case APPLY -> rates.dutyApply;
          case ACCEPT -> rates.dutyAccept;
        };
    double unpaid =
        Math.max(own, duty * (offer.duty().sanction() ? rates.sanctionFactor : 1))
            + rates.shadow * nearness(person, month);
    double search = unpaid * searchWorth(forPremium(offer, month));
    double time = Math.max(0, 1 - person.hours() / rates.weekHours);
    double free = time * released[Math.min(RELEASED - 1, person.monthsInJob())];
    return found(Math.min(1, search) * free)
        * (offer.transition().jobCoach() ? rates.jobCoachFactor : 1);
  }

  /**
   * Leaving by own wish, over that of a place at the minimum wage: a constant elasticity in the
   * wage that somebody has.
   */
  private double atWage(Person person) {
    double wage = person.wageOverMinimum();
    return wage == 1 ? 1 : StrictMath.pow(wage, -rates.wageElasticity);
  }

  /**
   * Leaving with the premium that is paid for it, over that without: each month of benefit in it
   * adds less than the one before.
   */
  private double forPremium(Offer offer, Month month) {
    int euro = offer.pay().premiumOnExit();
    if (euro == 0) {
      return 1;
    }
    double months = Cents.of(euro) / (double) month.rules().income().singleNorm();
    return 1 + rates.premiumMost * months / (months + rates.premiumHalf);
  }

  /**
   * Whether somebody in a place takes regular work that comes to them without a search: nobody in a
   * long sick spell.
   */
  boolean wouldMoveOn(Person person, Month month) {
    Offer offer = offers.of(person.offer());
    return !person.isSickFor(longSpellDays)
        && (!mayStay(person)
            || offer.duty().kind() != Duty.Kind.NONE
            || wish.happens(person, rates.wishShare * atWage(person) * forPremium(offer, month)));
  }

  /** Whether a contract without end, or another place, follows what somebody has now. */
  private boolean mayStay(Person person) {
    ContractTerms contract = offers.of(person.offer()).contract();
    return person.isPermanent()
        || contract.permanentFor(person.wageValue())
        || !contract.then().isEmpty();
  }

  /**
   * How near the end of a job without a successor is: 0 far off, 1 at the end. The end of a
   * contract that is extended is none.
   */
  public double nearness(Person person, Month month) {
    if (mayStay(person)) {
      return 0;
    }
    int left = person.plannedMonthsLeft(offers.of(person.offer()), month.rules());
    return Math.max(0, 1 - (double) left / rates.shadowMonths);
  }
}
