package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.report.Report;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A study that compares by something else than social value is told so before all else. */
class ReportPrimaryTest {
  private static final String COST = "net_cost_municipality_per_place_year";

  @TempDir static Path directory;

  @BeforeAll
  static void live() throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replaceFirst("(?m)^both_ends.*\n", "primary: " + COST + "\n"));
    Calls call = Calls.of(directory, "run", "small.yaml", "--quiet", "--out", "study");
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private static String first(Language language) throws IOException {
    Path file = directory.resolve(language.code() + ".html");
    Report.ofWritten(directory.resolve("study"), "study", language).writePage(file);
    Element list = ReportPages.named(ReportPages.parse(file), "ol").get(0);
    return ReportPages.named(list, "li").get(0).getTextContent();
  }

  /** The lowest of what is good low is the best, in the words of both languages. */
  @Test
  void theLowestCostIsTheBest() throws IOException {
    List<String> told =
        ReportPages.rows(
                directory.resolve("study/summary.csv"),
                Map.of("outcome", COST, "group", "all", "point", "base"))
            .stream()
            .filter(row -> !row.get("policy").equals("none") && !row.get("mean").isEmpty())
            .sorted(Comparator.comparingDouble(row -> ReportPages.number(row, "mean")))
            .map(
                row -> row.get("policy") + " " + Rounded.TENS.text(ReportPages.number(row, "mean")))
            .toList();
    assertEquals(2, told.size(), told.toString());
    String[] best = told.get(0).split(" ");
    String[] worst = told.get(1).split(" ");
    String english = first(Language.EN);
    assertTrue(
        english.matches(
            "Compared by [a-z ,]+, %s is the lowest, %s euro[a-z ,]*, and %s the highest, %s euro.*"
                .formatted(best[0], best[1], worst[0], worst[1])),
        english);
    String dutch = first(Language.NL);
    assertTrue(
        dutch.matches(
            "Vergeleken naar [a-z ,]+: %s is het laagste, %s euro.*, en %s het hoogste, %s euro.*"
                .formatted(
                    best[0], best[1].replace(',', '.'), worst[0], worst[1].replace(',', '.'))),
        dutch);
  }
}
