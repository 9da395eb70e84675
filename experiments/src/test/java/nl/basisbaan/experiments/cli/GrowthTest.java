package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A sweep that was stopped and then given more points, designs, replications or policies goes on:
 * its result is that of a whole run of the grown sweep to the byte, and no unit that did not change
 * is lived twice. One that lost a point or a design is refused.
 */
class GrowthTest extends Growing {
  /** Stops a study after some units, grows it, goes on, and holds it against a whole run. */
  private void grows(String before, int units, String after, int kept, String... more)
      throws IOException {
    study(before);
    OfContent first = new OfContent(units);
    List<String> stopping = new ArrayList<>(List.of(more));
    stopping.add("--threads=1");
    Calls stopped = run(first, "out", stopping.toArray(String[]::new));
    assertEquals(Main.FAILED, stopped.code(), stopped.err());
    study(after);
    OfContent rest = new OfContent(Integer.MAX_VALUE);
    Calls resumed = call(rest, "resume", "out", "--quiet");
    assertEquals(Main.DONE, resumed.code(), resumed.err());
    assertTrue(
        resumed.err().contains(kept + " of the " + units + " towns that were lived"),
        resumed.err());
    OfContent whole = new OfContent(Integer.MAX_VALUE);
    Calls all = run(whole, "whole", more);
    assertEquals(Main.DONE, all.code(), all.err());
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("out"));
    assertEquals(whole.lived.get() - kept, rest.lived.get(), "units that are lived after it grew");
    assertTrue(Calls.below(directory).stream().noneMatch(name -> name.startsWith(".")));
  }

  /** Two designs of either policy; 2 to 4 points, all designs in one block. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a value at the end        | [1, 1.2, 1.3] | 5",
        "a value in the middle     | [1, 1.1, 1.2]   | 5",
        "values before, in another order | [0.9, 1.2, 1]   | 5",
      })
  void aGridOfPoints(String what, String slack, int kept) throws IOException {
    grows(GRID, 5, GRID.replace("[1, 1.2]", slack), kept);
  }

  @ParameterizedTest
  @CsvSource({"'[2, 4, 6]'", "'[2, 3, 4]'"})
  void aGridOfDesigns(String places) throws IOException {
    grows(GRID, 5, GRID.replace("[2, 4]", places), 0);
  }

  /** Fifty designs live in step: those of the first policy stay in their blocks. */
  @Test
  void blocksOfDesignsThatDidNotChangeStay() throws IOException {
    String before = "vary: {end-job.places: 1..120:120}";
    String after = "vary: {end-job.places: 1..130:130}";
    grows(before, 8, after, 6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sobol    | search.exempt: 0.2..0.8           | 7 | 8 | 16",
        "morris   | search.exempt: 0.2..0.8           | 7 | 2 | 4",
        // the first four points are lived together
        "saltelli | search.exempt: 0.2..0.8           | 4 | 2 | 3",
        "saltelli | task.displaced_paid_share: 0..0.3 | 4 | 2 | 3",
      })
  void sampledPoints(String kind, String number, int units, int from, int to) throws IOException {
    String design =
        "vary: {places: [2, 4], labour_market.slack: 0.9..1.5, %s};"
            + " design: {uncertainties: {kind: %s, points: %d}}";
    grows(design.formatted(number, kind, from), units, design.formatted(number, kind, to), units);
  }

  @Test
  void sobolDesigns() throws IOException {
    String design =
        "vary: {end-job.places: 1..400, labour_market.slack: [1, 1.2]};"
            + " design: {levers: {kind: sobol, points: %d}}";
    grows(design.formatted(64), 4, design.formatted(128), 3);
  }

  @Test
  void oneAtATime() throws IOException {
    String design = "; design: {uncertainties: {kind: one_at_a_time}}";
    grows(
        "vary: {places: [2, 4], labour_market.slack: [1, 1.2]}" + design,
        8,
        "vary: {places: [2, 4], task.displaced_paid_share: [0, 0.2], labour_market.slack: [1,"
            + " 1.2]}"
            + design,
        8);
  }

  @Test
  void aListOfPoints() throws IOException {
    String list = "vary: {places: [2, 4]}; design: {uncertainties: {kind: list, file: list.csv}}";
    Path file = directory.resolve("list.csv");
    Calls.write(file, "labour_market.slack,task.displaced_paid_share\n0.9,0.1\n1.2,0.2\n");
    study(list);
    OfContent first = new OfContent(5);
    assertEquals(Main.FAILED, run(first, "out", "--threads=1").code());
    Calls.write(
        file, "labour_market.slack,task.displaced_paid_share\n1,0\n0.9,0.1\n1.1,0\n1.2,0.2\n");
    OfContent rest = new OfContent(Integer.MAX_VALUE);
    assertEquals(Main.DONE, call(rest, "resume", "out", "--quiet").code());
    assertEquals(4 * REPLICATIONS - 5, rest.lived.get());
    run(new OfContent(Integer.MAX_VALUE), "whole");
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("out"));
  }

  @Test
  void policiesOfASweep() throws IOException {
    String before = "vary: {end-job.places: 1..120:120}";
    study(before);
    OfContent first = new OfContent(8);
    assertEquals(Main.FAILED, run(first, "out", "--threads=1").code());
    study(before);
    Path file = directory.resolve("small.yaml");
    Files.writeString(
        file, Files.readString(file).replace("transition-only]", "transition-only, mixed]"));
    OfContent rest = new OfContent(Integer.MAX_VALUE);
    Calls resumed = call(rest, "resume", "out", "--quiet");
    assertEquals(Main.DONE, resumed.code(), resumed.err());
    assertEquals(3 * REPLICATIONS - 5, rest.lived.get(), "the first block has a policy more");
    run(new OfContent(Integer.MAX_VALUE), "whole");
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("out"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vary: {places: [2, 5], labour_market.slack: [1, 1.2]} | design end-job places=4, now gone",
        "vary: {places: [2, 4], labour_market.slack: [1.2]} | points[0]: labour_market.slack=1, now gone",
        "vary: {places: [2, 4], labour_market.slack: [1, 1.1]} | vary.labour_market.slack[1]: \"1.2\", now \"1.1\"",
        "vary: {places: [2, 4]} | points[1]: labour_market.slack=1.2, now gone",
      })
  void whatIsGoneIsRefused(String after, String line) throws IOException {
    study(GRID);
    assertEquals(Main.FAILED, run(new OfContent(4), "out", "--threads=1").code());
    List<String> before = Calls.below(directory);
    study(after);
    Calls refused = call(new FakeModel(), "resume", "out", "--quiet");
    assertEquals(Main.MISTAKE, refused.code(), refused.err());
    assertTrue(refused.err().contains("\n  " + line + "\n"), refused.err());
    assertEquals(before, Calls.below(directory), "nothing is lost");
  }

  @Test
  void aLatinHypercubeCannotGrow() throws IOException {
    String design =
        "vary: {places: [2, 4], labour_market.slack: 0.9..1.5};"
            + " design: {uncertainties: {kind: latin_hypercube, points: %d}}";
    study(design.formatted(8));
    assertEquals(Main.FAILED, run(new OfContent(4), "out", "--threads=1").code());
    study(design.formatted(16));
    Calls refused = call(new FakeModel(), "resume", "out", "--quiet");
    assertEquals(Main.MISTAKE, refused.code(), refused.err());
    assertTrue(refused.err().contains("design.uncertainties.points: 8, now 16"), refused.err());
    assertTrue(refused.err().contains("and 3 more, now gone"), refused.err());
    assertTrue(refused.err().contains("a Latin hypercube of other size"), refused.err());
  }
}
