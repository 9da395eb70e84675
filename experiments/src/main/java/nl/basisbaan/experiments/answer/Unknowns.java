package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Accounts.Reading;

/** What nobody knows: what the ends of the range of every parameter without evidence do. */
final class Unknowns {
  private final Found found;
  private final Ends ends;
  private final List<Integer> policies;
  private final List<Comparison> all;
  private final List<Comparison> comparisons;

  /**
   * What is told of some policies.
   *
   * @param policies the first of which the others are compared with
   * @param compares whether it is told what becomes of differences between them
   */
  Unknowns(Found found, List<Integer> policies, boolean compares) {
    this.found = found;
    this.ends = Ends.of(found.experiment());
    this.policies = policies;
    this.all = found.comparisons(policies);
    this.comparisons = compares ? all : List.of();
  }

  /** Whether the study varies anything. */
  boolean areThere() {
    return !ends.unknowns().isEmpty();
  }

  /** Everything that moves, parameter by parameter. */
  Page.Part inFull() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "What nobody knows"));
    blocks.add(
        new Paragraph(
            "A mean at an end is the mean of all towns, moved by as much as the "
                + Words.count(ends.towns(), "town")
                + " lived through at that end moved, with the same people and luck. An order may turn"
                + " where these are too few to settle it."
                + ofOneTown()));
    for (Ends.Unknown unknown : ends.unknowns()) {
      blocks.add(new Paragraph(words(unknown)));
      List<Row> rows = rows(unknown);
      blocks.add(
          rows.isEmpty()
              ? new Paragraph(1, "No figure moves by more than chance and as much as is told.")
              : new Table(1, header(unknown), rows));
      tooFew(needed(unknown).sorted().toList())
          .map(each -> "Too few towns to tell for " + each + ".")
          .ifPresent(each -> blocks.add(new Paragraph(1, each)));
      List<String> turns = turns(unknown);
      String orders = turns.isEmpty() ? noTurn("No") : String.join("\n", turns);
      orders.lines().forEach(each -> blocks.add(new Paragraph(1, each)));
    }
    return new Page.Part(blocks);
  }

  /** The same in a sentence or two for each parameter. */
  Page.Part inShort() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "What nobody knows, in short"));
    List<Integer> needed = ends.unknowns().stream().flatMap(this::needed).sorted().toList();
    List<String> orders = new ArrayList<>(perhaps());
    boolean turn = ends.unknowns().stream().anyMatch(unknown -> !turns(unknown).isEmpty());
    orders.add(noTurn(turn ? "No other" : "No"));
    blocks.add(
        new Paragraph(
            "Means as assumed and at both ends stand above; ? or may turn where the towns are too few"
                + " to tell"
                + tooFew(needed).map(each -> ", as for " + each).orElse("")
                + "."
                + (ofOneTown() + " " + String.join(" ", orders)).stripTrailing()));
    for (Ends.Unknown unknown : ends.unknowns()) {
      List<String> sentences = new ArrayList<>();
      sentences.add(
          "%s %s moves %s.".formatted(unknown.parameter().name(), range(unknown), moved(unknown)));
      comparisons.forEach(each -> sentences.addAll(turns(each, unknown, true)));
      blocks.add(new Block.Item(String.join(" ", sentences)));
    }
    return new Page.Part(blocks);
  }

  private String ofOneTown() {
    return ends.towns() == 1
        ? " One town at each end cannot tell what of it is chance; more end_replications can."
        : "";
  }

  private String range(Ends.Unknown unknown) {
    return "("
        + assumed(unknown)
        + (unknown.ends().size() == 1 ? ", other end " : ", ends ")
        + Words.list(unknown.ends().stream().map(ends::value).toList())
        + ")";
  }

  private String assumed(Ends.Unknown unknown) {
    boolean set = found.experiment().set().containsKey(unknown.parameter().name());
    return (set ? "set " : "assumed ") + Numbers.parameter(unknown.parameter().value());
  }

  private String words(Ends.Unknown unknown) {
    return unknown.letter()
        + ". "
        + unknown.parameter().words()
        + " ("
        + unknown.parameter().name()
        + "; "
        + (unknown.parameter().source().equals("assumption") ? "no evidence" : "little evidence")
        + ")";
  }

  private List<String> header(Ends.Unknown unknown) {
    List<String> header = new ArrayList<>(List.of("mean"));
    unknown.ends().forEach(end -> header.add("at " + ends.value(end)));
    header.add(2, assumed(unknown));
    return header;
  }

  private List<Figure<?>> figures() {
    return Stream.concat(
            found.headlines().stream().<Figure<?>>map(found::figure),
            WhoGains.figures(found, Reading.NO_PROGRAMME).stream())
        .toList();
  }

  private List<Row> rows(Ends.Unknown unknown) {
    List<Row> rows = new ArrayList<>();
    for (int policy : policies) {
      add(
          rows,
          found.policy(policy).name(),
          figures().stream().flatMap(figure -> row(figure.words(), figure.of(policy), unknown)));
    }
    for (Comparison comparison : comparisons) {
      add(
          rows,
          comparison.name(),
          figures().stream()
              .flatMap(figure -> row(figure.wordsOfDifference(), comparison.of(figure), unknown)));
    }
    return rows;
  }

  private static void add(List<Row> rows, String name, Stream<Row> told) {
    List<Row> ofName = told.toList();
    if (!ofName.isEmpty()) {
      rows.add(Row.section(0, name));
      rows.addAll(ofName);
    }
  }

  private Stream<Row> row(String words, Figure.Told told, Ends.Unknown unknown) {
    if (!moves(told, unknown)) {
      return Stream.empty();
    }
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(words)));
    for (Ends.End end : unknown.ends()) {
      cells.add(told.rounded().cell(ends.mean(told, end)));
    }
    cells.add(2, told.cells().mean());
    return Stream.of(Row.of(1, cells));
  }

  /**
   * How many towns would do at an end for each of the figures of which those there are are too few
   * to tell whether it moves.
   */
  private Stream<Integer> needed(Ends.Unknown unknown) {
    return policies.stream()
        .flatMap(policy -> figures().stream().<Figure.Told>map(figure -> figure.of(policy)))
        .filter(told -> told.isThere())
        .filter(told -> ends.verdict(told, unknown) == Ends.Verdict.TOO_FEW_TOWNS)
        .map(told -> ends.needed(told, unknown));
  }

  /**
   * For how many figures, and how many towns would do for half of them, where that can be guessed.
   * There can be no more at an end than at the base, so that both are to be raised.
   */
  private Optional<String> tooFew(List<Integer> needed) {
    if (needed.isEmpty()) {
      return Optional.empty();
    }
    String figures = Words.count(needed.size(), "further figure");
    int half = needed.get((needed.size() - 1) / 2);
    String atEnds =
        half > found.experiment().replications()
            ? half + " replications, and as many at each end,"
            : half + " at each end";
    return Optional.of(
        half >= Ends.MANY ? figures : figures + "; about " + atEnds + " would do for half");
  }

  /** Which orders of policies turn, or may where the towns are too few to tell. */
  private List<String> turns(Ends.Unknown unknown) {
    return comparisons.stream()
        .flatMap(
            each -> Stream.of(true, false).flatMap(surely -> turns(each, unknown, surely).stream()))
        .toList();
  }

  private List<String> turns(Comparison comparison, Ends.Unknown unknown, boolean surely) {
    List<String> turned =
        comparison.turned(ends, unknown, surely).stream().map(Comparison.Turn::words).toList();
    String verb = surely ? " turns: " : " may turn: ";
    return turned.isEmpty()
        ? List.of()
        : List.of(comparison.name() + verb + Words.list(turned) + ".");
  }

  /** What may turn at how many ends of all parameters together. */
  private List<String> perhaps() {
    List<String> sentences = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      Map<String, Integer> counts = new TreeMap<>();
      ends.unknowns().stream()
          .flatMap(unknown -> comparison.turned(ends, unknown, false).stream())
          .forEach(turn -> counts.merge(turn.change(), 1, Integer::sum));
      List<String> words = new ArrayList<>();
      counts.forEach((change, count) -> words.add(change + " at " + count));
      if (!words.isEmpty()) {
        String end = Words.list(words).endsWith(" 1") ? " end." : " ends.";
        sentences.add(comparison.name() + " may turn: " + Words.list(words) + end);
      }
    }
    return sentences;
  }

  /** What is so of the orders of which nothing else is said; empty when one policy is told. */
  private String noTurn(String no) {
    if (comparisons.isEmpty()) {
      return "";
    }
    return comparisons.stream().anyMatch(Comparison::isAnySure)
        ? no + " sure difference turns."
        : "No difference between policies is sure, so none can be said to turn round.";
  }

  /** The first figure that moves, those of sentences before others, and how many more do. */
  private String moved(Ends.Unknown unknown) {
    int count = (int) figures().stream().filter(figure -> moves(figure, unknown)).count();
    for (Headline headline : found.toldFirst()) {
      List<String> names =
          policies.stream()
              .filter(policy -> moves(found.figure(headline).of(policy), unknown))
              .map(policy -> found.policy(policy).name())
              .toList();
      if (!names.isEmpty()) {
        String told = headline.shortly().replace(" a filled place", "") + ofWhom(names);
        return told + (count == 1 ? "" : "; " + (count - 1) + " more");
      }
    }
    return count == 0
        ? "nothing that can be told"
        : Words.count(count, "figure") + " that only the full answer tells";
  }

  private boolean moves(Figure<?> figure, Ends.Unknown unknown) {
    return policies.stream().anyMatch(policy -> moves(figure.of(policy), unknown))
        || all.stream().anyMatch(each -> moves(each.of(figure), unknown));
  }

  /** Of which policies something is said, in as few words as there are. */
  private String ofWhom(List<String> names) {
    List<String> others =
        policies.stream()
            .map(policy -> found.policy(policy).name())
            .filter(name -> !names.contains(name))
            .toList();
    if (others.isEmpty()) {
      return "";
    }
    return others.size() == 1 && names.size() > 1
        ? " (all but " + others.get(0) + ")"
        : " (" + Words.list(names) + ")";
  }

  private boolean moves(Figure.Told told, Ends.Unknown unknown) {
    return told.isThere() && ends.verdict(told, unknown) == Ends.Verdict.MOVES;
  }
}
