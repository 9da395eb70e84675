package nl.basisbaan.experiments.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.basisbaan.Follow;
import nl.basisbaan.Scenario;
import nl.basisbaan.numbers.Parameter.Scope;
import nl.basisbaan.policy.Policy;

/**
 * Which units are lived together, because everybody has the same life without a programme in them:
 * those of one replication at points that differ in numbers of places or books only. Where only
 * books differ, lives under the policies are the same too and cost nothing more. It changes what a
 * run costs and nothing that it tells.
 */
final class Companions {
  /** Points that are looked at for companions of one. */
  private static final int LOOKED_AT = 64;

  /** Most units with lives of their own together: what they share is a small part of so many. */
  private static final int MOST_LIVES = 8;

  /** Most units together: each has books of every policy. */
  private static final int MOST = 32;

  /** Fewest groups a thread, so that none waits long for another at the end. */
  private static final int GROUPS_A_THREAD = 4;

  private final Experiment experiment;
  private final BitSet left = new BitSet();
  private final int mostLives;

  /**
   * Companions among some units.
   *
   * @param numbers of the units that are to be lived
   */
  Companions(Experiment experiment, int[] numbers, int threads) {
    this.experiment = experiment;
    for (int number : numbers) {
      left.set(number);
    }
    int policies = Math.max(1, experiment.variants().block(0).size() - 1);
    int inStep = Math.min(MOST_LIVES, Variants.IN_STEP / policies);
    int forAll = numbers.length / (threads * GROUPS_A_THREAD);
    this.mostLives = Math.max(1, Math.min(inStep, forAll));
  }

  /**
   * A unit and those that are lived with it, none of which is left any more.
   *
   * @param room for so many units, if there is any
   */
  List<Unit.Key> with(Unit.Key first, int room) {
    List<Unit.Key> group = new ArrayList<>();
    group.add(first);
    List<Policy> policies = experiment.scenario(first).policies();
    List<Integer> lived = new ArrayList<>();
    lived.add(first.point());
    int end = Math.min(experiment.points().size(), first.point() + LOOKED_AT);
    for (int other = first.point() + 1;
        other < end && group.size() < Math.min(MOST, room);
        other++) {
      int point = other;
      if (sharesLives(first.point(), point)) {
        boolean known = lived.stream().anyMatch(one -> sharesAllLives(one, point, policies));
        if (known || lived.size() < mostLives) {
          experiment
              .key(point, first.block(), first.replication())
              .filter(this::isLeft)
              .ifPresent(
                  key -> {
                    group.add(key);
                    if (!known) {
                      lived.add(point);
                    }
                  });
        }
      }
    }
    group.forEach(key -> left.clear(key.number()));
    return group;
  }

  /** Whether a unit is still to be lived, and is with no other one. */
  boolean isLeft(Unit.Key key) {
    return left.get(key.number());
  }

  /** Whether the months of nobody are kept at two points, which differ in nobody's life. */
  private boolean sharesLives(int one, int other) {
    List<Point> points = experiment.points();
    return experiment.follow(one) == Follow.NOBODY
        && experiment.follow(other) == Follow.NOBODY
        && points.get(one).isOfSameTown(points.get(other))
        && Scenario.sharesLives(differences(one, other));
  }

  /** Whether nobody's life differs at two points under any of these policies. */
  private boolean sharesAllLives(int one, int other, List<Policy> policies) {
    Set<Scope> differences = differences(one, other);
    return policies.stream().allMatch(policy -> Scenario.sharesAllLives(differences, policy));
  }

  private Set<Scope> differences(int one, int other) {
    List<Point> points = experiment.points();
    return points.get(one).differences(points.get(other), experiment.scenario().parameters());
  }
}
