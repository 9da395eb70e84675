package nl.basisbaan.experiments.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Policy;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the file of a policy. It shows what differs only: one that is {@code like} another takes
 * from it the settings that it leaves out, an offer those of its policy, and each of the {@code
 * changes} of a date those of the time before. What changes set of the funding is the policy's.
 */
public final class PolicyReader {
  private static final String LIKE = "like";
  private static final String OFFERS = "offers";
  private static final String CHANGES = "changes";
  private static final String TASKS = "tasks";
  private static final String NAME = "name";
  private static final String SINCE = "since";
  private static final String SCALE = "scale";

  /** What a policy does not take from another, nor an offer from its policy. */
  private static final List<String> WORDS = List.of(NAME, "description", "source", LIKE);

  private static final List<String> OF_THE_POLICY =
      List.of(NAME, "description", "source", LIKE, "funding", OFFERS);

  /** What an offer takes from its policy; a key that is neither's is told of the policy only. */
  private static final List<String> OF_AN_OFFER =
      Arrays.stream(Offer.class.getRecordComponents()).map(Settings::nameOf).toList();

  /** What is said of two dates that are one. */
  private static final Pattern TWICE =
      Pattern.compile("must be in the order of (?:the|its) dates but (\\S+) comes after \\1$");

  private static final String ONCE = "gives the date $1 twice: each is given once";

  private static final Map<Class<?>, List<String>> FURTHER_KEYS =
      Map.of(Policy.class, List.of(LIKE, CHANGES), Offer.class, List.of(CHANGES));

  private PolicyReader() {}

  /**
   * Reads a file, and those that it is like.
   *
   * @param used takes each file that it is like
   * @throws UserMistake with all mistakes, those of other files last
   */
  public static Document<Policy> read(Input input, Consumer<Input> used) {
    Document<Policy> file = readToVary(input, used);
    List<Mistake> without = PolicyOrigins.withoutEffect(file, List::of);
    if (!without.isEmpty()) {
      throw new UserMistake(without);
    }
    return file;
  }

  /**
   * The same of a file whose policy a study may vary, or another file change: it may have settings
   * that nothing reads as it stands.
   */
  public static Document<Policy> readToVary(Input input, Consumer<Input> used) {
    List<Mistake> mistakes = new ArrayList<>();
    checkKeys(input, YamlText.root(input), mistakes);
    MappingNode whole = whole(input, used, List.of(input.stem()), mistakes);
    MappingNode funded = PolicyOrigins.withLaterFunding(input, whole, mistakes);
    Document<Policy> file = read(input, withOffers(funded), mistakes);
    List<Mistake> ofOffers = PolicyOrigins.ofOffersOnly(file);
    if (!ofOffers.isEmpty()) {
      throw new UserMistake(ofOffers);
    }
    return file;
  }

  /** What is wrong in one of the changes is told of changes, though each is read as an offer. */
  private static Document<Policy> read(Input input, MappingNode root, List<Mistake> known) {
    try {
      return YamlReader.read(input, root, Policy.class, known, FURTHER_KEYS);
    } catch (UserMistake e) {
      List<SequenceNode> changes = PolicyOrigins.changes(YamlText.root(input));
      throw new UserMistake(
          e.mistakes().stream()
              .map(
                  each ->
                      each.file().equals(input.label())
                              && changes.stream().anyMatch(list -> PolicyOrigins.has(list, each))
                          ? each.saying(ofChanges(each.words()))
                          : each)
              .map(each -> each.saying(TWICE.matcher(each.words()).replaceFirst(ONCE)))
              .toList());
    }
  }

  private static String ofChanges(String words) {
    return words
        .replaceFirst("^" + OFFERS + " ", CHANGES + " ")
        .replace(" in " + OFFERS, " in " + CHANGES);
  }

  /** The settings of the file that a file is like, and that one; empty when it is like none. */
  static Optional<Document<Policy>> like(Input input) {
    Node like = Document.find(YamlText.root(input), LIKE);
    return like instanceof ScalarNode name
        ? Optional.of(readToVary(Library.POLICIES.find(name.getValue(), input), used -> {}))
        : Optional.empty();
  }

  /** What would be lost when offers and changes are worked out. */
  private static void checkKeys(Input input, MappingNode root, List<Mistake> mistakes) {
    for (String key : List.of(LIKE, OFFERS, CHANGES)) {
      root.getValue().stream()
          .filter(each -> YamlNodes.key(each).equals(key))
          .skip(1)
          .forEach(
              each ->
                  tell(input, each.getKeyNode(), "key " + key + " was given already", mistakes));
    }
    checkLists(input, root, mistakes);
    checkChanges(input, root, mistakes);
    if (Document.find(root, OFFERS) instanceof SequenceNode offers) {
      for (Node each : offers.getValue()) {
        if (each instanceof MappingNode offer) {
          checkLists(input, offer, mistakes);
          checkChanges(input, offer, mistakes);
        }
      }
    }
  }

  /** A list without items would be read as one that is left out, and so would what is no list. */
  private static void checkLists(Input input, MappingNode of, List<Mistake> mistakes) {
    Node changes = Document.find(of, CHANGES);
    if (!(changes instanceof SequenceNode) && !changes.equals(of)) {
      String example = "changes must be a list, such as [{since: 2025-01, pay: {max_hours: 24}}],";
      tell(input, changes, example + " but " + YamlNodes.found(changes), mistakes);
    }
    MappingNode place = Document.find(of, "place_of_work") instanceof MappingNode map ? map : of;
    for (Node list :
        List.of(
            Document.find(of, OFFERS), Document.find(of, CHANGES), Document.find(place, TASKS))) {
      if (list instanceof SequenceNode items && items.getValue().isEmpty()) {
        tell(input, list, "a list must have an item, or be left out, but was []", mistakes);
      }
    }
  }

  /** A change has a date, and no name or changes of its own. */
  private static void checkChanges(Input input, MappingNode of, List<Mistake> mistakes) {
    if (!(Document.find(of, CHANGES) instanceof SequenceNode changes)) {
      return;
    }
    for (Node each : changes.getValue()) {
      if (each instanceof MappingNode change) {
        checkLists(input, change, mistakes);
        for (NodeTuple tuple : change.getValue()) {
          if (List.of(NAME, CHANGES).contains(YamlNodes.key(tuple))) {
            String words = "unknown key " + YamlNodes.key(tuple) + " in changes";
            tell(input, tuple.getKeyNode(), words, mistakes);
          }
        }
        if (change.getValue().stream().noneMatch(tuple -> YamlNodes.key(tuple).equals(SINCE))) {
          tell(input, change, "since must be " + Dates.words() + " but is empty", mistakes);
        }
      }
    }
  }

  private static void tell(Input input, Node node, String words, List<Mistake> mistakes) {
    mistakes.add(YamlReader.mistake(input, node, words));
  }

  /** All settings of a file, with those of the files that it is like. */
  private static MappingNode whole(
      Input input, Consumer<Input> used, List<String> before, List<Mistake> mistakes) {
    MappingNode root = YamlText.root(input);
    Node like = Document.find(root, LIKE);
    if (like.equals(root)) {
      return root;
    }
    MappingNode mine = YamlNodes.without(root, List.of(LIKE));
    try {
      if (!(like instanceof ScalarNode name) || YamlScalar.isEmpty(name)) {
        throw new UserMistake("like must be the name of a policy, or a file ending in .yaml");
      }
      Input file = Library.POLICIES.find(name.getValue(), input);
      if (before.contains(file.stem())) {
        throw new UserMistake("like goes round in a circle: " + String.join(", ", before));
      }
      used.accept(file);
      List<String> names = new ArrayList<>(before);
      names.add(file.stem());
      MappingNode other = whole(file, used, names, mistakes);
      Node moved = YamlNodes.moved(YamlNodes.without(other, WORDS), like);
      return YamlNodes.merged(mine, (MappingNode) moved);
    } catch (UserMistake e) {
      Mistake here = YamlReader.mistake(input, like, "");
      e.mistakes().forEach(mistake -> mistakes.add(mistake.orAt(here)));
      return mine;
    }
  }

  /** A policy whose offers have all their settings, once for each date at which some change. */
  private static MappingNode withOffers(MappingNode policy) {
    Node offers = Document.find(policy, OFFERS);
    MappingNode settings =
        YamlNodes.only(
            YamlNodes.without(policy, OF_THE_POLICY),
            key -> OF_AN_OFFER.contains(key) || key.equals(CHANGES));
    MappingNode bare = YamlNodes.without(policy, List.of(OFFERS, CHANGES));
    List<Node> versions = new ArrayList<>();
    if (offers instanceof SequenceNode list && !offers.equals(policy)) {
      for (Node each : list.getValue()) {
        if (each instanceof MappingNode offer) {
          versions.addAll(versions(offer, YamlNodes.without(settings, List.of(SCALE))));
        } else {
          versions.add(each);
        }
      }
    } else if (offers.equals(policy)) {
      if (Document.find(policy, CHANGES).equals(policy)) {
        return bare;
      }
      Node name = Document.find(policy, NAME);
      List<NodeTuple> keys = new ArrayList<>(settings.getValue());
      keys.add(new NodeTuple(YamlNodes.scalar(NAME), name));
      versions.addAll(versions(YamlNodes.with(policy, keys), YamlNodes.with(policy, List.of())));
    } else {
      return YamlNodes.without(policy, List.of(CHANGES));
    }
    List<NodeTuple> keys = new ArrayList<>(bare.getValue());
    keys.add(new NodeTuple(YamlNodes.scalar(OFFERS), YamlNodes.list(versions, offers)));
    return YamlNodes.with(bare, keys);
  }

  /** An offer as it is at first, and from each of its dates and those of its policy on. */
  private static List<Node> versions(MappingNode offer, MappingNode policy) {
    List<String> changes = List.of(CHANGES);
    MappingNode now =
        YamlNodes.merged(YamlNodes.without(offer, changes), YamlNodes.without(policy, changes));
    List<Node> versions = new ArrayList<>(List.of(now));
    for (Node each : together(changes(offer), changes(policy))) {
      if (each instanceof MappingNode change) {
        now = YamlNodes.merged(change, now);
        versions.add(
            Document.find(change, SINCE).equals(change)
                ? YamlNodes.merged(YamlNodes.keyed(SINCE, YamlNodes.empty(change)), now)
                : now);
      } else {
        versions.add(each);
      }
    }
    return versions;
  }

  private static List<Node> changes(MappingNode of) {
    Node changes = Document.find(of, CHANGES);
    return changes instanceof SequenceNode list ? list.getValue() : List.of();
  }

  /** Changes of an offer and of its policy by date; at one date the offer's go before. */
  private static List<Node> together(List<Node> own, List<Node> ofPolicy) {
    List<Node> all = new ArrayList<>();
    int next = 0;
    for (Node each : own) {
      while (next < ofPolicy.size() && since(ofPolicy.get(next)).compareTo(since(each)) < 0) {
        all.add(ofPolicy.get(next++));
      }
      boolean both =
          next < ofPolicy.size()
              && each instanceof MappingNode
              && ofPolicy.get(next) instanceof MappingNode
              && since(ofPolicy.get(next)).equals(since(each));
      all.add(
          both ? YamlNodes.merged((MappingNode) each, (MappingNode) ofPolicy.get(next++)) : each);
    }
    all.addAll(ofPolicy.subList(next, ofPolicy.size()));
    return all;
  }

  /** The date of a change; empty without one. */
  private static String since(Node change) {
    return change instanceof MappingNode map && Document.find(map, SINCE) instanceof ScalarNode date
        ? date.getValue()
        : "";
  }
}
