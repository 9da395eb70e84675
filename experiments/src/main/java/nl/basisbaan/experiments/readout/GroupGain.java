package nl.basisbaan.experiments.readout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.outcome.Outcome;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What a group of people gains under a policy, against everybody who is placed. A difference that
 * chance can explain is not told as one, and of few people nothing is told.
 *
 * @param group by its label in result files
 * @param everybody the mean of all who are placed
 */
public record GroupGain(String group, Told told, double everybody) {
  /** Of fewer people, in all towns together, no mean is told. */
  private static final int FEW = 10;

  private static final double UPPER = 0.975;

  /** Some twenty groups are judged side by side: 99 of 100 intervals hold what is true. */
  private static final double UPPER_OF_GROUPS = 0.995;

  /** The groups of a policy with enough people, in the order of the table. */
  public static List<GroupGain> of(Results results, String policy, Outcome outcome) {
    double everybody = results.told(policy, outcome).map(Told::mean).orElse(Double.NaN);
    List<GroupGain> groups = new ArrayList<>();
    for (String group : results.groups()) {
      results
          .told(policy, Results.BASE, group, outcome)
          .filter(any -> results.counted(policy, group, outcome).denominator() >= FEW)
          .ifPresent(told -> groups.add(new GroupGain(group, told, everybody)));
    }
    return groups;
  }

  /** The group that gains most of those that surely gain more than everybody. */
  public static Optional<GroupGain> most(List<GroupGain> groups) {
    return groups.stream().filter(GroupGain::isMore).max(byMean());
  }

  /** The group that gains least of those that surely gain less than everybody. */
  public static Optional<GroupGain> least(List<GroupGain> groups) {
    return groups.stream().filter(GroupGain::isLess).min(byMean());
  }

  private static Comparator<GroupGain> byMean() {
    return Comparator.comparingDouble(each -> each.told.mean());
  }

  private boolean isMore() {
    return told.mean() - wider() * (told.mean() - told.low()) > everybody;
  }

  private boolean isLess() {
    return told.mean() + wider() * (told.high() - told.mean()) < everybody;
  }

  /** How much wider an interval of 99% is than one of 95%, from as many towns; NaN from one. */
  private double wider() {
    if (told.count() < 2) {
      return Double.NaN;
    }
    TDistribution student = new TDistribution(null, told.count() - 1.0);
    return student.inverseCumulativeProbability(UPPER_OF_GROUPS)
        / student.inverseCumulativeProbability(UPPER);
  }
}
