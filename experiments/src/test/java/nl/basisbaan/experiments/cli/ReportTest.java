package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.elements;
import static nl.basisbaan.experiments.cli.ReportPages.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
      Calls.done(directory, "report", result, "--out", result + "-en.html");
      Calls.done(directory, "report", result, "--out", result + "-nl.html", "--language", "nl");
    }
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
}
