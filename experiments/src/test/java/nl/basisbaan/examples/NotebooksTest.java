package nl.basisbaan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The notebooks are saved with what they print and draw of the results that come with the program.
 * This reads them only; notebooks/run.py executes them, in .ci/run.
 */
class NotebooksTest {
  private static final Path NOTEBOOKS =
      Path.of(System.getProperty("basedir", ""), "..", "notebooks");
  private static final Pattern RESULT = Pattern.compile("result = Path\\(\"(.*)\"\\)");
  private static final int SHORT_FINGERPRINT = 12;

  static Stream<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList().stream();
    }
  }

  private static List<JsonNode> cells(Path notebook) throws IOException {
    List<JsonNode> cells = new ArrayList<>();
    for (JsonNode cell : new JsonMapper().readTree(notebook.toFile()).path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The lines of a cell, or of what it printed. */
  private static String text(JsonNode lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.asText()));
    return text.toString();
  }

  private static String printed(JsonNode cell) {
    StringBuilder printed = new StringBuilder();
    cell.path("outputs").forEach(output -> printed.append(text(output.path("text"))));
    return printed.toString();
  }

  @Test
  void thereAreFour() throws IOException {
    assertEquals(
        List.of("first-look.ipynb", "proof.ipynb", "sweep.ipynb", "who-pays.ipynb"),
        notebooks().map(file -> file.getFileName().toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void everyCellWasExecutedInOrderAndEveryFigureIsThere(Path notebook) throws IOException {
    int number = 1;
    for (JsonNode cell : cells(notebook)) {
      assertEquals(number, cell.path("execution_count").asInt(), "executed in order");
      List<String> kinds = cell.path("outputs").findValuesAsText("output_type");
      List<String> kindsOfAFigure = List.of("stream", "display_data");
      assertEquals(number == 1 ? List.of("stream") : kindsOfAFigure, kinds, () -> text(cell));
      assertEquals(number > 1, cell.path("outputs").findValue("image/png") != null);
      number++;
    }
    assertTrue(number > 4, "three figures at least");
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void itReadsResultsThatComeWithTheProgramAsTheyAreToday(Path notebook) throws IOException {
    JsonNode start = cells(notebook).get(0);
    List<String> folders =
        RESULT.matcher(text(start.path("source"))).results().map(found -> found.group(1)).toList();
    assertEquals(1, folders.size());
    Path manifest = NOTEBOOKS.resolve(folders.get(0)).resolve("manifest.json");
    String model = new JsonMapper().readTree(manifest.toFile()).path("model_sha256").asText();
    assertTrue(
        printed(start).contains("model " + model.substring(0, SHORT_FINGERPRINT)),
        "saved of other results: notebooks/refresh makes it again");
  }

  @Test
  void tablesawFindsInAFirstLookWhatTheNotebookFinds() throws IOException {
    List<String> titles =
        cells(NOTEBOOKS.resolve("first-look.ipynb")).stream()
            .skip(1)
            .map(cell -> printed(cell).strip())
            .toList();
    Path result = NOTEBOOKS.resolve("../results/reference/first-look");
    assertEquals(titles, new FirstLook(result).findings());
  }

  /** Whether a lead may be chance, and who is reached most, is told as the answer tells it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sweep      | no chance on (\\d+) of (?:the )?(\\d+) other designs
          first-look | most .*?\\((\\d\\.\\d+)%?\\), .*?\\((\\d\\.\\d+)%?\\)
          """)
  void itSaysWhatTheAnswerSays(String name, String pattern) throws IOException {
    StringBuilder titles = new StringBuilder();
    cells(NOTEBOOKS.resolve(name + ".ipynb")).forEach(cell -> titles.append(printed(cell)));
    String answer =
        Files.readString(NOTEBOOKS.resolve("../results/reference/" + name + "/answer.txt"));
    List<String> told = groups(pattern, titles.toString());
    assertEquals(2, told.size(), titles.toString());
    assertEquals(groups(pattern, answer), told);
  }

  private static List<String> groups(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text.replaceAll("\\s+", " "))
        .results()
        .limit(1)
        .flatMap(found -> Stream.of(found.group(1), found.group(2)))
        .toList();
  }

  /** The lines of Java on the page of plots are those of a test. */
  @Test
  void theLinesOfThePageAreTested() throws IOException {
    String page = Files.readString(NOTEBOOKS.resolve("../docs/plot.md"));
    List<MatchResult> java =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page).results().toList();
    assertEquals(1, java.size());
    String tested =
        Files.readString(
            Path.of(System.getProperty("basedir", ""))
                .resolve("src/test/java/nl/basisbaan/examples/FiveLines.java"));
    List<String> lines = java.get(0).group(1).lines().skip(1).toList();
    assertEquals(4, lines.size(), "below the line that names the result");
    for (String line : lines) {
      assertTrue(tested.contains("    " + line + "\n"), line);
    }
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      FiveLines.print(NOTEBOOKS.resolve("../results/reference/first-look").toString());
    } finally {
      System.setOut(out);
    }
    String table = printed.toString(StandardCharsets.UTF_8);
    assertTrue(table.contains("Mean [lock_in]") && table.contains("transition-only"), table);
  }
}
