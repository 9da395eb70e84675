package nl.basisbaan.experiments.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.basisbaan.experiments.data.Json;
import nl.basisbaan.policy.Policy;

/**
 * How a study differs from what it was when its run began. More replications, points behind the
 * others and policies beside the others are growth; everything else is a change, under which what
 * was lived is of another study.
 *
 * @param changes one a line, with the old and the new value
 * @param newPolicies names of policies that were not there: all units are lived again with them
 */
public record Growth(List<String> changes, List<String> newPolicies) {
  private static final Set<String> MAY_GROW =
      Set.of(
          "study.replications", "study.end_replications", "replications", "replications_at_ends");

  /** Compared in their own way, or following from what is compared. */
  private static final Set<String> APART =
      Set.of(
          "program",
          "call",
          "shard",
          "units",
          "inputs",
          "points",
          "policies",
          "study.policies",
          "study.both_ends",
          "study.sizes",
          "study.budgets");

  private static final int LONGEST = 80;

  /** The difference between two plans. */
  public static Growth between(Plan before, Plan now) {
    List<String> changes = new ArrayList<>();
    if (!before.program().livesAs(now.program())) {
      changes.add(change("program", before.program().words(), now.program().words()));
    }
    compare("", Json.tree(before), Json.tree(now), changes);
    comparePoints(before, now, changes);
    List<String> more = comparePolicies(before, now, changes);
    if (!changes.isEmpty()) {
      changes.addAll(inputs(before, now));
    }
    return new Growth(List.copyOf(changes), more);
  }

  /** Changes and growth, one a line. */
  static List<String> all(Plan before, Plan now) {
    List<String> lines = new ArrayList<>(between(before, now).changes);
    if (before.units() != now.units()) {
      lines.add(change("units", before.units() + "", now.units() + ""));
    }
    lines.addAll(inputs(before, now));
    return lines.stream().distinct().toList();
  }

  private static void compare(String path, JsonNode before, JsonNode now, List<String> changes) {
    if (APART.contains(path)) {
      return;
    }
    if (before.isObject() && now.isObject()) {
      Set<String> names = new TreeSet<>();
      before.fieldNames().forEachRemaining(names::add);
      now.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String below = path.isEmpty() ? name : path + "." + name;
        compare(below, before.path(name), now.path(name), changes);
      }
    } else if (before.isArray() && now.isArray()) {
      for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
        compare(path + "[" + i + "]", before.path(i), now.path(i), changes);
      }
    } else if (!before.equals(now)) {
      boolean grew = before.isNumber() && now.isNumber() && now.asLong() >= before.asLong();
      if (!(MAY_GROW.contains(path) && grew)) {
        changes.add(change(path, words(before), words(now)));
      }
    }
  }

  private static void comparePoints(Plan before, Plan now, List<String> changes) {
    for (int i = 0; i < before.points().size(); i++) {
      boolean gone = i >= now.points().size();
      if (gone || !before.points().get(i).equals(now.points().get(i))) {
        changes.add(
            change(
                "points[" + i + "]",
                before.points().get(i).label(),
                gone ? "gone" : now.points().get(i).label()));
      }
    }
  }

  private static List<String> comparePolicies(Plan before, Plan now, List<String> changes) {
    Map<String, Policy> there = new LinkedHashMap<>();
    now.policies().forEach(policy -> there.put(policy.name(), policy));
    List<String> order = new ArrayList<>(there.keySet());
    for (Policy policy : before.policies()) {
      Policy same = there.remove(policy.name());
      JsonNode other = same == null ? MissingNode.getInstance() : Json.tree(same);
      compare("policies." + policy.name(), Json.tree(policy), other, changes);
    }
    order.removeAll(there.keySet());
    List<String> names = before.policies().stream().map(Policy::name).toList();
    if (order.size() == names.size() && !order.equals(names)) {
      changes.add(change("policies", names.toString(), order.toString()));
    }
    return List.copyOf(there.keySet());
  }

  private static List<String> inputs(Plan before, Plan now) {
    Map<String, String> there = new LinkedHashMap<>();
    now.inputs().forEach(input -> there.put(input.file(), input.sha256()));
    List<String> changes = new ArrayList<>();
    for (Plan.Source input : before.inputs()) {
      String sha256 = there.getOrDefault(input.file(), "gone");
      if (!sha256.equals(input.sha256())) {
        changes.add(change("file " + input.file() + " (SHA-256)", input.sha256(), sha256));
      }
    }
    return changes;
  }

  private static String words(JsonNode value) {
    String text = value.isMissingNode() ? "not there" : value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  private static String change(String path, String before, String now) {
    return path + ": " + before + ", now " + now;
  }
}
