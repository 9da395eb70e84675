package nl.basisbaan.experiments.data;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Range;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Closure;
import nl.basisbaan.time.Rules;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.Municipality.Group;
import nl.basisbaan.town.Municipality.Stock;
import nl.basisbaan.town.Register;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the file of a municipality. One that is like another takes from it the keys that it leaves
 * out, numbers of people in proportion to households, and is then checked as any other file.
 */
public final class MunicipalityReader {
  private static final String NAME = "name";
  private static final String SOURCE = "source";
  private static final List<String> PLACES = List.of("neighbourhoods", "neighbourhoods_count");

  /** Stands in for neighbourhoods that are missing. */
  private static final NodeTuple ONE_NEIGHBOURHOOD = tuple("neighbourhoods_count", "1");

  private static final String LIKE = "like";
  private static final String CLOSURES = "closures";
  private static final String STOCK = "stock";
  private static final String OVER_THREE_YEARS = "over_three_years";
  private static final String UNDER_THREE_YEARS = "under_three_years";

  /** The margin whose first class is below three years. */
  private static final String DURATION = "duration";

  private static final String HOUSEHOLDS = "households";
  private static final String INHABITANTS = "inhabitants";
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private MunicipalityReader() {}

  /**
   * Reads a file, and the one that it is like.
   *
   * @param used takes the file that it is like
   * @throws UserMistake with all mistakes of both, those of the other last
   */
  public static Document<MunicipalityFile> read(Input input, Consumer<Input> used) {
    MappingNode root = YamlText.root(input);
    List<Mistake> mistakes = new ArrayList<>();
    MappingNode whole = root;
    Node like = Document.find(root, LIKE);
    if (!like.equals(root)) {
      whole = whole(input, other(input, like, used, mistakes), mistakes);
    }
    if (whole.getValue().stream()
        .noneMatch(each -> Nearest.to(YamlNodes.key(each), PLACES).isPresent())) {
      String words = "missing key neighbourhoods: must be a list, or neighbourhoods_count a number";
      mistakes.add(YamlReader.mistake(input, root, words));
      whole = filled(whole, whole.getValue(), List.of(ONE_NEIGHBOURHOOD));
    }
    whole = filled(whole, whole.getValue(), List.of(closuresOfTheCountry()));
    checkClasses(input, root, mistakes);
    Document<MunicipalityFile> file =
        YamlReader.read(input, whole, MunicipalityFile.class, mistakes, Map.of());
    checkPeople(file);
    return file;
  }

  /**
   * Every class of a margin is given: nobody is in one that is left out, which may not be meant.
   */
  private static void checkClasses(Input input, MappingNode root, List<Mistake> mistakes) {
    for (String group : List.of(OVER_THREE_YEARS, UNDER_THREE_YEARS)) {
      for (RecordComponent margin : Group.class.getRecordComponents()) {
        String name = Settings.nameOf(margin);
        if (Document.find(root, group) instanceof MappingNode section
            && !section.equals(root)
            && margin.getType() == Map.class
            && Document.find(section, name) instanceof MappingNode given
            && !given.equals(section)) {
          List<String> all = Settings.levels(margin.getAnnotation(Setting.class));
          YamlKeys keys = YamlKeys.of(given, all, name);
          List<String> missing = new ArrayList<>(name.equals(DURATION) ? durations(group) : all);
          missing.removeAll(keys.found().keySet());
          if (!missing.isEmpty() && keys.mistakes().isEmpty()) { // a wrong key may be meant
            String words = "%s must have %s too; 0 where there is nobody";
            mistakes.add(
                YamlReader.mistake(input, given, words.formatted(name, Words.list(missing))));
          }
        }
      }
    }
  }

  /** The classes of duration in which somebody of a group can be. */
  private static List<String> durations(String group) {
    List<String> all = Settings.levels(Group.class, DURATION);
    return group.equals(OVER_THREE_YEARS) ? all.subList(1, all.size()) : all.subList(0, 1);
  }

  /** Refuses people who cannot be drawn under the rules of any month, with usual parameters. */
  private static void checkPeople(Document<MunicipalityFile> file) {
    for (YearMonth month : List.of(Dates.first(), Dates.LAST)) {
      List<String> found =
          contradictions(file.value().municipality(), Parameters.standard(), month);
      if (!found.isEmpty()) {
        throw new UserMistake(found.stream().map(file::mistake).toList());
      }
    }
  }

  /**
   * Says why the people of a municipality cannot be drawn.
   *
   * @param start first month of the run, whose pension age is the end of the last class of age
   * @return one message each, which begins with the path of the setting
   */
  public static List<String> contradictions(
      Municipality town, Parameters parameters, YearMonth start) {
    Rules rules = Calendar.months(start, 1, parameters, List.of())[0].rules();
    return Register.mistakes(Register.Numbers.of(town, parameters, rules));
  }

  private static Document<MunicipalityFile> other(
      Input input, Node like, Consumer<Input> used, List<Mistake> mistakes) {
    try {
      if (like instanceof ScalarNode name && !YamlScalar.isEmpty(name)) {
        return other(input, name.getValue(), used);
      }
    } catch (UserMistake e) {
      Mistake here = YamlReader.mistake(input, like, "");
      e.mistakes().forEach(mistake -> mistakes.add(mistake.orAt(here)));
    }
    return standIn();
  }

  /**
   * The first municipality that is like no other, in the place of one that cannot be read: so the
   * other mistakes of a file are told too.
   */
  private static Document<MunicipalityFile> standIn() {
    Input complete =
        Library.MUNICIPALITIES.names().stream()
            .map(Library.MUNICIPALITIES::packed)
            .filter(
                each ->
                    YamlText.root(each).getValue().stream()
                        .noneMatch(key -> YamlNodes.key(key).equals(LIKE)))
            .findFirst()
            .orElseThrow();
    return read(complete, used -> {});
  }

  private static Document<MunicipalityFile> other(Input input, String name, Consumer<Input> used) {
    Input file = Library.MUNICIPALITIES.find(name, input);
    used.accept(file);
    MappingNode root = YamlText.root(file);
    if (Document.find(root, LIKE) instanceof ScalarNode further) {
      throw new UserMistake(
          "like must be a municipality that is like no other but %s is like %s"
              .formatted(file.stem(), Mistake.found(further.getValue())));
    }
    return read(file, used);
  }

  /** The keys of a file, and those of the other that it leaves out, in its sections too. */
  private static MappingNode whole(
      Input input, Document<MunicipalityFile> other, List<Mistake> mistakes) {
    MappingNode mine = YamlText.root(input);
    List<NodeTuple> keys = new ArrayList<>();
    for (NodeTuple each : mine.getValue()) {
      keys.add(
          each.getValueNode() instanceof MappingNode section
              ? new NodeTuple(
                  each.getKeyNode(),
                  YamlNodes.key(each).equals(STOCK)
                      ? stock(input, section, other.value(), mistakes)
                      : section(YamlNodes.key(each), section, other))
              : each);
    }
    List<NodeTuple> theirs = new ArrayList<>(other.root().getValue());
    theirs.removeIf(each -> List.of(NAME, SOURCE).contains(YamlNodes.key(each)));
    theirs.add(tuple(SOURCE, "as " + other.value().name()));
    if (mine.getValue().stream()
        .anyMatch(each -> Nearest.to(YamlNodes.key(each), PLACES).isPresent())) {
      theirs.removeIf(each -> PLACES.contains(YamlNodes.key(each)));
    }
    return filled(mine, keys, theirs);
  }

  private static MappingNode section(
      String name, MappingNode mine, Document<MunicipalityFile> other) {
    Node theirs = Document.find(other.root(), name);
    return theirs instanceof MappingNode section && !section.equals(other.root())
        ? filled(mine, mine.getValue(), section.getValue())
        : mine;
  }

  /**
   * The numbers of people of another municipality, for as many households as there are here; where
   * only inhabitants are given, for as many of these. One that cannot be so must be given.
   */
  private static MappingNode stock(
      Input input, MappingNode mine, MunicipalityFile other, List<Mistake> mistakes) {
    String by = !has(mine, HOUSEHOLDS) && has(mine, INHABITANTS) ? INHABITANTS : HOUSEHOLDS;
    double ratio = ratio(mine, by, other.stock());
    List<NodeTuple> numbers = new ArrayList<>();
    for (RecordComponent component : Stock.class.getRecordComponents()) {
      String name = Settings.nameOf(component);
      boolean whole = component.getType() == int.class;
      double number = ratio * Double.parseDouble(Settings.text(other.stock(), name));
      String text =
          whole
              ? Long.toString(Math.round(number))
              : new BigDecimal(number).round(THREE_DIGITS).toPlainString();
      Range range = Range.of(component.getAnnotation(Setting.class), whole);
      if (range.holds(Double.parseDouble(text))) {
        numbers.add(tuple(name, text));
      } else if (!has(mine, name)) {
        Node given = Document.find(mine, by);
        String words = "%s must be given beside %s %s: in proportion to %s it is %s but must be %s";
        String found = ((ScalarNode) given).getValue();
        mistakes.add(
            YamlReader.mistake(
                input, given, words.formatted(name, by, found, other.name(), text, range.words())));
        numbers.add(tuple(name, Settings.plain(number < range.low() ? range.low() : range.high())));
      }
    }
    return filled(mine, mine.getValue(), numbers);
  }

  private static NodeTuple tuple(String name, String text) {
    return new NodeTuple(YamlNodes.scalar(name), YamlNodes.scalar(text));
  }

  private static boolean has(MappingNode stock, String name) {
    return !Document.find(stock, name).equals(stock);
  }

  /** Of a number to that of another municipality; 1 when it is missing or wrong, told later. */
  private static double ratio(MappingNode stock, String name, Stock other) {
    Node node = Document.find(stock, name);
    Double number = node instanceof ScalarNode text ? YamlScalar.number(text.getValue()) : null;
    boolean right = number != null && Range.of(Settings.of(Stock.class, name), false).holds(number);
    return right ? number / Double.parseDouble(Settings.text(other, name)) : 1;
  }

  /**
   * A mapping with its own keys and those it leaves out; the mean of a margin goes with the margin.
   * What is taken over stands where the mapping begins: what it leads to is told there.
   */
  private static MappingNode filled(
      MappingNode mine, List<NodeTuple> keys, List<NodeTuple> theirs) {
    Set<String> given = keys.stream().map(YamlNodes::key).collect(Collectors.toSet());
    List<NodeTuple> all = new ArrayList<>(keys);
    for (NodeTuple each : theirs) {
      String key = YamlNodes.key(each);
      if (given.stream().noneMatch(own -> key.equals(own) || key.startsWith(own + "_"))) {
        all.add(new NodeTuple(each.getKeyNode(), YamlNodes.moved(each.getValueNode(), mine)));
      }
    }
    return new MappingNode(
        mine.getTag(), true, all, mine.getFlowStyle(), mine.getStartMark(), mine.getEndMark());
  }

  private static NodeTuple closuresOfTheCountry() {
    List<Node> closures = new ArrayList<>();
    for (Closure each : Closure.published()) {
      List<NodeTuple> keys =
          List.of(
              tuple("from", each.from().toString()),
              tuple("to", each.to().toString()),
              tuple("share", Double.toString(each.share())));
      closures.add(new MappingNode(Tag.MAP, keys, FlowStyle.FLOW));
    }
    return new NodeTuple(
        YamlNodes.scalar(CLOSURES), new SequenceNode(Tag.SEQ, closures, FlowStyle.FLOW));
  }
}
