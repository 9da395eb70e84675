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
import nl.basisbaan.experiments.study.Design;
import nl.basisbaan.policy.Policy;

/**
 * How a study differs from what it was when its run began. More replications, and further points,
 * designs and policies wherever they stand among the others, are growth; everything else is a
 * change, under which what was lived is of another study.
 */
final class Growth {
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
          "sweep",
          "study.vary",
          "study.design",
          "study.policies",
          "study.both_ends",
          "study.sizes",
          "study.budgets");

  private static final int LONGEST = 80;
  private static final int MOST_GONE = 5;

  private Growth() {}

  /** What changed between two plans beside what grew, one a line with the old and the new value. */
  static List<String> changes(Plan before, Plan now) {
    List<String> changes = new ArrayList<>();
    if (!before.program().livesAs(now.program())) {
      changes.add(change("program", before.program().words(), now.program().words()));
    }
    compare("", Json.tree(before), Json.tree(now), changes);
    comparePolicies(before, now, changes);
    if (changes.isEmpty()) {
      comparePoints(before, now, changes);
    }
    if (!changes.isEmpty()) {
      changes.addAll(inputs(before, now));
    }
    return List.copyOf(changes);
  }

  /** Changes and growth, one a line. */
  static List<String> all(Plan before, Plan now) {
    List<String> lines = new ArrayList<>(changes(before, now));
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

  /** Every point and every design that was there must be there still. */
  private static void comparePoints(Plan before, Plan now, List<String> changes) {
    List<String> gone = new Moves(before.experiment(), now.experiment()).gone();
    if (gone.isEmpty()) {
      return;
    }
    JsonNode was = Json.tree(before);
    JsonNode is = Json.tree(now);
    compare("vary", was.path("study").path("vary"), is.path("study").path("vary"), changes);
    compare("vary", was.path("call").path("vary"), is.path("call").path("vary"), changes);
    compare("design", was.path("sweep").path("design"), is.path("sweep").path("design"), changes);
    gone.stream().limit(MOST_GONE).forEach(each -> changes.add(each + ", now gone"));
    if (gone.size() > MOST_GONE) {
      changes.add("and " + (gone.size() - MOST_GONE) + " more, now gone");
    }
    Design design = now.sweep().design();
    if (design.levers().kind() == Design.Kind.LATIN_HYPERCUBE
        || design.uncertainties().kind() == Design.Kind.LATIN_HYPERCUBE) {
      changes.add(
          "a Latin hypercube of other size has other points and cannot grow; sobol keeps those it"
              + " has");
    }
  }

  private static void comparePolicies(Plan before, Plan now, List<String> changes) {
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
      changes.add(change("order of policies", names.toString(), order.toString()));
    }
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
