package nl.basisbaan.experiments.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Outcome;

/** The table summary.csv of a sweep: every outcome of every design at every point. */
final class SummaryRows {
  private static final List<String> COLUMNS =
      List.of(
          "policy",
          "point",
          "group",
          "outcome",
          "unit",
          "prices",
          "replications",
          "mean",
          "sd",
          "low",
          "high",
          "range_low",
          "range_high",
          "reference",
          "difference",
          "difference_low",
          "difference_high",
          "difference_range_low",
          "difference_range_high",
          "numerator",
          "denominator");

  private final int priceYear;
  private final CsvFile file;

  SummaryRows(Experiment experiment, Path folder) throws IOException {
    this.priceYear = experiment.scenario().priceYear();
    this.file = CsvFile.in(folder, "summary.csv", COLUMNS);
  }

  /**
   * Writes all outcomes of one policy at a point.
   *
   * @param none of no programme at the same point, in the same towns
   */
  void write(
      String policy, String point, Map<Outcome, Sample> samples, EnumMap<Outcome, Sample> none)
      throws IOException {
    for (Map.Entry<Outcome, Sample> each : samples.entrySet()) {
      Outcome outcome = each.getKey();
      Estimate estimate = Estimate.of(each.getValue());
      Sample reference = none.get(outcome);
      boolean itself = reference == each.getValue();
      Estimate difference =
          reference == null || itself
              ? Estimate.NOTHING
              : Estimate.ofDifference(each.getValue(), reference);
      file.cell(policy)
          .cell(point)
          .cell("all")
          .cell(outcome.label())
          .cell(outcome.unit())
          .cell(outcome.prices().map(this::in).orElse(""))
          .cell(estimate.count())
          .outcome(estimate.mean())
          .outcome(estimate.sd())
          .outcome(estimate.low())
          .outcome(estimate.high())
          .outcome(estimate.rangeLow())
          .outcome(estimate.rangeHigh())
          .outcome(reference == null ? Double.NaN : reference.pooled())
          .outcome(difference.mean())
          .outcome(difference.low())
          .outcome(difference.high())
          .outcome(difference.rangeLow())
          .outcome(difference.rangeHigh())
          .outcome(estimate.above())
          .outcome(estimate.below())
          .endRow();
    }
  }

  private String in(Prices prices) {
    return prices.in(priceYear);
  }

  CsvFile file() {
    return file;
  }
}
