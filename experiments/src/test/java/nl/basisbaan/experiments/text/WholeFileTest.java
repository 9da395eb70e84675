package nl.basisbaan.experiments.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is whole or as it was, and who cannot write it says which it is. */
class WholeFileTest {
  @TempDir Path directory;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedWithNothingLeftBeside() throws IOException {
    Path file = directory.resolve("page.html");
    WholeFile.write(file, "old");
    WholeFile.write(file, "new");
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("page.html"), names());
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedAndNothingIsLeft() throws IOException {
    Path folder = Files.createDirectories(directory.resolve("folder/full"));
    FileSystemException failure =
        assertThrows(
            FileSystemException.class, () -> WholeFile.write(folder.getParent(), new byte[1]));
    assertEquals(folder.getParent().toString(), failure.getFile());
    assertEquals(List.of("folder"), names());
  }

  @Test
  void aDiskThatIsFullIsToldWithTheFile() {
    Path file = directory.resolve("page.html");
    FileSystemException failure =
        assertThrows(
            FileSystemException.class,
            () ->
                WholeFile.naming(
                    file,
                    () -> {
                      throw new IOException("No space left on device");
                    }));
    assertEquals(file + ": No space left on device", failure.getMessage());
  }

  @Test
  void whatAKilledProgramLeftIsKnown() {
    assertTrue(WholeFile.isLeftOf("a.html", Path.of("x", ".a.html.0123abcd.new")));
    assertFalse(WholeFile.isLeftOf("a.html", Path.of("x", ".b.html.0123abcd.new")));
    assertFalse(WholeFile.isLeftOf("a.html", Path.of("x", "a.html.new")));
  }
}
