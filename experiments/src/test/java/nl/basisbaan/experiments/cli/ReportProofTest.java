package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The page of a validation counts no figures that the towns cannot tell of. */
class ReportProofTest extends ChangedResults {
  private static Calls dutch;

  @BeforeAll
  static void live() {
    dutch = Calls.done(directory, "validate", "--replications=1", "--out=1", "--language=nl");
    Calls.done(directory, "validate", "--quiet", "--replications=2", "--out=2");
  }

  @Test
  void theFileThatHasAllInWordsIsNamed() {
    String written = "Geschreven naar 1; validation.txt daar is in het Engels\n";
    assertTrue(dutch.out().contains(written), dutch.out());
    assertTrue(Files.exists(directory.resolve("1/validation.txt")));
  }

  @Test
  void oneTownHasNoRangeToCountIn() throws IOException {
    Document page = page("1", Language.NL);
    assertEquals(1, inShort(page).size());
    assertTrue(inShort(page).get(0).startsWith("Eén stad heeft geen bereik"), words(page));
    assertFalse(words(page).contains("in het bereik van de gesimuleerde steden"), words(page));
  }

  @Test
  void theRangeOfFewTownsIsSaidToGrow() throws IOException {
    List<String> sentences = inShort(page("2", Language.EN));
    String last = sentences.get(sentences.size() - 1);
    assertTrue(last.contains("from the lowest to the highest of these 2 towns"), last);
  }

  /** Of some, and of none of a use: as of designs elsewhere, to which no number is set. */
  @Test
  void figuresThatNobodyCouldBeMeasuredOnAreNotCountedAsMissed() throws IOException {
    change(
        "2/validation.csv",
        row -> row.get("use").equals("fit"),
        Map.of("median", "", "range_low", "", "range_high", "", "verdict", "not known"));
    List<String> sentences = inShort(page("2", Language.EN));
    assertTrue(sentences.get(0).matches("Of the \\d+ figures that were looked at .*"));
    assertTrue(
        sentences.get(2).matches("Not known, .*: \\d+ of \\d+ figures\\."), sentences.get(2));
    long unknown = ReportPages.numbers(sentences.get(2)).get(0).longValue();
    long all = ReportPages.numbers(sentences.get(2)).get(1).longValue();
    double told =
        ReportPages.numbers(ReportPages.title(page("2", Language.EN), "proof-groups")).get(0);
    assertEquals(all - unknown, told);
  }
}
