package nl.basisbaan.experiments.data;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Settings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Keys and values of data files: as they are put together from others, and lists of words. */
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

  /** The name of a key as it was found, and where. */
  static String keyAndLine(NodeTuple tuple) {
    int line = 1 + tuple.getKeyNode().getStartMark().map(Mark::getLine).orElse(-1);
    return Mistake.found(key(tuple)) + " (line " + line + ")";
  }

  /** The text of a value; empty when it is a list, or keys and values. */
  static String text(Node node) {
    return node instanceof ScalarNode text ? text.getValue() : "";
  }

  /** A text without a place. */
  static ScalarNode scalar(String text) {
    return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
  }

  /** Nothing, standing where something else does. */
  static ScalarNode empty(Node place) {
    return new ScalarNode(
        Tag.NULL, true, "", ScalarStyle.PLAIN, place.getStartMark(), place.getEndMark());
  }

  /** A mapping with one key, standing where its value does. */
  static MappingNode keyed(String key, Node value) {
    List<NodeTuple> keys = List.of(new NodeTuple(scalar(key), value));
    return new MappingNode(
        Tag.MAP, true, keys, FlowStyle.BLOCK, value.getStartMark(), value.getEndMark());
  }

  /** A list, standing where something else does. */
  static SequenceNode list(List<Node> items, Node place) {
    return new SequenceNode(
        Tag.SEQ, true, items, FlowStyle.BLOCK, place.getStartMark(), place.getEndMark());
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

  /** Whether a component that is a map has lists for values. */
  static boolean hasLists(RecordComponent component) {
    Type[] types = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
    return types[1] instanceof ParameterizedType;
  }

  /** The words of every key; what is wrong with a part goes to {@code wrong}. */
  static Map<String, List<String>> lists(Node node, String name, BiConsumer<Node, String> wrong) {
    if (!(node instanceof MappingNode mapping)) {
      wrong.accept(node, name + " must be keys and values but " + found(node));
      return Map.of();
    }
    YamlKeys keys = YamlKeys.of(mapping, List.of(), name);
    keys.mistakes().forEach(wrong);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    keys.found().forEach((key, each) -> lists.put(key, words(each, key, wrong)));
    return Collections.unmodifiableMap(lists);
  }

  private static List<String> words(Node node, String name, BiConsumer<Node, String> wrong) {
    List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    List<String> words = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof ScalarNode scalar && !YamlScalar.isEmpty(scalar)) {
        words.add(scalar.getValue());
      } else {
        String found = found(item);
        wrong.accept(item, name + " must be a value or a list of values but " + found);
      }
    }
    return words;
  }

  /** Where else a key belongs that a record does not have; empty for one that no part of it has. */
  static String elsewhere(Class<? extends Record> type, Node key) {
    List<String> own = names(type);
    return Stream.of(type.getRecordComponents())
        .filter(part -> !own.contains(text(key)) && names(part(part)).contains(text(key)))
        .findFirst()
        .map(part -> "; " + text(key) + " is a key of " + Settings.nameOf(part))
        .orElse("");
  }

  /** The type of a component, or of the items of one that is a list. */
  private static Class<?> part(RecordComponent component) {
    return component.getType() == List.class
        ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
        : component.getType();
  }

  private static List<String> names(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.getRecordComponents()).map(Settings::nameOf).toList()
        : List.of();
  }

  /** What stands there, for a message. */
  static String found(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isEmpty() ? "is empty" : "was " + Mistake.found(scalar.getValue());
    }
    return node instanceof SequenceNode ? "was a list" : "was keys and values";
  }

  /** What a list of such items looks like, and what stands there. */
  static String example(Class<?> item, Node node) {
    String example =
        item.isRecord()
            ? Arrays.stream(item.getRecordComponents())
                .map(component -> Settings.nameOf(component) + ": ...")
                .collect(Collectors.joining(", ", "[{", "}]"))
            : "[a, b]";
    return example + ", but " + found(node);
  }
}
