package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pages and figures are written where they belong, and replace nothing unasked. */
class ReportFilesTest {
  @TempDir static Path directory;

  @BeforeAll
  static void makeResults() throws IOException {
    SmallResults.study(directory);
    SmallResults.sobol(directory);
    SmallResults.grid(directory, "3,5");
  }

  @Test
  void figuresArePaintedForASlideAndForAPage() throws IOException {
    Calls.done(directory, "report", "grid", "--figures");
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
    Calls.done(directory, "report", "study", "--out", "study-en.html");
    assertEquals(
        Files.readString(directory.resolve("study-en.html")).length(),
        Files.readString(page).length(),
        2000);
    String told = "With figures, to look at or to mail: by-itself/report.html";
    assertTrue(call.out().lines().anyMatch(told::equals), call.out());
    Calls.done(directory, words);
    assertFalse(Files.exists(page));
    Calls.done(directory, "resume", "by-itself");
    assertFalse(Files.exists(page));
    Calls.asTyped(new FakeModel(), directory, "resume", "by-itself");
    assertTrue(Files.exists(page), "a run that was stopped before its page was there");
  }

  @Test
  void aRunCanSpeakDutch() throws IOException {
    Calls.write(directory.resolve("dutch.yaml"), Calls.smallStudy("dutch"));
    Calls call =
        Calls.done(directory, "run", "dutch.yaml", "--quiet", "--out", "dutch", "--language", "nl");
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
    Calls.done(directory, "report", "sobol");
    Calls.done(directory, "report", "sobol", "--language", "nl"); // made anew: nothing is lost
    Calls.done(directory, "report", "sobol", "--out", "council.html");
    Calls again = Calls.of(directory, "report", "sobol", "--out", "council.html");
    assertEquals(Main.MISTAKE, again.code());
    assertEquals(
        List.of("council.html exists already: --force replaces it, --out writes elsewhere"),
        again.messages());
    Calls.done(directory, "report", "sobol", "--out", "council/report.html");
    Calls other = Calls.of(directory, "report", "grid", "--out", "council/report.html");
    assertEquals(Main.MISTAKE, other.code(), "the page of another result");
    Calls.write(directory.resolve("grid/report.html"), "<html>mine</html>");
    assertEquals(Main.MISTAKE, Calls.of(directory, "report", "grid", "--force").code());
    Files.delete(directory.resolve("grid/report.html"));
    Calls.done(directory, "report", "sobol", "--out", "council.html", "--force");
  }

  @Test
  void aResultWithItsPageCanBeReplacedButNotWithAnother() throws IOException {
    Calls.write(directory.resolve("other.yaml"), Calls.smallStudy("other"));
    Calls.done(directory, "run", "other.yaml", "--quiet", "--out", "again");
    Calls.done(directory, "report", "again");
    Calls.done(directory, "run", "other.yaml", "--quiet", "--out", "again", "--force");
    assertFalse(Files.exists(directory.resolve("again/report.html")));
    Calls.write(directory.resolve("again/report.html"), "<html>mine</html>");
    Calls call = Calls.of(directory, "run", "other.yaml", "--quiet", "--out", "again", "--force");
    assertEquals(Main.MISTAKE, call.code());
    assertTrue(call.err().contains("it holds what is not of basisbaan: report.html"), call.err());
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
