package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.elements;
import static nl.basisbaan.experiments.cli.ReportPages.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.basisbaan.experiments.text.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page of a result opens everywhere, and is whole. */
class ReportTest {
  @TempDir static Path directory;

  @BeforeAll
  static void makeResults() throws IOException {
    SmallResults.study(directory);
    SmallResults.sobol(directory);
    SmallResults.grid(directory, "3,5");
    for (String result : List.of("study", "sobol", "grid")) {
      run("report", result, "--out", result + "-en.html");
      run("report", result, "--out", result + "-nl.html", "--language", "nl");
    }
  }

  private static Calls run(String... words) throws IOException {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
    return call;
  }

  private static Path page(String name) {
    return directory.resolve(name + ".html");
  }

  @ParameterizedTest
  @CsvSource({"study, 13", "sobol, 3", "grid, 4"})
  void everyFigureHasATitleMarksADownloadAndWordsForWhoDoesNotSeeIt(String result, int least)
      throws IOException {
    for (String language : List.of("en", "nl")) {
      Document page = ReportPages.parse(page(result + "-" + language));
      assertEquals(language, page.getDocumentElement().getAttribute("lang"));
      List<Element> figures =
          elements(page, each -> each.getAttribute("class").startsWith("figure"));
      assertTrue(figures.size() >= least, figures.size() + " figures of " + result);
      Set<String> ids = new HashSet<>();
      for (Element each : elements(page, each -> each.hasAttribute("id"))) {
        assertTrue(ids.add(each.getAttribute("id")), each.getAttribute("id"));
      }
      for (Element figure : figures) {
        assertFigure(figure, ids);
      }
    }
  }

  private static void assertFigure(Element figure, Set<String> ids) {
    String title = named(figure, "h3").get(0).getTextContent();
    assertTrue(title.length() > 20 && title.matches(".*\\d.*"), title);
    List<Element> pictures = named(figure, "svg");
    assertEquals(2, pictures.size(), title);
    for (Element picture : pictures) {
      assertEquals("img", picture.getAttribute("role"));
      String[] box = picture.getAttribute("viewBox").split(" ");
      boolean fits = Double.parseDouble(box[3]) < 2.4 * Double.parseDouble(box[2]);
      assertEquals(fits, picture.getAttribute("class").endsWith(" whole"), "printed on one sheet");
      if (picture.getAttribute("class").startsWith("wide")) {
        assertEquals(!fits, figure.getAttribute("class").equals("figure tall"), title);
        assertEquals(!fits, figure.getTextContent().contains(".csv).\n"), title);
      }
      assertTrue(
          ids.containsAll(List.of(picture.getAttribute("aria-labelledby").split(" "))), title);
      assertEquals(title, named(picture, "title").get(0).getTextContent());
      assertTrue(named(picture, "desc").get(0).getTextContent().contains(title), title);
      int drawn =
          named(picture, "path").stream()
              .mapToInt(each -> each.getAttribute("d").split("M").length - 1) // marks are joined
              .sum();
      assertTrue(drawn > 3, title);
      assertFalse(named(picture, "text").isEmpty(), title);
    }
    Element caption = named(figure, "figcaption").get(0);
    assertTrue(caption.getTextContent().length() > 60, title);
    List<String> lines = ReportPages.download(named(caption, "a").get(0)).lines().toList();
    assertTrue(lines.size() > 1 && lines.get(0).contains(","), lines.toString());
  }

  @ParameterizedTest
  @CsvSource({"study-en", "study-nl", "sobol-en", "grid-nl"})
  void thePageFetchesNothingAndItsHeadingsAreInOrder(String name) throws IOException {
    String text = Files.readString(page(name));
    String plain = text.replace("xmlns=\"http://www.w3.org/1999/xhtml\"", "");
    plain = plain.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    plain = plain.replace("url(#", ""); // a part of the same page
    for (String fetching : List.of("http", "src=", "@import", "url(", "<script", "<link", "<img")) {
      assertFalse(plain.contains(fetching), fetching);
    }
    assertTrue(text.length() < 1_000_000, text.length() + " characters");
    Document page = ReportPages.parse(page(name));
    int before = 0;
    for (Element heading : named(page, "h1", "h2", "h3", "h4")) {
      int rank = heading.getTagName().charAt(1) - '0';
      assertTrue(rank <= before + 1, heading.getTextContent());
      before = rank;
    }
    assertEquals(1, named(page, "h1").size());
    assertEquals(3, named(named(page, "ol").get(0), "li").size());
    assertEquals(1, named(page, "title").stream().filter(e -> in(e, "head")).count());
  }

  private static boolean in(Element element, String parent) {
    return element.getParentNode().getNodeName().equals(parent);
  }

  @Test
  void everySentenceOfThePageIsInItsLanguage() throws IOException {
    for (String language : List.of("en", "nl")) {
      List<Pattern> known = templates(language);
      for (String result : List.of("study", "sobol", "grid")) {
        Document page = ReportPages.parse(page(result + "-" + language));
        for (Element each : named(page, "p", "li", "h2", "h3", "caption", "figcaption", "desc")) {
          String words = each.getTextContent();
          assertTrue(
              known.stream().anyMatch(template -> template.matcher(words).lookingAt()), words);
        }
      }
    }
  }

  /** The words of a language, anything in the place of their parts; those that hold words. */
  private static List<Pattern> templates(String language) throws IOException {
    List<Pattern> templates = new ArrayList<>();
    try (InputStreamReader reader =
        new InputStreamReader(
            Language.class.getResourceAsStream("words.csv"), StandardCharsets.UTF_8)) {
      for (CSVRecord row :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build().parse(reader)) {
        String words = row.get(language);
        if (words.replaceAll("\\{\\d}|[^a-z]", "").length() > 3) {
          templates.add(
              Pattern.compile(
                  "\\Q" + words.replaceAll("\\{\\d}", "\\\\E.*?\\\\Q") + "\\E", Pattern.DOTALL));
        }
      }
    }
    return templates;
  }

  @Test
  void numbersThatDecideHaveTheWordsOfTheLanguage() throws IOException {
    for (String language : List.of("en", "nl")) {
      Document page = ReportPages.parse(page("study-" + language));
      List<Element> cells =
          named(elements(page, each -> each.getAttribute("class").equals("numbers")).get(0), "td");
      boolean dutch = language.equals("nl");
      assertEquals(dutch ? "verhouding" : "ratio", cells.get(2).getTextContent());
      assertTrue(cells.get(3).getTextContent().startsWith(dutch ? "Vacatures" : "Openings"));
      assertEquals("", cells.get(3).getAttribute("lang"));
      assertEquals("en", cells.get(4).getAttribute("lang"), "sources are in English");
    }
  }

  @Test
  void aSweepOfOneDesignIsNoComparison() throws IOException {
    Calls.write(
        directory.resolve("one.yaml"),
        Calls.smallStudy("one")
            .replace("end-job, transition-only", "end-job")
            .replaceFirst("(?m)^both_ends.*\n", ""));
    run(
        "run",
        "one.yaml",
        "--quiet",
        "--out",
        "one",
        "--vary=labour_market.slack=range",
        "--design=uncertainties=saltelli:16");
    run("report", "one", "--language", "nl");
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
    Calls call = Calls.of(directory, "run", "twins.yaml", "--quiet", "--out", "twins");
    assertEquals(Main.DONE, call.code(), call.err());
    run("report", "twins");
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
    assertTrue(ReportPages.title(page, "effects").endsWith("on_benefit_persons, end-job"));
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
    run("report", "shares");
    Document page = ReportPages.parse(directory.resolve("shares/report.html"));
    String last = named(named(page, "ol").get(0), "li").get(1).getTextContent();
    assertTrue(last.matches("The .* with [\\d.]+%, [\\d.]+ percentage points .*"), last);
  }

  @Test
  void aSweepInWhichNobodyCountsHasAPage() throws IOException {
    Document page = pageOfSweep("nobody", "relapse_share");
    assertTrue(
        named(page, "ol").get(0).getTextContent().contains("There was nobody to count in any"));
    assertTrue(elements(page, each -> each.getTagName().equals("figure")).isEmpty());
  }

  private static Document pageOfSweep(String name, String primary) throws IOException {
    Calls.write(
        directory.resolve(name + ".yaml"),
        Calls.smallStudy(name)
                .replace("end-job, transition-only", "end-job")
                .replaceFirst("(?m)^(places|both_ends).*\n(?s:.*)", "")
            + "primary: "
            + primary
            + "\nvary: {places: [3, 5], labour_market.slack: [0.9, 1.5]}\n");
    Calls call = Calls.of(directory, "run", name + ".yaml", "--quiet", "--out", name);
    assertEquals(Main.DONE, call.code(), call.err());
    run("report", name);
    return ReportPages.parse(directory.resolve(name + "/report.html"));
  }

  @Test
  void figuresArePaintedForASlideAndForAPage() throws IOException {
    run("report", "grid", "--figures");
    List<String> files = Calls.below(directory.resolve("grid-figures"));
    List<String> expected = new ArrayList<>();
    for (String figure : List.of("designs", "effects", "surface-1", "surface-2")) {
      for (String kind : List.of("page.png", "page.svg", "slide.png", "slide.svg")) {
        expected.add(figure + "-" + kind);
      }
    }
    assertEquals(expected, files);
    for (String file : files) {
      Path path = directory.resolve("grid-figures/" + file);
      if (file.endsWith(".svg")) {
        assertEquals("svg", ReportPages.parse(path).getDocumentElement().getTagName());
      } else {
        BufferedImage image = ImageIO.read(path.toFile());
        assertEquals(file.contains("slide") ? 1600 : 1200, image.getWidth());
        assertTrue(colours(image) > 20, file);
      }
    }
    assertEquals(Main.MISTAKE, Calls.of(directory, "report", "grid", "--figures").code());
  }

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 2) {
      for (int y = 0; y < image.getHeight(); y += 2) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }

  @Test
  void aRunMakesThePageUnlessToldNotTo() throws IOException {
    Calls.write(directory.resolve("by-itself.yaml"), Calls.smallStudy("by-itself"));
    String[] words = {"run", "by-itself.yaml", "--quiet", "--out", "by-itself", "--force"};
    Calls call = Calls.asTyped(new FakeModel(), directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
    Path page = directory.resolve("by-itself/report.html");
    assertEquals(
        Files.readString(page("study-en")).length(), Files.readString(page).length(), 2000);
    String told = "With figures, to look at or to mail: by-itself/report.html";
    assertTrue(call.out().lines().anyMatch(told::equals), call.out());
    run(words);
    assertFalse(Files.exists(page));
    run("resume", "by-itself");
    assertFalse(Files.exists(page));
    Calls.asTyped(new FakeModel(), directory, "resume", "by-itself");
    assertTrue(Files.exists(page), "a run that was stopped before its page was there");
  }

  @Test
  void aRunCanSpeakDutch() throws IOException {
    Calls.write(directory.resolve("dutch.yaml"), Calls.smallStudy("dutch"));
    Calls call = run("run", "dutch.yaml", "--quiet", "--out", "dutch", "--language", "nl");
    Document page = ReportPages.parse(directory.resolve("dutch/report.html"));
    assertEquals("nl", page.getDocumentElement().getAttribute("lang"));
    String flat = call.out().replaceAll("\\s+", " ");
    for (Element sentence : named(named(page, "ol").get(0), "li")) {
      assertTrue(flat.contains(sentence.getTextContent().replaceAll("\\s+", " ")), call.out());
    }
    for (Element cell : named(named(page, "table").get(0), "td")) {
      assertTrue(flat.contains(cell.getTextContent()), cell.getTextContent());
    }
    assertFalse(call.out().contains("Written to"), call.out());
    assertTrue(Files.readString(directory.resolve("dutch/answer.txt")).contains("What does"));
  }

  @Test
  void whatIsThereIsReplacedOnlyByForce() throws IOException {
    run("report", "sobol");
    run("report", "sobol", "--language", "nl"); // made anew: nothing is lost
    run("report", "sobol", "--out", "council.html");
    Calls again = Calls.of(directory, "report", "sobol", "--out", "council.html");
    assertEquals(Main.MISTAKE, again.code());
    assertEquals(
        List.of("council.html exists already: --force replaces it, --out writes elsewhere"),
        again.messages());
    Calls.write(directory.resolve("grid/report.html"), "<html>mine</html>");
    assertEquals(Main.MISTAKE, Calls.of(directory, "report", "grid", "--force").code());
    Files.delete(directory.resolve("grid/report.html"));
    run("report", "sobol", "--out", "council.html", "--force");
  }

  @Test
  void aResultWithItsPageCanBeReplacedButNotWithAnother() throws IOException {
    Calls.write(directory.resolve("other.yaml"), Calls.smallStudy("other"));
    run("run", "other.yaml", "--quiet", "--out", "again");
    run("report", "again");
    run("run", "other.yaml", "--quiet", "--out", "again", "--force");
    assertFalse(Files.exists(directory.resolve("again/report.html")));
    Calls.write(directory.resolve("again/report.html"), "<html>mine</html>");
    Calls call = Calls.of(directory, "run", "other.yaml", "--quiet", "--out", "again", "--force");
    assertEquals(Main.MISTAKE, call.code());
    assertTrue(call.err().contains("it holds what is not of basisbaan: report.html"), call.err());
  }

  @Test
  void aStudyWithoutPlacesSaysSo() throws IOException {
    Calls.write(
        directory.resolve("without.yaml"),
        Calls.smallStudy("without")
            .replace("[none, end-job, transition-only]", "[none]")
            .replaceFirst("places.*\n", ""));
    run("run", "without.yaml", "--quiet", "--out", "without");
    run("report", "without");
    Document page = ReportPages.parse(directory.resolve("without/report.html"));
    assertEquals(
        List.of("No policy fills a place in these months, so there is nothing to compare."),
        named(named(page, "ol").get(0), "li").stream().map(Element::getTextContent).toList());
    assertTrue(named(page, "svg").isEmpty());
  }

  @Test
  void mistakesAreTold() {
    assertTold("nothing is no result folder: it has no manifest.json", "report", "nothing");
    assertTold("--language must be en or nl but was de", "report", "study", "--language=de");
  }

  private static void assertTold(String message, String... words) {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.MISTAKE, call.code());
    assertEquals(List.of(message), call.messages());
  }
}
