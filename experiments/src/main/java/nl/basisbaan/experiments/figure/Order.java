package nl.basisbaan.experiments.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.outcome.Outcome;

/**
 * Policies from the best to the worst by the mean of an outcome: the lowest first where low is
 * good, else the highest; and by how much one is better than another, town by town.
 *
 * @param policies of which it is known
 */
public record Order(Figure<Outcome> figure, List<Integer> policies) {
  /** The order of some policies; those of which there is nobody to count are left out. */
  public static Order of(Figure<Outcome> figure, List<Integer> policies) {
    Comparator<Integer> byMean = Comparator.comparingDouble(policy -> figure.of(policy).mean());
    return new Order(
        figure,
        policies.stream()
            .filter(policy -> figure.of(policy).isThere())
            .sorted(isLowBest(figure.thing()) ? byMean : byMean.reversed())
            .toList());
  }

  private static boolean isLowBest(Outcome outcome) {
    return outcome.good() == Outcome.Good.LOW;
  }

  /** The first, of two policies at least. */
  public int best() {
    return policies.get(0);
  }

  /** A number of the outcome so that more is better. */
  public double good(double value) {
    return isLowBest(figure.thing()) ? -value : value;
  }

  /** What the worse ones have. */
  public String worse() {
    return isLowBest(figure.thing()) ? "more" : "less";
  }

  /** What a better one would have. */
  public String better() {
    return isLowBest(figure.thing()) ? "less" : "more";
  }

  /** By how much one policy is better than another, in the same towns. */
  public Figure.Told lead(int one, int other) {
    return isLowBest(figure.thing())
        ? figure.difference(other, one)
        : figure.difference(one, other);
  }

  /** By how much the best is better than another. */
  public Estimate leadOn(int other) {
    return lead(best(), other).estimate().orElse(Estimate.NOTHING);
  }

  /** Whether the pairs of towns lived through at another point tell a lead from chance. */
  public boolean isAheadAt(int point, int one, int other) {
    boolean isLowBest = isLowBest(figure.thing());
    return figure
        .samples()
        .differenceSideBySide(
            point, isLowBest ? other : one, isLowBest ? one : other, figure.thing())
        .filter(lead -> lead.low() > 0)
        .isPresent();
  }

  /** Those that have more or less than the best in some town. */
  public List<Integer> others() {
    return policies.stream().filter(policy -> policy != best() && !isSame(policy)).toList();
  }

  /** Those that have as much as the best in every town that can be compared. */
  public List<Integer> same() {
    return policies.stream().filter(policy -> policy != best() && isSame(policy)).toList();
  }

  /** Whether one has as much as the best wherever somebody is counted, and somebody there only. */
  private boolean isSame(int other) {
    Estimate lead = leadOn(other);
    return lead.isNone() && lead.count() == count(best()) && lead.count() == count(other);
  }

  /** The towns in which a policy has somebody to count. */
  public int count(int policy) {
    return figure.of(policy).estimate().orElseThrow().count();
  }

  /** The others on which the lead of the best may be chance: their towns do not rule it out. */
  public List<Integer> mayBeChance() {
    return others().stream().filter(other -> !(leadOn(other).low() > 0)).toList();
  }

  /** The towns in which each policy has somebody to count. */
  public List<Integer> towns() {
    return IntStream.range(0, figure.samples().get(0, best(), figure.thing()).orElseThrow().size())
        .filter(town -> policies.stream().noneMatch(policy -> Double.isNaN(good(policy, town))))
        .boxed()
        .toList();
  }

  /** Whether the best is better than all others in a town. */
  public boolean isAloneBest(int town) {
    return others().stream().allMatch(other -> good(best(), town) > good(other, town));
  }

  private double good(int policy, int town) {
    return good(figure.samples().get(0, policy, figure.thing()).orElseThrow().value(town));
  }
}
