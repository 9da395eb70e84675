package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Growth that is stopped, anywhere, goes on; a complete result grows as well. */
class StoppedGrowthTest extends Growing {
  @Test
  void growthIsStoppedAndGrowsAgain() throws IOException {
    study(GRID);
    assertEquals(Main.FAILED, run(new OfContent(4), "out", "--threads=1").code());
    study(GRID.replace("[1, 1.2]", "[0.9, 1, 1.2]"));
    Calls again = call(new OfContent(2), "resume", "out", "--quiet", "--threads=1");
    assertEquals(Main.FAILED, again.code(), again.err());
    study(GRID.replace("[1, 1.2]", "[0.9, 0.95, 1, 1.2]"));
    OfContent rest = new OfContent(Integer.MAX_VALUE);
    assertEquals(Main.DONE, call(rest, "resume", "out", "--quiet").code());
    assertEquals(4 * REPLICATIONS - 6, rest.lived.get());
    run(new OfContent(Integer.MAX_VALUE), "whole");
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("out"));
  }

  /** A result that kept its towns grows when it is complete; stopped in between, it stands. */
  @Test
  void aCompleteResultGrows() throws IOException {
    study(GRID);
    Calls run = run(new OfContent(Integer.MAX_VALUE), "out", "--keep");
    assertEquals(Main.DONE, run.code(), run.err());
    assertTrue(Calls.below(directory).contains("out/journal"));
    Calls same = call(new OfContent(0), "resume", "out", "--quiet");
    assertEquals("out is complete: there is nothing to go on with.\n", same.out());
    byte[] before = Files.readAllBytes(directory.resolve("out/runs.csv"));

    study(GRID.replace("[1, 1.2]", "[0.9, 1, 1.2]"));
    Calls stopped = call(new OfContent(1), "resume", "out", "--quiet", "--threads=1");
    assertEquals(Main.FAILED, stopped.code(), stopped.err());
    assertArrayEquals(before, Files.readAllBytes(directory.resolve("out/runs.csv")));
    OfContent rest = new OfContent(Integer.MAX_VALUE);
    Calls resumed = call(rest, "resume", "out", "--quiet");
    assertEquals(Main.DONE, resumed.code(), resumed.err());
    assertEquals(REPLICATIONS - 1, rest.lived.get());
    run(new OfContent(Integer.MAX_VALUE), "whole", "--keep");
    assertSameTables();

    study(GRID.replace("[1, 1.2]", "[0.9, 1]"));
    Calls refused = call(new OfContent(0), "resume", "out", "--quiet");
    assertEquals(Main.MISTAKE, refused.code(), refused.err());
    assertTrue(refused.err().contains("points[2]: labour_market.slack=1.2, now gone"));
    assertSameTables();
    Calls rerun = call(new OfContent(Integer.MAX_VALUE), "rerun", "out", "--quiet", "--out=again");
    assertTrue(rerun.err().contains("files are as in the manifest, to the byte"), rerun.err());
    assertEquals(
        Main.DONE, run(new OfContent(Integer.MAX_VALUE), "out", "--force").code(), "is ours");
    assertTrue(!Calls.below(directory).contains("out/journal"));
    assertTrue(Calls.below(directory).stream().noneMatch(name -> name.startsWith(".")));
  }

  private void assertSameTables() throws IOException {
    for (String file : Calls.below(directory.resolve("whole"))) {
      if (file.contains(".csv") || file.contains(".txt")) {
        assertArrayEquals(
            Files.readAllBytes(directory.resolve("whole").resolve(file)),
            Files.readAllBytes(directory.resolve("out").resolve(file)),
            file);
      }
    }
  }

  /** Stopped between any two steps of growing, it goes on. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void growingIsStopped(boolean planned) throws IOException {
    study(GRID);
    assertEquals(Main.FAILED, run(new OfContent(4), "out", "--threads=1").code());
    Path hidden = hidden();
    byte[] plan = Files.readAllBytes(hidden.resolve("plan.json"));
    byte[] journal = Files.readAllBytes(hidden.resolve("journal"));
    study(GRID.replace("[1, 1.2]", "[0.9, 1, 1.2]"));
    assertEquals(Main.FAILED, call(new OfContent(0), "resume", "out", "--quiet").code());
    Path grown = hidden.resolve("journal.grown");
    Files.move(hidden.resolve("journal"), grown);
    Files.write(hidden.resolve("journal"), journal);
    if (!planned) {
      Files.write(grown, Arrays.copyOf(Files.readAllBytes(grown), 5000));
      Files.write(hidden.resolve("plan.json"), plan);
    }
    OfContent rest = new OfContent(Integer.MAX_VALUE);
    Calls resumed = call(rest, "resume", "out", "--quiet");
    assertEquals(Main.DONE, resumed.code(), resumed.err());
    assertEquals(3 * REPLICATIONS - 4, rest.lived.get());
    run(new OfContent(Integer.MAX_VALUE), "whole");
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("out"));
  }

  private Path hidden() throws IOException {
    return directory.resolve(
        Calls.below(directory).stream().filter(name -> name.startsWith(".out.")).findFirst().get());
  }
}
