package nl.basisbaan.experiments.live;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.Follow;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.study.Variants;
import nl.basisbaan.numbers.Parameter.Scope;

/**
 * Which units are lived together, because everybody has the same life without a programme in them:
 * those of one replication at points that differ in numbers of places or money only. Where only
 * money differs, lives under the policies are the same too, unless a yearly budget or constant
 * prices depend on it, and cost nothing more. It changes what a run costs and nothing that it
 * tells.
 */
final class Companions {
  /** Points that are looked at for companions of one. */
  private static final int LOOKED_AT = 64;

  /** Most units with lives of their own together: what they share is a small part of so many. */
  private static final int MOST_LIVES = 8;

  /** Most units together, and most books of them: each has books of every policy. */
  private static final int MOST = 32;

  private static final int MOST_BOOKS = 160;

  /** Fewest groups a thread, so that none waits long for another at the end. */
  private static final int GROUPS_A_THREAD = 4;

  private final Experiment experiment;
  private final BitSet left = new BitSet();
  private final int mostLives;
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
    int inStep = Math.min(MOST_LIVES, Variants.IN_STEP / policies);
    int forAll = numbers.length / (threads * GROUPS_A_THREAD);
    this.mostLives = Math.max(1, Math.min(inStep, forAll));
    this.most = Math.max(mostLives, Math.min(MOST, MOST_BOOKS / policies));
  }

  /**
   * A unit and those that are lived with it, none of which is left any more.
   *
   * @param room for so many units, if there is any
   */
  List<Unit.Key> with(Unit.Key first, int room) {
    List<Unit.Key> group = new ArrayList<>(List.of(first));
    List<Unit.Key> lived = new ArrayList<>(List.of(first));
    int end = Math.min(experiment.points().size(), first.point() + LOOKED_AT);
    for (int point = first.point() + 1;
        point < end && group.size() < Math.min(most, room);
        point++) {
      Optional<Unit.Key> key = experiment.key(point, first.block(), first.replication());
      if (key.filter(this::isLeft).isPresent() && sharesLives(first.point(), point)) {
        Unit.Key other = key.get();
        boolean hasOwnLives = lived.stream().noneMatch(one -> sharesAllLives(one, other));
        if (!hasOwnLives || lived.size() < mostLives) {
          group.add(other);
          if (hasOwnLives) {
            lived.add(other);
          }
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

  /** Whether nobody's life differs in two units of the same block, under any of its policies. */
  private boolean sharesAllLives(Unit.Key one, Unit.Key other) {
    Set<Scope> differences = differences(one.point(), other.point());
    return experiment.variants().block(one.block()).stream()
        .allMatch(variant -> Scenario.sharesAllLives(differences, variant.policy()));
  }

  private Set<Scope> differences(int one, int other) {
    List<Point> points = experiment.points();
    return points.get(one).differences(points.get(other), experiment.scenario().parameters());
  }
}
