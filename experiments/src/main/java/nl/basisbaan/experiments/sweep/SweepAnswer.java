package nl.basisbaan.experiments.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.answer.Limits;
import nl.basisbaan.experiments.answer.Opening;
import nl.basisbaan.experiments.answer.PrimaryWords;
import nl.basisbaan.experiments.results.Digits;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.study.Design;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Factor;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Item;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;

/**
 * The answer to a sweep: which designs come out highest by the outcome that was declared, how sure
 * that is, what each setting does by itself, and which matter.
 */
final class SweepAnswer {
  private static final int SHORT = 6;
  private static final int LONG = 20;

  private final Experiment experiment;
  private final Ranking ranking;
  private final Levels levels;
  private final List<Indices> indices;
  private final Outcome primary;
  private final Rounded rounded;
  private final int beyond;

  /**
   * The answer to what was found.
   *
   * @param beyond how many designs fill more places in a town than the evidence has seen
   */
  SweepAnswer(
      Experiment experiment, Ranking ranking, Levels levels, List<Indices> indices, int beyond) {
    this.beyond = beyond;
    this.experiment = experiment;
    this.ranking = ranking;
    this.levels = levels;
    this.indices = indices;
    this.primary = ranking.outcome();
    this.rounded = Digits.of(primary);
  }

  Page inFull() {
    return page(LONG, true, true, "");
  }

  /**
   * The same without what effects.csv has where indices tell it better, and of fewer designs: of as
   * few, and without tables of single settings, as it takes to fit in a window.
   */
  Page inShort() {
    boolean everyValue = indices.isEmpty();
    Page page = page(SHORT, everyValue, true, "");
    String left = everyValue ? "what each value does" : "what matters, in numbers";
    for (int designs = SHORT; designs > 0 && !PageText.fits(page); designs--) {
      page = page(designs, false, false, left);
    }
    return page;
  }

  private Page page(int designs, boolean everyValue, boolean everyIndex, String left) {
    Page.Draft page = new Page.Draft(Page.Purpose.READING);
    Opening.write(experiment, page);
    page.part(varied());
    if (ranking.ranked().isEmpty()) {
      return page.part(
              new Paragraph("There was nobody to count for " + named() + " in any design."))
          .finish();
    }
    page.part(new Heading(2, "In short"));
    SweepWords.sentences(ranking).forEach(sentence -> page.add(new Item(sentence)));
    for (Indices each : indices) {
      for (String policy : policies()) {
        SensitivityTables.sentence(each, policy, primary)
            .ifPresent(sentence -> page.add(new Item(sentence)));
      }
    }
    if (ranking.ranked().size() > 1) {
      page.part(best(designs));
    }
    if (everyIndex) {
      indices.forEach(each -> SensitivityTables.of(each, policies(), primary).forEach(page::part));
    }
    if (everyValue) {
      effects(levels.all()).forEach(page::part);
    }
    page.part(
        new Paragraph(
            "Every run is in runs.csv, every outcome of every design in summary.csv, all designs in"
                + " designs.csv, what each value does to every outcome"
                + (Levels.OUTCOMES.contains(primary) ? "" : " in constant prices")
                + " in effects.csv"
                + (indices.isEmpty() ? "" : ", and indices of every outcome in sensitivity.csv")
                + "."));
    Limits.ofKnowledge(beyond, ranking.ranked().size()).ifPresent(page::add);
    if (!left.isEmpty()) {
      page.part(new Paragraph("Left out to stay short, and told with --full: " + left + "."));
    }
    return page.finish();
  }

  /** The policies that vary or are lived beside, without no programme. */
  private List<String> policies() {
    return experiment.scenario().policies().stream().skip(1).map(Policy::name).toList();
  }

  private Page.Part varied() {
    List<Row> rows = new ArrayList<>();
    Stream.concat(experiment.variants().levers().stream(), experiment.uncertainties().stream())
        .forEach(
            factor ->
                rows.add(
                    Row.ofWords(1, factor.name(), Settings.nameOf(factor.role()), factor.words())));
    Design design = experiment.sweep().design();
    int designs = experiment.variants().designs();
    int points = experiment.points().size();
    String how =
        "Varied: "
            + (designs == 0
                ? ""
                : Words.count(designs, "design") + " (" + words(design.levers().kind()) + ")")
            + (designs > 0 && points > 1 ? ", each at " : "")
            + (points > 1
                ? Words.count(points, "point") + " (" + words(design.uncertainties().kind()) + ")"
                : "")
            + ", with the same towns. Designs are compared by "
            + called()
            + ": "
            + primary.words()
            + " ("
            + primary.unit()
            + "). Other comparisons are exploratory.";
    return Page.Part.of(
        new Paragraph(how), new Table(0, List.of("varied", "role", "values"), rows));
  }

  private String named() {
    return PrimaryWords.named(primary);
  }

  /** In words, and as tables name it. */
  private String called() {
    String label = primary.label();
    return named().equals(label) ? label : named() + " (" + label + ")";
  }

  private static String words(Design.Kind kind) {
    return Settings.nameOf(kind).replace('_', ' ');
  }

  private Page.Part best(int designs) {
    List<Row> rows = new ArrayList<>();
    for (Ranking.Ranked each : ranking.ranked().stream().limit(designs).toList()) {
      rows.add(
          Row.of(
              1,
              SweepWords.of(each.score().variant()),
              rounded.cell(each.mean().mean()),
              Cell.of(
                  each.mean().hasInterval()
                      ? "(" + rounded.text(each.mean().low(), each.mean().high()) + ")"
                      : ""),
              rounded.cell(each.mean().rangeLow(), each.mean().rangeHigh()),
              Rounded.PERCENT.cell(each.shareBest()),
              rounded.cell(each.regret())));
    }
    int left = ranking.ranked().size() - rows.size();
    Table table =
        new Table(
            0,
            List.of("design", "mean", "", "towns", PrimaryWords.best(primary) + ", %", "regret"),
            rows);
    String heading = "Designs by " + named() + ": the " + PrimaryWords.best(primary) + " first";
    String regret =
        "Regret is how much "
            + (primary.good() == Outcome.Good.LOW ? "more" : "less")
            + " than the "
            + PrimaryWords.best(primary)
            + " design of each point."
            + (left > 0 ? " " + Words.count(left, "further design") + " in designs.csv." : "");
    return Page.Part.of(new Heading(2, heading), table, new Paragraph(regret));
  }

  /** What each value of a factor does by itself, in a table for every policy that varies. */
  private List<Page.Part> effects(List<Levels.Level> all) {
    List<Page.Part> parts = new ArrayList<>();
    for (String of : policies()) {
      List<Row> rows = new ArrayList<>();
      Factor before = null;
      Levels.Level first = null;
      for (Levels.Level level : all.stream().filter(each -> each.of().equals(of)).toList()) {
        Estimate mean = levels.mean(level, primary);
        if (mean.count() == 0) {
          continue;
        }
        if (!level.factor().equals(before)) {
          rows.add(Row.section(0, level.factor().name()));
          before = level.factor();
          first = level;
        }
        rows.add(row(level, first, mean));
      }
      if (!rows.isEmpty()) {
        List<String> columns = List.of("value", "mean", "", "from the first", "");
        parts.add(
            Page.Part.of(
                new Heading(2, of + ": " + named() + " at each value, over all others"),
                new Table(0, columns, rows)));
      }
    }
    return parts;
  }

  private Row row(Levels.Level level, Levels.Level first, Estimate mean) {
    Estimate moved =
        level.equals(first) ? Estimate.NOTHING : levels.difference(level, first, primary);
    return Row.of(
        1,
        level.words(),
        rounded.cell(mean.mean()),
        Cell.of(mean.hasInterval() ? "(" + rounded.text(mean.low(), mean.high()) + ")" : ""),
        level.equals(first) ? Cell.of("") : rounded.cell(moved.mean()),
        Cell.of(
            moved.hasInterval()
                ? "("
                    + rounded.text(moved.low(), moved.high())
                    + ")"
                    + (levels.isSame(level, first, primary)
                        ? " the same"
                        : moved.meanIsCertain() ? "" : " chance?")
                : ""));
  }
}
