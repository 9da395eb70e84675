package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.study.Model;

/**
 * What a call of the command line did.
 *
 * @param code exit code
 * @param out what it printed as its answer
 * @param err what it printed beside it
 */
record Calls(int code, String out, String err) {
  /** Commands that make a result. */
  private static final List<String> MAKING = List.of("run", "resume", "merge", "rerun", "validate");

  /** Calls the command line with a town of dice. */
  static Calls of(Path directory, String... args) {
    return of(new FakeModel(), directory, args);
  }

  /** The same, which goes well. */
  static Calls done(Path directory, String... args) {
    Calls call = of(directory, args);
    assertEquals(Main.DONE, call.code(), call.err());
    return call;
  }

  /** Calls the command line with a model; results have no page with figures, which takes time. */
  static Calls of(Model model, Path directory, String... args) {
    boolean makes = args.length > 0 && MAKING.contains(args[0]);
    if (!makes || List.of(args).contains("--language")) {
      return asTyped(model, directory, args);
    }
    List<String> words = new ArrayList<>(List.of(args));
    words.add(1, "--no-report");
    return asTyped(model, directory, words.toArray(String[]::new));
  }

  /** Calls the command line with a model and these words, no more. */
  static Calls asTyped(Model model, Path directory, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                model,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                directory)
            .run(args);
    return new Calls(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The messages, one a line. */
  List<String> messages() {
    return err.lines().toList();
  }

  /** Everything below a folder, hidden things too. */
  static List<String> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> !each.equals(folder))
          .map(each -> folder.relativize(each).toString())
          .sorted()
          .toList();
    }
  }

  /** Writes a text file, and the folders it needs. */
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A small study that works. */
  static String smallStudy(String name) {
    return """
    name: %s
    question: What does an end job do?
    municipality: groningen
    policies: [none, end-job, transition-only]
    start: 2023-01
    months: 6
    replications: 5
    places: 3
    both_ends: [labour_market.slack]
    """
        .formatted(name);
  }
}
