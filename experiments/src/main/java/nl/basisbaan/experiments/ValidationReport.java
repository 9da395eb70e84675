package nl.basisbaan.experiments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The comparison with what was published, for people: group by group, then in short. */
final class ValidationReport {
  private static final int WIDTH = 110;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final Experiment experiment;
  private final List<Verdict> verdicts;
  private final StringBuilder text = new StringBuilder();

  private ValidationReport(Experiment experiment, List<Verdict> verdicts) {
    this.experiment = experiment;
    this.verdicts = verdicts;
  }

  /** The whole report. */
  static String of(Experiment experiment, List<Verdict> verdicts) {
    ValidationReport report = new ValidationReport(experiment, verdicts);
    report.title();
    Map<String, List<Verdict>> groups = new LinkedHashMap<>();
    verdicts.forEach(
        each ->
            groups.merge(
                each.target().group(),
                List.of(each),
                (one, other) -> {
                  List<Verdict> both = new ArrayList<>(one);
                  both.addAll(other);
                  return both;
                }));
    groups.forEach(report::group);
    report.inShort();
    return report.text.toString();
  }

  private void title() {
    YearMonth start = experiment.scenario().start();
    int months = experiment.scenario().months();
    paragraph(
        "The model against what was published: "
            + experiment.study().name()
            + ", "
            + MONTH.format(start.plusMonths(experiment.study().warmUpMonths()))
            + " to "
            + MONTH.format(start.plusMonths(months - 1L))
            + ", "
            + experiment.replications()
            + (experiment.replications() == 1 ? " simulated town." : " simulated towns."));
    text.append('\n');
    TextTable table = new TextTable("How to read the tables", "");
    table.row("  published", "as in the source; targets.csv names file and row");
    table.row(
        "  median, low, high",
        "of the simulated towns; 95 of 100 towns are from low to high. Each town is measured as the"
            + " source was: on the published number of persons, drawn by luck.");
    table.row(
        "  tail",
        "share of the towns at least as far from the median as the published value, on either side."
            + " Below 0.05 the figure is hard to call chance.");
    table.row("  use", "fit: parameters may be set to it; check: never used to set anything");
    table.row(
        "  verdict",
        "inside or outside low and high; of 100 figures of a right model some 5 are outside by"
            + " chance. Not in this study: the study cannot say it.");
    text.append(table.print(WIDTH));
  }

  private void group(String name, List<Verdict> rows) {
    TextTable table =
        new TextTable(
            capital(name), "published", "median", "low", "high", "tail", "use", "verdict");
    for (Verdict row : rows) {
      Target target = row.target();
      table.row(
          "  " + target.description() + unit(target),
          number(target.value(), target),
          number(row.median(), target),
          number(row.low(), target),
          number(row.high(), target),
          row.isKnown() ? fixed(row.tail(), 3) : "",
          target.use().name().toLowerCase(Locale.ROOT),
          row.words());
    }
    text.append('\n').append(table.print(WIDTH));
  }

  private static String unit(Target target) {
    String of = target.persons() > 0 ? " of " + target.persons() : "";
    return target.unit().equals("persons") ? " (persons" + of + ")" : " (" + target.unit() + ")";
  }

  private static String number(double value, Target target) {
    return Double.isNaN(value) ? "" : fixed(value, target.decimals());
  }

  private static String fixed(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return decimals == 0
        ? String.format(Locale.ROOT, "%,d", rounded.toBigInteger())
        : rounded.toPlainString();
  }

  private void inShort() {
    text.append("\nIn short\n");
    say(Target.Use.FIT);
    say(Target.Use.CHECK);
    long unknown = verdicts.stream().filter(each -> !each.isKnown()).count();
    paragraph("- not in this study: " + unknown + " of " + verdicts.size() + " figures.");
  }

  private void say(Target.Use use) {
    Predicate<Verdict> ours = each -> each.target().use() == use && each.isKnown();
    List<Verdict> known = verdicts.stream().filter(ours).toList();
    String outside =
        known.stream()
            .filter(each -> !each.isInside())
            .map(each -> each.target().id())
            .collect(Collectors.joining(", "));
    paragraph(
        "- "
            + use.name().toLowerCase(Locale.ROOT)
            + ": "
            + known.stream().filter(Verdict::isInside).count()
            + " of "
            + known.size()
            + " figures are inside"
            + (outside.isEmpty() ? "." : "; outside: " + outside + "."));
  }

  private void paragraph(String words) {
    text.append(TextTable.paragraph(words, WIDTH));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
