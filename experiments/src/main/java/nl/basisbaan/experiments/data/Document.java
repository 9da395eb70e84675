package nl.basisbaan.experiments.data;

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
  /** A mistake at a key of the file, or at the file's start when it does not have that key. */
  public Mistake mistake(String words, String key) {
    return YamlReader.mistake(input, find(root, key), words);
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
