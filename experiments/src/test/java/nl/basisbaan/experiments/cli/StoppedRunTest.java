package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.basisbaan.experiments.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, stopped by a signal or by the system while it runs. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StoppedRunTest {
  private static final int SECONDS = 120;
  private static final int TERMINATED = 143;
  private static final int KILLED = 137;
  private static final int KILLS = 10;

  /** So long that no kill comes at its end, when the result takes its place. */
  private static final String LONG = "--replications=10000";

  @TempDir Path directory;

  private Process begin(String... words) throws Exception {
    return begin(List.of(), words);
  }

  private Process begin(List<String> shell, String... words) throws Exception {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    return new ProcessBuilder(
            Stream.of(shell.stream(), java, Stream.of(words))
                .flatMap(part -> part)
                .toArray(String[]::new))
        .directory(directory.toFile())
        .redirectOutput(directory.resolve("stdout").toFile())
        .redirectError(directory.resolve("stderr").toFile())
        .start();
  }

  private void aStudy() throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replace("groningen", "synthetic"));
  }

  private List<String> hidden() throws IOException {
    try (Stream<Path> files = Files.list(directory)) { // not what is in it: that changes meanwhile
      return files
          .map(each -> each.getFileName().toString())
          .filter(name -> name.matches("\\.out\\.p[^/]*"))
          .toList();
    }
  }

  /** Towns in the journal, once there is one. */
  private int kept() throws IOException {
    int towns = 0;
    for (String folder : hidden()) {
      towns = Journal.count(directory.resolve(folder).resolve("journal"));
    }
    return towns;
  }

  private void waitUntilKept(Process run, int towns) throws Exception {
    while (kept() < towns) {
      assertTrue(run.isAlive(), () -> "ended too soon: " + read("stderr"));
      Thread.sleep(5);
    }
  }

  private String read(String file) {
    try {
      return Files.readString(directory.resolve(file));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static int end(Process run) throws InterruptedException {
    assertTrue(run.waitFor(SECONDS, TimeUnit.SECONDS), "it ends");
    return run.exitValue();
  }

  @Test
  void aSignalSaysHowToGoOnAndKeepsWhatWasLived() throws Exception {
    aStudy();
    Process run = begin("run", "small.yaml", "--threads=1", "--out=out", LONG);
    waitUntilKept(run, 2);
    run.destroy();
    assertEquals(TERMINATED, end(run));
    String last = read("stderr").lines().reduce("", (one, other) -> other);
    assertTrue(
        last.matches("stopped after \\d+ of \\d+ towns; basisbaan resume out goes on"), last);
    String folder = hidden().get(0);
    assertEquals(
        List.of(folder, folder + "/journal", folder + "/plan.json"),
        Calls.below(directory).stream().filter(name -> name.startsWith(".")).toList());

    Calls next = Calls.of(directory, "run", "small.yaml", "--out", "out");
    assertEquals(Main.MISTAKE, next.code());
    assertTrue(
        next.err()
            .matches(
                "an unfinished run is there \\(\\d+ of \\d+ towns\\): basisbaan resume out goes"
                    + " on, --force begins anew\n"),
        next.err());
    assertEquals(1, hidden().size());

    Calls anew = Calls.of(directory, "run", "small.yaml", "--out", "out", "--force", "--quiet");
    assertEquals(Main.DONE, anew.code(), anew.err());
    assertEquals(List.of("removed what a run into out left when it was stopped"), anew.messages());
    assertTrue(Calls.below(directory).stream().noneMatch(name -> name.startsWith(".")));
  }

  @Test
  void whatAKillLeavesBeforeAnythingWasFinishedBlocksNobody() throws Exception {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    Process run = begin("run", "small.yaml", "--out=out", LONG);
    while (hidden().isEmpty()) {
      assertTrue(run.isAlive(), () -> "ended too soon");
      Thread.sleep(5);
    }
    run.destroyForcibly();
    assertEquals(KILLED, end(run));
    Path journal = directory.resolve(hidden().get(0)).resolve("journal");
    Files.deleteIfExists(journal); // as if it had come a little sooner

    Calls next = Calls.of(directory, "run", "small.yaml", "--out", "out", "--quiet");

    assertEquals(Main.DONE, next.code(), next.err());
    assertEquals(List.of("removed what a run into out left when it was stopped"), next.messages());
    assertTrue(Files.exists(directory.resolve("out/manifest.json")));
    assertTrue(Calls.below(directory).stream().noneMatch(name -> name.startsWith(".")));
  }

  @Test
  void howeverOftenItIsKilledTheResultIsTheSame() throws Exception {
    aStudy();
    String replications = "--replications=60";
    assertEquals(
        0, end(begin("run", "small.yaml", "--quiet", "--out=whole", replications)), read("stderr"));
    SplittableRandom luck = new SplittableRandom(15);
    for (int kill = 0; kill < KILLS && !Files.exists(directory.resolve("out")); kill++) {
      int before = kept();
      Process run =
          before == 0
              ? begin("run", "small.yaml", "--quiet", "--out=out", replications)
              : begin("resume", "out", "--quiet", "--threads=2");
      while (kill % 3 > 0 && run.isAlive() && kept() <= before) {
        Thread.sleep(1); // until something new is kept, but every third time
      }
      Thread.sleep(luck.nextInt(300));
      run.destroyForcibly();
      end(run);
      assertTrue(kept() >= before || Files.exists(directory.resolve("out")), "nothing is lost");
    }
    // where it was killed between the result and its page, the page is made
    assertEquals(0, end(begin("resume", "out", "--quiet")), read("stderr"));
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("out"));
    assertTrue(Calls.below(directory).stream().noneMatch(name -> name.startsWith(".")));
  }

  /** A limit of the size of files is what a full disk is to the program: it cannot write on. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskLosesNothing() throws Exception {
    aStudy();
    assertEquals(
        0,
        end(begin("run", "small.yaml", "--quiet", "--out=whole", "--replications=20")),
        read("stderr"));
    List<String> limit = List.of("bash", "-c", "ulimit -f 400; exec \"$@\"", "limited");
    Process full = begin(limit, "run", "small.yaml", "--quiet", "--out=out", "--replications=20");
    assertEquals(Main.FAILED, end(full), read("stderr"));
    List<String> lines = read("stderr").lines().toList();
    assertEquals(2, lines.size(), read("stderr"));
    assertTrue(
        lines.get(0).matches("stopped after \\d+ of \\d+ towns; basisbaan resume out goes on"),
        lines.get(0));
    assertTrue(lines.get(1).startsWith("basisbaan failed: cannot write: "), lines.get(1));
    assertTrue(kept() > 1, "kept " + kept());

    assertEquals(0, end(begin("resume", "out", "--quiet")), read("stderr"));
    assertEquals("", read("stderr"));
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("out"));
  }
}
