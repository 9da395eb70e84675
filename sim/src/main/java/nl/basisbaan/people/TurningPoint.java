package nl.basisbaan.people;

import java.util.Objects;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.terms.Traits.Pillar;

/**
 * Now and then somebody comes to want a change, at a time when life is worse than usual. For the
 * pillars that do not follow the household's euros the improvement that was observed in basic jobs
 * is split by {@code wellbeing.caused_...}: that share is an effect of the job; the rest is the
 * recovery from the turning point, which comes with or without a job.
 */
public final class TurningPoint {
  /** Parameters; unit, range and source stand in parameters.csv. */
  public record Rates(
      double perMonth, double perMotivation, double fallPerYear, int willingMonths) {}

  private static final Pillar[] PILLARS = Pillar.values();
  private static final int MONTHS_PER_YEAR = 12;
  private static final int YEARS = 50;

  private final Rates rates;
  private final PillarGains gains;
  private final double[] byYears = new double[YEARS];

  /** Share of a dip that is left, on average over the months in which people are willing. */
  private final double usualLeft;

  /** Turning points at this pace after which people recover as far as these gains come anyway. */
  public TurningPoint(Rates rates, PillarGains gains) {
    this.rates = rates;
    this.gains = gains;
    for (int years = 0; years < YEARS; years++) {
      byYears[years] = rates.perMonth * StrictMath.exp(-rates.fallPerYear * years);
    }
    double exponent = gains.adjustment() * rates.willingMonths;
    usualLeft = (1 - StrictMath.exp(-exponent)) / exponent;
  }

  /** Turning points under these numbers. */
  public static TurningPoint of(Parameters parameters) {
    return new TurningPoint(
        parameters.of("turning_point", Rates.class), PillarGains.of(parameters));
  }

  /** What of the gains observed in basic jobs comes anyway. */
  public PillarGains gains() {
    return gains;
  }

  /** Chance of a turning point this month: hope falls with years on benefit. */
  public double chance(StandingRow person) {
    int years = Math.min(YEARS - 1, Math.max(0, person.monthsSinceBenefit()) / MONTHS_PER_YEAR);
    return byYears[years] * Math.max(0, 1 + rates.perMotivation * person.motivation());
  }

  /** Whether the person wants to be active now. */
  public boolean isWilling(Person person) {
    return person.monthsSinceTurn() < rates.willingMonths;
  }

  /** Months that somebody who was interviewed has wanted to be active, or since they were asked. */
  public int monthsWaited(Person person) {
    int before = person.monthsSinceTurn() - person.monthsSinceInterview();
    return before >= 0 && before < rates.willingMonths
        ? person.monthsSinceTurn()
        : person.monthsSinceInterview();
  }

  /** The person is at a turning point now. */
  public void reach(Person person) {
    person.turn();
    recover(person, 0);
  }

  /** Leaves a person where a turning point some months ago has left them. */
  public void recover(MindRow person, double monthsAgo) {
    double left = StrictMath.exp(-gains.adjustment() * monthsAgo);
    for (Pillar pillar : PILLARS) {
      person.move(pillar, -(float) (gains.comesAnyway(pillar) / usualLeft * left));
    }
  }

  /**
   * How far a pillar is below its usual level at a turning point: so far that what is left of it,
   * on average over the months in which people are willing, is the part of the observed gain that
   * the job did not cause.
   */
  public double dip(Pillar pillar) {
    return gains.comesAnyway(pillar) / usualLeft;
  }

  /** Towns are shared between scenarios with equal numbers. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TurningPoint same
        && rates.equals(same.rates)
        && gains.equals(same.gains);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rates, gains);
  }
}
