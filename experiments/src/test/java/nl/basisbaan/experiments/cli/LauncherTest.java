package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher builds when it must, and only then. Maven and Java are stand-ins. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  private static final int SECONDS = 60;

  @TempDir Path root;

  private Path lock;

  @BeforeEach
  void aProject() throws IOException {
    root = root.toRealPath();
    lock = root.resolve("target/basisbaan.lock");
    Files.createDirectories(lock.getParent());
    for (String file :
        new String[] {
          "pom.xml",
          "sim/pom.xml",
          "sim/src/main/Model.java",
          "experiments/pom.xml",
          "experiments/src/main/Main.java",
          "experiments/policies/none.yaml",
          "experiments/municipalities/town.yaml",
          "experiments/studies/study.yaml",
          "experiments/targets.csv"
        }) {
      Calls.write(root.resolve(file), "any");
    }
    Files.copy(Path.of("../basisbaan"), root.resolve("basisbaan"));
    program("java", "[ \"$2\" != -version ] || echo 'openjdk version \"17.0.1\"' >&2");
    program(
        "mvn",
        "if [ \"$2\" = -version ]; then echo 'Apache Maven 3.8.7'; exit; fi; echo built >>builds;"
            + " mkdir -p experiments/target; touch experiments/target/basisbaan.jar");
  }

  private void program(String name, String script) throws IOException {
    Path file = root.resolve("bin").resolve(name);
    Calls.write(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Process launch() throws IOException {
    ProcessBuilder launcher = new ProcessBuilder("bash", root.resolve("basisbaan").toString());
    launcher.environment().remove("JAVA_HOME");
    launcher.environment().merge("PATH", root.resolve("bin") + ":", (old, bin) -> bin + old);
    return launcher.redirectErrorStream(true).redirectOutput(root.resolve("out").toFile()).start();
  }

  private void start() throws IOException, InterruptedException {
    Process launcher = launch();
    assertTrue(launcher.waitFor(SECONDS, TimeUnit.SECONDS), "the launcher ends");
    assertEquals(0, launcher.exitValue(), said());
  }

  private String said() throws IOException {
    return Files.readString(root.resolve("out"), StandardCharsets.UTF_8);
  }

  private int builds() throws IOException {
    return Files.readAllLines(root.resolve("builds")).size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "sim/src/main/Model.java",
        "experiments/policies/none.yaml",
        "experiments/targets.csv"
      })
  void whatIsPackedIsBuiltAgainWhenItChanges(String file) throws Exception {
    start();
    start();
    assertEquals(1, builds());

    FileTime later = FileTime.from(Instant.now().plusSeconds(10));
    Files.setLastModifiedTime(root.resolve(file), later);
    start();
    assertEquals(2, builds(), file);
  }

  @Test
  void anEmptyLockIsTakenOver() throws Exception {
    Files.createFile(lock);
    start();
    assertEquals(1, builds());
    assertFalse(Files.exists(lock));
  }

  @Test
  void whoWaitsAndIsStoppedLeavesTheLockOfTheBuilder() throws Exception {
    String builder = Long.toString(ProcessHandle.current().pid());
    Files.writeString(lock, builder);
    Process waiting = launch();
    while (!said().contains("remove " + lock)) {
      assertTrue(waiting.isAlive(), said());
      Thread.sleep(50);
    }
    waiting.destroy();
    assertTrue(waiting.waitFor(SECONDS, TimeUnit.SECONDS));
    assertEquals(builder, Files.readString(lock).strip());
  }
}
