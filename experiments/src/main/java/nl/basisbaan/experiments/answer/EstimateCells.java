package nl.basisbaan.experiments.answer;

import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Rounded;

/** An estimate as the cells of a table: what chance does, and how exactly the mean is known. */
record EstimateCells(Rounded rounded, Estimate estimate) {
  /** With fewer, the 2.5 and 97.5 percentiles are the lowest and the highest. */
  static final int TOWNS_FOR_A_RANGE = 40;

  /** What one town may see. */
  Cell.Text range() {
    return rounded.cell(estimate.rangeLow(), estimate.rangeHigh());
  }

  Cell.Text mean() {
    return rounded.cell(estimate.mean());
  }

  /** The interval of the mean between brackets; empty for one town. */
  Cell.Text interval() {
    return estimate.hasInterval()
        ? Cell.range(
            "(" + rounded.text(estimate.low(), estimate.high()) + ")",
            estimate.low(),
            estimate.high())
        : Cell.of("");
  }

  /** The range one town may see and, between brackets, the mean; the mean alone of one town. */
  Cell.Text rangeAndMean() {
    return estimate.hasInterval()
        ? new Cell.Text(
            range().text() + " (" + mean().text() + ")",
            estimate.mean(),
            estimate.rangeLow(),
            estimate.rangeHigh())
        : mean();
  }
}
