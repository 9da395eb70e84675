package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, stopped by a signal while it runs. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StoppedRunTest {
  private static final int SECONDS = 60;
  private static final int TERMINATED = 143;
  private static final int KILLED = 137;

  @TempDir Path directory;

  private Process begin() throws Exception {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                "small.yaml",
                "--replications=10000",
                "--threads=1",
                "--out=out")
            .directory(directory.toFile())
            .redirectOutput(directory.resolve("stdout").toFile())
            .redirectError(directory.resolve("stderr").toFile())
            .start();
    while (hidden().isEmpty()) {
      assertTrue(run.isAlive(), () -> "ended too soon");
      Thread.sleep(20);
    }
    return run;
  }

  private List<String> hidden() throws IOException {
    return Calls.below(directory).stream().filter(name -> name.matches("\\.out\\.p[^/]*")).toList();
  }

  @Test
  void aSignalSaysWhatIsLostAndLeavesNothing() throws Exception {
    Process run = begin();
    run.destroy();
    assertTrue(run.waitFor(SECONDS, TimeUnit.SECONDS));
    assertEquals(TERMINATED, run.exitValue());
    List<String> lines = Files.readAllLines(directory.resolve("stderr"));
    assertEquals(1, lines.size(), () -> String.join("\n", lines));
    assertTrue(
        lines.get(0).matches("stopped after \\d+ of \\d+ towns; nothing was written to out"),
        lines.get(0));
    assertEquals(List.of("small.yaml", "stderr", "stdout"), Calls.below(directory));
  }

  @Test
  void whatAKillLeavesBlocksNobodyAndIsRemoved() throws Exception {
    Process run = begin();
    run.destroyForcibly();
    assertTrue(run.waitFor(SECONDS, TimeUnit.SECONDS));
    assertEquals(KILLED, run.exitValue());
    assertEquals(1, hidden().size());

    Calls next = Calls.of(directory, "run", "small.yaml", "--out", "out", "--quiet");

    assertEquals(Main.DONE, next.code(), next.err());
    assertEquals(List.of("removed what a run into out left when it was stopped"), next.messages());
    assertTrue(Files.exists(directory.resolve("out/manifest.json")));
    assertTrue(Calls.below(directory).stream().noneMatch(name -> name.startsWith(".")));
  }
}
