package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README shows of an answer is what its call prints, to the letter. The simulation itself
 * runs. It leaves out what nobody knows (both_ends of a study): that takes three quarters of the
 * time, no excerpt shows it, and every other line is the same without.
 */
class ReadmeExcerptTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern EXCERPT =
      Pattern.compile("<!-- excerpt of \\./basisbaan (.+?) -->\n```text\n(.*?)```", Pattern.DOTALL);
  private static final String LEFT_OUT = "[...]";
  private static final Model MODEL = new Simulator();

  private static final Path REFERENCE = Path.of("..", "results", "reference", "proof");
  private static final Path READING = Path.of("..", "docs", "reading.md");

  private static final Map<String, List<String>> PRINTED = new HashMap<>();

  @TempDir static Path directory;

  /** Lines that follow one another in what a call prints. */
  record Excerpt(String call, String text) {
    List<List<String>> blocks() {
      List<List<String>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
      for (String line : text.split("\n")) {
        if (line.equals(LEFT_OUT)) {
          blocks.add(new ArrayList<>());
        } else {
          blocks.get(blocks.size() - 1).add(line);
        }
      }
      blocks.removeIf(block -> block.stream().allMatch(String::isBlank));
      return blocks;
    }

    @Override
    public String toString() {
      return call;
    }
  }

  static Stream<Excerpt> excerpts() throws IOException {
    List<MatchResult> found = EXCERPT.matcher(Files.readString(README)).results().toList();
    return found.stream().map(each -> new Excerpt(each.group(1), each.group(2)));
  }

  @Test
  void bothAnswersAreShown() throws IOException {
    assertEquals(
        List.of("run", "validate"),
        excerpts().map(excerpt -> excerpt.call().split(" ")[0]).toList());
  }

  @ParameterizedTest
  @MethodSource("excerpts")
  void anExcerptIsWhatItsCallPrints(Excerpt excerpt) throws IOException {
    assertTrue(
        Files.readString(README).contains("\n    ./basisbaan " + excerpt.call() + "\n"),
        "the README names the call");
    List<String> printed = printed(excerpt.call());
    int from = 0;
    for (List<String> block : excerpt.blocks()) {
      int at = Collections.indexOfSubList(printed.subList(from, printed.size()), block);
      assertTrue(
          at >= 0, () -> String.join("\n", block) + "\nis not in\n" + String.join("\n", printed));
      from += at + block.size();
    }
  }

  /** The validation in results/reference is lived here only, for the excerpt. */
  @Test
  void theReferenceOfAValidationIsWhatTheCallWrites() throws IOException {
    List<String> calls = excerpts().map(Excerpt::call).toList();
    assertTrue(calls.contains("validate --replications 20"), calls::toString);
    printed("validate --replications 20");
    Path written = directory.resolve("results/validate/groningen-2020-2022_seed-1_replications-20");
    for (String file : List.of("validation.csv", "validation.txt")) {
      assertEquals(
          Files.readString(REFERENCE.resolve(file)),
          Files.readString(written.resolve(file)),
          "Is it meant to differ? notebooks/refresh makes it again.");
    }
  }

  @Test
  void theShortAnswerFitsAScreenAndTheFullOneALine() throws IOException {
    String call = excerpts().findFirst().orElseThrow().call();
    List<String> shortly = printed(call);
    assertTrue(shortly.size() <= 80, shortly.size() + " lines");
    List<String> all = new ArrayList<>(shortly);
    all.addAll(printed(call + " --full"));
    for (String line : all) {
      assertTrue(line.length() <= 100, line);
    }
  }

  /** docs/reading.md explains what the answer of README's first call has, and nothing else. */
  @Test
  void everyRowIsExplainedWithItsExample() throws IOException {
    String call = excerpts().findFirst().orElseThrow().call();
    assertTrue(Files.readString(READING).contains("`./basisbaan " + call + " --full`"));
    List<String> printed = printed(call + " --full");
    int from = indexOf(printed, "end-job. ", 0);
    List<String> endJob = printed.subList(from, indexOf(printed, "transition-only. ", from));
    List<String> explained = new ArrayList<>();
    for (List<String> row : MarkdownTables.read(READING).table("row")) {
      explained.add(row.get(0));
      int at = indexOf(endJob, "    " + row.get(0), 0);
      String line = endJob.get(at) + endJob.get(at + 1);
      MarkdownTables.quoted(row.get(2))
          .forEach(each -> assertTrue(line.contains(each), () -> each + " is not in " + line));
    }
    List<String> told =
        endJob.subList(0, indexOf(endJob, "  Gains against", 0)).stream()
            .filter(line -> line.startsWith("    ") && !line.startsWith("      "))
            .map(line -> line.strip().split(" {2,}")[0])
            .toList();
    assertEquals(told, explained);
  }

  @Test
  void whomAPolicyReachesIsExplainedWithItsExample() throws IOException {
    String call = excerpts().findFirst().orElseThrow().call();
    List<String> printed = printed(call + " --full");
    int from = indexOf(printed, "Whom end-job reaches", 0);
    List<List<String>> rows = MarkdownTables.read(READING).table("who");
    assertEquals(4, rows.size());
    for (List<String> row : rows) {
      String line = printed.get(indexOf(printed, "    " + row.get(0), from));
      MarkdownTables.quoted(row.get(2))
          .forEach(each -> assertTrue(line.contains(each), () -> each + " is not in " + line));
    }
  }

  private static int indexOf(List<String> lines, String start, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError(start + " is not in\n" + String.join("\n", lines));
  }

  private static List<String> printed(String call) {
    return PRINTED.computeIfAbsent(call, ReadmeExcerptTest::print);
  }

  private static List<String> print(String call) {
    List<String> words = new ArrayList<>(List.of(call.split(" ")));
    words.add("--quiet");
    words.add("--force");
    Calls done = Calls.of(MODEL, directory, words.toArray(String[]::new));
    assertEquals(Main.DONE, done.code(), done.err());
    return done.out().lines().toList();
  }
}
