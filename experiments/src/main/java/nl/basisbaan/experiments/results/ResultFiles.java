package nl.basisbaan.experiments.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.CsvRows;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.places.Budget;

/**
 * The result files that grow with every unit: months, ledger, those of the base only, and persons
 * if asked for.
 */
public final class ResultFiles implements Closeable {
  private static final List<Outcome> MONTHLY =
      Arrays.stream(Outcome.values())
          .filter(outcome -> outcome.when() == Outcome.When.MONTHLY)
          .toList();

  private final Experiment experiment;
  private final List<CsvFile> all = new ArrayList<>();
  private final CsvFile monthly;
  private final CsvFile ledger;
  private final CsvFile budget;
  private final BaseFiles base;
  private final PersonFiles persons;
  private final Map<Enum<?>, String> names = new HashMap<>();

  /** Starts the files in a folder. */
  public ResultFiles(Experiment experiment, Path folder) throws IOException {
    this.experiment = experiment;
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
    base =
        new BaseFiles(
            experiment,
            start(folder, "placed.csv", BaseFiles.PLACED),
            start(folder, "neighbourhoods.csv", BaseFiles.NEIGHBOURHOODS),
            start(folder, "lives.csv", BaseFiles.LIVES));
    persons =
        experiment.follow() == Follow.NOBODY
            ? null
            : new PersonFiles(
                experiment,
                start(folder, "persons.csv", PersonFiles.PERSONS),
                start(folder, "events.csv", PersonFiles.EVENTS));
  }

  private CsvFile start(Path folder, String name, List<String> columns) throws IOException {
    CsvFile file = CsvFile.in(folder, name, header(columns));
    all.add(file);
    return file;
  }

  /** The columns of every file, and those of one. */
  static List<String> header(List<String> columns) {
    List<String> header = new ArrayList<>(List.of("policy", "point", "replication"));
    header.addAll(columns);
    return header;
  }

  /** Writes one unit; units must come in their order. */
  public void write(Unit unit) throws IOException {
    Point point = experiment.points().get(unit.point());
    for (PolicyResult result : unit.results()) {
      writeMonths(unit, point, result);
      writeLedger(unit, point, result);
      writeBudget(unit, point, result);
      base.write(unit, point, result);
      if (persons != null) {
        persons.write(unit, point, result);
      }
    }
  }

  /** The first cells of every row. */
  static CsvRows begin(CsvRows file, Unit unit, Point point, PolicyResult result)
      throws IOException {
    return file.cell(result.policy()).cell(point.label()).cell(unit.replication());
  }

  private void writeBudget(Unit unit, Point point, PolicyResult result) throws IOException {
    for (Budget.Year year : result.budget()) {
      begin(budget, unit, point, result)
          .cell(year.year())
          .cell(year.months())
          .hundredths(year.budget())
          .hundredths(year.expected())
          .hundredths(year.realised())
          .hundredths(year.overrun())
          .endRow();
    }
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
          .cell(name(flow.from()))
          .cell(name(flow.to()))
          .cell(name(flow.item()))
          .hundredths(flow.cents())
          .cell(Boolean.toString(flow.real()))
          .endRow();
    }
  }

  private String name(Enum<?> constant) {
    return names.computeIfAbsent(constant, Settings::nameOf);
  }

  /** The files, for the manifest. */
  public List<CsvFile> all() {
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
