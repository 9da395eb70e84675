package nl.basisbaan.experiments.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.basisbaan.experiments.chart.Look;
import nl.basisbaan.experiments.chart.Markup;
import nl.basisbaan.experiments.chart.Sheet;
import nl.basisbaan.experiments.chart.Svg;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.plots.Figure;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;

/** The page of a report: one file, without scripts, that fetches nothing. */
final class ReportPage {
  /** The last lines of every page. */
  static final String END = "</main>\n</body>\n</html>\n";

  /** Column of the source of a parameter; its unit and words stand before it. */
  private static final int SOURCE = 5;

  private static final double WIDE = 760;
  private static final double TELEPHONE = 350;

  /** Drawings that are no higher than so many times their width are printed, on one sheet each. */
  private static final double MOST_HIGH = 2.4;

  private final Results results;
  private final Language language;
  private final List<Figure> figures;
  private final StringBuilder page = new StringBuilder();

  private ReportPage(Results results, Language language, List<Figure> figures) {
    this.results = results;
    this.language = language;
    this.figures = figures;
  }

  /** The whole page. */
  static String of(Results results, Language language, List<Figure> figures) throws IOException {
    ReportPage report = new ReportPage(results, language, figures);
    report.head();
    report.inShort();
    if (!results.isSweep() && !results.policies().isEmpty()) {
      report.sideBySide();
    }
    if (!figures.isEmpty()) {
      report.figures();
    }
    report.method();
    report.numbers();
    report.limits();
    return report.page.append(END).toString();
  }

  /** What the study asks; without a question its name. */
  static String question(Results results) {
    JsonNode study = results.manifest().path("study");
    String asked = study.path("question").asText();
    return asked.isEmpty() ? study.path("name").asText() : asked;
  }

  private void head() throws IOException {
    String question = question(results);
    page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(language.code())
        .append("\" xml:lang=\"")
        .append(language.code())
        .append("\">\n<head>\n<meta charset=\"UTF-8\" />\n")
        .append(
            ResultFolder.REPORT_MARK
                + " "
                + Markup.escaped(results.manifest().path("version").asText())
                + "\" />\n")
        .append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
                + "<meta name=\"color-scheme\" content=\"light\" />\n")
        .append(Markup.element("title", question))
        .append("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n<header>\n")
        .append("<p class=\"kind\">" + Markup.escaped(language.say("page.kind")) + "</p>\n")
        .append(Markup.element("h1", question))
        .append(Markup.element("p", Opening.of(results, language)))
        .append("</header>\n");
  }

  private static String style() throws IOException {
    try (InputStream stream = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void inShort() throws IOException {
    page.append(Markup.element("h2", language.say("page.short"))).append("<ol class=\"short\">\n");
    InShort.of(results, language).forEach(each -> page.append(Markup.element("li", each)));
    page.append("</ol>\n");
    Unfilled.of(results, language).ifPresent(each -> page.append(Markup.element("p", each)));
    int failed = results.manifest().path("failed").asInt();
    if (failed > 0) {
      page.append(Markup.element("p", language.say("page.failed", failed)));
    }
  }

  private void sideBySide() {
    page.append(Markup.element("h2", language.say("page.side_by_side")));
    for (SideBySide beside : SideBySide.of(results, language, SideBySide.outcomes())) {
      String caption = SideBySide.caption(results, language);
      table("beside", caption, beside.header(), beside.rows(), List.of());
    }
  }

  /** A table; of some rows, columns that are in English whatever the language of the page. */
  private void table(
      String kind,
      String caption,
      List<String> header,
      List<List<String>> rows,
      List<Set<Integer>> english) {
    page.append("<table class=\"" + kind + "\">\n")
        .append(Markup.element("caption", caption))
        .append("<thead><tr>");
    header.forEach(each -> page.append("<th scope=\"col\">" + Markup.escaped(each) + "</th>"));
    page.append("</tr></thead>\n<tbody>\n");
    for (int number = 0; number < rows.size(); number++) {
      List<String> row = rows.get(number);
      Set<Integer> inEnglish = english.isEmpty() ? Set.of() : english.get(number);
      page.append("<tr><th scope=\"row\">" + Markup.escaped(row.get(0)) + "</th>");
      for (int i = 1; i < row.size(); i++) {
        page.append(
            "<td data-label=\""
                + Markup.escaped(header.get(i))
                + "\""
                + (inEnglish.contains(i) ? " lang=\"en\"" : "")
                + ">"
                + Markup.escaped(row.get(i))
                + "</td>");
      }
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n");
  }

  private void figures() {
    page.append(Markup.element("h2", language.say("page.figures")));
    for (Figure figure : figures) {
      String id = "figure-" + figure.id();
      Optional<Sheet> wide = sheet(figure, WIDE);
      boolean isTall = wide.isPresent() && !fitsOneSheet(wide.get());
      page.append("<section class=\"figure" + (isTall ? " tall" : "") + "\" id=\"" + id + "\">\n")
          .append(Markup.element("h3", figure.title()))
          .append("<figure>\n");
      if (isTall) {
        String words = language.say("page.tall", figure.id() + ".csv");
        page.append("<p class=\"print\">" + Markup.escaped(words) + "</p>\n");
      }
      draw(figure, wide, id);
      page.append("<figcaption>" + Markup.escaped(figure.note()) + " <a download=\"")
          .append(Markup.escaped(figure.id()) + ".csv\" href=\"" + figure.data().link() + "\">")
          .append(Markup.escaped(language.say("page.download", figure.id() + ".csv")))
          .append("</a></figcaption>\n</figure>\n</section>\n");
    }
  }

  /** The figure at two widths, of which one is seen; a Java without letters cannot draw. */
  private void draw(Figure figure, Optional<Sheet> wide, String id) {
    if (wide.isEmpty()) {
      page.append(Markup.element("p", language.say("page.no_letters")));
      return;
    }
    page.append(svg(figure, wide.get(), id, "wide"))
        .append(svg(figure, sheet(figure, TELEPHONE).orElseThrow(), id, "narrow"));
  }

  private static Optional<Sheet> sheet(Figure figure, double width) {
    return Look.canDraw() ? Optional.of(figure.chart().draw(width)) : Optional.empty();
  }

  private static boolean fitsOneSheet(Sheet sheet) {
    return sheet.height() < MOST_HIGH * sheet.width();
  }

  private static String svg(Figure figure, Sheet sheet, String id, String kind) {
    String kinds = fitsOneSheet(sheet) ? kind + " whole" : kind;
    return Svg.of(sheet, id + "-" + kind, kinds, figure.title(), figure.description());
  }

  private void method() {
    JsonNode manifest = results.manifest();
    page.append(Markup.element("h2", language.say("page.method")))
        .append(Markup.element("p", language.say("method.model")))
        .append(Markup.element("p", language.say("method.sure")))
        .append(
            Markup.element(
                "p",
                language.say(
                    "method.run",
                    manifest.path("version").asText(),
                    manifest.path("seed").asText(),
                    results.towns(),
                    manifest.path("model_sha256").asText())));
  }

  /** The parameters that the study sets or gives at their ends, with sources. */
  private void numbers() {
    Set<String> names = new TreeSet<>();
    results.manifest().path("set").fieldNames().forEachRemaining(names::add);
    results
        .manifest()
        .path("points")
        .forEach(point -> point.path("varied").fieldNames().forEachRemaining(names::add));
    results
        .manifest()
        .path("sweep")
        .path("uncertainties")
        .forEach(factor -> names.add(factor.path("name").asText()));
    List<List<String>> rows = new ArrayList<>();
    List<Set<Integer>> english = new ArrayList<>();
    int assumed = 0;
    Parameters standard = Parameters.standard();
    for (Parameter each : standard.all()) {
      assumed += each.source().startsWith("assumption") ? 1 : 0;
      if (names.contains(each.name())) {
        rows.add(row(each));
        boolean isSaid = language.has("parameter." + each.name());
        english.add(isSaid ? Set.of(SOURCE) : Set.of(SOURCE - 2, SOURCE - 1, SOURCE));
      }
    }
    page.append(Markup.element("h2", language.say("page.numbers")))
        .append(
            Markup.element(
                "p",
                language.say(
                    rows.isEmpty() ? "numbers.assumed.none" : "numbers.assumed",
                    assumed,
                    standard.all().size())));
    if (!rows.isEmpty()) {
      List<String> header = new ArrayList<>();
      for (String each : List.of("name", "value", "range", "unit", "words", "source")) {
        header.add(language.say("numbers." + each));
      }
      table("numbers", language.say("numbers.caption"), header, rows, english);
    }
  }

  /** A parameter with its words in the language of the page, or in English where there are none. */
  private List<String> row(Parameter parameter) {
    String value = results.manifest().path("parameters").path(parameter.name()).asText();
    String key = "parameter." + parameter.name();
    boolean isSaid = language.has(key);
    return List.of(
        parameter.name(),
        language.separated(value),
        language.separated(plain(parameter.low()) + " - " + plain(parameter.high())),
        isSaid ? language.say("parameter_unit." + parameter.unit()) : parameter.unit(),
        isSaid ? language.say(key) : parameter.words(),
        parameter.source());
  }

  private static String plain(double value) {
    return nl.basisbaan.experiments.text.Numbers.parameter(value);
  }

  private void limits() {
    page.append(Markup.element("h2", language.say("page.limits"))).append("<ul>\n");
    for (int i = 1; language.has("limit." + i); i++) {
      page.append(Markup.element("li", language.say("limit." + i)));
    }
    page.append("</ul>\n");
  }
}
