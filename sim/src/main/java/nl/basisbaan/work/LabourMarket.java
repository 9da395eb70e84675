package nl.basisbaan.work;

import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.time.Month;

/**
 * The regular labour market of a town in one run. Openings are the applicants expected without a
 * programme, times a slack; the run without a programme finds them and every other run takes them
 * over, so that people in places free openings and people who come back take them.
 */
public final class LabourMarket {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double slack) {}

  private final Rates rates;
  private final JobChances chances;
  private final double[] openings;
  private final boolean withoutProgramme;
  private double tightness = 1;

  private LabourMarket(
      Rates rates, JobChances chances, double[] openings, boolean withoutProgramme) {
    this.rates = rates;
    this.chances = chances;
    this.openings = openings;
    this.withoutProgramme = withoutProgramme;
  }

  /** The market without a programme: it finds the openings of every month. */
  public static LabourMarket withoutProgramme(
      JobChances chances, int months, Parameters parameters) {
    Rates rates = parameters.of("labour_market", Rates.class);
    return new LabourMarket(rates, chances, new double[months], true);
  }

  /** The market under a programme: the openings are those found without it. */
  public LabourMarket underProgramme() {
    return new LabourMarket(rates, chances, openings, false);
  }

  /** Demand for labour over its usual level. */
  double tightness() {
    return tightness;
  }

  void setTightness(double value) {
    tightness = value;
  }

  public JobChances chances() {
    return chances;
  }

  /** Openings of a month, a whole number and a fraction, given the expected applicants. */
  double openings(Month month, double expectedApplicants) {
    if (withoutProgramme) {
      openings[month.index()] = rates.slack * expectedApplicants;
    }
    return openings[month.index()];
  }
}
