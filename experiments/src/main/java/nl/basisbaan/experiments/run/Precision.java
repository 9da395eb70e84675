package nl.basisbaan.experiments.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * Whether towns are enough for what a study wants to know: the 95% intervals of the means of some
 * outcomes are no wider to either side than it says, for every policy. It looks after every ten
 * towns, so that what it decides depends on no thread. Looking again and again makes the interval
 * that stops it a little too narrow; ten at the least keep that small.
 */
final class Precision {
  /** Towns between two looks, and the fewest. */
  static final int STEP = 10;

  private final Experiment experiment;
  private final Map<Outcome, Double> wanted = new HashMap<>();
  private final Map<List<Object>, Sample> samples = new HashMap<>();

  Precision(Experiment experiment) {
    this.experiment = experiment;
    experiment
        .study()
        .precision()
        .forEach(
            (name, half) ->
                Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.label().equals(name))
                    .forEach(outcome -> wanted.put(outcome, half)));
  }

  boolean isAsked() {
    return !wanted.isEmpty();
  }

  /** The units that are looked at: of every point of a sweep, else of the base. */
  IntStream numbers(int from, int until) {
    return IntStream.range(0, experiment.units())
        .filter(
            number -> {
              Unit.Key key = experiment.key(number);
              return isTold(key) && key.replication() >= from && key.replication() < until;
            });
  }

  /** Whether a unit is looked at. */
  boolean isTold(Unit.Key key) {
    return experiment.isSweep() || key.point() == 0;
  }

  void add(Unit unit) {
    for (PolicyResult result : unit.results()) {
      for (Outcome outcome : wanted.keySet()) {
        Measure measure = result.atEnd().get(outcome);
        if (measure != null) {
          samples
              .computeIfAbsent(
                  List.of(unit.point(), result.policy(), outcome),
                  any -> new Sample(outcome.bound(), experiment.replications()))
              .set(unit.replication(), measure);
        }
      }
    }
  }

  /** Whether so many towns are enough. What nobody can be counted for needs no more of them. */
  boolean isReached(int towns) {
    return samples.entrySet().stream()
        .allMatch(
            each -> {
              Sample seen = each.getValue().first(towns);
              Estimate mean = Estimate.of(seen);
              double half = wanted.get((Outcome) each.getKey().get(2));
              return seen.count() == 0 || (mean.high() - mean.low()) / 2 <= half;
            });
  }
}
