package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study with sizes compares every policy that opens places at each of them. */
class SizesTest {
  private static final String STUDY =
      Calls.smallStudy("small").replace("places: 3", "sizes: [16, 50]");

  @TempDir Path directory;

  @Test
  void everySizeIsAPolicyOfItsOwn() throws IOException {
    Calls.write(directory.resolve("small.yaml"), STUDY);

    Calls call = Calls.of(directory, "run", "small.yaml", "--full", "--out", "out");

    assertEquals(Main.DONE, call.code(), call.err());
    assertSays("- In the 5 towns seen, end-job-16 fills ", call);
    assertSays(
        "- What design does, transition-only-50 against end-job-50 (they select alike): ", call);
    assertSays("\n    places  end-job ", call);
    assertSays("\n    16      ", call);
    assertSays("What binds, in percent of the months\n    places  end-job\n", call);
    assertSays("\n    places  transition-only\n    16      budget ", call);
    assertFalse(call.out().contains("minus"), "a table an outcome, not one a comparison");
    List<String> policies =
        Files.readAllLines(directory.resolve("out/summary.csv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .distinct()
            .toList();
    assertEquals(
        List.of("none", "end-job-16", "end-job-50", "transition-only-16", "transition-only-50"),
        policies);
    String manifest = Files.readString(directory.resolve("out/manifest.json"));
    assertTrue(manifest.contains("\"places\": 16"), manifest);
    assertTrue(manifest.contains("\"places\": 50"), manifest);
  }

  private static void assertSays(String words, Calls call) {
    assertTrue(call.out().contains(words), () -> words + " is not in\n" + call.out());
  }

  @Test
  void everyBudgetIsAStepToo() throws IOException {
    String budgets = STUDY.replace("sizes: [16, 50]", "budgets: [500000, 2000000]");
    Calls.write(directory.resolve("small.yaml"), budgets);
    Calls call = Calls.of(directory, "run", "small.yaml", "--out", "out");
    assertEquals(Main.DONE, call.code(), call.err());
    assertSays("end-job-budget-2000000 fills ", call);
    assertSays("\n    euro a year  end-job ", call);
    assertSays("\n    2,000,000    ", call);
  }

  /** Its offers say their own places, of which a budget leaves none. */
  @Test
  void aPolicyOfSeveralOffersHasBudgetsToo() throws IOException {
    Calls.write(
        directory.resolve("tracks.yaml"),
        """
        name: tracks
        like: end-job
        offers:
          - {name: try, kind: activity, pay: {allowance: 190}, scale: [{places: 10}]}
          - {name: work, scale: [{places: 5}]}
        """);
    Calls.write(
        directory.resolve("small.yaml"),
        STUDY.replace("sizes: [16, 50]", "budgets: [500000]").replace("transition-only", "tracks"));
    Calls call = Calls.of(directory, "run", "small.yaml", "--out", "out");
    assertEquals(Main.DONE, call.code(), call.err());
    assertSays("tracks-budget-500000: ", call);
  }

  @Test
  void oneSizeIsToldAsAnyOtherPolicy() throws IOException {
    Calls.write(directory.resolve("small.yaml"), STUDY.replace("[16, 50]", "[16]"));
    Calls call = Calls.of(directory, "run", "small.yaml", "--full", "--out", "out");
    assertSays("transition-only-16 minus end-job-16, in the same towns", call);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sizes: [16, 50] | sizes: [16, 50]\\nplaces: 3 | 8:8: sizes cannot be given beside places",
        "sizes: [16, 50] | sizes: [16, 16] | 8:8: sizes must all differ but were [16, 16]",
        "sizes: [16, 50] | sizes: [16, many] | 8:13: sizes must be a whole number in [1, 100000]",
        "sizes: [16, 50] | sizes: [0] | 8:9: sizes must be a whole number in [1, 100000] places",
        "sizes: [16, 50] | sizes: 16 | 8:8: sizes must be a list, such as [a, b], but was 16",
        "end-job, transition-only | end-job, end-job-16 | 8:8: sizes give two policies the name",
        "end-job, transition-only | end-job-16 | 8:8: sizes need a policy that opens places but",
      })
  void aMistakeIsToldWithItsLine(String correct, String wrong, String message) throws IOException {
    Calls.write(directory.resolve("end-job-16.yaml"), "name: end-job-16\nscale: [{places: 0}]\n");
    Calls.write(
        directory.resolve("small.yaml"), STUDY.replace(correct, wrong.replace("\\n", "\n")));

    Calls call = Calls.of(directory, "run", "small.yaml");

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith("small.yaml:" + message), call.err());
    assertEquals(Main.MISTAKE, call.code());
  }
}
