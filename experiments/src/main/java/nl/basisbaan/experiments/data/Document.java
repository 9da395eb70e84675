package nl.basisbaan.experiments.data;

import static org.snakeyaml.engine.v2.common.FlowStyle.FLOW;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A data file that was read, with the positions of its parts for mistakes that only show later.
 *
 * @param value what the file says
 * @param input the file
 * @param root its keys and values
 */
public record Document<R extends Record>(R value, Input input, MappingNode root) {
  private static final Pattern COMMENT = Pattern.compile("[\\s,}\\]]*\\s#(.*)");

  /** A mistake at a key of the file, or at the file's start when it does not have that key. */
  public Mistake mistake(String words, String key) {
    return YamlReader.mistake(input, find(root, key), words);
  }

  /** Whether the file gives a key itself. */
  public boolean has(String key) {
    return !find(root, key).equals(root);
  }

  /** A mistake of the setting, or the path to one, with which a message begins. */
  public Mistake mistake(String words) {
    YamlPath path = YamlPath.of(root, words);
    return YamlReader.mistake(input, path.node(), path.words());
  }

  /** A mistake at one item of a list of the file. */
  public Mistake mistake(String words, String key, int item) {
    Node node = find(root, key);
    boolean listed = node instanceof SequenceNode list && item < list.getValue().size();
    return YamlReader.mistake(
        input, listed ? ((SequenceNode) node).getValue().get(item) : node, words);
  }

  /** A mistake at one entry of a map of the file. */
  public Mistake mistake(String words, String key, String entry) {
    Node node = find(root, key);
    return YamlReader.mistake(
        input, node instanceof MappingNode map ? find(map, entry) : node, words);
  }

  /** What the file says behind a value of that path, after a #; empty when it says nothing. */
  public String comment(String path) {
    Node node = YamlPath.of(root, path).node();
    if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
      node = list.getValue().get(list.getValue().size() - 1);
    }
    if (node instanceof MappingNode map && map.getFlowStyle() != FLOW) {
      return "";
    }
    Matcher comment = COMMENT.matcher(restOfLine(node));
    return comment.matches() ? comment.group(1).strip() : "";
  }

  private String restOfLine(Node node) {
    Mark end = node.getEndMark().orElseThrow();
    List<String> lines = new String(input.bytes(), StandardCharsets.UTF_8).lines().toList();
    String line = end.getLine() < lines.size() ? lines.get(end.getLine()) : "";
    return line.codePoints()
        .skip(end.getColumn())
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The value of a key; the map itself when it does not have that key. */
  static Node find(MappingNode map, String key) {
    for (NodeTuple tuple : map.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
        return tuple.getValueNode();
      }
    }
    return map;
  }
}
