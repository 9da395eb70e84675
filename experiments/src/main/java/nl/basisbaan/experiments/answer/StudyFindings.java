package nl.basisbaan.experiments.answer;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.MoneyTable;
import nl.basisbaan.experiments.results.ResultFiles;
import nl.basisbaan.experiments.results.Runs;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.results.Summary;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.Table;

/** Everything that a study measures is written, unit by unit and in summary, and answered. */
public final class StudyFindings implements Findings {
  private final Experiment experiment;
  private final Path folder;
  private final Samples<Outcome> samples;
  private final Samples<Measured.GroupOutcome> groups;
  private final Samples<Accounts.Line> accounts;
  private final Samples<Integer> overruns;
  private final Samples<LastYear> lastYear;
  private final ResultFiles files;

  /** Begins the files in a folder. */
  public StudyFindings(Experiment experiment, Path folder) throws IOException {
    this.experiment = experiment;
    this.folder = folder;
    this.samples = new Samples<>(experiment, Measured.OUTCOMES);
    this.groups = new Samples<>(experiment, Measured.GROUPS);
    this.accounts = new Samples<>(experiment, Measured.ACCOUNTS);
    this.overruns = new Samples<>(experiment, Limits.OVERRUNS);
    this.lastYear = new Samples<>(experiment, LastYear.MEASURED);
    this.files = new ResultFiles(experiment, folder);
  }

  @Override
  public void add(Unit unit) throws IOException {
    files.write(unit);
    samples.add(unit);
    accounts.add(unit);
    if (unit.point() == 0) {
      groups.add(unit);
      overruns.add(unit);
      lastYear.add(unit);
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  @Override
  public Report report() throws IOException {
    Stream.of(samples, groups, accounts, overruns, lastYear).forEach(Samples::complete);
    Found found = new Found(experiment, samples, groups, accounts, overruns, lastYear);
    CompletableFuture<Table> runs = supplyAsync(() -> Runs.of(experiment, samples));
    CompletableFuture<List<Page>> pages =
        supplyAsync(() -> List.of(Answer.inFull(found), Answer.inShort(found)));
    int priceYear = experiment.scenario().priceYear();
    CsvFile summary = CsvFile.of(Summary.of(samples, groups, priceYear), folder, "summary.csv");
    CsvFile money = CsvFile.of(MoneyTable.of(accounts, priceYear), folder, "money.csv");
    List<CsvFile> tables = new ArrayList<>();
    tables.add(CsvFile.of(runs.join(), folder, "runs.csv"));
    tables.addAll(files.all());
    tables.addAll(List.of(summary, money));
    return new Report("answer.txt", pages.join().get(0), pages.join().get(1), tables);
  }
}
