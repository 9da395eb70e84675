package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.figure.Sureness;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Outcome;

/**
 * Which of some policies has the highest mean of a headline, whether its lead on every other one
 * can be told from chance, and at which ends of what nobody knows another one has it.
 *
 * @param order the policies of which the headline is known, from the highest mean to the lowest
 */
record Highest(Found found, Headline headline, List<Integer> order) {
  /** As many as can be read aloud. */
  private static final int MOST_NAMED = 4;

  /** The lead of the highest at an end of what nobody knows; whether it and its move are sure. */
  private record Lead(Ends.Unknown unknown, Ends.End end, int next, double by, boolean sure) {}

  /**
   * An end at which the mean of another policy is the highest, and told as higher.
   *
   * @param by that policy, and which others cannot be told from it there; if not sure, it alone
   * @param sure whether its lead there on the highest of the values as assumed is no chance
   */
  record Taken(Ends.Unknown unknown, Ends.End end, List<Integer> by, boolean sure) {}

  /** The highest of some policies; empty when the headline is known of fewer than two. */
  static Optional<Highest> of(Found found, List<Integer> policies, Headline headline) {
    Figure<Outcome> figure = found.figure(headline);
    List<Integer> order =
        policies.stream()
            .filter(policy -> figure.of(policy).isThere())
            .sorted(Comparator.comparingDouble(policy -> -figure.of(policy).mean()))
            .toList();
    return order.size() < 2 ? Optional.empty() : Optional.of(new Highest(found, headline, order));
  }

  /** In a few sentences. */
  String sentence() {
    String start = "Highest " + PrimaryWords.inFull(headline) + ": ";
    String mean = told(best()).cells().mean().text();
    if (others().isEmpty()) {
      String who = order.containsAll(found.compared()) ? "all" : Words.list(names(order));
      return start + who + " have as much, " + mean + ", " + found.sameIn(count(best())) + ".";
    }
    return start
        + name(best())
        + " ("
        + mean
        + towns()
        + ")"
        + (same().isEmpty() ? "" : ", " + found.sameIn(count(best())) + " as " + few(same(), ""))
        + "; next "
        + name(others().get(0))
        + ", "
        + less(others().get(0))
        + ". "
        + lead()
        + ofEnds();
  }

  int best() {
    return order.get(0);
  }

  /** Those that have more or less in some town. */
  private List<Integer> others() {
    return order.stream().filter(policy -> policy != best() && !isSame(policy)).toList();
  }

  /** Those that have as much in every town that can be compared, and somebody in no other. */
  private List<Integer> same() {
    return order.stream().filter(policy -> policy != best() && isSame(policy)).toList();
  }

  private boolean isSame(int other) {
    Estimate lead = leadOn(other);
    return lead.isNone() && lead.count() == count(best()) && lead.count() == count(other);
  }

  private int count(int policy) {
    return told(policy).estimate().orElseThrow().count();
  }

  private String name(int policy) {
    return found.policy(policy).name();
  }

  private Figure.Told told(int policy) {
    return found.figure(headline).of(policy);
  }

  private Estimate leadOn(int other) {
    return found.figure(headline).difference(best(), other).estimate().orElse(Estimate.NOTHING);
  }

  /** By how much another policy stays behind, in the same towns. */
  private String less(int other) {
    double by = leadOn(other).mean();
    return by > 0 && headline.rounded().tellsApart(by, 0)
        ? headline.rounded().text(by) + " less"
        : "as much";
  }

  /** The others on which its lead may be chance: their pairs of towns do not rule it out. */
  List<Integer> mayBeChance() {
    return others().stream().filter(other -> !(leadOn(other).low() > 0)).toList();
  }

  private String lead() {
    List<Integer> unsure = mayBeChance();
    if (unsure.isEmpty()) {
      return "Its lead is no chance.";
    }
    if (found.experiment().replications() == 1) {
      boolean leads = !less(others().get(0)).equals("as much");
      return "One town cannot tell " + (leads ? "whether its lead is chance." : "which has more.");
    }
    String on = others().size() == 1 ? "" : " on " + few(unsure, ",");
    return "Its lead" + on + " may be chance.";
  }

  private List<String> names(List<Integer> policies) {
    return policies.stream().map(this::name).toList();
  }

  /**
   * Policies by name, as many as can be read aloud, or how many they are.
   *
   * @param end of an aside, where the sentence goes on
   */
  private String few(List<Integer> policies, String end) {
    return policies.size() <= MOST_NAMED
        ? Words.list(names(policies))
        : policies.size() + " of the others, " + name(policies.get(0)) + " first" + end;
  }

  /** In how many towns it alone has the most; nothing of one town. */
  private String towns() {
    int all = found.experiment().replications();
    List<Integer> compared = compared();
    int towns = compared.size();
    if (all == 1 || towns == 0) {
      return "";
    }
    long alone = compared.stream().filter(this::isAloneHighest).count();
    String which = towns < all ? " that can be compared" : "";
    if (towns == 1) {
      return (alone == 1 ? ", in" : ", not in") + " the one town" + which;
    }
    String most = alone == 0 ? "none" : Long.toString(alone);
    String in = alone < towns ? most + " of the " + towns : Sureness.all(towns);
    return ", in " + in + " towns" + which;
  }

  /** The towns in which each policy has somebody to count. */
  private List<Integer> compared() {
    return IntStream.range(0, found.experiment().replications())
        .filter(town -> order.stream().noneMatch(policy -> Double.isNaN(value(policy, town))))
        .boxed()
        .toList();
  }

  private boolean isAloneHighest(int town) {
    return others().stream().allMatch(other -> value(best(), town) > value(other, town));
  }

  private double value(int policy, int town) {
    return found.outcomes().get(0, policy, headline.outcome()).orElseThrow().value(town);
  }

  /** The ends at which another policy has the highest mean. */
  List<Taken> taken() {
    Ends ends = Ends.of(found.experiment());
    List<Taken> taken = new ArrayList<>();
    for (Ends.Unknown unknown : ends.unknowns()) {
      for (Ends.End end : unknown.ends()) {
        int top =
            order.stream()
                .max(
                    Comparator.<Integer>comparingDouble(policy -> ends.mean(told(policy), end))
                        .thenComparing(policy -> -order.indexOf(policy)))
                .orElseThrow();
        if (headline
            .rounded()
            .tellsApart(ends.mean(told(top), end), ends.mean(told(best()), end))) {
          boolean sure = isAheadAt(end, top, best());
          taken.add(new Taken(unknown, end, sure ? withEquals(end, top) : List.of(top), sure));
        }
      }
    }
    return taken;
  }

  /** The highest at an end, and which of the others but the best cannot be told from it there. */
  private List<Integer> withEquals(Ends.End end, int top) {
    return Stream.concat(
            Stream.of(top),
            others().stream().filter(other -> other != top && !isAheadAt(end, top, other)))
        .toList();
  }

  /** Whether the pairs of towns lived through at an end tell a lead from chance. */
  private boolean isAheadAt(Ends.End end, int policy, int other) {
    return found
        .outcomes()
        .differenceSideBySide(end.point(), policy, other, headline.outcome())
        .filter(lead -> lead.low() > 0)
        .isPresent();
  }

  private String ofEnds() {
    Ends ends = Ends.of(found.experiment());
    int all = ends.unknowns().stream().mapToInt(unknown -> unknown.ends().size()).sum();
    if (all == 0) {
      return "";
    }
    List<Taken> taken = taken();
    if (taken.isEmpty()) {
      String which = all == 1 ? "the end" : all == 2 ? "both ends" : "all " + all + " ends";
      return " At " + which + " none has more" + smallestLead().map(this::words).orElse("") + ".";
    }
    Map<String, String> parts =
        taken.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.unknown().parameter().name(),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        each -> "at " + ends.value(each.end()) + " " + words(each),
                        Collectors.joining(", "))));
    List<String> sentences = new ArrayList<>();
    parts.forEach((name, part) -> sentences.add("with " + name + " " + part));
    int rest = all - taken.size();
    return " "
        + Words.capital(String.join("; ", sentences))
        + "."
        + (rest == 0
            ? ""
            : " At the other " + (rest == 1 ? "end" : rest + " ends") + " none has more.");
  }

  /** The smallest lead at any end, if it is told as smaller than that with all as assumed. */
  private Optional<Lead> smallestLead() {
    Ends ends = Ends.of(found.experiment());
    double usual = told(best()).mean() - told(others().get(0)).mean();
    return ends.unknowns().stream()
        .flatMap(unknown -> unknown.ends().stream().map(end -> leadAt(ends, unknown, end)))
        .min(Comparator.comparingDouble(Lead::by))
        .filter(lead -> lead.by() < usual && headline.rounded().tellsApart(lead.by(), usual));
  }

  private Lead leadAt(Ends ends, Ends.Unknown unknown, Ends.End end) {
    int next =
        others().stream()
            .max(Comparator.comparingDouble(other -> ends.mean(told(other), end)))
            .orElseThrow();
    double by = ends.mean(told(best()), end) - ends.mean(told(next), end);
    Figure.Told lead = found.figure(headline).difference(best(), next);
    boolean moves = ends.verdict(lead, end) == Ends.Verdict.MOVES;
    return new Lead(unknown, end, next, by, moves && isAheadAt(end, best(), next));
  }

  private String words(Lead lead) {
    String with =
        "with "
            + lead.unknown().parameter().name()
            + " at "
            + Ends.of(found.experiment()).value(lead.end());
    if (!headline.rounded().tellsApart(lead.by(), 0)) {
      return "; " + with + " " + name(lead.next()) + " has as much";
    }
    return "; its lead is smallest, "
        + headline.rounded().text(lead.by())
        + ", "
        + with
        + (lead.sure() ? "" : " (too few towns to tell)");
  }

  private String words(Taken taken) {
    String by =
        taken.by().size() > MOST_NAMED
            ? few(taken.by(), "")
            : String.join(" or ", names(taken.by()));
    return taken.sure() ? "it is " + by : "it may be " + by + " (too few towns to tell)";
  }
}
