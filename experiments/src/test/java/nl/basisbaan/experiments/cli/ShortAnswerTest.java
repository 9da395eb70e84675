package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.data.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed fits in a window, however many policies and steps there are, and says so. */
class ShortAnswerTest {
  private static final int LINES = 79; // and one for where the page is
  private static final int COLUMNS = 100;

  @TempDir Path directory;

  private String answer(int policies, String further) throws IOException {
    Path study = study(policies);
    Calls.write(study, Files.readString(study) + further);
    Calls call = Calls.of(directory, "run", "long.yaml", "--quiet", "--out", "out");
    assertEquals(Main.DONE, call.code(), call.err());
    return call.out();
  }

  private Path study(int policies) throws IOException {
    List<String> names =
        Library.POLICIES.names().stream()
            .filter(name -> !name.equals("none") && !name.contains("guaranteed"))
            .limit(policies)
            .toList();
    assertEquals(policies, names.size());
    Calls.write(
        directory.resolve("long.yaml"),
        Calls.smallStudy("long")
            .replace("end-job, transition-only", String.join(", ", names))
            .replaceFirst("places: 3\n", "")
            .replaceFirst(
                "both_ends: .*",
                "both_ends: [labour_market.slack, task.displaced_paid_share,"
                    + " displaced.beyond_backlog]"));
    return directory.resolve("long.yaml");
  }

  private static void assertFits(String answer) {
    assertTrue(answer.lines().count() <= LINES, answer.lines().count() + " lines: " + answer);
    answer
        .lines()
        .forEach(
            line -> {
              assertTrue(line.length() <= COLUMNS, line);
              assertEquals(line.stripTrailing(), line);
            });
  }

  @ParameterizedTest
  @CsvSource({"2", "4", "6", "8", "24"})
  void policiesSideBySide(int policies) throws IOException {
    String answer = answer(policies, "");
    assertFits(answer);
    assertEquals(policies > 4, answer.contains("Left out to stay short, and told with --full: "));
    assertTrue(answer.contains("net cost to the municipality, euro, a filled place and year"));
    assertTrue(answer.contains("Highest social value, a filled place and year"), answer);
  }

  /** In Dutch the page is told shortly: fewer outcomes where there is no room for all. */
  @ParameterizedTest
  @CsvSource({"2, false", "8, true", "12, true"})
  void inDutch(int policies, boolean isLeft) throws IOException {
    study(policies);
    Calls call =
        Calls.of(directory, "run", "long.yaml", "--quiet", "--out", "out", "--language", "nl");
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(call.out().lines().count() <= LINES, call.out());
    assertTrue(call.out().contains("netto kosten voor de gemeente"), call.out());
    String left = "(?s).*Weggelaten om kort te blijven: [0-9é]+n? uitkomst(en)?, die in .*";
    assertEquals(isLeft, call.out().matches(left), call.out());
  }

  @ParameterizedTest
  @CsvSource({"2, true", "4, true", "6, false", "8, false"})
  void steps(int policies, boolean between) throws IOException {
    String answer = answer(policies, "sizes: [3, 5, 8, 10, 12, 15, 20]\n");
    assertFits(answer);
    assertTrue(answer.contains("Left out to stay short, and told with --full: "), answer);
    assertTrue(answer.contains("places filled, mean of all months"), answer);
    assertTrue(answer.contains("net cost to the municipality, euro, a filled place and year"));
    assertEquals(between, !answer.contains("the steps between the first and the last"), answer);
    assertEquals(between, answer.matches("(?s).*\n    12 +[0-9].*"), answer);
    assertTrue(answer.matches("(?s).*\n    20 +[0-9].*"), answer);
  }

  /** The steps of one policy are not compared with each other, in the full answer neither. */
  @ParameterizedTest
  @CsvSource({"'3, 5, 7, 8, 10, 12, 14, 15, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34'", "'3, 20'"})
  void whatIsToldNowhereIsNotSaidToBeLeftOut(String sizes) throws IOException {
    String answer = answer(1, "sizes: [" + sizes + "]\n");
    assertFits(answer);
    assertEquals(sizes.length() > 9, answer.contains("Left out to stay short"), answer);
    assertFalse(answer.contains("how policies differ"), answer);
    assertFalse(answer.contains("which differences may be chance"), answer);
  }

  /** Levers make designs, and a row for each value; uncertainties have indices of each policy. */
  @ParameterizedTest
  @CsvSource({
    "'{places: [3, 5]}', 2, ''",
    "'{places: [3, 5], pay.max_hours: [16, 20, 24, 28, 32, 36]}', 6, what each value does",
    "'{labour_market.slack: range, care.debt_point_qaly: range, task.displaced_paid_share: range}',"
        + " 14, 'what matters, in numbers'"
  })
  void designs(String vary, int policies, String left) throws IOException {
    String study = Files.readString(study(policies));
    String morris =
        vary.contains("range") ? "design: {uncertainties: {kind: morris, points: 2}}" : "";
    Calls.write(
        directory.resolve("long.yaml"),
        study.replaceFirst("both_ends: .*\n", "") + "vary: " + vary + "\n" + morris + "\n");
    Calls call = Calls.of(directory, "run", "long.yaml", "--quiet", "--out", "out");
    assertEquals(Main.DONE, call.code(), call.err());
    assertFits(call.out());
    String words = "Left out to stay short, and told with --full: ";
    assertEquals(!left.isEmpty(), call.out().contains(words + left + "."), call.out());
    assertEquals(!left.isEmpty(), call.out().contains(words), call.out());
    assertTrue(call.out().contains("Every run is in runs.csv"), call.out());
  }

  @Test
  void whatIsLeftOutIsToldInFull() throws IOException {
    String answer = answer(8, "");
    assertFalse(answer.contains(": in the 5 towns seen, a year in a place "), answer);
    Calls full = Calls.of(directory, "run", "long.yaml", "--quiet", "--out", "full", "--full");
    assertTrue(full.out().contains(": in the 5 towns seen, a year in a place "));
    assertTrue(full.out().lines().count() > LINES);
  }
}
