package nl.basisbaan.experiments;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.model.Budget;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Settings;

/** The result files that grow with every unit: runs, months, ledger, and persons if asked for. */
final class ResultFiles implements Closeable {
  private static final List<Outcome> MONTHLY =
      Arrays.stream(Outcome.values())
          .filter(outcome -> outcome.when() == Outcome.When.MONTHLY)
          .toList();

  private final Experiment experiment;
  private final List<CsvFile> all = new ArrayList<>();
  private final CsvFile runs;
  private final CsvFile monthly;
  private final CsvFile ledger;
  private final CsvFile budget;
  private final PersonFiles persons;

  /** Starts the files in a folder. */
  ResultFiles(Experiment experiment, Path folder) throws IOException {
    this.experiment = experiment;
    List<String> columns = new ArrayList<>(List.of("seed"));
    columns.addAll(experiment.varied());
    Arrays.stream(Outcome.values()).forEach(outcome -> columns.add(outcome.label()));
    runs = start(folder, "runs.csv", columns);
    List<String> months = new ArrayList<>(List.of("month"));
    MONTHLY.forEach(outcome -> months.add(outcome.label()));
    monthly = start(folder, "monthly.csv", months);
    ledger = start(folder, "ledger.csv", List.of("year", "from", "to", "item", "euro", "real"));
    budget =
        experiment.withPlaces().stream().noneMatch(each -> each.funding().yearlyBudget() > 0)
            ? null
            : start(
                folder,
                "budget.csv",
                List.of(
                    "year", "months", "budget_eur", "expected_eur", "realised_eur", "overrun_eur"));
    persons =
        experiment.follow() == Follow.NOBODY
            ? null
            : new PersonFiles(
                experiment,
                start(folder, "persons.csv", PersonFiles.PERSONS),
                start(folder, "events.csv", PersonFiles.EVENTS));
  }

  private CsvFile start(Path folder, String name, List<String> columns) throws IOException {
    List<String> header = new ArrayList<>(List.of("policy", "point", "replication"));
    header.addAll(columns);
    CsvFile file = new CsvFile(folder, name, header);
    all.add(file);
    return file;
  }

  /** Writes one unit; units must come in their order. */
  void write(Unit unit) throws IOException {
    Point point = experiment.points().get(unit.point());
    for (PolicyResult result : unit.results()) {
      writeRun(unit, point, result);
      writeMonths(unit, point, result);
      writeLedger(unit, point, result);
      writeBudget(unit, point, result);
      if (persons != null) {
        persons.write(unit, point, result);
      }
    }
  }

  /** The first cells of every row. */
  static CsvFile begin(CsvFile file, Unit unit, Point point, PolicyResult result)
      throws IOException {
    return file.cell(result.policy()).cell(point.label()).cell(unit.replication());
  }

  private void writeBudget(Unit unit, Point point, PolicyResult result) throws IOException {
    for (Budget.Year year : result.budget()) {
      begin(budget, unit, point, result)
          .cell(year.year())
          .cell(year.months())
          .cell(Numbers.hundredths(year.budget()))
          .cell(Numbers.hundredths(year.expected()))
          .cell(Numbers.hundredths(year.realised()))
          .cell(Numbers.hundredths(year.overrun()))
          .endRow();
    }
  }

  private void writeRun(Unit unit, Point point, PolicyResult result) throws IOException {
    begin(runs, unit, point, result).cell(experiment.scenario().seed());
    for (String name : experiment.varied()) {
      double base = experiment.scenario().parameters().value(name);
      runs.cell(Numbers.parameter(point.varied().getOrDefault(name, base)));
    }
    for (Outcome outcome : Outcome.values()) {
      runs.outcome(result.atEnd().getOrDefault(outcome, Measure.NOBODY).value());
    }
    runs.endRow();
  }

  private void writeMonths(Unit unit, Point point, PolicyResult result) throws IOException {
    Map<Outcome, Measure[]> measures = result.monthly();
    int first = experiment.study().warmUpMonths();
    for (int month = first; month < experiment.scenario().months(); month++) {
      begin(monthly, unit, point, result)
          .cell(experiment.scenario().start().plusMonths(month).toString());
      for (Outcome outcome : MONTHLY) {
        Measure[] series = measures.get(outcome);
        monthly.outcome(series == null ? Double.NaN : series[month].value());
      }
      monthly.endRow();
    }
  }

  private void writeLedger(Unit unit, Point point, PolicyResult result) throws IOException {
    for (Ledger.Flow flow : result.flows()) {
      begin(ledger, unit, point, result)
          .cell(flow.year())
          .cell(Settings.nameOf(flow.from()))
          .cell(Settings.nameOf(flow.to()))
          .cell(Settings.nameOf(flow.item()))
          .cell(Numbers.hundredths(flow.cents()))
          .cell(Boolean.toString(flow.real()))
          .endRow();
    }
  }

  /** The files, for the manifest. */
  List<CsvFile> all() {
    return List.copyOf(all);
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (CsvFile file : all) {
      try {
        file.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
