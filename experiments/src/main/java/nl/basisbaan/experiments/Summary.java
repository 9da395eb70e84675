package nl.basisbaan.experiments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.outcome.Groups;
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

  private final Table table = Table.create("summary");

  private final Experiment experiment;

  private Summary(Experiment experiment) {
    this.experiment = experiment;
    WORDS.forEach(name -> table.addColumns(StringColumn.create(name)));
    table.addColumns(IntColumn.create("replications"));
    NUMBERS.forEach(name -> table.addColumns(DoubleColumn.create(name)));
  }

  /**
   * The summary of all samples of an experiment.
   *
   * @param groups of people, at the base only
   */
  static Table of(Experiment experiment, Samples<Outcome> samples, Samples<GroupOutcome> groups) {
    Summary summary = new Summary(experiment);
    for (int policy = 0; policy < experiment.scenario().policies().size(); policy++) {
      for (int point = 0; point < experiment.points().size(); point++) {
        for (Outcome outcome : Outcome.values()) {
          summary.row(policy, point, Groups.EVERYBODY, outcome, samples, outcome);
        }
        if (point == 0) {
          for (GroupOutcome each : groups.keys(point, policy)) {
            summary.row(policy, point, each.group(), each.outcome(), groups, each);
          }
        }
      }
    }
    return summary.table;
  }

  private <K> void row(
      int policy, int point, String group, Outcome outcome, Samples<K> samples, K key) {
    String name = experiment.scenario().policies().get(policy).name();
    String label = experiment.points().get(point).label();
    Optional<Estimate> estimate = samples.estimate(point, policy, key);
    if (estimate.isPresent()) {
      words(name, label, group, outcome.label(), outcome.unit());
      numbers(
          estimate.get(),
          samples.estimate(point, 0, key),
          isCompared(policy, outcome)
              ? samples.difference(point, policy, 0, key)
              : Optional.empty());
    }
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
