package nl.basisbaan.experiments.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.basisbaan.Follow;

/**
 * Which units are lived together, because everybody has the same life without a programme in them:
 * those of one replication at points that differ in numbers of places or books only. It changes
 * what a run costs and nothing that it tells.
 */
final class Companions {
  /** Points that are looked at for companions of one. */
  private static final int LOOKED_AT = 64;

  /** Most units that are lived together: what they share is a small part of the cost of so many. */
  private static final int MOST = 8;

  /** Fewest groups a thread, so that none waits long for another at the end. */
  private static final int GROUPS_A_THREAD = 4;

  private final Experiment experiment;
  private final BitSet left = new BitSet();
  private final int most;

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
    int inStep = Math.min(MOST, Variants.IN_STEP / policies);
    this.most = Math.max(1, Math.min(inStep, numbers.length / (threads * GROUPS_A_THREAD)));
  }

  /**
   * A unit and those that are lived with it, none of which is left any more.
   *
   * @param room for so many units, if there is any
   */
  List<Unit.Key> with(Unit.Key first, int room) {
    List<Unit.Key> group = new ArrayList<>();
    group.add(first);
    int end = Math.min(experiment.points().size(), first.point() + LOOKED_AT);
    for (int point = first.point() + 1;
        point < end && group.size() < Math.min(most, room);
        point++) {
      if (sharesLives(first.point(), point)) {
        experiment
            .key(point, first.block(), first.replication())
            .filter(this::isLeft)
            .ifPresent(group::add);
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
        && points.get(one).sharesLivesWith(points.get(other), experiment.scenario().parameters());
  }
}
