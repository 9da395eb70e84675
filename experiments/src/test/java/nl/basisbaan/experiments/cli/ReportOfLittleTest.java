package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.elements;
import static nl.basisbaan.experiments.cli.ReportPages.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Results with little to compare have a page too, which says so. */
class ReportOfLittleTest {
  @TempDir Path directory;

  @Test
  void aSweepOfOneDesignIsNoComparison() throws IOException {
    Calls.write(
        directory.resolve("one.yaml"),
        Calls.smallStudy("one")
            .replace("end-job, transition-only", "end-job")
            .replaceFirst("(?m)^both_ends.*\n", ""));
    Calls.done(
        directory,
        "run",
        "one.yaml",
        "--quiet",
        "--out",
        "one",
        "--vary=labour_market.slack=range",
        "--design=uncertainties=saltelli:16");
    Calls.done(directory, "report", "one", "--language", "nl");
    Document page = ReportPages.parse(directory.resolve("one/report.html"));
    List<Element> sentences = named(named(page, "ol").get(0), "li");
    assertEquals(2, sentences.size());
    assertTrue(sentences.get(0).getTextContent().startsWith("Eén ontwerp"));
    assertFalse(page.getDocumentElement().getTextContent().contains("Van 1 ontwerpen"));
    assertTrue(
        named(page, "text").stream()
            .anyMatch(each -> each.getTextContent().matches("0,9 tot 1,02")),
        "fifths of a range are words with numbers");
  }

  @Test
  void aPolicyThatIsTheSameTakesNoTownFromTheHighest() throws IOException {
    Calls.write(directory.resolve("twin.yaml"), "name: twin\nlike: end-job\n");
    Calls.write(
        directory.resolve("twins.yaml"),
        Calls.smallStudy("twins")
            .replace("end-job,", "end-job, twin,")
            .replaceFirst("(?m)^both_ends.*\n", ""));
    Calls.done(directory, "run", "twins.yaml", "--quiet", "--out", "twins");
    Calls.done(directory, "report", "twins");
    Document page = ReportPages.parse(directory.resolve("twins/report.html"));
    String sure = named(named(page, "ol").get(0), "li").get(2).getTextContent();
    assertTrue(sure.startsWith("How sure: end-job has the highest social value in 5 of the 5"));
    assertTrue(sure.endsWith(". As much in every town: twin."), sure);
    assertTrue(ReportPages.title(page, "value").endsWith(": in 5 of 5 towns"));
  }

  /** Its outcome is known without a programme too, which is no design. */
  @Test
  void aSweepByAnOutcomeOfEverybodyHasAPage() throws IOException {
    Document page = pageOfSweep("everybody", "on_benefit_persons");
    assertTrue(
        ReportPages.title(page, "effects").endsWith("people on benefit at the end, end-job"));
  }

  @Test
  void aSweepInWhichNobodyCountsHasAPage() throws IOException {
    Document page = pageOfSweep("nobody", "relapse_share");
    assertTrue(
        named(page, "ol").get(0).getTextContent().contains("There was nobody to count in any"));
    assertTrue(elements(page, each -> each.getTagName().equals("figure")).isEmpty());
  }

  private Document pageOfSweep(String name, String primary) throws IOException {
    Calls.write(
        directory.resolve(name + ".yaml"),
        Calls.smallStudy(name)
                .replace("end-job, transition-only", "end-job")
                .replaceFirst("(?m)^(places|both_ends).*\n(?s:.*)", "")
            + "primary: "
            + primary
            + "\nvary: {places: [3, 5], labour_market.slack: [0.9, 1.5]}\n");
    Calls.done(directory, "run", name + ".yaml", "--quiet", "--out", name);
    Calls.done(directory, "report", name);
    return ReportPages.parse(directory.resolve(name + "/report.html"));
  }

  /** A percentage of a percentage would be something else. */
  @Test
  void differencesOfSharesAreInPoints() throws IOException {
    Calls.write(
        directory.resolve("shares.yaml"),
        Calls.smallStudy("shares").replaceFirst("(?m)^(places|both_ends).*\n(?s:.*)", "")
            + "primary: sick_share\nvary: {places: [3]}\n");
    Calls call = Calls.of(directory, "run", "shares.yaml", "--quiet", "--out", "shares");
    assertTrue(
        call.out().replaceAll("\\s+", " ").contains(" percentage points or more would have been"),
        call.out());
    Calls.done(directory, "report", "shares");
    Document page = ReportPages.parse(directory.resolve("shares/report.html"));
    String last = named(named(page, "ol").get(0), "li").get(1).getTextContent();
    assertTrue(last.matches("The .* with [\\d.]+%, [\\d.]+ percentage points .*"), last);
  }

  @Test
  void aStudyWithoutPlacesSaysSo() throws IOException {
    Calls.write(
        directory.resolve("without.yaml"),
        Calls.smallStudy("without")
            .replace("[none, end-job, transition-only]", "[none]")
            .replaceFirst("places.*\n", ""));
    Calls.done(directory, "run", "without.yaml", "--quiet", "--out", "without");
    Calls.done(directory, "report", "without");
    Document page = ReportPages.parse(directory.resolve("without/report.html"));
    assertEquals(
        List.of("No policy fills a place in these months, so there is nothing to compare."),
        named(named(page, "ol").get(0), "li").stream().map(Element::getTextContent).toList());
    assertTrue(named(page, "svg").isEmpty());
  }
}
