package nl.basisbaan.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.basisbaan.Replications;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of Groningen, held against what was published. */
class ValidateTest {
  private static final Model MODEL = scenario -> new Replications(scenario)::run;

  /** What a study of Groningen in 2020-2022 cannot say, beside what happened elsewhere. */
  private static final Set<String> LATER =
      new TreeSet<>(
          Set.of(
              "flows.outflow.2023",
              "flows.return.60",
              "participants.tasks",
              "places.2023-03",
              "places.2024-04",
              "places.2025-04"));

  @TempDir static Path directory;
  private static Calls two;

  @BeforeAll
  static void twoTowns() {
    two = validate(MODEL, "--out", "two", "--replications", "2");
    assertEquals(Main.DONE, two.code(), two.err());
  }

  private static Calls validate(Model model, String... more) {
    List<String> args = new ArrayList<>(List.of("validate", "--quiet"));
    args.addAll(List.of(more));
    return Calls.of(model, directory, args.toArray(String[]::new));
  }

  @Test
  void everyTargetIsPrinted() {
    for (Target target : Targets.all()) {
      assertTrue(two.out().contains("  " + target.description()), target.id());
    }
    assertTrue(two.out().contains("- fit: "), two.out());
    assertTrue(two.out().contains("- check: "), two.out());
  }

  @Test
  void everyTargetIsWritten() throws IOException {
    assertEquals(
        List.of("manifest.json", "validation.csv", "validation.txt"),
        Calls.below(directory.resolve("two")));
    List<String> rows = Files.readAllLines(directory.resolve("two/validation.csv"));
    assertEquals(Targets.all().size() + 1, rows.size());
    String printed = Files.readString(directory.resolve("two/validation.txt"));
    assertEquals(printed + "\nWritten to two\n", two.out());
    assertTrue(Files.readString(directory.resolve("two/manifest.json")).contains("targets.csv"));
  }

  @Test
  void theHistoryKnowsAllButWhatHappenedElsewhereOrLater() throws IOException {
    Set<String> unknown =
        Files.readAllLines(directory.resolve("two/validation.csv")).stream()
            .filter(row -> row.endsWith(",not in this study"))
            .map(row -> row.replaceFirst("^(\"[^\"]*\"|[^,]*),", "").replaceFirst(",.*", ""))
            .filter(id -> !id.matches("(leeuwarden|stip|initiatives)\\..*"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(LATER, unknown);
  }

  @Test
  void threadsDoNotChangeAByte() throws IOException {
    validate(MODEL, "--out", "again", "--replications", "2", "--threads", "1");
    for (String file : List.of("validation.csv", "validation.txt")) {
      assertEquals(
          Files.readString(directory.resolve("two").resolve(file)),
          Files.readString(directory.resolve("again").resolve(file)));
    }
  }

  @Test
  void aModelThatFitsNothingIsNoFailure() {
    Calls dice = validate(new FakeModel(), "--out", "dice", "--replications", "3");
    assertEquals(Main.DONE, dice.code(), dice.err());
    assertTrue(dice.out().contains("outside"), dice.out());
  }

  @Test
  void resultsHaveAPlaceOfTheirOwnAndAreNotOverwritten() {
    Calls first = validate(new FakeModel(), "--replications", "3");
    assertEquals(Main.DONE, first.code(), first.err());
    String place = "results/validate/groningen-2020-2022_seed-1_replications-3";
    assertTrue(Files.isDirectory(directory.resolve(place)), first.out());
    Calls second = validate(new FakeModel(), "--replications", "3");
    assertEquals(Main.MISTAKE, second.code());
    assertTrue(second.err().contains("--force replaces it"), second.err());
    assertEquals(Main.DONE, validate(new FakeModel(), "--replications", "3", "--force").code());
  }
}
