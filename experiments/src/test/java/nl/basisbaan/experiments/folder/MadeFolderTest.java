package nl.basisbaan.experiments.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.UserMistake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a result is there whole or not at all, and takes the place of nothing else. */
class MadeFolderTest {
  @TempDir Path directory;
  private MadeFolder folder;

  @BeforeEach
  void name() {
    folder =
        new MadeFolder(
            directory.resolve("made"),
            "made",
            "a note",
            file -> file.getFileName().toString().endsWith(".note"));
  }

  private void make(String... names) throws IOException {
    folder.make(
        into -> {
          for (String name : names) {
            Files.writeString(into.resolve(name), name);
          }
        });
  }

  private static List<String> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theNewTakesThePlaceOfTheOld() throws IOException {
    make("one.note", "two.note");
    make("two.note", "three.note");
    assertEquals(List.of("three.note", "two.note"), in(directory.resolve("made")));
    assertEquals(List.of("made"), in(directory));
  }

  @Test
  void whatCannotBeMadeLeavesTheOldAndNamesTheFile() throws IOException {
    make("one.note");
    Path file = directory.resolve("made/two.note");
    FileSystemException failure =
        assertThrows(
            FileSystemException.class,
            () ->
                folder.make(
                    into -> {
                      Files.writeString(into.resolve("one.note"), "half");
                      String half = into.resolve("two.note").toString();
                      throw new FileSystemException(half, null, "No space left on device");
                    }));
    assertEquals(file + ": No space left on device", failure.getMessage());
    assertEquals(List.of("one.note"), in(directory.resolve("made")));
    assertEquals("one.note", Files.readString(directory.resolve("made/one.note")));
    assertEquals(List.of("made"), in(directory));
  }

  @Test
  void whatSomebodyElsePutThereIsKept() throws IOException {
    make("one.note");
    Files.createDirectory(directory.resolve("made/mine"));
    UserMistake refused = assertThrows(UserMistake.class, () -> make("two.note"));
    assertEquals("made is not replaced: it holds what is not a note: mine", refused.getMessage());
    assertEquals(List.of("mine", "one.note"), in(directory.resolve("made")));
  }

  @Test
  void whatAKilledProgramLeftIsRemoved() throws IOException {
    Files.createDirectory(directory.resolve(".made.partial-0123abcd"));
    Files.writeString(directory.resolve(".made.partial-0123abcd/one.note"), "half");
    make("one.note");
    assertEquals(List.of("made"), in(directory));
  }

  @Test
  void aPlaceBelowAFileIsRefused() throws IOException {
    Files.writeString(directory.resolve("file"), "mine");
    MadeFolder below =
        new MadeFolder(directory.resolve("file/made"), "file/made", "a note", f -> true);
    UserMistake refused = assertThrows(UserMistake.class, below::check);
    assertEquals("file/made cannot be written: file is not a folder", refused.getMessage());
  }
}
