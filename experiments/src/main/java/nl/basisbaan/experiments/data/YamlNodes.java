package nl.basisbaan.experiments.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Keys and values of data files as they are put together from others. */
final class YamlNodes {
  private YamlNodes() {}

  /**
   * A mapping with its own keys and those that it leaves out, in its sections too; lists are taken
   * whole.
   */
  static MappingNode merged(MappingNode mine, MappingNode theirs) {
    Map<String, NodeTuple> left = new LinkedHashMap<>();
    theirs.getValue().forEach(each -> left.put(key(each), each));
    List<NodeTuple> all = new ArrayList<>();
    for (NodeTuple each : mine.getValue()) {
      NodeTuple other = left.remove(key(each));
      boolean sections =
          other != null
              && each.getValueNode() instanceof MappingNode
              && other.getValueNode() instanceof MappingNode;
      all.add(
          sections
              ? new NodeTuple(
                  each.getKeyNode(),
                  merged((MappingNode) each.getValueNode(), (MappingNode) other.getValueNode()))
              : each);
    }
    all.addAll(left.values());
    return with(mine, all);
  }

  /** The same mapping with other keys. */
  static MappingNode with(MappingNode mapping, List<NodeTuple> keys) {
    return new MappingNode(
        mapping.getTag(),
        true,
        keys,
        mapping.getFlowStyle(),
        mapping.getStartMark(),
        mapping.getEndMark());
  }

  /** The same mapping without some keys. */
  static MappingNode without(MappingNode mapping, List<String> keys) {
    return only(mapping, key -> !keys.contains(key));
  }

  /** The same mapping with some of its keys. */
  static MappingNode only(MappingNode mapping, Predicate<String> keys) {
    return with(mapping, mapping.getValue().stream().filter(each -> keys.test(key(each))).toList());
  }

  /** The name of a key; empty when it is none. */
  static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
  }

  /** A text without a place. */
  static ScalarNode scalar(String text) {
    return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
  }

  /** The same value, standing where something else begins. */
  static Node moved(Node node, Node place) {
    Optional<Mark> start = place.getStartMark();
    Optional<Mark> end = place.getEndMark();
    if (node instanceof MappingNode map) {
      List<NodeTuple> keys =
          map.getValue().stream()
              .map(each -> new NodeTuple(each.getKeyNode(), moved(each.getValueNode(), place)))
              .toList();
      return new MappingNode(map.getTag(), true, keys, map.getFlowStyle(), start, end);
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = list.getValue().stream().map(each -> moved(each, place)).toList();
      return new SequenceNode(list.getTag(), true, items, list.getFlowStyle(), start, end);
    }
    ScalarNode text = (ScalarNode) node;
    return new ScalarNode(text.getTag(), true, text.getValue(), text.getScalarStyle(), start, end);
  }
}
