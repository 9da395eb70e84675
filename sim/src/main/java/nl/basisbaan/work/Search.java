package nl.basisbaan.work;

import java.util.Arrays;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;

/**
 * How hard somebody looks for regular work, from 0 to 1 of full search and, with a job coach,
 * beyond. Work lowers it while it lasts (lock-in); a duty, a coach and an approaching end raise it.
 * Nobody searches in a long sick spell.
 */
public final class Search {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
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
      double shadow,
      int shadowMonths) {}

  private final Policy policy;
  private final Draw wish;
  private final Rates rates;
  private final int longSpellDays;
  private final double[] usual;
  private final double[] whenExempt;

  public Search(Policy policy, Chance chance, Parameters parameters) {
    this.policy = policy;
    this.wish = chance.forLife(Of.WISH_TO_LEAVE);
    this.rates = parameters.of("search", Rates.class);
    this.longSpellDays = (int) parameters.value("sickness.long_spell_days");
    this.usual = byState(1);
    this.whenExempt = byState(rates.exempt);
  }

  /** Search this month, as a share of full search. */
  public double intensity(Person person) {
    if (person.isSickFor(longSpellDays)) {
      return 0;
    }
    int code = person.stateCode();
    return code == State.BASIC_JOB.ordinal()
        ? inBasicJob(person)
        : (person.isExempt() ? whenExempt : usual)[code];
  }

  /** Search by state, outside basic jobs; tables, because states cannot be predicted. */
  private double[] byState(double onBenefit) {
    return Arrays.stream(State.values())
        .mapToDouble(
            state ->
                switch (state) {
                  case BENEFIT, INTERVIEW -> onBenefit;
                  case ACTIVITY -> onBenefit * rates.inActivity;
                  case UNEMPLOYMENT_INSURANCE -> 1;
                  case SUBSIDISED_JOB -> rates.inSubsidisedJob;
                  case BASIC_JOB, REGULAR_JOB, SHELTERED_WORK, LEFT -> 0;
                })
        .toArray();
  }

  private double inBasicJob(Person person) {
    double own = wish.happens(person, rates.wishShare) ? rates.wish : rates.noWish;
    double duty =
        switch (policy.duty().kind()) {
          case NONE -> 0;
          case APPLY -> rates.dutyApply;
          case ACCEPT -> rates.dutyAccept;
        };
    double search =
        Math.max(own, duty * (policy.duty().sanction() ? rates.sanctionFactor : 1))
            + rates.shadow * nearness(person);
    return Math.min(1, search) * (policy.transition().jobCoach() ? rates.jobCoachFactor : 1);
  }

  /** How near the end of a job without a successor is: 0 far off, 1 at the end. */
  public double nearness(Person person) {
    if (person.isPermanent() || policy.contract().permanentFor(person.wageValue())) {
      return 0;
    }
    return Math.max(0, 1 - (double) person.monthsLeft() / rates.shadowMonths);
  }
}
