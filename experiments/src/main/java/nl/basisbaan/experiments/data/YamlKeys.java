package nl.basisbaan.experiments.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.text.Nearest;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The keys of one mapping, sorted out.
 *
 * @param found the values of the valid keys
 * @param meant valid names that a mistyped key probably stands for, so that they do not count as
 *     missing too
 * @param mistakes what is wrong with a key, by its position
 */
record YamlKeys(Map<String, Node> found, Set<String> meant, Map<Node, String> mistakes) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,30}");

  /** Sorts out the keys of a mapping; an empty {@code allowed} allows any. */
  static YamlKeys of(MappingNode mapping, Collection<String> allowed, String name) {
    YamlKeys keys = new YamlKeys(new LinkedHashMap<>(), new HashSet<>(), new LinkedHashMap<>());
    Map<String, Integer> lines = new LinkedHashMap<>();
    NodeTuple before = null;
    List<String> parts = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node node = tuple.getKeyNode();
      if (before != null && isFraction(before.getValueNode(), tuple)) {
        parts.add(YamlNodes.key(tuple));
        keys.comma(before, parts);
        continue;
      }
      before = tuple;
      parts.clear();
      if (!(node instanceof ScalarNode scalar)) {
        keys.mistakes.put(node, "a key must be a word");
        continue;
      }
      String key = scalar.getValue();
      if (lines.containsKey(key)) {
        keys.mistakes.put(
            node, "key " + Mistake.found(key) + " was given already in line " + lines.get(key));
        continue;
      }
      lines.put(key, node.getStartMark().map(Mark::getLine).orElse(-1) + 1);
      if (allowed.isEmpty() || allowed.contains(key)) {
        keys.found.put(key, tuple.getValueNode());
      } else {
        keys.unknown(node, key, allowed, name);
      }
    }
    return keys;
  }

  /** So many digits behind a comma or point may be thousands. */
  private static final int THOUSAND = 3;

  /** Whether a key is what follows the comma of a number: {1,5} is read as two keys. */
  private static boolean isFraction(Node before, NodeTuple tuple) {
    return before instanceof ScalarNode whole
        && YamlScalar.whole(whole.getValue()) != null
        && tuple.getKeyNode() instanceof ScalarNode key
        && DIGITS.matcher(key.getValue()).matches()
        && tuple.getValueNode() instanceof ScalarNode value
        && YamlScalar.isEmpty(value);
  }

  /** Tells of a number that its commas have cut, and of nothing else that is wrong with it. */
  private void comma(NodeTuple before, List<String> parts) {
    String name = YamlNodes.key(before);
    String whole = YamlNodes.text(before.getValueNode());
    boolean areThousands = parts.stream().allMatch(part -> part.length() == THOUSAND);
    mistakes.put(
        before.getValueNode(),
        "%s must be written with a decimal point and without separators, such as %s, but was %s,%s"
            .formatted(
                Mistake.found(name),
                whole + (areThousands ? "" : ".") + String.join("", parts),
                whole,
                Mistake.found(String.join(",", parts))));
    found.remove(name);
    meant.add(name);
  }

  private void unknown(Node node, String key, Collection<String> allowed, String name) {
    Nearest.to(key, allowed).ifPresent(meant::add);
    mistakes.put(
        node,
        "unknown key "
            + (key.isEmpty() ? "\"\"" : Mistake.found(key))
            + (name.isEmpty() ? "" : " in " + name)
            + Nearest.hint(key, allowed)
            + " Allowed: "
            + String.join(", ", allowed));
  }
}
