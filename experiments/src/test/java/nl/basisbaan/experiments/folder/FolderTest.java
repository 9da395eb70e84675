package nl.basisbaan.experiments.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.data.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run may be killed between any two steps: then the next run into the same place finds what the
 * steps before have left, and nothing whole is lost.
 */
class FolderTest {
  @TempDir Path directory;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

  private ResultFolder begin(String label, boolean replace) throws IOException {
    Path target = directory.resolve(label);
    return ResultFolder.begin(
        new ResultFolder.Wish(target, label, replace, "a study"), () -> "7 of 16 towns", err);
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(file), text);
  }

  /** Writes a whole result of two files that says its name. */
  static void writeResult(Path folder, String name) throws IOException {
    write(folder, "answer.txt", name);
    write(folder, "runs.csv", name);
    String sha256 = Sha256.of(name.getBytes(StandardCharsets.UTF_8));
    write(
        folder,
        "manifest.json",
        """
        {"program": "basisbaan", "outputs": [
        {"file": "answer.txt", "sha256": "%1$s"}, {"file": "runs.csv", "sha256": "%1$s"}]}
        """
            .formatted(sha256));
  }

  private String run(String label, boolean replace) throws IOException {
    try (ResultFolder folder = begin(label, replace)) {
      writeResult(folder.path(), "newest");
      return folder.finish();
    }
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void assertResult(String name, String folder) throws IOException {
    assertEquals(List.of("answer.txt", "manifest.json", "runs.csv"), names(folder));
    assertEquals(name, Files.readString(directory.resolve(folder).resolve("answer.txt")));
    assertTrue(Contents.isWhole(directory.resolve(folder), directory.resolve(folder)));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** Folders as a kill leaves them: which are there, whole or in part, and what comes of them. */
  @ParameterizedTest
  @CsvSource({
    // x, replacing, replaced: what stands in x after the next run came by
    "old,   part,  -,     old",
    "old,   whole, -,     new",
    "-,     whole, whole, new",
    "new,   -,     whole, new",
    "new,   -,     part,  new",
    "-,     part,  whole, old",
    "new,   older, -,     new",
  })
  void aReplacementThatWasKilledIsEndedOrUndone(
      String stands, String replacing, String replaced, String then) throws IOException {
    if (!stands.equals("-")) {
      writeResult(directory.resolve("x"), stands);
    }
    leave(".x.replacing-12345678", replacing, "new");
    leave(".x.replaced-12345678", replaced, "old");
    write(directory, ".x.lock", "");

    UserMistake refused = assertThrows(UserMistake.class, () -> begin("x", false));

    assertTrue(refused.getMessage().startsWith("x exists already"), refused.getMessage());
    assertResult(then, "x");
    assertEquals(List.of("x"), names("."));
    assertTrue(said().contains("stopped"), said());
    assertEquals("x", run("x", true));
    assertResult("newest", "x");
    assertEquals(List.of("x"), names("."));
  }

  /** A clock that was set back, or a result of another machine, must not make the new one older. */
  @Test
  void theResultThatReplacesIsTheNewerWhateverTheClockSays() throws IOException {
    Path manifest = directory.resolve("x/manifest.json");
    writeResult(directory.resolve("x"), "old");
    Files.setLastModifiedTime(manifest, FileTime.from(Instant.now().plusSeconds(1000)));
    FileTime old = Files.getLastModifiedTime(manifest);
    assertEquals("x", run("x", true));
    assertTrue(Files.getLastModifiedTime(manifest).compareTo(old) > 0);

    writeResult(directory.resolve(".x.replacing-12345678"), "old"); // not yet removed, at a kill
    assertThrows(UserMistake.class, () -> begin("x", false));
    assertResult("newest", "x");
    assertEquals(List.of("x"), names("."));
  }

  private void leave(String folder, String state, String name) throws IOException {
    Path path = directory.resolve(folder);
    if (state.equals("whole")) {
      writeResult(path, name);
    } else if (state.equals("older")) { // was exchanged with what stands
      writeResult(path, name);
      Files.setLastModifiedTime(path.resolve("manifest.json"), FileTime.from(Instant.EPOCH));
    } else if (state.equals("part")) {
      write(path, "runs.csv", name);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void filesThatWereMovedUpOneByOneAllArrive(int moved) throws IOException {
    Path hidden = directory.resolve("x/.basisbaan.partial-12345678");
    writeResult(hidden, "new");
    for (String file : List.of("answer.txt", "runs.csv", "manifest.json").subList(0, moved)) {
      Files.move(hidden.resolve(file), directory.resolve("x").resolve(file));
    }
    assertThrows(UserMistake.class, () -> begin("x", false));
    assertResult("new", "x");
  }

  @Test
  void aPartThatWasLeftInAnEmptyFolderIsRemoved() throws IOException {
    write(directory.resolve("x/.basisbaan.partial-12345678"), "runs.csv", "half");
    write(directory.resolve("x"), ".DS_Store", "");
    assertEquals("x", run("x", false));
    assertTrue(said().startsWith("removed what a run into x left when it was stopped"), said());
    assertEquals(List.of(".DS_Store", "answer.txt", "manifest.json", "runs.csv"), names("x"));
  }

  @Test
  void hiddenFoldersOfOtherNamesAreLeftAlone() throws IOException {
    write(directory.resolve(".xy.partial-12345678"), "runs.csv", "of another");
    write(directory.resolve(".x.partial-of-mine"), "notes", "mine");
    run("x", false);
    assertEquals(List.of(".x.partial-of-mine", ".xy.partial-12345678", "x"), names("."));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSecondRunIntoAFolderIsRefusedAtItsStart(boolean isThere) throws IOException {
    if (isThere) {
      Files.createDirectory(directory.resolve("x"));
    }
    try (ResultFolder first = begin("x", false)) {
      UserMistake refused = assertThrows(UserMistake.class, () -> begin("x", true));
      String words = refused.getMessage();
      assertTrue(words.startsWith("another run of basisbaan is writing x since 20"), words);
      assertTrue(words.contains("(a study, process "), words);
      writeResult(first.path(), "first");
      assertEquals("x", first.finish());
    }
    assertResult("first", "x");
    assertEquals(List.of("x"), names("."));
  }

  @Test
  void whatDesktopsPutIntoAResultDoesNotKeepItFromBeingReplaced() throws IOException {
    writeResult(directory.resolve("x"), "old");
    for (String file : List.of(".DS_Store", "Thumbs.db", "desktop.ini", ".directory", "._a.txt")) {
      write(directory.resolve("x"), file, "");
    }
    run("x", true);
    assertResult("newest", "x");
  }

  @Test
  void everythingElseIsNamedAndKept() throws IOException {
    writeResult(directory.resolve("x"), "old");
    write(directory.resolve("x"), "notes.txt", "mine");
    write(directory.resolve("x"), "answer.txt", "old, with a remark of mine");
    Files.createDirectory(directory.resolve("x/plots"));
    UserMistake refused = assertThrows(UserMistake.class, () -> begin("x", true));
    assertEquals(
        "x is not replaced: it holds what is not of basisbaan:"
            + " answer.txt (changed since), notes.txt, plots",
        refused.getMessage());
    assertEquals(
        List.of("answer.txt", "manifest.json", "notes.txt", "plots", "runs.csv"), names("x"));
  }

  @Test
  void aNameThatIsTakenMeanwhileCostsNoResult() throws IOException {
    try (ResultFolder folder = begin("x", false)) {
      write(directory.resolve("x"), "notes.txt", "mine");
      Files.createDirectory(directory.resolve("x-2"));
      writeResult(folder.path(), "new");
      assertEquals("x-3", folder.finish());
    }
    assertEquals(List.of("x", "x-2", "x-3"), names("."));
    assertEquals(List.of("notes.txt"), names("x"));
    assertResult("new", "x-3");
    assertTrue(said().contains("this result is in x-3"), said());
  }

  @Test
  void whoStopsARunIsToldWhatIsLostAndNothingIsLeft() throws IOException {
    try (ResultFolder folder = begin("new/parents/x", false)) {
      write(folder.path(), "runs.csv", "half");
      Thread stop = new Thread(folder::stop);
      stop.start();
      assertThrows(InterruptedException.class, () -> Thread.sleep(60_000)); // as a run that waits
      assertTrue(folder.isStopped());
      assertThrows(IllegalStateException.class, folder::finish);
      folder.close();
      assertThrowsNothing(stop);
    }
    assertEquals(
        "stopped after 7 of 16 towns; nothing was written to new/parents/x",
        said().stripTrailing());
    assertEquals(List.of(), names("."));
  }

  private static void assertThrowsNothing(Thread thread) {
    while (thread.isAlive()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whoStopsARunAtItsEndKeepsTheWholeResult() throws IOException {
    try (ResultFolder folder = begin("x", false)) {
      writeResult(folder.path(), "new");
      folder.finish();
      folder.stop();
      assertFalse(folder.isStopped());
    }
    assertResult("new", "x");
    assertTrue(said().contains("complete: it is in x"), said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/x", "/proc/self/x/y"})
  @EnabledOnOs(OS.LINUX)
  void aPlaceThatCannotBeWrittenIsFoundBefore(String label) {
    UserMistake refused = assertThrows(UserMistake.class, () -> begin(label, false));
    assertTrue(
        refused.getMessage().startsWith("--out " + label + " cannot be written: /proc/"),
        refused.getMessage());
  }
}
