package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Results that should be the same. */
final class Repeats {
  private Repeats() {}

  /** Every file is the same to the byte, but for what the manifest says of this very run. */
  static void assertSame(Path expected, Path found) throws IOException {
    assertEquals(Calls.below(expected), Calls.below(found));
    for (String file : Calls.below(expected)) {
      if (file.equals("manifest.json")) {
        assertEquals(manifest(expected), manifest(found));
      } else {
        assertArrayEquals(
            Files.readAllBytes(expected.resolve(file)),
            Files.readAllBytes(found.resolve(file)),
            file);
      }
    }
  }

  private static List<String> manifest(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("manifest.json")).stream()
        .filter(line -> !line.matches("  \"(started|finished|seconds|threads)\".*"))
        .toList();
  }
}
