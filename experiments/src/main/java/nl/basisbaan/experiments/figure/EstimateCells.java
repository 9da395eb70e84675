package nl.basisbaan.experiments.figure;

import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Words;

/** An estimate as the cells of a table: what chance does, and how exactly the mean is known. */
public record EstimateCells(Rounded rounded, Estimate estimate) {
  /** With fewer, nothing is said of other towns than those that were seen. */
  private static final int TOWNS_TO_SPEAK_OF_OTHERS = 10;

  /** What stands above ranges of so many towns. */
  public static String header(int towns) {
    return speaksOfOthers(towns) ? "one town may see" : "seen in " + Words.count(towns, "town");
  }

  /** Whether so many towns say something of towns that were not seen. */
  public static boolean speaksOfOthers(int towns) {
    return towns >= TOWNS_TO_SPEAK_OF_OTHERS;
  }

  /** What one town may see; the value itself of one town. */
  public Cell.Text range() {
    return !estimate.hasInterval() && estimate.count() == 1
        ? mean()
        : rounded.cell(estimate.rangeLow(), estimate.rangeHigh());
  }

  /** The mean of all towns. */
  public Cell.Text mean() {
    return rounded.cell(estimate.mean());
  }

  /** Whether the range and the mean are told as the same number. */
  public boolean isOneNumber() {
    return rounded.text(estimate.rangeLow()).equals(rounded.text(estimate.rangeHigh()));
  }

  /** The interval of the mean between brackets; empty for one town. */
  public Cell.Text interval() {
    return estimate.hasInterval()
        ? Cell.range(
            "(" + rounded.text(estimate.low(), estimate.high()) + ")",
            estimate.low(),
            estimate.high())
        : Cell.of("");
  }

  /** The range one town may see and, between brackets, the mean; the mean alone of one town. */
  public Cell.Text rangeAndMean() {
    return estimate.hasInterval()
        ? new Cell.Text(
            range().text() + " (" + mean().text() + ")",
            estimate.mean(),
            estimate.rangeLow(),
            estimate.rangeHigh())
        : mean();
  }
}
