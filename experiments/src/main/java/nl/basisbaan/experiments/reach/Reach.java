package nl.basisbaan.experiments.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.basisbaan.experiments.figure.EstimateCells;
import nl.basisbaan.experiments.reach.Reached.Verdict;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Measured.GroupOutcome;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Outcome;

/**
 * Whom one policy reaches: of those of each group who ever met its rules, how many ever had a
 * place, against everybody who did. A difference that chance can explain is not told as one.
 */
public final class Reach {
  private static final Outcome SHARE = Outcome.COVERAGE_SHARE;

  /** Counts everybody of a group who is there. */
  private static final Outcome THERE = Outcome.OFF_BENEFIT_SHARE;

  private static final Rounded ROUNDED = Rounded.SMALL_PERCENT;

  private final Estimate everybody;
  private final Map<String, List<Reached>> byDimension;

  private Reach(Estimate everybody, Map<String, List<Reached>> byDimension) {
    this.everybody = everybody;
    this.byDimension = byDimension;
  }

  /** Of a policy at the base; empty when nobody ever met its rules, or nobody got a place. */
  public static Optional<Reach> of(
      Samples<Outcome> outcomes, Samples<GroupOutcome> groups, int policy) {
    return outcomes
        .get(0, policy, SHARE)
        .filter(all -> Estimate.of(all).above() > 0)
        .map(all -> new Reach(Estimate.of(all), byDimension(all, groups, policy)));
  }

  private static Map<String, List<Reached>> byDimension(
      Sample all, Samples<GroupOutcome> groups, int policy) {
    double everybody = Estimate.of(all).mean();
    Map<String, List<Reached>> byDimension = new LinkedHashMap<>();
    for (String dimension : GroupWords.dimensions()) {
      List<Reached> reached = new ArrayList<>();
      GroupWords.groups(dimension)
          .forEach(
              (label, words) ->
                  groups
                      .get(0, policy, new GroupOutcome(label, SHARE))
                      .map(
                          each ->
                              new Reached(
                                  words, Estimate.of(each), Estimate.ofMove(each, all), everybody))
                      .filter(each -> each.mayAny() || isThere(label, groups, policy))
                      .ifPresent(reached::add));
      byDimension.put(dimension, reached);
    }
    return byDimension;
  }

  /** Whether anybody of a group is in the towns: people without benefit are in some only. */
  private static boolean isThere(String label, Samples<GroupOutcome> groups, int policy) {
    return groups
        .get(0, policy, new GroupOutcome(label, THERE))
        .map(each -> Estimate.of(each).count() > 0)
        .orElse(true);
  }

  /** Every group in a table, and which are reached more, less and never. */
  public List<Block> inFull(int towns) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("everybody", everybody, ""));
    byDimension.forEach(
        (dimension, groups) -> {
          rows.add(Row.section(0, dimension));
          groups.forEach(each -> rows.add(row(each)));
        });
    List<String> columns =
        List.of(
            "Who ever had a place, %", EstimateCells.header(towns), "mean", "", "people", "sure?");
    return List.of(new Table(1, columns, rows), new Paragraph(1, sentence()));
  }

  private static Row row(Reached each) {
    return each.mayAny()
        ? row(each.words(), each.share(), each.verdict().words())
        : Row.ofWords(1, each.words(), "nobody meets the rules", "", "", "", "");
  }

  private static Row row(String words, Estimate share, String sure) {
    EstimateCells cells = new EstimateCells(ROUNDED, share);
    return Row.of(
        1, words, cells.range(), cells.mean(), cells.interval(), people(share), Cell.of(sure));
  }

  private static Cell.Text people(Estimate share) {
    return Cell.range(
        Rounded.WHOLE.text(share.above()) + " of " + Rounded.WHOLE.text(share.below()),
        share.above(),
        share.below());
  }

  /** Which groups are reached more, less and never, against everybody. */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    List<Reached> more = more();
    List<Reached> fewer = fewer();
    if (!more.isEmpty()) {
      parts.add("more of " + listed(more) + ", highest first");
    }
    if (!fewer.isEmpty()) {
      parts.add("fewer of " + listed(fewer) + ", lowest first");
    }
    if (!words(each -> each.verdict() == Verdict.CHANCE).isEmpty()) {
      String others = more.isEmpty() && fewer.isEmpty() ? "all groups" : "the other groups";
      parts.add("for " + others + " no difference can be told from chance");
    }
    if (!words(each -> each.verdict() == Verdict.ONE_TOWN).isEmpty()) {
      parts.add("one town cannot tell for which groups this differs");
    }
    return "Reached is "
        + percent(everybody)
        + "% of everybody who ever met the rules ("
        + people(everybody).text()
        + "): "
        + String.join("; ", parts)
        + "."
        + never();
  }

  private String never() {
    List<String> never = words(Reached::isNever);
    List<String> may = words(each -> !each.mayAny());
    return (never.isEmpty() ? "" : " Never reached in these towns: " + Words.list(never) + ".")
        + (may.isEmpty() ? "" : " Nobody meets the rules of: " + Words.list(may) + ".");
  }

  /**
   * The group reached most and the one reached least of those that surely differ, in a few words;
   * empty where none does.
   */
  public Optional<String> shortly() {
    List<String> parts = new ArrayList<>();
    more().stream().findFirst().map(Reach::told).ifPresent(parts::add);
    if (!fewer().isEmpty()) {
      parts.add((parts.isEmpty() ? "least " : "") + told(fewer().get(0)));
    } else if (!parts.isEmpty()) {
      parts.set(0, "most " + parts.get(0));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  /** Groups that are surely reached more than everybody, the highest share first. */
  private List<Reached> more() {
    return all(each -> each.verdict() == Verdict.MORE)
        .sorted(Comparator.comparingDouble((Reached each) -> -each.share().mean()))
        .toList();
  }

  /** Groups that are surely reached less, the lowest share first. */
  private List<Reached> fewer() {
    return all(each -> each.verdict() == Verdict.FEWER)
        .sorted(Comparator.comparingDouble((Reached each) -> each.share().mean()))
        .toList();
  }

  private List<String> words(Predicate<Reached> which) {
    return all(which).map(Reached::words).toList();
  }

  private Stream<Reached> all(Predicate<Reached> which) {
    return byDimension.values().stream().flatMap(List::stream).filter(which);
  }

  private static String listed(List<Reached> groups) {
    return Words.list(groups.stream().map(Reach::told).toList());
  }

  private static String told(Reached each) {
    return each.words() + " (" + percent(each.share()) + ")";
  }

  private static String percent(Estimate share) {
    return ROUNDED.text(share.mean());
  }
}
