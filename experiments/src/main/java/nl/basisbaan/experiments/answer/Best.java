package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.figure.Order;
import nl.basisbaan.experiments.figure.Sureness;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Outcome;

/**
 * Which of some policies has the best mean of what they are compared by, the lowest of what is good
 * low and else the highest, whether its lead on every other one can be told from chance, and at
 * which ends of what nobody knows another one has it.
 */
record Best(Found found, Order order) {
  /** As many as can be read aloud. */
  private static final int MOST_NAMED = 4;

  /** The lead of the best at an end of what nobody knows; whether it and its move are sure. */
  private record Lead(Ends.Unknown unknown, Ends.End end, int next, double by, boolean sure) {}

  /**
   * An end at which the mean of another policy is the best, and told as another number.
   *
   * @param by that policy, and which others cannot be told from it there; if not sure, it alone
   * @param sure whether its lead there on the best of the values as assumed is no chance
   */
  record Taken(Ends.Unknown unknown, Ends.End end, List<Integer> by, boolean sure) {}

  /** The best of some policies; empty when what they are compared by is known of fewer than two. */
  static Optional<Best> of(Found found, List<Integer> policies) {
    Order order = Order.of(found.primaryFigure(), policies);
    return order.policies().size() < 2 ? Optional.empty() : Optional.of(new Best(found, order));
  }

  /** That none is, where places are filled under two policies at least and nobody is to count. */
  static Optional<String> untold(Found found, List<Integer> policies) {
    long filled =
        policies.stream()
            .flatMap(policy -> found.figure(Headline.SERVED).of(policy).estimate().stream())
            .filter(each -> each.mean() > 0)
            .count();
    if (filled < 2 || of(found, policies).isPresent()) {
      return Optional.empty();
    }
    Outcome primary = found.primary();
    return Optional.of(
        "No policy can be told to have the "
            + PrimaryWords.best(primary)
            + " "
            + PrimaryWords.named(primary)
            + ": fewer than two have somebody to count.");
  }

  /** In a few sentences. */
  String sentence() {
    int best = order.best();
    String inTowns = found.sameIn(order.count(best));
    String mean = told(best).cells().mean().text();
    if (order.others().isEmpty()) {
      boolean all = order.policies().containsAll(found.compared());
      String who = all ? "all" : Words.list(names(order.policies()));
      return start() + who + " have as much, " + mean + ", " + inTowns + ".";
    }
    int next = order.others().get(0);
    return start()
        + name(best)
        + " ("
        + mean
        + towns()
        + ")"
        + (order.same().isEmpty() ? "" : ", " + inTowns + " as " + few(order.same(), ""))
        + "; next "
        + name(next)
        + ", "
        + less(next)
        + ". "
        + lead()
        + ofEnds();
  }

  private String start() {
    Outcome outcome = order.figure().thing();
    String best = Words.capital(PrimaryWords.best(outcome));
    return best + " " + PrimaryWords.named(outcome) + order.figure().rounded().unit() + ": ";
  }

  private String name(int policy) {
    return found.policy(policy).name();
  }

  private Figure.Told told(int policy) {
    return order.figure().of(policy);
  }

  /** By how much another policy stays behind, in the same towns. */
  private String less(int other) {
    double by = order.leadOn(other).mean();
    return by > 0 && order.figure().rounded().tellsApart(by, 0)
        ? order.figure().rounded().text(by) + " " + order.worse()
        : "as much";
  }

  private String lead() {
    List<Integer> unsure = order.mayBeChance();
    if (unsure.isEmpty()) {
      return "Its lead is no chance.";
    }
    if (found.experiment().replications() == 1) {
      boolean leads = !less(order.others().get(0)).equals("as much");
      return "One town cannot tell "
          + (leads ? "whether its lead is chance." : "which has " + order.better() + ".");
    }
    String on = order.others().size() == 1 ? "" : " on " + few(unsure, ",");
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
    List<Integer> compared = order.towns();
    int towns = compared.size();
    if (all == 1 || towns == 0) {
      return "";
    }
    long alone = compared.stream().filter(order::isAloneBest).count();
    String which = towns < all ? " that can be compared" : "";
    if (towns == 1) {
      return (alone == 1 ? ", in" : ", not in") + " the one town" + which;
    }
    String most = alone == 0 ? "none" : Long.toString(alone);
    String in = alone < towns ? most + " of the " + towns : Sureness.all(towns);
    return ", in " + in + " towns" + which;
  }

  /** The ends at which another policy has the best mean. */
  List<Taken> taken() {
    Ends ends = Ends.of(found.experiment());
    List<Taken> taken = new ArrayList<>();
    for (Ends.Unknown unknown : ends.unknowns()) {
      for (Ends.End end : unknown.ends()) {
        int top =
            order.policies().stream()
                .max(
                    Comparator.<Integer>comparingDouble(policy -> value(ends, policy, end))
                        .thenComparing(policy -> -order.policies().indexOf(policy)))
                .orElseThrow();
        if (order
            .figure()
            .rounded()
            .tellsApart(ends.mean(told(top), end), ends.mean(told(order.best()), end))) {
          boolean sure = order.isAheadAt(end.point(), top, order.best());
          taken.add(new Taken(unknown, end, sure ? withEquals(end, top) : List.of(top), sure));
        }
      }
    }
    return taken;
  }

  /** The best at an end, and which of the others but the best cannot be told from it there. */
  private List<Integer> withEquals(Ends.End end, int top) {
    return Stream.concat(
            Stream.of(top),
            order.others().stream()
                .filter(other -> other != top && !order.isAheadAt(end.point(), top, other)))
        .toList();
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
      return " At "
          + which
          + " none has "
          + order.better()
          + smallestLead().map(this::words).orElse("")
          + ".";
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
            : " At the other "
                + (rest == 1 ? "end" : rest + " ends")
                + " none has "
                + order.better()
                + ".");
  }

  /** The smallest lead at any end, if it is told as smaller than that with all as assumed. */
  private Optional<Lead> smallestLead() {
    Ends ends = Ends.of(found.experiment());
    double usual = order.good(told(order.best()).mean() - told(order.others().get(0)).mean());
    return ends.unknowns().stream()
        .flatMap(unknown -> unknown.ends().stream().map(end -> leadAt(ends, unknown, end)))
        .min(Comparator.comparingDouble(Lead::by))
        .filter(lead -> lead.by() < usual && order.figure().rounded().tellsApart(lead.by(), usual));
  }

  /** How good it is at an end. */
  private double value(Ends ends, int policy, Ends.End end) {
    return order.good(ends.mean(told(policy), end));
  }

  private Lead leadAt(Ends ends, Ends.Unknown unknown, Ends.End end) {
    int next =
        order.others().stream()
            .max(Comparator.comparingDouble(other -> value(ends, other, end)))
            .orElseThrow();
    double by = value(ends, order.best(), end) - value(ends, next, end);
    boolean moves = ends.verdict(order.lead(order.best(), next), end) == Ends.Verdict.MOVES;
    return new Lead(
        unknown, end, next, by, moves && order.isAheadAt(end.point(), order.best(), next));
  }

  private String words(Lead lead) {
    String with =
        "with "
            + lead.unknown().parameter().name()
            + " at "
            + Ends.of(found.experiment()).value(lead.end());
    if (!order.figure().rounded().tellsApart(lead.by(), 0)) {
      return "; " + with + " " + name(lead.next()) + " has as much";
    }
    return "; its lead is smallest, "
        + order.figure().rounded().text(lead.by())
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
