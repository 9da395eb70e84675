package nl.basisbaan.experiments.data;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a data file into a record: every key is a component, its {@link Setting} says what is
 * allowed and what holds when it is left out. All mistakes of a file are found before any is told.
 */
public final class YamlReader {
  private static final String NAME_KEY = "name";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

  private final Input input;
  private final Map<Class<?>, List<String>> furtherKeys;
  private final List<Mistake> mistakes = new ArrayList<>();

  private YamlReader(Input input, Map<Class<?>, List<String>> furtherKeys) {
    this.input = input;
    this.furtherKeys = furtherKeys;
  }

  /**
   * Reads a whole file.
   *
   * @throws UserMistake with all mistakes, in the order of their lines
   */
  public static <R extends Record> Document<R> read(Input input, Class<R> type) {
    return read(input, YamlText.root(input), type, List.of(), Map.of());
  }

  /** Some keys of a file in which others may be wrong; as if left out where they are wrong. */
  public static <R extends Record> Document<R> readPart(
      Input input, Class<R> part, Class<? extends Record> whole) {
    MappingNode root = YamlText.root(input);
    YamlReader reader = new YamlReader(input, Map.of());
    Map<String, RecordComponent> components = components(whole);
    YamlKeys keys = YamlKeys.of(root, components.keySet(), "");
    List<Object> values = new ArrayList<>();
    for (String name : components(part).keySet()) {
      int before = reader.mistakes.size();
      Object value = reader.component(root, keys, name, components.get(name));
      boolean wrong = reader.mistakes.size() > before;
      values.add(wrong ? leftOut(components.get(name)) : value);
    }
    return new Document<>(Settings.create(part, values.toArray()), input, root);
  }

  /**
   * Reads a file of which some mistakes may be known already.
   *
   * @param furtherKeys keys that a record of a type may have beside its components, and that were
   *     read already
   * @throws UserMistake with all mistakes, those in other files last
   */
  static <R extends Record> Document<R> read(
      Input input,
      MappingNode root,
      Class<R> type,
      List<Mistake> known,
      Map<Class<?>, List<String>> furtherKeys) {
    YamlReader reader = new YamlReader(input, furtherKeys);
    R value = reader.record(root, type, "");
    reader.checkName(root);
    reader.mistakes.addAll(known);
    if (!reader.mistakes.isEmpty()) {
      List<Mistake> once = new ArrayList<>(new LinkedHashSet<>(reader.mistakes));
      once.sort(
          Comparator.comparing((Mistake mistake) -> !mistake.file().equals(input.label()))
              .thenComparingInt(Mistake::line)
              .thenComparingInt(Mistake::column));
      throw new UserMistake(once);
    }
    return new Document<>(value, input, root);
  }

  /** The name is in results and in messages, so it must be plain and lead back to the file. */
  private void checkName(MappingNode root) {
    if (!(Document.find(root, NAME_KEY) instanceof ScalarNode node) || YamlScalar.isEmpty(node)) {
      return; // told already
    }
    String name = node.getValue();
    if (!NAME.matcher(name).matches()) {
      String found = name.isEmpty() ? "empty" : Mistake.found(name);
      wrong(node, "name must be letters, digits, points, hyphens and underscores but was " + found);
    } else if (!name.equals(input.stem())) {
      wrong(node, input.otherThan(name));
    }
  }

  /** A mistake at a part of a file. */
  static Mistake mistake(Input input, Node node, String words) {
    int line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    int column = node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    return new Mistake(input.label(), line, column, words);
  }

  private void wrong(Node node, String words) {
    mistakes.add(mistake(input, node, words.replaceAll("\\s+", " ")));
  }

  /** The record of a mapping; null after a mistake. */
  private <R extends Record> R record(Node node, Class<R> type, String name) {
    if (!(node instanceof MappingNode mapping)) {
      wrong(node, name + " must be keys and values but " + YamlNodes.found(node));
      return null;
    }
    int before = mistakes.size();
    Map<String, RecordComponent> components = components(type);
    List<String> allowed = new ArrayList<>(components.keySet());
    allowed.addAll(furtherKeys.getOrDefault(type, List.of()));
    YamlKeys keys = YamlKeys.of(mapping, allowed, name);
    keys.mistakes().forEach((key, words) -> wrong(key, words + YamlNodes.elsewhere(type, key)));
    List<Object> values = new ArrayList<>();
    components.forEach((key, component) -> values.add(component(mapping, keys, key, component)));
    return mistakes.size() > before ? null : create(mapping, type, values.toArray());
  }

  private static Map<String, RecordComponent> components(Class<? extends Record> type) {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(Settings.nameOf(component), component);
    }
    return components;
  }

  private <R extends Record> R create(MappingNode mapping, Class<R> type, Object[] values) {
    try {
      return Settings.create(type, values);
    } catch (IllegalArgumentException e) {
      for (String words : String.valueOf(e.getMessage()).split("\n", -1)) {
        YamlPath path = YamlPath.of(mapping, words);
        wrong(path.node(), path.words());
      }
      return null;
    }
  }

  private Object component(
      MappingNode mapping, YamlKeys keys, String name, RecordComponent component) {
    Node node = keys.found().get(name);
    if (node != null) {
      return value(node, component.getType(), component, name);
    }
    if (mustBeGiven(component)) {
      if (!keys.meant().contains(name)) {
        wrong(mapping, "missing key " + name + ": must be " + kind(component));
      }
      return null;
    }
    return leftOut(component);
  }

  private static String kind(RecordComponent component) {
    Setting setting = component.getAnnotation(Setting.class);
    boolean many = component.getType().isRecord() || component.getType() == Map.class;
    return many || setting == null
        ? "keys and values"
        : YamlScalar.kind(component.getType(), setting);
  }

  /** Names, and numbers and choices without a standard value; other texts and lists need not. */
  private static boolean mustBeGiven(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).anyMatch(YamlReader::mustBeGiven);
    }
    if (type == String.class || type == List.class || type == OptionalInt.class) {
      return component.getName().equals(NAME_KEY);
    }
    Setting setting = component.getAnnotation(Setting.class);
    return setting == null || setting.standard().isEmpty();
  }

  private static Object leftOut(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return Settings.standard(type.asSubclass(Record.class));
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == OptionalInt.class) {
      return OptionalInt.empty();
    }
    return Settings.parse(type, component.getAnnotation(Setting.class).standard());
  }

  private Object value(Node node, Class<?> type, RecordComponent component, String name) {
    if (type.isRecord()) {
      return record(node, type.asSubclass(Record.class), name);
    }
    if (type == List.class) {
      return list(node, component, name);
    }
    if (type == Map.class) {
      return YamlNodes.hasLists(component)
          ? YamlNodes.lists(node, name, this::wrong)
          : numbers(node, component, name);
    }
    if (!(node instanceof ScalarNode scalar)) {
      String kind = YamlScalar.kind(type, component.getAnnotation(Setting.class));
      wrong(node, name + " must be " + kind + " but " + YamlNodes.found(node));
      return null;
    }
    try {
      return YamlScalar.value(type, component.getAnnotation(Setting.class), scalar);
    } catch (IllegalArgumentException e) {
      wrong(node, name + " " + e.getMessage());
      return null;
    }
  }

  private List<Object> list(Node node, RecordComponent component, String name) {
    Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    if (!(node instanceof SequenceNode sequence)) {
      wrong(node, name + " must be a list, such as " + YamlNodes.example((Class<?>) item, node));
      return List.of();
    }
    String cut = YamlScalar.cut(sequence.getValue().stream().map(YamlNodes::text).toList());
    if (cut != null) {
      wrong(node, name + " " + cut);
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    for (Node each : sequence.getValue()) {
      values.add(value(each, (Class<?>) item, component, name));
    }
    return values;
  }

  /** Numbers by name, 0 or more each for the margins of a population. */
  private Map<String, Double> numbers(Node node, RecordComponent component, String name) {
    if (!(node instanceof MappingNode mapping)) {
      wrong(node, name + " must be keys and values but " + YamlNodes.found(node));
      return Map.of();
    }
    YamlKeys keys = YamlKeys.of(mapping, levels(component), name);
    keys.mistakes().forEach((key, words) -> wrong(key, words));
    Map<String, Double> numbers = new LinkedHashMap<>();
    keys.found()
        .forEach(
            (level, each) -> {
              Object number = value(each, double.class, component, level);
              if (number != null) {
                numbers.put(level, (Double) number);
              }
            });
    if (!levels(component).isEmpty()) {
      checkMargin(mapping, keys.found(), numbers, name);
    }
    return Collections.unmodifiableMap(numbers);
  }

  /** The names that a table may have; empty for any. */
  private static Set<String> levels(RecordComponent component) {
    Setting setting = component.getAnnotation(Setting.class);
    return setting == null ? Set.of() : new LinkedHashSet<>(Settings.levels(setting));
  }

  private void checkMargin(
      MappingNode mapping, Map<String, Node> nodes, Map<String, Double> numbers, String name) {
    numbers.forEach(
        (level, number) -> {
          if (!(number >= 0)) {
            String found = Numbers.parameter(number);
            wrong(nodes.get(level), level + " must be 0 or more but was " + found);
          }
        });
    boolean complete = numbers.size() == mapping.getValue().size();
    if (complete && numbers.values().stream().allMatch(number -> number == 0)) {
      wrong(mapping, name + " must add up to more than 0 but adds up to 0");
    }
  }
}
