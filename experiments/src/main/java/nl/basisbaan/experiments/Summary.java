package nl.basisbaan.experiments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The table summary.csv: every outcome of every policy at every point, with what chance does. */
final class Summary {
  private static final List<String> WORDS = List.of("policy", "point", "group", "outcome", "unit");
  private static final List<String> NUMBERS =
      List.of(
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
          "difference_range_high");

  /** Everybody; people by sex, age and so on may follow. */
  private static final String EVERYBODY = "all";

  private final Table table = Table.create("summary");

  private Summary() {
    WORDS.forEach(name -> table.addColumns(StringColumn.create(name)));
    table.addColumns(IntColumn.create("replications"));
    NUMBERS.forEach(name -> table.addColumns(DoubleColumn.create(name)));
  }

  /** The summary of all samples of an experiment. */
  static Table of(Experiment experiment, Samples<Outcome> samples) {
    Summary summary = new Summary();
    for (int policy = 0; policy < experiment.scenario().policies().size(); policy++) {
      for (int point = 0; point < experiment.points().size(); point++) {
        for (Outcome outcome : Outcome.values()) {
          String name = experiment.scenario().policies().get(policy).name();
          String label = experiment.points().get(point).label();
          Optional<Estimate> estimate = samples.estimate(point, policy, outcome);
          if (estimate.isPresent()) {
            summary.words(name, label, EVERYBODY, outcome.label(), outcome.unit());
            summary.numbers(
                estimate.get(),
                samples.estimate(point, 0, outcome),
                isCompared(policy, outcome)
                    ? samples.difference(point, policy, 0, outcome)
                    : Optional.empty());
          }
        }
      }
    }
    return summary.table;
  }

  /**
   * Outcomes of the kind paired are comparisons already; the first policy has nothing to compare.
   */
  private static boolean isCompared(int policy, Outcome outcome) {
    return policy > 0 && outcome.when() != Outcome.When.PAIRED;
  }

  private void words(String... words) {
    for (int i = 0; i < words.length; i++) {
      table.stringColumn(i).append(words[i]);
    }
  }

  private void numbers(
      Estimate estimate, Optional<Estimate> reference, Optional<Estimate> difference) {
    table.intColumn("replications").append(estimate.count());
    append("mean", estimate.mean());
    append("sd", estimate.sd());
    append("low", estimate.low());
    append("high", estimate.high());
    append("range_low", estimate.rangeLow());
    append("range_high", estimate.rangeHigh());
    append("reference", reference.map(Estimate::mean).orElse(Double.NaN));
    append("difference", difference.map(Estimate::mean).orElse(Double.NaN));
    append("difference_low", difference.map(Estimate::low).orElse(Double.NaN));
    append("difference_high", difference.map(Estimate::high).orElse(Double.NaN));
    append("difference_range_low", difference.map(Estimate::rangeLow).orElse(Double.NaN));
    append("difference_range_high", difference.map(Estimate::rangeHigh).orElse(Double.NaN));
  }

  private void append(String column, double value) {
    table.doubleColumn(column).append(value);
  }

  /** Writes a table as a result file. */
  static CsvFile write(Table table, Path folder, String name) throws IOException {
    try (CsvFile file = new CsvFile(folder, name, table.columnNames())) {
      for (int row = 0; row < table.rowCount(); row++) {
        for (Column<?> column : table.columns()) {
          if (column instanceof DoubleColumn numbers) {
            file.outcome(numbers.getDouble(row));
          } else {
            file.cell(column.getString(row));
          }
        }
        file.endRow();
      }
      return file;
    }
  }
}
