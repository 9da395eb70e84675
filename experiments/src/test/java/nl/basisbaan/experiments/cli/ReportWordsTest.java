package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.readout.Language;
import nl.basisbaan.experiments.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page says of its numbers what they are, and how much of it the towns settle. */
class ReportWordsTest {
  @TempDir static Path directory;

  @BeforeAll
  static void live() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    run("run", "small.yaml", "--quiet", "--out", "study");
  }

  private static void run(String... words) {
    Calls call = Calls.of(directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
  }

  /** The page of a result of which a test may have changed a table. */
  private static Document page(String result, Language language) throws IOException {
    Path folder = directory.resolve(result);
    Path file = directory.resolve(result + "-" + language.code() + ".html");
    Report.ofWritten(folder, result, language).writePage(file);
    return ReportPages.parse(file);
  }

  private static List<String> inShort(Document page) {
    return named(named(page, "ol").get(0), "li").stream().map(Element::getTextContent).toList();
  }

  /** Where the policy is not ahead counts in its range too. */
  @Test
  void theRangeIsSaidToBeOverAllTowns() throws IOException {
    String english = inShort(page("study", Language.EN)).get(2);
    assertTrue(english.contains("; over all simulated towns its social value ranges"), english);
    String dutch = inShort(page("study", Language.NL)).get(2);
    assertTrue(dutch.contains("; over alle gesimuleerde steden loopt"), dutch);
  }
}
