package nl.basisbaan.experiments.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.answer.PrimaryWords;
import nl.basisbaan.experiments.results.Digits;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.study.Variants.Variant;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Outcome;
import org.apache.commons.math3.stat.StatUtils;

/** What a ranking of designs says, in sentences. */
final class SweepWords {
  private static final int PERCENT_SURE = 95;
  private static final String HOLM = ", over all of them together)";
  private static final int MOST_NAMED = 3;

  private final Ranking ranking;
  private final Outcome primary;
  private final Rounded rounded;

  private SweepWords(Ranking ranking) {
    this.ranking = ranking;
    this.primary = ranking.outcome();
    this.rounded = Digits.of(primary);
  }

  /** Which design comes out best, how sure its lead is, and what could have been seen. */
  static List<String> sentences(Ranking ranking) {
    return new SweepWords(ranking).sentences();
  }

  private List<String> sentences() {
    if (ranking.ranked().size() == 1) {
      return List.of(alone(ranking.ranked().get(0)));
    }
    if (ranking.ranked().stream().skip(1).allMatch(Ranking.Ranked::isSame)) {
      return List.of(same(ranking.ranked().get(0)));
    }
    List<String> sentences = new ArrayList<>();
    Ranking.Ranked first = ranking.ranked().get(0);
    int towns = first.mean().count();
    List<Ranking.Ranked> same =
        ranking.ranked().stream().skip(1).filter(Ranking.Ranked::isSame).toList();
    double share = same.stream().mapToDouble(Ranking.Ranked::shareBest).sum();
    sentences.add(
        of(first.score().variant())
            + " has the "
            + PrimaryWords.best(primary)
            + (ranking.points() > 1
                ? " mean over the " + ranking.points() + " points, "
                : " mean, ")
            + rounded.text(first.mean().mean())
            + PrimaryWords.inUnit(primary)
            + (first.mean().hasInterval()
                ? " (interval "
                    + rounded.text(first.mean().low(), first.mean().high())
                    + (towns < Estimate.TOWNS_FOR_A_RANGE
                        ? "; seen in " + Words.count(towns, "town") + " "
                        : "; 95 of 100 towns ")
                    + rounded.text(first.mean().rangeLow(), first.mean().rangeHigh())
                    + ")"
                : " in the one town that was lived through")
            + shared(same.size())
            + PrimaryWords.best(primary)
            + " in "
            + Rounded.PERCENT.text(first.shareBest() + share)
            + "% of the "
            + (ranking.points() > 1 ? "towns and points." : "towns."));
    sentences.add(lead());
    boolean second = !ranking.ranked().get(1).isSame();
    Ranking.Ranked next =
        ranking.ranked().stream().skip(1).filter(each -> !each.isSame()).findFirst().orElseThrow();
    sentences.add(
        PrimaryWords.smallest(
            second ? "Between the first two" : "Between it and " + of(next.score().variant()),
            primary,
            next.difference()));
    return sentences;
  }

  /** Equal designs share the towns in which they are the best. */
  private static String shared(int same) {
    return same == 0
        ? "; it is the "
        : same == 1
            ? "; with the one that is the same it is the "
            : "; with the " + same + " that are the same it is the ";
  }

  /** One design only: what it does, and how far that moves from point to point. */
  private String alone(Ranking.Ranked only) {
    double[] points =
        IntStream.range(0, ranking.points())
            .mapToDouble(only.score()::value)
            .filter(value -> !Double.isNaN(value))
            .toArray();
    String mean =
        of(only.score().variant())
            + ": "
            + rounded.text(only.mean().mean())
            + PrimaryWords.inUnit(primary);
    if (points.length == 1) {
      int towns = only.mean().count();
      return mean
          + (towns == 1
              ? " in the one town that was lived through."
              : " on average of " + Words.count(towns, "town") + ".");
    }
    return mean
        + " on average, from "
        + rounded.text(StatUtils.min(points))
        + " to "
        + rounded.text(StatUtils.max(points))
        + " at the "
        + Words.count(points.length, "point")
        + " ("
        + Words.count(only.mean().count(), "town")
        + " at each).";
  }

  /** No design differs from another, such as where only who pays differs. */
  private String same(Ranking.Ranked first) {
    int designs = ranking.ranked().size();
    return (designs == 2 ? "Both" : "All " + designs)
        + " designs have the same mean, "
        + rounded.text(first.mean().mean())
        + PrimaryWords.inUnit(primary)
        + ", and are the same in every town: compare them by another outcome (primary in a study).";
  }

  /** How sure its lead is, among as many comparisons as there are designs. */
  private String lead() {
    List<Ranking.Ranked> others =
        ranking.ranked().stream().skip(1).filter(each -> !each.isSame()).toList();
    int same = ranking.ranked().size() - 1 - others.size();
    String equal =
        same == 0
            ? ""
            : " "
                + Words.count(same, "design")
                + (same == 1 ? " is" : " are")
                + " the same as it in every town.";
    long behind = others.stream().filter(Ranking.Ranked::isBehind).count();
    List<Ranking.Ranked> open = others.stream().filter(each -> !each.isBehind()).toList();
    String sure = "(" + PERCENT_SURE + "% sure" + (others.size() == 1 ? ")" : HOLM);
    if (behind == 0) {
      return "Its lead on the "
          + (others.size() == 1 ? "other design" : others.size() + " other designs")
          + " may be chance "
          + sure
          + ": take none of them for the "
          + PrimaryWords.best(primary)
          + "."
          + equal;
    }
    String close =
        open.isEmpty()
            ? "."
            : "; it may be chance on "
                + (open.size() <= MOST_NAMED
                    ? Words.list(open.stream().map(each -> of(each.score().variant())).toList())
                    : open.size() + " of them, the next " + of(open.get(0).score().variant()))
                + ".";
    return "Its lead is no chance on "
        + (others.size() == 1
            ? "the other design"
            : behind + " of the " + others.size() + " other designs")
        + " "
        + sure
        + close
        + equal;
  }

  /** A design, by what it is there for. */
  static String of(Variant variant) {
    Map<String, String> levers = variant.levers();
    String values =
        variant.changed().stream()
            .map(name -> shortly(name, levers.keySet()) + " " + levers.get(name))
            .collect(Collectors.joining(", "));
    boolean itself = variant.policy().name().equals(variant.of());
    return itself || values.isEmpty() ? variant.policy().name() : variant.of() + " with " + values;
  }

  /** The last word of a setting, where no other ends in it. */
  private static String shortly(String name, Set<String> all) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    long same = all.stream().filter(each -> each.endsWith("." + last) || each.equals(last)).count();
    return same > 1 ? name : last;
  }
}
