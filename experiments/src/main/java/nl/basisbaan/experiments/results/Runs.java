package nl.basisbaan.experiments.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.table.TableSlice;

/** The table runs.csv: a row a policy, point and replication, with every outcome at its end. */
public final class Runs {
  private static final String SEED = "seed";
  private static final String SETTINGS = "settings";
  private static final String OUTCOME = "outcome";
  private static final String VALUE = "value";

  private Runs() {}

  /** The runs of all samples of an experiment, in the order of the units. */
  public static Table of(Experiment experiment, Samples<Outcome> samples) {
    Table ends = withValues(samples.table());
    Map<String, Point> points = new HashMap<>();
    experiment.points().forEach(point -> points.put(point.label(), point));
    Table runs = header(experiment);
    String settings = settings(experiment);
    for (TableSlice run : ends.splitOn(Samples.POINT, Samples.REPLICATION, Samples.POLICY)) {
      Row first = ends.row(run.mappedRowNumber(0));
      Row row = runs.appendRow();
      row.setString(Samples.POLICY, first.getString(Samples.POLICY));
      row.setString(Samples.POINT, first.getString(Samples.POINT));
      row.setInt(Samples.REPLICATION, first.getInt(Samples.REPLICATION));
      row.setLong(SEED, experiment.scenario().seed());
      row.setString(SETTINGS, settings);
      Map<String, Double> varied = points.get(first.getString(Samples.POINT)).varied();
      for (String name : experiment.varied()) {
        Parameter base = experiment.scenario().parameters().get(name);
        double value = varied.getOrDefault(name, base.value());
        row.setString(
            name, base.whole() ? Numbers.parameter(value) : Numbers.decimalParameter(value));
      }
      for (Row end : run) {
        row.setDouble(end.getString(OUTCOME), end.getDouble(VALUE));
      }
    }
    return runs;
  }

  /** What was set, and how many months and towns, as one would type it. */
  public static String settings(Experiment experiment) {
    Map<String, String> settings = new LinkedHashMap<>();
    experiment.set().forEach((name, value) -> settings.put(name, Numbers.parameter(value)));
    settings.put("replications", Integer.toString(experiment.replications()));
    settings.put("warm_up_months", Integer.toString(experiment.study().warmUpMonths()));
    return settings.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining(" "));
  }

  private static Table header(Experiment experiment) {
    Table runs =
        Table.create(
            "runs",
            StringColumn.create(Samples.POLICY),
            StringColumn.create(Samples.POINT),
            IntColumn.create(Samples.REPLICATION),
            LongColumn.create(SEED),
            StringColumn.create(SETTINGS));
    experiment.varied().forEach(name -> runs.addColumns(StringColumn.create(name)));
    for (Outcome outcome : Outcome.values()) {
      runs.addColumns(DoubleColumn.create(outcome.label()));
    }
    return runs;
  }

  /** The quotients, empty where there was nobody to count. */
  private static Table withValues(Table ends) {
    DoubleColumn denominators = ends.doubleColumn(Samples.DENOMINATOR);
    DoubleColumn values = ends.doubleColumn(Samples.NUMERATOR).divide(denominators);
    values.set(denominators.isLessThanOrEqualTo(0), Double.NaN);
    return ends.selectColumns(Samples.POLICY, Samples.POINT, Samples.REPLICATION, OUTCOME)
        .addColumns(values.setName(VALUE));
  }
}
