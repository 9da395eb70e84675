package nl.basisbaan.experiments.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The table runs.csv: a row a policy, point and replication, with every outcome at its end. */
public final class Runs {
  private static final String SEED = "seed";
  private static final String SETTINGS = "settings";

  private Runs() {}

  /** The runs of all samples of an experiment, in the order of the units. */
  public static Table of(Experiment experiment, Samples<Outcome> samples) {
    Table runs = header(experiment);
    String settings = settings(experiment);
    for (Unit.Key unit : samples.units()) {
      Point point = experiment.points().get(unit.point());
      for (int policy = 0; policy < samples.policies().size(); policy++) {
        Row row = runs.appendRow();
        row.setString(Samples.POLICY, samples.policies().get(policy));
        row.setString(Samples.POINT, point.label());
        row.setInt(Samples.REPLICATION, unit.replication());
        row.setLong(SEED, experiment.scenario().seed());
        row.setString(SETTINGS, settings);
        for (String name : experiment.varied()) {
          Parameter base = experiment.scenario().parameters().get(name);
          double value = point.varied().getOrDefault(name, base.value());
          row.setString(
              name, base.whole() ? Numbers.parameter(value) : Numbers.decimalParameter(value));
        }
        for (Outcome outcome : Outcome.values()) {
          samples
              .get(unit.point(), policy, outcome)
              .ifPresent(each -> row.setDouble(outcome.label(), each.value(unit.replication())));
        }
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
}
