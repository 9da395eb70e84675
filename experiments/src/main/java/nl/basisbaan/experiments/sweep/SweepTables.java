package nl.basisbaan.experiments.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Factor;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Outcome;

/**
 * The tables over all runs of a sweep: its designs, what every value does, which factors matter.
 */
final class SweepTables {
  private final Experiment experiment;
  private final Path folder;

  SweepTables(Experiment experiment, Path folder) {
    this.experiment = experiment;
    this.folder = folder;
  }

  /** The table designs.csv: the best first. */
  CsvFile designs(Ranking ranking) throws IOException {
    List<String> header = new ArrayList<>(List.of("policy", "variant_of", "design"));
    experiment.variants().levers().forEach(lever -> header.add(lever.name()));
    header.addAll(
        List.of(
            "outcome",
            "unit",
            "replications",
            "points",
            "mean",
            "low",
            "high",
            "range_low",
            "range_high",
            "best_share",
            "regret",
            "regret_highest",
            "behind_best",
            "behind_best_low",
            "behind_best_high",
            "chance_holm"));
    try (CsvFile file = CsvFile.in(folder, "designs.csv", header)) {
      for (Ranking.Ranked each : ranking.ranked()) {
        file.cell(each.score().name())
            .cell(each.score().variant().of())
            .cell(each.score().variant().number());
        Map<String, String> levers = each.score().variant().levers();
        for (Factor lever : experiment.variants().levers()) {
          file.cell(levers.getOrDefault(lever.name(), ""));
        }
        file.cell(ranking.outcome().label())
            .cell(ranking.outcome().unit())
            .cell(each.mean().count())
            .cell(ranking.points());
        numbers(file, each.mean());
        file.outcome(each.mean().rangeLow())
            .outcome(each.mean().rangeHigh())
            .outcome(each.shareBest())
            .outcome(each.regret())
            .outcome(each.worstRegret());
        numbers(file, each.difference());
        file.outcome(each.adjusted()).endRow();
      }
      return file;
    }
  }

  private static void numbers(CsvFile file, Estimate estimate) throws IOException {
    file.outcome(estimate.mean()).outcome(estimate.low()).outcome(estimate.high());
  }

  /** The table effects.csv: the mean of every outcome at every value of every factor. */
  CsvFile effects(Levels levels) throws IOException {
    List<String> header =
        List.of(
            "variant_of",
            "factor",
            "role",
            "value",
            "outcome",
            "unit",
            "runs",
            "replications",
            "mean",
            "low",
            "high",
            "from_first",
            "from_first_low",
            "from_first_high");
    try (CsvFile file = CsvFile.in(folder, "effects.csv", header)) {
      Levels.Level first = null;
      for (Levels.Level level : levels.all()) {
        boolean same =
            first != null && first.of().equals(level.of()) && first.factor().equals(level.factor());
        first = same ? first : level;
        for (Outcome outcome : Levels.OUTCOMES) {
          Estimate mean = levels.mean(level, outcome);
          if (mean.count() > 0) {
            file.cell(level.of())
                .cell(level.factor().name())
                .cell(Settings.nameOf(level.factor().role()))
                .cell(level.words())
                .cell(outcome.label())
                .cell(outcome.unit())
                .cell(levels.runs(level))
                .cell(mean.count());
            numbers(file, mean);
            numbers(
                file,
                level.equals(first) ? Estimate.NOTHING : levels.difference(level, first, outcome));
            file.endRow();
          }
        }
      }
      return file;
    }
  }

  /** The table sensitivity.csv: indices of every factor. */
  CsvFile sensitivity(List<Indices.Told> told) throws IOException {
    List<String> header =
        List.of(
            "variant_of", "factor", "outcome", "of", "index", "estimate", "low", "high", "blocks");
    try (CsvFile file = CsvFile.in(folder, "sensitivity.csv", header)) {
      for (Indices.Told each : told) {
        file.cell(each.policy())
            .cell(each.factor())
            .cell(each.outcome().label())
            .cell(each.difference() ? "difference" : "value")
            .cell(each.index())
            .outcome(each.estimate())
            .outcome(each.low())
            .outcome(each.high())
            .cell(each.used())
            .endRow();
      }
      return file;
    }
  }
}
