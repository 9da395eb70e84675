package nl.basisbaan.work;

import java.util.List;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.time.Month;

/**
 * The regular labour market of a town in one world. Openings are the applicants expected without a
 * programme, times a slack; the world without a programme finds them and every other world takes
 * them over, so that people in places free openings and people who come back take them.
 */
public final class LabourMarket {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double slack) {}

  private final Rates rates;
  private final JobChances chances;
  private final double[] tightness;
  private final double[] openings;
  private final LabourMarket without;
  private Applicants applicants = Applicants.NOBODY;
  private List<Integer> hired = List.of();
  private int filled;

  private LabourMarket(
      Rates rates,
      JobChances chances,
      double[] tightness,
      double[] openings,
      LabourMarket without) {
    this.rates = rates;
    this.chances = chances;
    this.tightness = tightness;
    this.openings = openings;
    this.without = without;
  }

  /**
   * The market without a programme: it finds the openings of every month.
   *
   * @param tightness demand for labour over its usual level, by month
   */
  public static LabourMarket withoutProgramme(
      JobChances chances, double[] tightness, Parameters parameters) {
    return new LabourMarket(
        parameters.of("labour_market", Rates.class),
        chances,
        tightness,
        new double[tightness.length],
        null);
  }

  /** The market under a programme: the openings are those found without it. */
  public LabourMarket underProgramme() {
    LabourMarket found = without == null ? this : without;
    return new LabourMarket(rates, chances, tightness, openings, found);
  }

  /** Demand for labour over its usual level. */
  double tightness(Month month) {
    return tightness[month.index()];
  }

  public JobChances chances() {
    return chances;
  }

  /**
   * Takes the openings of a month, a whole number and a fraction, given the expected applicants;
   * less those that were filled since the month before.
   */
  double takeOpenings(Month month, double expectedApplicants) {
    if (without == null) {
      openings[month.index()] = rates.slack * expectedApplicants;
    }
    double left = openings[month.index()] - filled;
    filled = 0;
    return left;
  }

  /** The provider of a place fills an opening with somebody who had the place. */
  void fill() {
    filled++;
  }

  /** Nobody was hired for an opening after all: there is one more next month. */
  void reopen() {
    filled--;
  }

  /** This month's applicants without a programme; of another run those of the same month. */
  Applicants applicantsWithout() {
    return without == null ? Applicants.NOBODY : without.applicants;
  }

  /** Everybody who applies this month, and those whose lives are lived here who are hired. */
  void settle(Applicants everybody, List<Integer> hiredHere) {
    applicants = without == null ? everybody : Applicants.NOBODY;
    hired = hiredHere;
  }

  /** Rows in the town of those who are hired this month, as far as their lives are lived here. */
  List<Integer> hired() {
    return hired;
  }
}
