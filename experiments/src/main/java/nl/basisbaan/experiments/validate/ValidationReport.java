package nl.basisbaan.experiments.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Item;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Outcome;

/** The comparison with what was published, for people: how it stands, then group by group. */
final class ValidationReport {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /** Outcomes told at the top, and misses of each. */
  private static final int OUTCOMES = 6;

  private static final int MISSES = 3;

  private static final Table HOW_TO_READ =
      new Table(
          0,
          List.of("How to read the tables", ""),
          List.of(
              Row.ofWords(1, "published", "as in the source; targets.csv names file and row"),
              Row.ofWords(
                  1,
                  "median, low, high",
                  "of the simulated towns; from 40 towns on 95 of 100 are from low to high, of"
                      + " fewer all that were seen. Each town is"
                      + " measured as the source was: on the published number of persons, drawn by"
                      + " luck."),
              Row.ofWords(
                  1,
                  "tail",
                  "share of the towns at least as far from the median as the published value, on"
                      + " either side. Below 0.05 the figure is hard to call chance."),
              Row.ofWords(
                  1,
                  "use",
                  "fit: parameters may be set to it; seen: looked at while numbers were chosen; check: never used to set anything"),
              Row.ofWords(
                  1,
                  "verdict",
                  "inside or outside low and high; of 100 figures of a right model some 5 are"
                      + " outside by chance. Not known: nobody was there to measure it on.")));

  private final Experiment experiment;
  private final List<Verdict> verdicts;
  private final Page.Draft page = new Page.Draft(Page.Purpose.FIGURES);

  private ValidationReport(Experiment experiment, List<Verdict> verdicts) {
    this.experiment = experiment;
    this.verdicts = verdicts;
  }

  /** How it stands, and every figure. */
  static Page inFull(Experiment experiment, List<Verdict> verdicts) {
    ValidationReport report = new ValidationReport(experiment, verdicts);
    report.title();
    report.standing();
    report.page.part(HOW_TO_READ);
    Map<String, List<Verdict>> groups =
        verdicts.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.target().group(), LinkedHashMap::new, Collectors.toList()));
    groups.forEach(report::group);
    if (!report.isOfOneTown()) {
      report.outside();
    }
    return report.page.finish();
  }

  /** How it stands. */
  static Page inShort(Experiment experiment, List<Verdict> verdicts) {
    ValidationReport report = new ValidationReport(experiment, verdicts);
    report.title();
    report.standing();
    return report.page.finish();
  }

  private void title() {
    YearMonth start = experiment.scenario().start();
    int months = experiment.scenario().months();
    page.part(
        new Heading(
            1,
            "The model against what was published: "
                + experiment.study().name()
                + ", "
                + MONTH.format(start.plusMonths(experiment.study().warmUpMonths()))
                + " to "
                + MONTH.format(start.plusMonths(months - 1L))
                + ", "
                + Words.count(experiment.replications(), "simulated town")
                + "."));
    page.add(
        new Paragraph(
            0,
            verdicts.size()
                + " of the "
                + Targets.all().size()
                + " published figures "
                + (verdicts.size() == 1 ? "is" : "are")
                + " about this study."));
  }

  /** How many figures are inside, and the misses that decide most. */
  private void standing() {
    page.part(new Heading(2, "How it stands"));
    if (!isOfOneTown()) {
      standing(Target.Use.FIT, "fit (parameters were set to them)");
      standing(Target.Use.SEEN, "seen (looked at while numbers were chosen, so no test)");
      standing(Target.Use.CHECK, "check (never used to set anything)");
    }
    long unknown = verdicts.stream().filter(each -> !each.isKnown()).count();
    if (unknown > 0) {
      page.add(new Item("not known: " + unknown + " of " + verdicts.size() + " figures."));
    }
    ofFewTowns();
    List<Row> misses = misses();
    if (!misses.isEmpty() && !isOfOneTown()) {
      page.part(
          new Table(
              0,
              List.of(
                  "The misses that decide most, below what leans on them",
                  "published",
                  "low",
                  "high"),
              misses));
    }
  }

  private boolean isOfOneTown() {
    return experiment.replications() == 1;
  }

  /** Of few towns, that their range and what is in it grow with them. */
  private void ofFewTowns() {
    int towns = experiment.replications();
    if (isOfOneTown()) {
      page.add(
          new Paragraph(
              0, "One town has no range, so nothing is counted as in it: more replications can."));
    } else if (towns < Estimate.TOWNS_FOR_A_RANGE) {
      page.add(
          new Paragraph(
              0,
              "Their range is from the lowest to the highest of these "
                  + towns
                  + " towns: with more it is wider and has more figures in it. From "
                  + Estimate.TOWNS_FOR_A_RANGE
                  + " towns on it has 95 of 100 of them, and hardly grows."));
    }
  }

  /** Outcome by outcome, the greatest miss as a share of what was published first. */
  private List<Row> misses() {
    Map<Outcome, List<Verdict>> byOutcome =
        verdicts.stream()
            .filter(each -> each.isKnown() && !each.isInside())
            .sorted(
                Comparator.comparingInt((Verdict each) -> each.target().rank())
                    .thenComparing(Comparator.comparingDouble(Verdict::miss).reversed()))
            .collect(
                Collectors.groupingBy(
                    each -> each.target().decides(), LinkedHashMap::new, Collectors.toList()));
    List<Row> rows = new ArrayList<>();
    byOutcome.entrySet().stream()
        .limit(OUTCOMES)
        .forEach(
            each -> {
              rows.add(Row.section(1, each.getKey().label().replace('_', ' ')));
              each.getValue().stream().limit(MISSES).map(ValidationReport::miss).forEach(rows::add);
            });
    return rows;
  }

  private void standing(Target.Use use, String words) {
    List<Verdict> known = known(use);
    if (!known.isEmpty()) {
      page.add(
          new Item(
              words
                  + ": "
                  + known.stream().filter(Verdict::isInside).count()
                  + " of "
                  + known.size()
                  + " figures are in the range of the towns."));
    }
  }

  private static Row miss(Verdict verdict) {
    Target target = verdict.target();
    return Row.of(
        2,
        target.description() + unit(target),
        number(target.value(), target.decimals()),
        number(verdict.low(), target.decimals()),
        number(verdict.high(), target.decimals()));
  }

  private List<Verdict> known(Target.Use use) {
    return verdicts.stream().filter(each -> each.target().use() == use && each.isKnown()).toList();
  }

  private void group(String name, List<Verdict> verdicts) {
    page.part(
        new Table(
            0,
            List.of(
                Words.capital(name),
                "published",
                "median",
                "low",
                "high",
                "tail",
                "use",
                "verdict"),
            verdicts.stream().map(this::row).toList(),
            Table.Room.WIDE));
  }

  private Row row(Verdict verdict) {
    Target target = verdict.target();
    return Row.of(
        1,
        target.description() + unit(target),
        number(target.value(), target.decimals()),
        number(verdict.median(), target.decimals()),
        number(verdict.low(), target.decimals()),
        number(verdict.high(), target.decimals()),
        number(verdict.isKnown() ? verdict.tail() : Double.NaN, 3),
        Cell.of(target.use().name().toLowerCase(Locale.ROOT)),
        Cell.of(isOfOneTown() && verdict.isKnown() ? "one town" : verdict.words()));
  }

  private static String unit(Target target) {
    String of = target.persons() > 0 ? " of " + target.persons() : "";
    return target.unit().equals("persons") ? " (persons" + of + ")" : " (" + target.unit() + ")";
  }

  private static Cell number(double value, int decimals) {
    return Cell.of(Double.isNaN(value) ? "" : fixed(value, decimals), value);
  }

  private static String fixed(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return decimals == 0
        ? String.format(Locale.ROOT, "%,d", rounded.toBigInteger())
        : rounded.toPlainString();
  }

  private void outside() {
    page.part(new Heading(2, "Outside"));
    for (Target.Use use : List.of(Target.Use.FIT, Target.Use.SEEN, Target.Use.CHECK)) {
      String outside =
          known(use).stream()
              .filter(each -> !each.isInside())
              .map(each -> each.target().id())
              .collect(Collectors.joining(", "));
      page.add(
          new Item(
              use.name().toLowerCase(Locale.ROOT)
                  + ": "
                  + (outside.isEmpty() ? "none" : outside)
                  + "."));
    }
  }
}
