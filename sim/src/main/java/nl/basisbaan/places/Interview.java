package nl.basisbaan.places;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Eligibility.Counts;
import nl.basisbaan.policy.Eligibility.Exemption;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.time.Month;
import nl.basisbaan.work.JobChances;
import org.apache.commons.math3.util.FastMath;

/**
 * What coaches know of a candidate and ask. They see criteria in an imperfect register, suitability
 * and outlook on regular work with noise; in the interview they see the criteria exactly.
 */
final class Interview {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double registerError,
      double outlookNoise,
      double outlookSpread,
      double suitabilityNoise,
      double suitabilityHealth,
      double suitabilityBarrier,
      double suitabilityKnown,
      double suitabilityAge,
      double suitabilityAlone,
      int outlookMonths,
      double physicalLimit,
      double physicalBarrier,
      double physicalSpread,
      double careHoursPerChild,
      double careHoursSpread) {}

  /** The place in the order of somebody with whom nobody speaks. */
  static final double NOBODY = Double.NEGATIVE_INFINITY;

  private static final int MONTHS_PER_YEAR = 12;
  private static final int USUAL_AGE = 50;
  private static final double TEN_YEARS = 10;

  private final Eligibility criteria;
  private final boolean exemptToo;
  private final boolean othersToo;
  private final boolean countsUnemployment;
  private final boolean withoutBenefitToo;
  private final int youngest;
  private final int tooOld;
  private final Offer offer;
  private final JobChances chances;
  private final Chance chance;
  private final Draw register;
  private final Mistakes mistakes;
  private final Rates rates;
  private final double usualHealth;
  private final int longSpellDays;

  Interview(
      Offer offer, JobChances chances, Mistakes mistakes, Chance chance, Parameters parameters) {
    this.offer = offer;
    this.criteria = offer.eligibility();
    this.exemptToo = criteria.exemption() != Exemption.NOT_EXEMPT;
    this.othersToo = criteria.exemption() != Exemption.EXEMPT;
    this.countsUnemployment = criteria.counts() == Counts.UNEMPLOYMENT;
    this.withoutBenefitToo = criteria.withoutBenefit();
    this.youngest = criteria.minAge() * MONTHS_PER_YEAR;
    this.tooOld = (criteria.maxAge() + 1) * MONTHS_PER_YEAR;
    this.chances = chances;
    this.chance = chance;
    this.register = chance.forLife(Of.REGISTER);
    this.mistakes = mistakes;
    this.usualHealth = PillarGains.usualHealth(parameters);
    this.rates = rates(parameters);
    this.longSpellDays = (int) parameters.value("sickness.long_spell_days");
  }

  /** What coaches see in candidates under these numbers, and how well. */
  static Rates rates(Parameters parameters) {
    return parameters.of("interview", Rates.class);
  }

  /**
   * Whether the person meets the criteria of the policy, outlook aside. All are looked at, because
   * for half of all people the answer cannot be predicted.
   */
  boolean meetsCriteria(Person person) {
    return meets(person, criteria.minBenefitMonths());
  }

  @SuppressWarnings("ShortCircuitBoolean")
  private boolean meets(Person person, int leastMonths) {
    int age = person.ageMonths();
    boolean meets =
        person.isOnAssistance()
            & months(person) >= leastMonths
            & age >= youngest
            & age < tooOld
            & (!criteria.earlierParticipationJob() | person.hadParticipationJob())
            & (person.isExempt() ? exemptToo : othersToo);
    return meets && mayHaveIncome(person) && mayHavePlace(person);
  }

  /** Whether a place before is no reason against one: the municipality knows whom it gave one. */
  private boolean mayHavePlace(Person person) {
    return !criteria.firstPlaceOnly() || !person.hadPlace();
  }

  /** Whether what the household lives on is no reason against a place: that is known for sure. */
  private boolean mayHaveIncome(Person person) {
    return withoutBenefitToo || !person.isWithoutBenefit() || isPartnerInvited(person);
  }

  /** Who never had benefit has been without regular work for as long. */
  private int months(Person person) {
    boolean unemployed = countsUnemployment || (withoutBenefitToo && person.isWithoutBenefit());
    return unemployed ? person.detachedMonths() : person.monthsSinceBenefit();
  }

  /** Whether the partner of somebody in a place is offered one too. */
  private boolean isPartnerInvited(Person person) {
    return offer.pay().bothPartners() && person.hasPartner() && person.partnerView().isInPlace();
  }

  /**
   * Whether the register lets the person be invited, by mistake or not: it may be wrong on how long
   * somebody has been without work or on benefit, and knows all else.
   */
  boolean seemsEligible(Person person) {
    return meets(
        person, register.happens(person, rates.registerError) ? 0 : criteria.minBenefitMonths());
  }

  /** How high somebody stands among the candidates; {@link #NOBODY} for who is none. */
  double order(Person person) {
    return order(seenSuitability(person), weighsOutlook() ? seenOutlook(person) : 0);
  }

  /**
   * The order of candidates: suitability as coaches see it, and outlook as the policy weighs it.
   *
   * @param outlook is not looked at by a policy that does not weigh it
   */
  double order(double suitability, double outlook) {
    return weighsOutlook() && suitability != NOBODY
        ? suitability + offer.selection().outlookWeight() * outlook / rates.outlookSpread
        : suitability;
  }

  /** Whether the order depends on the outlook on regular work. */
  boolean weighsOutlook() {
    return offer.selection().outlookWeight() != 0;
  }

  /** Suitability as coaches see it; {@link #NOBODY} for whom they do not invite for the outlook. */
  double seenSuitability(Person person) {
    return offer.judgesOutlookFirst() && outlookJudged(person) != Refusal.NONE
        ? NOBODY
        : suitability(person) + rates.suitabilityNoise * mistakes.inSuitability(person);
  }

  /** Suitability for the work without the errors of coaches, standard deviations. */
  double suitability(Person person) {
    boolean alone = person.household() == Household.SINGLE.ordinal();
    return person.motivation()
        + rates.suitabilityHealth * (person.health() - usualHealth)
        - rates.suitabilityBarrier * person.barriers()
        + (person.hadParticipationJob() ? rates.suitabilityKnown : 0)
        + (alone ? rates.suitabilityAlone : 0)
        + rates.suitabilityAge * (person.ageYears() - USUAL_AGE) / TEN_YEARS;
  }

  /** Chance of regular work in the coming years, as a coach estimates it. */
  double outlook(Person person) {
    return 1 / (1 + StrictMath.exp(-seenOutlook(person)));
  }

  /**
   * Outlook on regular work as coaches see it, log odds: they believe the register, by which a
   * candidate has the months on benefit that the policy asks.
   */
  double seenOutlook(Person person) {
    double real = chances.oddsWithin(person, rates.outlookMonths, criteria.minBenefitMonths());
    return FastMath.log(real) + rates.outlookNoise * mistakes.inOutlook(person);
  }

  /** Whether the outlook is above or below the limits; NONE when it is within them. */
  private Refusal outlookJudged(Person person) {
    if (criteria.maxOutlook() < 1 && outlook(person) > criteria.maxOutlook()) {
      return Refusal.PROSPECT_OF_REGULAR_WORK;
    }
    return criteria.minOutlook() > 0 && outlook(person) < criteria.minOutlook()
        ? Refusal.NO_PROSPECT_OF_REGULAR_WORK
        : Refusal.NONE;
  }

  /** Why the person is turned away or cannot do the work; NONE when an offer can be made. */
  Refusal judge(Person person, Month month) {
    if (!meetsCriteria(person)) {
      return Refusal.DOES_NOT_MEET_CRITERIA;
    }
    Refusal judged = outlookJudged(person);
    if (judged != Refusal.NONE) {
      return judged;
    }
    double fitness =
        person.health()
            - (person.has(Barrier.PHYSICAL_HEALTH) ? rates.physicalBarrier : 0)
            + rates.physicalSpread * chance.of(Of.PHYSICAL_LIMIT, month).normal(person);
    if (fitness < rates.physicalLimit || person.isSickFor(longSpellDays)) {
      return Refusal.PHYSICAL_LIMITATIONS;
    }
    double care =
        rates.careHoursPerChild * person.children()
            + rates.careHoursSpread * chance.of(Of.CARE, month).normal(person);
    boolean canWork = person.capacity() - Math.max(0, care) >= offer.pay().minHours();
    return canWork ? Refusal.NONE : Refusal.LIMITED_CAPACITY_AND_PARENT_CARE;
  }
}
