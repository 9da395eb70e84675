package nl.basisbaan.experiments.data;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads words by name, one or a list of them each, which mean something only later. */
final class YamlLists {
  private YamlLists() {}

  /** Whether a component that is a map has lists for values. */
  static boolean isOne(RecordComponent component) {
    Type[] types = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
    return types[1] instanceof ParameterizedType;
  }

  /** The words of every key; what is wrong with a part goes to {@code wrong}. */
  static Map<String, List<String>> read(Node node, String name, BiConsumer<Node, String> wrong) {
    if (!(node instanceof MappingNode mapping)) {
      wrong.accept(node, name + " must be keys and values but " + YamlReader.found(node));
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
        String found = YamlReader.found(item);
        wrong.accept(item, name + " must be a value or a list of values but " + found);
      }
    }
    return words;
  }
}
