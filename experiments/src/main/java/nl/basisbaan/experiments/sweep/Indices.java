package nl.basisbaan.experiments.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.design.Effect;
import nl.basisbaan.experiments.design.Index;
import nl.basisbaan.experiments.design.Morris;
import nl.basisbaan.experiments.design.Sampling;
import nl.basisbaan.experiments.design.SobolIndices;
import nl.basisbaan.experiments.study.Design;
import nl.basisbaan.experiments.study.Factor;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * Which factors matter: Sobol indices of a Saltelli design, elementary effects of a Morris design,
 * of every outcome of every policy, and of what each outcome differs from no programme.
 */
final class Indices {
  /** Resamples of the bootstrap. */
  private static final int RESAMPLES = 1000;

  /** What stands for an input that the model does not have. */
  static final String DUMMY = "dummy";

  private final Design.Kind kind;
  private final List<Factor> factors;
  private final Sampling sampling;
  private final long seed;
  private final Map<String, Map<Outcome, Sums>> sums = new LinkedHashMap<>();

  /** Numerators and denominators of all points of the design. */
  private static final class Sums {
    private final double[] above;
    private final double[] below;

    private Sums(int points) {
      above = new double[points];
      below = new double[points];
    }

    private double[] values() {
      double[] values = new double[above.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = new Measure(above[i], below[i]).value();
      }
      return values;
    }
  }

  /**
   * One number about a factor.
   *
   * @param policy of which, with its variants
   * @param difference whether it is of the difference from no programme
   * @param index {@code mu}, {@code mu_star}, {@code sigma}, {@code first} or {@code total}
   * @param used trajectories or blocks on which it rests
   */
  record Told(
      String policy,
      String factor,
      Outcome outcome,
      boolean difference,
      String index,
      double estimate,
      double low,
      double high,
      int used) {}

  Indices(Design.Kind kind, List<Factor> factors, Sampling sampling, long seed) {
    this.kind = kind;
    this.factors = factors;
    this.sampling = sampling;
    this.seed = seed;
  }

  /** Whether a design is made for them. */
  static boolean areOf(Design.Kind kind) {
    return kind == Design.Kind.SALTELLI || kind == Design.Kind.MORRIS;
  }

  /** Keeps the outcomes of one run of a policy, or of a variant of it, at a point of the design. */
  void add(String policy, int point, Map<Outcome, Measure> ends) {
    Map<Outcome, Sums> ofPolicy = sums.computeIfAbsent(policy, any -> new LinkedHashMap<>());
    for (Outcome outcome : Levels.OUTCOMES) {
      Measure measure = ends.get(outcome);
      if (measure != null && measure.denominator() > 0) {
        Sums of = ofPolicy.computeIfAbsent(outcome, any -> new Sums(sampling.size()));
        of.above[point] += measure.numerator();
        of.below[point] += measure.denominator();
      }
    }
  }

  /** Everything that can be told, policy by policy, outcome by outcome. */
  List<Told> all(String none) {
    return sums.entrySet().stream()
        .flatMap(each -> each.getValue().keySet().stream().map(of -> Map.entry(each.getKey(), of)))
        .toList()
        .parallelStream()
        .flatMap(each -> of(each.getKey(), each.getValue(), none).stream())
        .toList();
  }

  /** What can be told of the values of one outcome of one policy. */
  List<Told> of(String policy, Outcome outcome) {
    Sums own = sums.getOrDefault(policy, Map.of()).get(outcome);
    return own == null ? List.of() : of(policy, outcome, false, own.values());
  }

  private List<Told> of(String policy, Outcome outcome, String none) {
    Map<Outcome, Sums> own = sums.getOrDefault(policy, Map.of());
    if (!own.containsKey(outcome)) {
      return List.of();
    }
    double[] values = own.get(outcome).values();
    List<Told> told = new ArrayList<>(of(policy, outcome, false, values));
    Sums without = sums.getOrDefault(none, Map.of()).get(outcome);
    if (without != null && !policy.equals(none)) {
      double[] differences = without.values();
      for (int i = 0; i < differences.length; i++) {
        differences[i] = values[i] - differences[i];
      }
      told.addAll(of(policy, outcome, true, differences));
    }
    return told;
  }

  private List<Told> of(String policy, Outcome outcome, boolean difference, double[] values) {
    List<Told> told = new ArrayList<>();
    if (kind == Design.Kind.MORRIS) {
      for (Effect each : Morris.of(sampling, values, RESAMPLES, seed)) {
        add(told, policy, outcome, difference, "mu_star", List.of(each.muStar()), each.used());
        String name = factors.get(each.factor()).name();
        told.add(number(policy, name, outcome, difference, "mu", each.mu(), each.used()));
        told.add(number(policy, name, outcome, difference, "sigma", each.sigma(), each.used()));
      }
      return told;
    }
    SobolIndices indices = SobolIndices.of(factors.size(), values, RESAMPLES, seed);
    add(told, policy, outcome, difference, "first", indices.first(), indices.used());
    add(told, policy, outcome, difference, "total", indices.total(), indices.used());
    add(told, policy, outcome, difference, "first", List.of(indices.dummyFirst()), indices.used());
    add(told, policy, outcome, difference, "total", List.of(indices.dummyTotal()), indices.used());
    return told;
  }

  private static Told number(
      String policy,
      String factor,
      Outcome outcome,
      boolean difference,
      String index,
      double value,
      int used) {
    return new Told(
        policy, factor, outcome, difference, index, value, Double.NaN, Double.NaN, used);
  }

  private void add(
      List<Told> told,
      String policy,
      Outcome outcome,
      boolean difference,
      String index,
      List<Index> each,
      int used) {
    for (Index one : each) {
      String name = one.factor() == Index.DUMMY ? DUMMY : factors.get(one.factor()).name();
      told.add(
          new Told(
              policy,
              name,
              outcome,
              difference,
              index,
              one.estimate(),
              one.low(),
              one.high(),
              used));
    }
  }
}
