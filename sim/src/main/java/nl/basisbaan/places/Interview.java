package nl.basisbaan.places;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.time.Month;
import nl.basisbaan.work.JobChances;

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
      int outlookMonths,
      double physicalLimit,
      double physicalBarrier,
      double physicalSpread,
      double careHoursPerChild,
      double careHoursSpread) {}

  private final Eligibility criteria;
  private final Policy policy;
  private final JobChances chances;
  private final Chance chance;
  private final Draw register;
  private final Draw outlookSeen;
  private final Draw suitabilitySeen;
  private final Rates rates;
  private final double usualHealth;

  Interview(Policy policy, JobChances chances, Chance chance, Parameters parameters) {
    this.policy = policy;
    this.criteria = policy.eligibility();
    this.chances = chances;
    this.chance = chance;
    this.register = chance.forLife(Of.REGISTER);
    this.outlookSeen = chance.forLife(Of.OUTLOOK_SEEN);
    this.suitabilitySeen = chance.forLife(Of.SUITABILITY_SEEN);
    this.usualHealth = PillarGains.usualHealth(parameters);
    this.rates = parameters.of("interview", Rates.class);
  }

  /** Whether the person meets the criteria of the policy, outlook aside. */
  boolean meetsCriteria(Person person) {
    return person.isOnAssistance()
        && person.benefitMonths() >= criteria.minBenefitMonths()
        && person.ageYears() >= criteria.minAge()
        && person.ageYears() <= criteria.maxAge()
        && (!criteria.earlierParticipationJob() || person.hadParticipationJob())
        && switch (criteria.exemption()) {
          case ANY -> true;
          case EXEMPT -> person.isExempt();
          case NOT_EXEMPT -> !person.isExempt();
        };
  }

  /** Whether the register lets the person be invited, by mistake or not. */
  boolean seemsEligible(Person person) {
    return meetsCriteria(person) || register.happens(person, rates.registerError);
  }

  /**
   * The order of candidates: suitability as coaches see it, and outlook as the policy weighs it.
   */
  double order(Person person) {
    double suitability =
        suitability(person) + rates.suitabilityNoise * suitabilitySeen.normal(person);
    double weight = policy.selection().outlookWeight();
    return weight == 0
        ? suitability
        : suitability + weight * outlookLogit(person) / rates.outlookSpread;
  }

  /** Suitability for the work without the errors of coaches, standard deviations. */
  double suitability(Person person) {
    return person.motivation()
        + rates.suitabilityHealth * (person.health() - usualHealth)
        - rates.suitabilityBarrier * person.barriers()
        + (person.hadParticipationJob() ? rates.suitabilityKnown : 0);
  }

  /** Chance of regular work in the coming years, as a coach estimates it. */
  double outlook(Person person) {
    return 1 / (1 + StrictMath.exp(-outlookLogit(person)));
  }

  /** Coaches believe the register: a candidate has the months on benefit that the policy asks. */
  private double outlookLogit(Person person) {
    double real = chances.within(person, rates.outlookMonths, criteria.minBenefitMonths());
    return StrictMath.log(real / (1 - real)) + rates.outlookNoise * outlookSeen.normal(person);
  }

  /** Why the person is turned away or cannot do the work; NONE when an offer can be made. */
  Refusal judge(Person person, Month month) {
    if (!meetsCriteria(person)) {
      return Refusal.DOES_NOT_MEET_CRITERIA;
    }
    if (criteria.maxOutlook() < 1 && outlook(person) > criteria.maxOutlook()) {
      return Refusal.PROSPECT_OF_REGULAR_WORK;
    }
    double fitness =
        person.health()
            - (person.has(Barrier.PHYSICAL_HEALTH) ? rates.physicalBarrier : 0)
            + rates.physicalSpread * chance.of(Of.PHYSICAL_LIMIT, month).normal(person);
    if (fitness < rates.physicalLimit) {
      return Refusal.PHYSICAL_LIMITATIONS;
    }
    double care =
        rates.careHoursPerChild * person.children()
            + rates.careHoursSpread * chance.of(Of.CARE, month).normal(person);
    boolean canWork = person.capacity() - Math.max(0, care) >= policy.pay().minHours();
    return canWork ? Refusal.NONE : Refusal.LIMITED_CAPACITY_AND_PARENT_CARE;
  }
}
