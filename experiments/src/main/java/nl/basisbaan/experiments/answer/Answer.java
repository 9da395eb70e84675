package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.basisbaan.experiments.figure.EstimateCells;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Item;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;

/**
 * The answer to a study in plain words, in full and in short. It leads with what one town may see,
 * then tells how exactly the mean was computed, then what nobody knows; these three are never
 * mixed.
 */
final class Answer {
  /** Shares of people: the others are of hours. */
  private static final Set<Headline> OF_PEOPLE =
      EnumSet.of(
          Headline.IMPROVED, Headline.IMPROVED_WITHOUT, Headline.DEADWEIGHT, Headline.RELAPSE);

  private final Found found;
  private final List<Integer> compared;
  private final Ladder ladder;
  private final Page.Draft page = new Page.Draft(Page.Purpose.READING);

  private Answer(Found found) {
    this.found = found;
    this.compared = found.compared();
    this.ladder = Ladder.of(found);
    Opening.write(found.experiment(), page);
  }

  /** Everything there is to tell. */
  static Page inFull(Found found) {
    return new Answer(found).inFull();
  }

  /** What was asked, in sentences and one table, and what nobody knows. */
  static Page inShort(Found found) {
    return inShort(() -> new Answer(found));
  }

  private Page inFull() {
    if (compared.isEmpty()) {
      return nothingToCompare();
    }
    sentences(Brevity.inFull());
    howToRead();
    if (ladder.isThere()) {
      ladder.parts().forEach(page::part);
      page.part(new Heading(2, "Whom each policy reaches"));
      compared.forEach(this::reachShortly);
      page.add(
          new Paragraph(
              "Who gains and who pays at every step is in money.csv, all outcomes are in"
                  + " summary.csv."));
    } else {
      for (int policy : compared) {
        page.part(policy(policy));
        reach(policy).ifPresent(page::part);
      }
      found.comparisons(compared).forEach(comparison -> page.part(differences(comparison)));
    }
    Unknowns unknowns = new Unknowns(found, told(), true);
    if (unknowns.areThere()) {
      page.part(unknowns.inFull());
    }
    Limits.ofKnowledge(found, told()).ifPresent(page::add);
    return page.finish();
  }

  /** In a window, or as short as it can be told. */
  private static Page inShort(Supplier<Answer> answer) {
    Iterator<Brevity> all = answer.get().shorterAndShorter().iterator();
    Page page = answer.get().inShort(all.next());
    while (all.hasNext() && !PageText.fits(page)) {
      page = answer.get().inShort(all.next());
    }
    return page;
  }

  private List<Brevity> shorterAndShorter() {
    return ladder.isThere()
        ? Brevity.shorterAndShorter(Ladder.figures(), Ladder.figures(), true)
        : Brevity.shorterAndShorter(
            ShortTable.figures(compared.size()), ShortTable.figures(), false);
  }

  private Page inShort(Brevity brevity) {
    if (compared.isEmpty()) {
      return nothingToCompare();
    }
    sentences(brevity);
    if (ladder.isThere()) {
      page.part(ladder.inShort(brevity.figures(), brevity.between(), brevity.whom()));
    } else {
      page.part(ShortTable.of(found, compared, brevity.policies(), brevity.figures()));
      Limits.binding(found, compared).filter(any -> brevity.whom()).ifPresent(page::add);
    }
    Unknowns unknowns = new Unknowns(found, told(), brevity.differences());
    page.part(
        unknowns.areThere()
            ? unknowns.inShort()
            : Page.Part.of(
                new Paragraph(
                    "What nobody knows was left as assumed: name parameters under both_ends in the"
                        + " study to see what they do.")));
    Limits.ofKnowledge(found, told()).ifPresent(page::add);
    List<Comparison> differences = found.comparisons(told());
    brevity
        .leftOut(!differences.isEmpty(), differences.stream().anyMatch(Comparison::mayBeChance))
        .ifPresent(words -> page.part(new Paragraph(words)));
    return page.finish();
  }

  private Page nothingToCompare() {
    return page.part(
            new Paragraph("No policy of this study opens places, so there is nothing to compare."))
        .finish();
  }

  /** The policies of which the ends of what nobody knows are told. */
  private List<Integer> told() {
    return ladder.isThere() ? ladder.top() : compared;
  }

  private void sentences(Brevity brevity) {
    Sentences sentences = new Sentences(found);
    page.part(new Heading(2, "In short"));
    if (brevity.policies()) {
      List<String> all = ladder.isThere() ? ladder.sentences() : sentences.of(compared);
      all.forEach(sentence -> page.add(new Item(sentence)));
    }
    if (brevity.differences()) {
      found
          .comparisons(told())
          .forEach(each -> page.add(new Item(each.sentence(brevity.chance()))));
    }
    Best.of(found, compared).ifPresent(best -> page.add(new Item(best.sentence())));
    Best.untold(found, compared).ifPresent(sentence -> page.add(new Item(sentence)));
    Limits.overruns(found, compared).ifPresent(sentence -> page.add(new Item(sentence)));
    sentences
        .reach(told())
        .filter(any -> brevity.whom())
        .ifPresent(sentence -> page.add(new Item(sentence)));
  }

  private void howToRead() {
    int towns = found.experiment().replications();
    String range =
        towns < Estimate.TOWNS_FOR_A_RANGE
            ? "the lowest and highest of the "
                + Words.count(towns, "simulated town")
                + "; a real town may well see less or more. From "
                + Estimate.TOWNS_FOR_A_RANGE
                + " replications on, 95 of 100 towns are in the range."
            : "95 of 100 simulated towns are in this range; a real town gets one of them.";
    List<Row> rows = new ArrayList<>();
    rows.add(Row.ofWords(1, EstimateCells.header(towns), range));
    rows.add(
        Row.ofWords(
            1,
            "mean",
            "of all towns, and between brackets how exactly it was computed (95% interval). More"
                + " replications narrow the brackets, never the range."));
    if (!Ends.of(found.experiment()).unknowns().isEmpty()) {
      rows.add(
          Row.ofWords(
              1,
              "from end to end",
              "the lowest and highest mean with what nobody knows (a, b, ... below) as assumed and at"
                  + " both ends; ? where the towns are too few to tell."
                  + " More replications change nothing about that."));
    }
    page.part(new Table(0, List.of("How to read the tables", ""), rows));
    page.add(new Paragraph("Every row is explained in docs/reading.md."));
  }

  private Page.Part policy(int policy) {
    FigureTable table = FigureTable.of(found);
    List<Row> rows = new ArrayList<>();
    for (Headline.Part part : Headline.Part.values()) {
      List<Row> ofPart =
          found.headlines().stream()
              .filter(headline -> headline.part() == part)
              .flatMap(headline -> rows(table, headline, policy).stream())
              .toList();
      if (!ofPart.isEmpty()) {
        rows.add(Row.section(0, part.words()));
        rows.addAll(ofPart);
      }
    }
    List<Block> blocks = new ArrayList<>();
    String description = found.policy(policy).description();
    blocks.add(new Heading(2, found.policy(policy).name() + ". " + description));
    blocks.add(new Table(1, table.columns("What it does"), rows));
    blocks.addAll(WhoGains.of(found, table, policy));
    Limits.binding(found.outcomes(), policy).ifPresent(blocks::add);
    Limits.overruns(found, policy).ifPresent(blocks::add);
    return new Page.Part(blocks);
  }

  private Optional<Page.Part> reach(int policy) {
    return found
        .reach(policy)
        .map(
            reach -> {
              List<Block> blocks = new ArrayList<>();
              blocks.add(new Heading(2, "Whom " + found.policy(policy).name() + " reaches"));
              blocks.addAll(reach.inFull(found.experiment().replications()));
              return new Page.Part(blocks);
            });
  }

  private void reachShortly(int policy) {
    String name = found.policy(policy).name();
    found.reach(policy).ifPresent(reach -> page.add(new Item(name + ": " + reach.sentence())));
  }

  private List<Row> rows(FigureTable table, Headline headline, int policy) {
    if (found.outcomes().get(0, policy, headline.outcome()).isEmpty()) {
      return List.of();
    }
    var figure = found.figure(headline);
    Figure.Told told = figure.of(policy);
    return told.isThere()
        ? table.rows(figure, told, OF_PEOPLE.contains(headline))
        : List.of(Row.ofWords(1, figure.words(), found.untold(headline, policy), "", ""));
  }

  private Page.Part differences(Comparison comparison) {
    FigureTable table = FigureTable.of(found);
    List<Row> rows = new ArrayList<>();
    for (Headline headline : found.headlines()) {
      var figure = found.figure(headline);
      Figure.Told told = comparison.of(figure);
      if (told.isThere()) {
        rows.addAll(table.rowsOfDifference(figure, told, comparison.turns(table.ends(), headline)));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, comparison.name() + ", in the same towns"));
    blocks.add(new Table(0, table.columnsOfDifference(), rows));
    comparison.smallest().ifPresent(words -> blocks.add(new Paragraph(words)));
    return new Page.Part(blocks);
  }
}
