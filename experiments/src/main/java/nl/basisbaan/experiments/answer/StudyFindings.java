package nl.basisbaan.experiments.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.ResultFiles;
import nl.basisbaan.experiments.results.Runs;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.results.Summary;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Outcome;

/** Everything that a study measures is written, unit by unit and in summary, and answered. */
public final class StudyFindings implements Findings {
  private final Experiment experiment;
  private final Path folder;
  private final Samples<Outcome> samples;
  private final Samples<Measured.GroupOutcome> groups;
  private final Samples<Accounts.Line> accounts;
  private final Samples<Integer> overruns;
  private final ResultFiles files;

  /** Begins the files in a folder. */
  public StudyFindings(Experiment experiment, Path folder) throws IOException {
    this.experiment = experiment;
    this.folder = folder;
    this.samples = new Samples<>(experiment, Measured.OUTCOMES);
    this.groups = new Samples<>(experiment, Measured.GROUPS);
    this.accounts = new Samples<>(experiment, Measured.ACCOUNTS);
    this.overruns = new Samples<>(experiment, Limits.OVERRUNS);
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
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  @Override
  public Report report() throws IOException {
    List<CsvFile> tables = new ArrayList<>();
    int priceYear = experiment.scenario().priceYear();
    tables.add(CsvFile.of(Runs.of(experiment, samples), folder, "runs.csv"));
    tables.addAll(files.all());
    tables.add(CsvFile.of(Summary.of(samples, groups, priceYear), folder, "summary.csv"));
    tables.add(CsvFile.of(MoneyTable.of(accounts, priceYear), folder, "money.csv"));
    Found found = new Found(experiment, samples, accounts, overruns);
    return new Report("answer.txt", Answer.inFull(found), Answer.inShort(found), tables);
  }
}
