package nl.basisbaan.experiments.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Policy;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where the settings of a policy come from: its own file, which may set what nothing reads, or the
 * one that it is like, of which its own lists take the place of others.
 */
public final class PolicyOrigins {
  private static final String LIKE = "like";
  private static final String OFFERS = "offers";
  private static final String CHANGES = "changes";
  private static final String SINCE = "since";
  private static final String FUNDING = "funding";
  private static final String NO_FUNDING =
      "funding of changes must have a setting, such as {yearly_budget: 500000}, but was {}";
  private static final String TWICE =
      "later_funding must be left out where changes set the funding";
  private static final String LATER = "later_funding";

  private PolicyOrigins() {}

  /**
   * Settings that the file gives itself, and that none of the offers they are for reads.
   *
   * @param ways in which a study lives the policy, beside how it stands: what is read in one of
   *     them is read
   */
  public static List<Mistake> withoutEffect(Document<Policy> file, Supplier<List<Policy>> ways) {
    List<Map<String, String>> unread = file.value().withoutEffect();
    List<String> paths =
        unread.stream().flatMap(each -> each.keySet().stream()).distinct().toList();
    List<Policy> lived = paths.isEmpty() ? List.of() : ways.get();
    Set<Mistake> mistakes = new LinkedHashSet<>();
    Set<String> read = new HashSet<>();
    for (int i = 0; i < unread.size(); i++) {
      for (String path : paths) {
        String words = unread.get(i).get(path);
        boolean ofOffer = !file.value().offers().isEmpty() && !path.contains(FUNDING + ".");
        String at = ofOffer ? OFFERS + "[" + (i + 1) + "]." : "";
        Mistake mistake = file.mistake(at + path + " must be left out " + words);
        int version = i;
        if (words == null
            || lived.stream()
                .anyMatch(way -> !way.withoutEffect().get(version).containsKey(path))) {
          read.add(place(mistake));
        } else if (!isOfTheOther(file, mistake)) {
          mistakes.add(mistake);
        }
      }
    }
    return mistakes.stream().filter(each -> !read.contains(place(each))).toList();
  }

  /** Settings that lead from one offer to another, in a policy without offers. */
  static List<Mistake> ofOffersOnly(Document<Policy> file) {
    Policy policy = file.value();
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("contract.then", !policy.contract().then().isEmpty());
    given.put("contract.back", !policy.contract().back().isEmpty());
    given.put("selection.only_from_offers", policy.selection().onlyFromOffers());
    return given.keySet().stream()
        .filter(path -> policy.offers().isEmpty() && given.get(path))
        .map(path -> file.mistake(path + " must be left out of a policy without offers"))
        .toList();
  }

  private static String place(Mistake mistake) {
    return mistake.line() + ":" + mistake.column();
  }

  /** Whether something stands where a file says what it is like, as it was taken from there. */
  private static boolean isOfTheOther(Document<Policy> file, Mistake mistake) {
    MappingNode root = YamlText.root(file.input());
    Node like = Document.find(root, LIKE);
    return !like.equals(root)
        && place(YamlReader.mistake(file.input(), like, "")).equals(place(mistake));
  }

  /**
   * A list of a file that takes the place of that of the policy that it is like, as lists are taken
   * whole.
   *
   * @param at where it stands, with its name
   * @param offers of the other policy; none where only itself is one
   */
  public record Taken(Mistake at, String other, List<String> offers) {}

  /** What the user may not have meant. */
  public static List<Taken> taken(Input input) {
    MappingNode root = YamlText.root(input);
    Optional<Policy> like = PolicyReader.like(input).map(Document::value);
    if (like.isEmpty() || like.get().offers().isEmpty()) {
      return List.of();
    }
    List<String> names = like.get().offers().stream().map(Offer::name).distinct().toList();
    String other = ((ScalarNode) Document.find(root, LIKE)).getValue();
    boolean onlyItself = names.equals(List.of(like.get().name()));
    List<Taken> taken = new ArrayList<>();
    for (String key : onlyItself ? List.of(CHANGES) : List.of(OFFERS)) {
      Node list = Document.find(root, key);
      if (list instanceof SequenceNode) {
        Mistake at = YamlReader.mistake(input, list, key);
        taken.add(new Taken(at, other, onlyItself ? List.of() : names));
      }
    }
    return taken;
  }

  /**
   * What a file says behind a setting; of one that it takes from another, what that file says, with
   * the name of the file.
   *
   * @param path such as {@code offers[2].pay.max_hours}
   */
  public static String comment(Document<Policy> file, String path) {
    if (!isOfTheOther(file, file.mistake(path))) {
      return file.comment(path);
    }
    Document<Policy> like = PolicyReader.like(file.input()).orElseThrow();
    boolean ownList = Document.find(YamlText.root(file.input()), OFFERS) instanceof SequenceNode;
    String there = ownList ? path.replaceFirst("^offers\\[\\d+]\\.", "") : path;
    String words = comment(like, there);
    return words.isEmpty() || words.startsWith("in ")
        ? words
        : "in " + like.value().name() + ": " + words;
  }

  /**
   * The same policy with what its changes set of the funding as its later funding: that of each
   * date with what was before.
   */
  static MappingNode withLaterFunding(Input input, MappingNode policy, List<Mistake> mistakes) {
    if (!(Document.find(policy, CHANGES) instanceof SequenceNode changes)) {
      return policy;
    }
    Node first = Document.find(policy, FUNDING);
    MappingNode now =
        first instanceof MappingNode funding && !first.equals(policy) ? funding : null;
    List<Node> others = new ArrayList<>();
    List<Node> later = new ArrayList<>();
    for (Node each : changes.getValue()) {
      if (each instanceof MappingNode change
          && Document.find(change, FUNDING) instanceof MappingNode funding
          && !funding.equals(change)) {
        if (funding.getValue().isEmpty()) {
          mistakes.add(YamlReader.mistake(input, funding, NO_FUNDING));
        }
        MappingNode date = YamlNodes.only(change, SINCE::equals);
        MappingNode rest = YamlNodes.without(change, List.of(FUNDING));
        now = now == null ? funding : YamlNodes.merged(funding, now);
        if (!date.getValue().isEmpty()) {
          later.add(YamlNodes.merged(date, YamlNodes.keyed(FUNDING, now)));
        }
        if (rest.getValue().size() > date.getValue().size()) {
          others.add(rest);
        }
      } else {
        others.add(each);
      }
    }
    Node given = Document.find(policy, LATER);
    if (!later.isEmpty() && !given.equals(policy)) {
      mistakes.add(YamlReader.mistake(input, given, TWICE));
    }
    MappingNode rest = YamlNodes.without(policy, List.of(CHANGES));
    if (!others.isEmpty()) {
      rest = YamlNodes.merged(rest, YamlNodes.keyed(CHANGES, YamlNodes.list(others, changes)));
    }
    return later.isEmpty()
        ? rest
        : YamlNodes.merged(rest, YamlNodes.keyed(LATER, YamlNodes.list(later, changes)));
  }

  /** All lists of changes of a file: those of the policy and those of its offers. */
  static List<SequenceNode> changes(MappingNode root) {
    Stream<Node> offers =
        Document.find(root, OFFERS) instanceof SequenceNode list
            ? list.getValue().stream()
            : Stream.of();
    return Stream.concat(Stream.of(root), offers)
        .filter(MappingNode.class::isInstance)
        .map(each -> Document.find((MappingNode) each, CHANGES))
        .filter(SequenceNode.class::isInstance)
        .map(SequenceNode.class::cast)
        .collect(Collectors.toList());
  }

  /** Whether a mistake stands within a list. */
  static boolean has(SequenceNode list, Mistake mistake) {
    Mark start = list.getStartMark().orElseThrow();
    Mark end = list.getEndMark().orElseThrow();
    int line = mistake.line() - 1;
    int column = mistake.column() - 1;
    boolean after =
        line > start.getLine() || (line == start.getLine() && column >= start.getColumn());
    boolean before = line < end.getLine() || (line == end.getLine() && column < end.getColumn());
    return after && before;
  }
}
