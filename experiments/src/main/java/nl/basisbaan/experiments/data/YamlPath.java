package nl.basisbaan.experiments.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What a message is about: its first word is a setting, or the path to one, such as {@code
 * scale[2].since}, in which items are counted from 1.
 *
 * @param node the part of the file, as near to the setting as there is one
 * @param words the message, which begins with the name of the setting alone
 */
record YamlPath(Node node, String words) {
  private static final Pattern STEP = Pattern.compile("([^\\[]*)(?:\\[(\\d{1,6})])?");

  /** The part of a mapping that a message is about. */
  static YamlPath of(MappingNode mapping, String message) {
    String path = message.split(" ", 2)[0];
    Node node = mapping;
    String name = path;
    for (String word : path.split("\\.")) {
      Matcher step = STEP.matcher(word);
      if (step.matches()) {
        node = item(child(node, step.group(1)), step.group(2));
        name = step.group(1);
      }
    }
    return new YamlPath(node, name + message.substring(path.length()));
  }

  private static Node child(Node node, String key) {
    return node instanceof MappingNode map ? Document.find(map, key) : node;
  }

  private static Node item(Node node, String number) {
    if (number == null || !(node instanceof SequenceNode list)) {
      return node;
    }
    int item = Integer.parseInt(number) - 1;
    return item >= 0 && item < list.getValue().size() ? list.getValue().get(item) : node;
  }
}
