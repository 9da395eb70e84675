package nl.basisbaan.experiments.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.study.Design;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Factor;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.study.Variants.Variant;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Places;

/** A sweep is written run by run; of every design only sums are kept, and its answer is made. */
public final class SweepFindings implements Findings {
  private final Experiment experiment;
  private final Path folder;
  private final RunRows runs;
  private final SummaryRows summary;
  private final Scores scores;
  private final Levels levels;
  private final Optional<Indices> ofLevers;
  private final Optional<Indices> ofUncertainties;

  /** Designs that fill more places in a town than the evidence has seen. */
  private final Set<String> beyond = new HashSet<>();

  private int block = -1;
  private List<Variant> variants = List.of();
  private Unit.Key group;
  private final Map<String, EnumMap<Outcome, Sample>> samples = new LinkedHashMap<>();

  /** Begins the files in a folder. */
  public SweepFindings(Experiment experiment, Path folder) throws IOException {
    this.experiment = experiment;
    this.folder = folder;
    this.runs = new RunRows(experiment, folder);
    this.summary = new SummaryRows(experiment, folder);
    this.scores = new Scores(experiment, primary(experiment));
    this.levels = new Levels(experiment.replications());
    Design design = experiment.sweep().design();
    this.ofLevers = indices(design.levers(), experiment.variants().levers());
    this.ofUncertainties = indices(design.uncertainties(), experiment.uncertainties());
  }

  private static Outcome primary(Experiment experiment) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.label().equals(experiment.study().primary()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Indices> indices(Design.Of design, List<Factor> factors) {
    if (factors.isEmpty() || !Indices.areOf(design.kind())) {
      return Optional.empty();
    }
    long seed = experiment.scenario().seed();
    return Optional.of(
        new Indices(design.kind(), factors, design.sampling(factors.size(), seed), seed));
  }

  @Override
  public void add(Unit unit) throws IOException {
    if (unit.key().block() != block) {
      block = unit.key().block();
      variants = experiment.variants().block(block);
    }
    if (group == null || group.point() != unit.point() || group.block() != block) {
      endGroup();
      group = unit.key();
    }
    Point point = experiment.points().get(unit.point());
    List<String> values = experiment.valuesAt(point);
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      PolicyResult result = unit.results().get(i);
      keep(variant, unit, result);
      if (i == 0 && block > 0) {
        continue; // no programme is in the first block already
      }
      runs.write(unit, point.label(), values, variant, result);
      measure(variant, unit, values, result.atEnd());
      if (i > 0) {
        if (Places.isBeyondSeen(result.atEnd().get(Outcome.PLACES_FILLED).value())) {
          beyond.add(variant.policy().name());
        }
        Measure primary = result.atEnd().get(scores.outcome());
        if (primary != null) {
          scores.add(unit, variant, primary);
        }
      }
    }
  }

  private void keep(Variant variant, Unit unit, PolicyResult result) {
    EnumMap<Outcome, Sample> ofPolicy =
        samples.computeIfAbsent(variant.policy().name(), any -> new EnumMap<>(Outcome.class));
    result
        .atEnd()
        .forEach(
            (outcome, measure) ->
                ofPolicy
                    .computeIfAbsent(
                        outcome, any -> new Sample(any.bound(), experiment.replications()))
                    .set(unit.replication(), measure));
  }

  /** What varies alone takes its ends only, not any value between. */
  private static Factor told(Factor factor, Design.Of design) {
    return design.kind() == Design.Kind.ONE_AT_A_TIME ? factor.withEnds() : factor;
  }

  private void measure(
      Variant variant, Unit unit, List<String> values, Map<Outcome, Measure> ends) {
    String of = variant.of();
    Design design = experiment.sweep().design();
    for (Factor lever : experiment.variants().levers()) {
      if (variant.changed().contains(lever.name())) {
        Factor told = told(lever, design.levers());
        levels.add(of, told, variant.levers().get(lever.name()), unit.replication(), ends);
      }
    }
    Point point = experiment.points().get(unit.point());
    for (int i = 0; i < values.size(); i++) {
      Factor factor = experiment.uncertainties().get(i);
      if (point.isFor(factor)) {
        Factor told = told(factor, design.uncertainties());
        levels.add(of, told, values.get(i), unit.replication(), ends);
      }
    }
    if (!variant.levers().isEmpty()) {
      ofLevers.ifPresent(each -> each.add(of, variant.number(), ends));
    }
    ofUncertainties.ifPresent(each -> each.add(of, unit.point(), ends));
  }

  /** The towns of one block at one point are all there. */
  private void endGroup() throws IOException {
    if (group == null) {
      return;
    }
    String label = experiment.points().get(group.point()).label();
    String none = samples.keySet().iterator().next();
    for (Map.Entry<String, EnumMap<Outcome, Sample>> each : samples.entrySet()) {
      if (group.block() == 0 || !each.getKey().equals(none)) {
        summary.write(each.getKey(), label, each.getValue(), samples.get(none));
      }
    }
    samples.clear();
    group = null;
  }

  @Override
  public void close() throws IOException {
    endGroup();
    runs.file().close();
    summary.file().close();
  }

  @Override
  public Report report() throws IOException {
    Ranking ranking = Ranking.of(scores);
    String none = experiment.scenario().policies().get(0).name();
    SweepTables tables = new SweepTables(experiment, folder);
    List<CsvFile> files = new ArrayList<>(List.of(runs.file(), summary.file()));
    files.add(tables.designs(ranking));
    files.add(tables.effects(levels));
    List<Indices> indices = Stream.of(ofLevers, ofUncertainties).flatMap(Optional::stream).toList();
    if (!indices.isEmpty()) {
      files.add(
          tables.sensitivity(indices.stream().flatMap(each -> each.all(none).stream()).toList()));
    }
    SweepAnswer answer = new SweepAnswer(experiment, ranking, levels, indices, beyond.size());
    return new Report("answer.txt", answer.inFull(), answer.inShort(), files);
  }
}
