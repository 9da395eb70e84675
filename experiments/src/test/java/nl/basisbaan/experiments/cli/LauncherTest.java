package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private Map<String, String> environment = Map.of();

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

  private Process launch(String... arguments) throws IOException {
    ProcessBuilder launcher = new ProcessBuilder("bash", root.resolve("basisbaan").toString());
    launcher.command().addAll(List.of(arguments));
    launcher.environment().remove("JAVA_HOME");
    launcher.environment().putAll(environment);
    launcher.environment().merge("PATH", root.resolve("bin") + ":", (old, bin) -> bin + old);
    return launcher.redirectErrorStream(true).redirectOutput(root.resolve("out").toFile()).start();
  }

  private void start(String... arguments) throws IOException, InterruptedException {
    Process launcher = launch(arguments);
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
  void aSourceFromTheFutureIsBuiltOnce() throws Exception {
    start();
    Path source = root.resolve("experiments/policies/none.yaml");
    FileTime future = FileTime.from(Instant.now().plusSeconds(100_000));
    Files.setLastModifiedTime(source, future);
    start();
    start();
    assertEquals(2, builds());

    Files.writeString(source, "changed");
    Files.setLastModifiedTime(source, future);
    start();
    start();
    assertEquals(3, builds(), "it is built again when it changes");
  }

  @Test
  void aLockOfAProcessThatBuildsNothingIsTakenOver() throws Exception {
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(lock, other.pid() + "\n");
      start();
      assertEquals(1, builds());
      assertFalse(Files.exists(lock));
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void whenTheLauncherIsKilledTheNextWaitsForItsMaven() throws Exception {
    program(
        "mvn",
        "if [ \"$2\" = -version ]; then echo 'Apache Maven 3.8.7'; exit; fi; echo built >>builds;"
            + " while [ ! -e go ]; do sleep 0.1; done;"
            + " mkdir -p experiments/target; touch experiments/target/basisbaan.jar");
    Process killed = launch();
    while (!Files.exists(lock) || Files.readString(lock).strip().split(" ").length < 2) {
      assertTrue(killed.isAlive(), said());
      Thread.sleep(20);
    }
    killed.destroyForcibly().waitFor();
    Process next = launch();
    while (!said().contains("Waiting for another build")) {
      assertTrue(next.isAlive(), said());
      Thread.sleep(20);
    }
    assertEquals(1, builds());
    Files.createFile(root.resolve("go"));
    assertTrue(next.waitFor(SECONDS, TimeUnit.SECONDS), said());
    assertEquals(0, next.exitValue(), said());
    assertFalse(Files.exists(lock));
  }

  @Test
  void namesAreUtf8WhateverTheLocale() throws Exception {
    program(
        "java",
        "if [ \"$2\" = -version ]; then echo 'openjdk version \"17.0.1\"' >&2; exit; fi;"
            + " echo \"names in $(locale charmap), messages in ${LC_ALL:-$LANG}\"");
    environment = Map.of("LC_ALL", "C");
    start();
    boolean isThere = run("locale", "-a").toLowerCase(Locale.ROOT).contains("utf");
    assumeTrue(isThere, "a UTF-8 locale is installed");
    assertTrue(said().contains("names in UTF-8, messages in C\n"), said());
  }

  private static String run(String... command) throws IOException {
    return new String(
        new ProcessBuilder(command).start().getInputStream().readAllBytes(),
        StandardCharsets.UTF_8);
  }

  @Test
  void aFileInsteadOfATerminalGetsNoBar() throws Exception {
    program(
        "java",
        "if [ \"$2\" = -version ]; then echo 'openjdk version \"17.0.1\"' >&2; exit; fi;"
            + " echo \"$@\"");
    start();
    assertTrue(said().contains("-Dbasisbaan.terminal=false -jar"), said());
  }

  @Test
  void theFirstRunKeepsTheClassesForLaterStarts() throws Exception {
    keepingClasses("echo classes >\"${one#*=}\"");
    start("--version");
    assertFalse(said().contains("SharedArchiveFile"), said());
    start("run", "any");
    assertTrue(said().indexOf("-jar") < said().indexOf("Making later starts faster"), said());
    String used = "-XX:SharedArchiveFile=" + root.resolve("target/basisbaan-17.0.1.jsa") + " ";
    start("run", "any");
    assertTrue(said().contains(used), said());
    start("run", "any");
    start("--version");
    assertTrue(said().contains(used), said());
    assertEquals(1, Files.readAllLines(root.resolve("attempts")).size());
  }

  @Test
  void aJavaThatCannotKeepClassesStartsWithoutAndIsNotAskedAgain() throws Exception {
    keepingClasses("echo broken; exit 1");
    start("run", "any");
    start("run", "any");
    assertFalse(said().contains("SharedArchiveFile"), said());
    assertTrue(said().contains("-jar"), said());
    assertEquals(1, Files.readAllLines(root.resolve("attempts")).size());
  }

  @Test
  void aMistakeIsToldAtOnceAndKeepsNoClasses() throws Exception {
    start("--version");
    program(
        "java",
        "if [ \"$2\" = -version ]; then echo 'openjdk version \"17.0.1\"' >&2; exit; fi;"
            + " echo 'unknown study any'; exit 2");
    Process launcher = launch("run", "any");
    assertTrue(launcher.waitFor(SECONDS, TimeUnit.SECONDS), "the launcher ends");
    assertEquals(2, launcher.exitValue(), said());
    assertEquals("unknown study any\n", said());
    assertFalse(Files.exists(root.resolve("target/basisbaan-17.0.1.jsa")));
  }

  @Test
  void aJavaThatDoesNotStartIsNotCalledMissing() throws Exception {
    program("java", "echo 'Too small maximum heap' >&2; exit 1");
    Process launcher = launch("--version");
    assertTrue(launcher.waitFor(SECONDS, TimeUnit.SECONDS), "the launcher ends");
    assertEquals(1, launcher.exitValue(), said());
    String java = root.resolve("bin/java").toString();
    assertEquals("basisbaan: " + java + " does not start: Too small maximum heap\n", said());
  }

  @Test
  void whatStopsTheLauncherStopsTheFirstRun() throws Exception {
    start("--version");
    program(
        "java",
        "if [ \"$2\" = -version ]; then echo 'openjdk version \"17.0.1\"' >&2; exit; fi;"
            + " trap 'echo ended in order; exit 143' TERM; echo begun;"
            + " while :; do sleep 0.1; done");
    Process launcher = launch("run", "any");
    while (!said().contains("begun")) {
      assertTrue(launcher.isAlive(), said());
      Thread.sleep(20);
    }
    launcher.destroy();
    assertTrue(launcher.waitFor(SECONDS, TimeUnit.SECONDS), "the launcher ends");
    assertEquals(143, launcher.exitValue(), said());
    assertEquals("begun\nended in order\n", said());
  }

  private void keepingClasses(String what) throws IOException {
    program(
        "java",
        "if [ \"$2\" = -version ]; then echo 'openjdk version \"17.0.1\"' >&2; exit; fi;"
            + " for one in \"$@\"; do case $one in -XX:ArchiveClassesAtExit=*)"
            + " echo attempt >>'"
            + root.resolve("attempts")
            + "'; "
            + what
            + "; exit;; esac; done; echo \"$@\"");
  }

  @Test
  void whoWaitsAndIsStoppedLeavesTheLockOfTheBuilder() throws Exception {
    program("builder", "while [ ! -e go ]; do sleep 0.1; done");
    Process building = new ProcessBuilder(root.resolve("bin/builder").toString()).start();
    String builder = Long.toString(building.pid());
    Files.writeString(lock, builder);
    Process waiting = launch();
    while (!said().contains("remove " + lock)) {
      assertTrue(waiting.isAlive(), said());
      Thread.sleep(50);
    }
    waiting.destroy();
    assertTrue(waiting.waitFor(SECONDS, TimeUnit.SECONDS));
    assertEquals(builder, Files.readString(lock).strip());
    building.destroyForcibly();
  }
}
