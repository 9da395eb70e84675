package nl.basisbaan.experiments.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.text.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many figures are in the range of the towns is told with what that rests on. */
class ValidationReportTest {
  @TempDir private Path folder;

  /** One published figure, as it is in the second town. */
  private List<String> pages(int towns) throws IOException {
    Files.writeString(
        folder.resolve("few.yaml"),
        """
        name: few
        municipality: groningen
        policies: [end-job]
        start: 2023-01
        months: 6
        replications: TOWNS
        """
            .replace("TOWNS", Integer.toString(towns)));
    Experiment experiment = Preparation.of(Request.of("few.yaml"), folder);
    double[] values = DoubleStream.iterate(6, value -> value + 1).limit(towns).toArray();
    List<Verdict> verdicts = List.of(Verdict.of(VerdictTest.published(7, 7, 7), values));
    return List.of(
        PageText.of(ValidationReport.inFull(experiment, verdicts)).replaceAll("\\s+", " "),
        PageText.of(ValidationReport.inShort(experiment, verdicts)).replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 39, 40})
  void theRangeOfFewTownsGrowsWithThem(int towns) throws IOException {
    for (String page : pages(towns)) {
      assertTrue(page.contains("1 of 1 figures are in the range of the towns."), page);
      assertEquals(
          towns < 40,
          page.contains("from the lowest to the highest of these " + towns + " towns: with more"),
          page);
    }
  }

  @Test
  void ofOneTownNothingIsCounted() throws IOException {
    for (String page : pages(1)) {
      assertTrue(page.contains("One town has no range, so nothing is counted as in it"), page);
      assertFalse(page.contains("are in the range of the towns"), page);
      assertFalse(page.contains("misses"), page);
    }
    String full = pages(1).get(0);
    assertTrue(full.contains(" one town"), full);
    assertFalse(full.contains("Outside"), full);
  }
}
