package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result appears whole or not at all, and nothing of the user is ever overwritten or removed. */
class ResultFolderTest {
  @TempDir Path directory;

  @BeforeEach
  void aStudyThatWorks() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
  }

  private Calls run(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "run";
    args[1] = "small.yaml";
    args[2] = "--quiet";
    System.arraycopy(more, 0, args, 3, more.length);
    return Calls.of(directory, args);
  }

  @Test
  void anExistingResultIsOnlyReplacedWithForce() throws IOException {
    assertEquals(Main.DONE, run("--out", "mine").code());
    String before = Files.readString(directory.resolve("mine/runs.csv"));

    Calls again = run("--out", "mine", "--seed", "2");
    assertEquals(Main.MISTAKE, again.code());
    assertEquals(
        List.of("mine exists already: --force replaces it, --out DIR writes elsewhere"),
        again.messages());
    assertEquals(before, Files.readString(directory.resolve("mine/runs.csv")));

    assertEquals(Main.DONE, run("--out", "mine", "--seed", "2", "--force").code());
    assertFalse(before.equals(Files.readString(directory.resolve("mine/runs.csv"))));
    try (var left = Files.list(directory)) {
      assertEquals(
          List.of("mine", "small.yaml"),
          left.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aFolderThatIsNoResultIsNeverReplaced() throws IOException {
    Calls.write(directory.resolve("photos/cat.txt"), "meow");

    Calls call = run("--out", "photos", "--force");

    assertEquals(Main.MISTAKE, call.code());
    assertTrue(call.err().contains("it is not a result of basisbaan"), call.err());
    assertEquals("meow", Files.readString(directory.resolve("photos/cat.txt")));
  }

  @Test
  void aResultWithAFileOfTheUserIsNotReplaced() throws IOException {
    run("--out", "mine");
    Calls.write(directory.resolve("mine/notes.txt"), "think");

    Calls call = run("--out", "mine", "--force");

    assertEquals(Main.MISTAKE, call.code());
    assertTrue(call.err().contains("notes.txt"), call.err());
    assertTrue(Files.exists(directory.resolve("mine/notes.txt")));
  }

  @Test
  void theWorkingDirectoryIsNotReplaced() throws IOException {
    assertEquals(Main.MISTAKE, run("--out", ".", "--force").code());
    assertTrue(Files.exists(directory.resolve("small.yaml")));
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectory(directory.resolve("empty"));
    assertEquals(Main.DONE, run("--out", "empty").code());
    assertTrue(Files.exists(directory.resolve("empty/manifest.json")));
  }

  @Test
  void aSecondRunIntoTheSameFolderIsRefusedBeforeItComputes() throws IOException {
    List<Calls> second = new ArrayList<>();
    Model twice =
        scenario ->
            (replication, follow) -> {
              if (replication == 0 && second.isEmpty()) {
                second.add(run("--seed", "2", "--out", "mine", "--force"));
              }
              return FakeModel.run(scenario, replication, follow);
            };

    Calls first =
        Calls.of(twice, directory, "run", "small.yaml", "--quiet", "--out=mine", "--threads=1");

    assertEquals(Main.MISTAKE, second.get(0).code());
    assertEquals(1, second.get(0).messages().size(), second.get(0).err());
    assertTrue(second.get(0).err().startsWith("another run of basisbaan is writing mine since "));
    assertTrue(second.get(0).err().contains("(small with seed 1, process "), second.get(0).err());
    assertEquals(Main.DONE, first.code(), first.err());
    assertEquals(List.of("mine", "small.yaml"), names(directory));
  }

  @Test
  void aValidationThatFailsLeavesNothingBehind() throws IOException {
    Model failing =
        scenario ->
            (replication, follow) -> {
              if (replication == 3) {
                throw new IllegalStateException("the sum is wrong");
              }
              return FakeModel.run(scenario, replication, follow);
            };

    Calls call = Calls.of(failing, directory, "validate", "--quiet", "--replications=5");

    assertEquals(Main.FAILED, call.code());
    assertTrue(call.err().contains("the sum is wrong"), call.err());
    assertEquals("", call.out());
    assertEquals(List.of("small.yaml"), Calls.below(directory));
  }

  @Test
  void whileItRunsThereIsOnlyAHiddenPartialFolder() throws IOException {
    Model looking =
        scenario ->
            (replication, follow) -> {
              assertFalse(Files.exists(directory.resolve("results/small/seed-1")));
              return FakeModel.run(scenario, replication, follow);
            };

    Calls call = Calls.of(looking, directory, "run", "small.yaml", "--quiet");

    assertEquals(Main.DONE, call.code(), call.err());
    assertEquals(List.of("seed-1"), names(directory.resolve("results/small")));
  }

  @Test
  void whatCameIntoItsPlaceMeanwhileIsKeptAndSoIsTheResult() throws IOException {
    Path notes = directory.resolve("results/small/seed-1/notes.txt");
    Model meanwhile =
        scenario ->
            (replication, follow) -> {
              try {
                Calls.write(notes, "think");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return FakeModel.run(scenario, replication, follow);
            };

    Calls call = Calls.of(meanwhile, directory, "run", "small.yaml", "--quiet", "--threads=1");

    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(call.err().contains("results/small/seed-1 came into being meanwhile"), call.err());
    assertTrue(call.out().contains("Written to results/small/seed-1-2; "), call.out());
    assertEquals("think", Files.readString(notes));
    assertEquals(List.of("seed-1", "seed-1-2"), names(directory.resolve("results/small")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
