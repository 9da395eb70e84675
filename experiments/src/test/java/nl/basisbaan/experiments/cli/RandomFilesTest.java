package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.data.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five hundred broken files, made by chance from those that come with the program: each gives a
 * message with file and line, from {@code check} and from {@code run} alike, and no results.
 * Changes after which {@code check} finds nothing wrong are left out. Other files, or more of them:
 * {@code -Drandomfiles.seed=2 -Drandomfiles.broken=5000}.
 */
class RandomFilesTest {
  private static final long SEED = Long.getLong("randomfiles.seed", 1);
  private static final int BROKEN = Integer.getInteger("randomfiles.broken", 500);

  /** What no message of a mistake is made of. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\tat |Exception|basisbaan failed|\\bnull\\.|org\\.snakeyaml|java\\.|<block|<stream");

  /** Nothing is left in the file to which a line could point. */
  private static final Pattern NOTHING_LEFT =
      Pattern.compile("must have keys and values but is empty|has the keys of none");

  private static final String ANY_FILE = "\\S+\\.yaml";
  private static final int LONGEST_MESSAGE = 600;

  @TempDir Path directory;

  @Test
  void eachIsToldWithItsLineAndLeavesNothing() throws IOException {
    List<String> bad = new ArrayList<>();
    int broken = 0;
    int number = 0;
    while (broken < BROKEN) {
      RandomFiles file = RandomFiles.of(SEED, number);
      Path place = directory.resolve("number" + number);
      String path = file.kind().name().toLowerCase(Locale.ROOT) + "/" + file.name() + ".yaml";
      Files.createDirectories(place.resolve(path).getParent());
      Files.write(place.resolve(path), file.bytes());
      number++;

      Calls check = Calls.of(place, "check", path);
      if (check.code() == Main.DONE) {
        continue;
      }
      broken++;
      boolean nothingLeft = NOTHING_LEFT.matcher(check.err()).find();
      String told = nothingLeft ? ANY_FILE : Pattern.quote(path);
      Calls run = Calls.of(place, "run", study(place, file, path), "--out", "out");
      List<String> complaints = new ArrayList<>(complaints("check", check, told));
      complaints.addAll(complaints("run", run, told));
      if (Files.exists(place.resolve("out")) || Files.exists(place.resolve("results"))) {
        complaints.add("run leaves a folder");
      }
      if (file.mustTellItsLine() && !check.err().contains(path + ":" + file.line() + ":")) {
        complaints.add("check tells another line than " + file.line());
      }
      complaints.forEach(
          words -> bad.add(file + ": " + words + "\n" + check.err() + "\n" + run.err()));
    }
    assertEquals("", String.join("\n", bad));
    assertTrue(number < 2 * BROKEN, number + " changes for " + BROKEN + " broken files");
  }

  /**
   * What is wrong with an answer.
   *
   * @param told the file that a message must be about, as a pattern
   */
  private static List<String> complaints(String command, Calls call, String told) {
    List<String> complaints = new ArrayList<>();
    if (call.code() != Main.MISTAKE) {
      complaints.add(command + " has code " + call.code());
    }
    Pattern line = Pattern.compile(told + ":[1-9]\\d*:[1-9]\\d*: \\S.*");
    if (call.messages().stream().noneMatch(each -> line.matcher(each).matches())
        && !NOTHING_LEFT.matcher(call.err()).find()) {
      complaints.add(command + " tells no line");
    }
    if (INSIDE.matcher(call.err()).find()) {
      complaints.add(command + " tells of its inside");
    }
    if (call.messages().stream().anyMatch(each -> each.length() > LONGEST_MESSAGE)) {
      complaints.add(command + " tells too much");
    }
    if (call.messages().stream().distinct().count() < call.messages().size()) {
      complaints.add(command + " tells the same twice");
    }
    if (!call.out().isEmpty()) {
      complaints.add(command + " answers");
    }
    return complaints;
  }

  /** The study itself, or one that asks for the policy or the municipality. */
  private static String study(Path place, RandomFiles file, String path) throws IOException {
    if (file.kind() == Library.STUDIES) {
      return path;
    }
    String study = Calls.smallStudy("asks");
    Calls.write(
        place.resolve("studies/asks.yaml"),
        file.kind() == Library.MUNICIPALITIES
            ? study.replace("groningen", file.name())
            : study.replace("none, end-job, transition-only", file.name()));
    return "studies/asks.yaml";
  }
}
