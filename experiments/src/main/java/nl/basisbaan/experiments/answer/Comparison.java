package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.figure.Sureness;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Outcome;

/**
 * One policy against another in the same towns, with which differences chance alone can explain.
 */
final class Comparison {

  private final Found found;
  private final int policy;
  private final int reference;
  private final Map<Headline, Figure.Told> differences = new EnumMap<>(Headline.class);

  Comparison(Found found, int policy, int reference) {
    this.found = found;
    this.policy = policy;
    this.reference = reference;
    for (Headline headline : found.headlines()) {
      Figure.Told difference = found.figure(headline).difference(policy, reference);
      if (difference.isThere()) {
        differences.put(headline, difference);
      }
    }
  }

  Found found() {
    return found;
  }

  String name() {
    return found.policy(policy).name() + " minus " + found.policy(reference).name();
  }

  /** The difference in something. */
  Figure.Told of(Figure<?> figure) {
    return figure.difference(policy, reference);
  }

  /** How small a difference in what policies are compared by could have been seen. */
  Optional<String> smallest() {
    Outcome primary = found.primary();
    String words = found.named(primary);
    return found
        .outcomes()
        .difference(policy, reference, primary)
        .filter(difference -> difference.count() > 0)
        .map(
            difference ->
                difference.isNone()
                    ? "Both, in " + words + ", are " + found.sameIn(difference.count()) + "."
                    : PrimaryWords.smallest("In " + words, primary, difference));
  }

  /** The differences in one sentence. */
  String sentence() {
    return sentence(true);
  }

  /**
   * The same.
   *
   * @param chance whether those that may be chance are named, or only counted
   */
  String sentence(boolean chance) {
    List<String> parts = new ArrayList<>();
    differencesOf(Sureness.EVERY_TOWN).entrySet().stream()
        .filter(Comparison::isShown)
        .collect(Collectors.groupingBy(each -> towns(each.getValue())))
        .forEach((towns, headlines) -> parts.add(towns + " " + changes(headlines)));
    parts.sort(null);
    List<Map.Entry<Headline, Figure.Told>> onAverage =
        differencesOf(Sureness.ON_AVERAGE).entrySet().stream().filter(Comparison::isShown).toList();
    if (!onAverage.isEmpty()) {
      parts.add("on average, not in every town, " + changes(onAverage));
    }
    List<String> small =
        sure().entrySet().stream()
            .filter(each -> !isShown(each))
            .map(each -> each.getKey().shortly())
            .toList();
    if (!small.isEmpty()) {
      parts.add("sure but too small to show: " + Words.list(small));
    }
    List<String> unsure =
        differencesOf(Sureness.CHANCE).keySet().stream().map(Headline::shortly).toList();
    if (!unsure.isEmpty()) {
      String other = parts.isEmpty() ? "" : " other";
      String counted =
          "chance may explain " + Words.count(unsure.size(), (other + " difference").strip());
      parts.add(chance ? "may be chance: " + Words.list(unsure) : counted);
    }
    parts.addAll(same());
    String start = apart() + ": ";
    return parts.isEmpty()
        ? start + "one town cannot tell; run more than one replication."
        : start + String.join("; ", parts) + ".";
  }

  /** Whether any difference may be chance. */
  boolean mayBeChance() {
    return !differencesOf(Sureness.CHANCE).isEmpty();
  }

  /** Whether a difference is more than nothing as it is told. */
  private static boolean isShown(Map.Entry<Headline, Figure.Told> difference) {
    return difference.getKey().rounded().tellsApart(difference.getValue().mean(), 0);
  }

  /** What is the same, in as many towns as could be compared: most of them first. */
  private List<String> same() {
    Map<Integer, List<String>> byTowns = new TreeMap<>(Comparator.reverseOrder());
    differencesOf(Sureness.SAME)
        .forEach(
            (headline, told) ->
                byTowns
                    .computeIfAbsent(
                        told.estimate().orElseThrow().count(), any -> new ArrayList<>())
                    .add(headline.shortly()));
    return byTowns.entrySet().stream()
        .map(each -> found.sameIn(each.getKey()) + ": " + Words.list(each.getValue()))
        .toList();
  }

  /** Who is compared with whom, and what alone differs between them if that is one thing. */
  String apart() {
    String names = found.policy(policy).name() + " against " + found.policy(reference).name();
    return switch (found.difference(policy, reference).kind()) {
      case SIZE -> "What numbers of places and money do, " + names + " (nothing else differs)";
      case PAYERS -> "What funding does, " + names + " (nothing else differs)";
      case SIZE_AND_PAYERS ->
          "What numbers of places and money, and who pays, do, "
              + names
              + " (nothing else differs)";
      case DESIGN -> "What design does, " + names + " (they select alike" + ofSize() + ")";
      case WHOM -> "What selection does, " + names + " (nothing else differs)";
      case BOTH -> names + " (they differ in design and in whom they select)";
      case NOTHING -> names;
    };
  }

  /** That there are not as many places, or not as much money; nothing where there are. */
  private String ofSize() {
    return found.isOfOneSize(policy, reference) ? "" : "; numbers of places or money differ too";
  }

  private Map<Headline, Figure.Told> differencesOf(Sureness sureness) {
    Map<Headline, Figure.Told> told = new EnumMap<>(differences);
    told.entrySet().removeIf(each -> !each.getKey().isTold() || sureness(each) != sureness);
    return told;
  }

  private static Sureness sureness(Map.Entry<Headline, Figure.Told> difference) {
    return Sureness.of(difference.getValue().estimate().orElseThrow());
  }

  private static String changes(List<Map.Entry<Headline, Figure.Told>> differences) {
    return Words.list(
        differences.stream()
            .map(
                each ->
                    each.getKey().changed(each.getValue().mean())
                        + " ("
                        + each.getValue().cells().mean().text()
                        + ")")
            .toList());
  }

  /** Who sees a difference of which the range does not contain 0. */
  private String towns(Figure.Told difference) {
    int count = difference.estimate().orElseThrow().count();
    if (count >= Estimate.TOWNS_FOR_A_RANGE) {
      return "nearly every town sees";
    }
    int all = found.experiment().replications();
    return Sureness.all(count) + (count < all ? " towns that can be compared see" : " towns see");
  }

  /** A difference that has the other sign at an end: how it is told there, and which end it is. */
  record Turn(String change, String end) {
    String words() {
      return change + " at " + end;
    }
  }

  /**
   * What the end of an assumption turns round: where a difference that is no chance has the other
   * sign there, and is told as one.
   *
   * @param surely whether the pairs of towns lived through at the end settle it; else those are
   *     asked for in which they do not
   */
  List<Turn> turned(Ends ends, Ends.Unknown unknown, boolean surely) {
    List<Turn> turned = new ArrayList<>();
    sure()
        .forEach(
            (headline, told) ->
                turning(ends, unknown, headline, surely)
                    .forEach(
                        end ->
                            turned.add(
                                new Turn(
                                    headline.changed(ends.mean(told, end)), ends.value(end)))));
    return turned;
  }

  /** Whether any end turns a difference round, or may, in a word or two; empty where none does. */
  String turns(Ends ends, Headline headline) {
    return turns(ends, headline, true) ? "turns" : turns(ends, headline, false) ? "may turn" : "";
  }

  private boolean turns(Ends ends, Headline headline, boolean surely) {
    return ends.unknowns().stream()
        .flatMap(unknown -> turning(ends, unknown, headline, surely))
        .findAny()
        .isPresent();
  }

  /** The ends at which a difference that is no chance is told with the other sign. */
  private Stream<Ends.End> turning(
      Ends ends, Ends.Unknown unknown, Headline headline, boolean surely) {
    Figure.Told told = differences.get(headline);
    return told.estimate().orElseThrow().meanIsCertain()
        ? unknown.ends().stream()
            .filter(
                end -> {
                  double there = ends.mean(told, end);
                  return ends.verdict(told, end) != Ends.Verdict.STAYS
                      && there * told.mean() < 0
                      && headline.rounded().tellsApart(there, 0)
                      && isSureAt(end, headline, there) == surely;
                })
        : Stream.empty();
  }

  /** Whether anything that is told differs by no chance. */
  boolean isAnySure() {
    return !sure().isEmpty();
  }

  private Map<Headline, Figure.Told> sure() {
    Map<Headline, Figure.Told> sure = new EnumMap<>(differences);
    sure.entrySet()
        .removeIf(
            each ->
                !each.getKey().isTold()
                    || !each.getValue().estimate().orElseThrow().meanIsCertain());
    return sure;
  }

  private boolean isSureAt(Ends.End end, Headline headline, double there) {
    return found
        .outcomes()
        .differenceSideBySide(end.point(), policy, reference, headline.outcome())
        .filter(pairs -> pairs.meanIsCertain() && pairs.mean() * there > 0)
        .isPresent();
  }

  /** How a difference is said in a sentence. */
  enum Change {
    MORE("more", "fewer"),
    HIGHER("higher", "lower"),
    /** Not in sentences: another headline says it already. */
    UNTOLD("", "");

    private final String up;
    private final String down;

    Change(String up, String down) {
      this.up = up;
      this.down = down;
    }

    /** In a word. */
    String of(double difference) {
      return difference > 0 ? up : down;
    }
  }
}
