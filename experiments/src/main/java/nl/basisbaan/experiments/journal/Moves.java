package nl.basisbaan.experiments.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.experiments.data.Json;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.study.Variants.Variant;
import nl.basisbaan.policy.Policy;

/**
 * Which units of a study are units of what it became: those of the same point and of a block of the
 * same policies, under whatever numbers. Luck depends on neither, so they are the same to the bit.
 */
final class Moves {
  private static final int NOWHERE = -1;

  private final Experiment before;
  private final Experiment now;
  private final List<String> gone = new ArrayList<>();

  /** Of each point and block before, its number now. */
  private final int[] points;

  private final int[] blocks;

  Moves(Experiment before, Experiment now) {
    this.before = before;
    this.now = now;
    this.points = new int[before.points().size()];
    this.blocks = new int[before.variants().blocks()];
    findPoints();
    findBlocks();
  }

  private void findPoints() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < now.points().size(); i++) {
      numbers.putIfAbsent(now.points().get(i).label(), i);
    }
    for (int i = 0; i < points.length; i++) {
      Point point = before.points().get(i);
      int number = numbers.getOrDefault(point.label(), NOWHERE);
      points[i] = number >= 0 && now.points().get(number).equals(point) ? number : NOWHERE;
      if (points[i] == NOWHERE) {
        gone.add("points[" + i + "]: " + point.label());
      } else if (before.follow(i) != now.follow(number)) {
        points[i] = NOWHERE; // still there, but the months of its people are not, or too many
      }
    }
  }

  private void findBlocks() {
    Map<List<String>, Integer> numbers = new HashMap<>();
    Set<String> designs = new HashSet<>();
    for (int i = 0; i < now.variants().blocks(); i++) {
      List<String> fingerprints = fingerprints(policies(now, i));
      numbers.putIfAbsent(fingerprints, i);
      designs.addAll(fingerprints);
    }
    for (int i = 0; i < blocks.length; i++) {
      List<Policy> policies = policies(before, i);
      List<String> fingerprints = fingerprints(policies);
      blocks[i] = numbers.getOrDefault(fingerprints, NOWHERE);
      for (int k = 0; k < policies.size(); k++) {
        if (!designs.contains(fingerprints.get(k))) {
          gone.add("design " + policies.get(k).name());
        }
      }
    }
  }

  private static List<Policy> policies(Experiment experiment, int block) {
    return experiment.variants().block(block).stream().map(Variant::policy).toList();
  }

  private static List<String> fingerprints(List<Policy> policies) {
    return policies.stream()
        .map(policy -> Sha256.of(Json.of(policy).getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  /** Points and designs that are not there any more. */
  List<String> gone() {
    return gone;
  }

  /** What a unit is now; empty when it is to be lived again. */
  Optional<Unit.Key> of(Unit.Key key) {
    int point = points[key.point()];
    int block = blocks[key.block()];
    return point == NOWHERE || block == NOWHERE
        ? Optional.empty()
        : Optional.of(new Unit.Key(NOWHERE, point, block, key.replication()));
  }
}
