package nl.basisbaan.experiments.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.results.Runs;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Factor;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.study.Variants.Variant;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/** The table runs.csv of a sweep: every run with what varied and every outcome at its end. */
final class RunRows {
  private final Experiment experiment;
  private final String settings;
  private final CsvFile file;

  RunRows(Experiment experiment, Path folder) throws IOException {
    this.experiment = experiment;
    this.settings = Runs.settings(experiment);
    List<String> header =
        new ArrayList<>(
            List.of("policy", "point", "replication", "seed", "settings", "variant_of", "design"));
    experiment.variants().levers().forEach(lever -> header.add(lever.name()));
    experiment.uncertainties().forEach(factor -> header.add(factor.name()));
    Arrays.stream(Outcome.values()).forEach(outcome -> header.add(outcome.label()));
    file = CsvFile.in(folder, "runs.csv", header);
  }

  /**
   * Writes one run.
   *
   * @param label of the point
   * @param values of the uncertainties at the point, in their order
   */
  void write(Unit unit, String label, List<String> values, Variant variant, PolicyResult result)
      throws IOException {
    file.cell(result.policy())
        .cell(label)
        .cell(unit.replication())
        .cell(experiment.scenario().seed())
        .cell(settings)
        .cell(variant.of())
        .cell(variant.number());
    for (Factor lever : experiment.variants().levers()) {
      file.cell(variant.levers().getOrDefault(lever.name(), ""));
    }
    for (String value : values) {
      file.cell(value);
    }
    Map<Outcome, Measure> ends = result.atEnd();
    for (Outcome outcome : Outcome.values()) {
      Measure measure = ends.get(outcome);
      file.outcome(measure == null ? Double.NaN : measure.value());
    }
    file.endRow();
  }

  CsvFile file() {
    return file;
  }
}
