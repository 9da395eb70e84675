package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a small file system that fills a run stops with one message, nothing is lost, and it goes on
 * when there is room. Left out where such a file system cannot be made, which needs Linux and root.
 */
class FullDiskTest {
  private static final int KILOBYTES = 64;
  private static final int MOST = 8_000;

  @TempDir Path directory;
  private Path small;

  private static boolean done(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such program
    }
  }

  private static String size(int kilobytes) {
    return String.format(Locale.ROOT, "size=%dk", kilobytes);
  }

  @BeforeEach
  void aSmallFileSystem() throws IOException, InterruptedException {
    Path place = Files.createDirectory(directory.resolve("small"));
    boolean there = done("mount", "-t", "tmpfs", "-o", size(KILOBYTES), "none", place.toString());
    assumeTrue(there, "a file system of a few kilobytes cannot be made here");
    small = place;
    Calls.write(directory.resolve("study.yaml"), Calls.smallStudy("study"));
  }

  @AfterEach
  void remove() throws IOException, InterruptedException {
    if (small != null) {
      assertTrue(done("umount", small.toString()));
    }
  }

  @Test
  void nothingIsLostAndTheResultIsTheSame() throws IOException, InterruptedException {
    String[] whole = {"run", "study.yaml", "--quiet", "--out=whole"};
    assertEquals(Main.DONE, Calls.of(directory, whole).code());
    List<Integer> lived = new ArrayList<>();
    int room = KILOBYTES;
    Calls call = Calls.of(directory, "run", "study.yaml", "--quiet", "--out=small/out");
    while (call.code() != Main.DONE) {
      assertEquals(Main.FAILED, call.code(), call.err());
      String last = call.messages().get(call.messages().size() - 1);
      assertTrue(last.startsWith("basisbaan failed: cannot write: "), call.err());
      assertFalse(Files.exists(small.resolve("out")));
      String first = call.messages().get(0);
      boolean goesOn = first.startsWith("stopped after ");
      if (goesOn) {
        assertTrue(first.endsWith(" of 15 towns; basisbaan resume small/out goes on"), first);
        lived.add(Integer.parseInt(first.split(" ")[2]));
      }
      room += KILOBYTES;
      assertTrue(room < MOST, "it does not end");
      assertTrue(done("mount", "-o", "remount," + size(room), small.toString()));
      call =
          goesOn
              ? Calls.of(directory, "resume", "small/out", "--quiet")
              : Calls.of(directory, "run", "study.yaml", "--quiet", "--out=small/out");
    }
    Repeats.assertSame(directory.resolve("whole"), small.resolve("out"));
    assertTrue(lived.size() >= 3, "stopped in the midst too seldom: " + lived);
    assertEquals(lived.stream().sorted().toList(), lived, "nothing is lost");
    assertEquals(
        List.of("out"), Calls.below(small).stream().filter(n -> !n.contains("/")).toList());
  }
}
