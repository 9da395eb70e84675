package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.command.Locales;
import nl.basisbaan.experiments.command.Memory;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of memory and locale around it, and which licences travel with it. */
class SurroundingsTest {
  /** Libraries that only the tests use. */
  private static final List<String> OF_TESTS =
      List.of(
          "junit",
          "archunit",
          "opentest4j",
          "apiguardian",
          "jspecify",
          "surefire",
          "selenium",
          "dequeutilites",
          "opentelemetry",
          "byte-buddy",
          "auto-service",
          "failsafe",
          "commons-exec",
          "jcl-over-slf4j",
          "jna-platform",
          "duckdb");

  @TempDir Path directory;

  @Test
  void whereMemoryRunsOutALargerHeapIsAdvisedAndFewerThreadsOnlyWhereThereAreMore()
      throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    Model large =
        scenario ->
            (replication, follow) -> {
              throw new OutOfMemoryError("Java heap space");
            };
    Calls one = Calls.of(large, directory, "run", "small.yaml", "--threads", "1");
    Calls many = Calls.of(large, directory, "run", "small.yaml", "--threads", "3");
    assertEquals(Main.FAILED, one.code());
    assertTrue(one.err().contains("out of memory: a larger heap helps: JAVA_TOOL_OPTIONS=-Xmx"));
    assertFalse(one.err().contains("--threads"), one.err());
    assertTrue(many.err().contains("so do fewer --threads than 3"), many.err());
    assertEquals(List.of("small.yaml"), Calls.below(directory));
  }

  @Test
  void whereNoThreadCanBeStartedTheHeapIsNotBlamed() {
    String advice =
        Memory.advice(new OutOfMemoryError("unable to create native thread: possibly out of"), 900);
    assertEquals("the system starts no more threads; fewer --threads than 900 may do", advice);
  }

  @Test
  void lettersThatWereLostAreBlamedOnTheLocale() {
    String hint = Locales.hint("ANSI_X3.4-1968", Stream.of("S\uFFFD\uFFFDdwest")).orElseThrow();
    assertTrue(hint.contains("not UTF-8 but ANSI_X3.4-1968"), hint);
    assertTrue(hint.contains("LC_ALL=C.UTF-8"), hint);
    assertTrue(Locales.hint("UTF-8", Stream.of("S\u00FAdwest", "town.yaml")).isEmpty());
  }

  @Test
  void everyLibraryIsNamedWithItsLicence() throws IOException {
    String licences = text("/META-INF/licenses/README.txt");
    List<String> libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(path -> Path.of(path).getFileName().toString())
            .filter(name -> name.endsWith(".jar"))
            .map(name -> name.replaceFirst("-[0-9].*", ""))
            .filter(name -> OF_TESTS.stream().noneMatch(name::contains))
            .toList();
    assertTrue(libraries.contains("jcommander"), libraries::toString);
    for (String library : libraries) {
      assertTrue(licences.contains("\n" + library + " "), library);
    }
    assertTrue(text("/META-INF/licenses/mason.txt").contains("Academic Free License"));
    assertTrue(text("/META-INF/licenses/lgpl-2.1.txt").contains("LESSER GENERAL PUBLIC"));
    assertTrue(text("/META-INF/licenses/libffi.txt").contains("Permission is hereby granted"));
    assertTrue(text("/META-INF/LICENSE").contains("Apache License"));
  }

  private static String text(String resource) throws IOException {
    try (InputStream stream = SurroundingsTest.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
