package nl.basisbaan.experiments.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One result takes the place of another: in one step where the system can. */
class ExchangeTest {
  private static final int TIMES = 200;

  /** A path that was looked up before an exchange may end in the old folder, which is emptied. */
  private static final int LOOKS = 3;

  @TempDir Path directory;

  /** Looks without pause until told to stop, and says how often it looked. */
  private record Watch(Path target, AtomicBoolean stopped) {
    long look() {
      long looks = 0;
      for (; !stopped.get() || looks == 0; looks++) {
        assertTrue(Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS), "nothing is there");
        assertTrue(hasManifest(), "what is there is no whole result");
      }
      return looks;
    }

    private boolean hasManifest() {
      for (int look = 0; look < LOOKS; look++) {
        try {
          if (Files.readString(target.resolve("manifest.json")).strip().endsWith("]}")) {
            return true;
          }
        } catch (NoSuchFileException e) {
          continue;
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      return false;
    }
  }

  private Place place() throws IOException {
    return Place.of(directory.resolve("x"), "x");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void atEveryMomentAWholeResultStandsInThePlace() throws Exception {
    Path target = directory.resolve("x");
    FolderTest.writeResult(target, "0");
    Watch watch = new Watch(target, new AtomicBoolean());
    CompletableFuture<Long> looks = CompletableFuture.supplyAsync(watch::look);
    try {
      for (int time = 1; time <= TIMES; time++) {
        Path result = place().hidden(Place.REPLACING);
        FolderTest.writeResult(result, String.valueOf(time));
        assertEquals("x", place().put(result, true));
        assertEquals(String.valueOf(time), Files.readString(target.resolve("answer.txt")));
        assertFalse(Files.exists(result), "the old result is left");
      }
    } finally {
      watch.stopped().set(true);
    }
    assertTrue(looks.get() > 0);
    assertEquals(List.of("x"), names());
  }

  @Test
  void whatCannotBeExchangedStaysAsItWas() throws IOException {
    FolderTest.writeResult(directory.resolve("x"), "old");
    assertFalse(Exchange.of(directory.resolve("x"), directory.resolve("y")));
    assertEquals(List.of("x"), names());
    assertTrue(place().isWhole(directory.resolve("x")));
  }

  @Test
  void whereTheSystemCannotTwoStepsReplaceTheOldResult() throws IOException {
    FolderTest.writeResult(directory.resolve("x"), "old");
    Path result = place().hidden(Place.REPLACING);
    FolderTest.writeResult(result, "new");
    place().replaceInTwoSteps(result);
    assertEquals(List.of("x"), names());
    assertEquals("new", Files.readString(directory.resolve("x/answer.txt")));
  }
}
