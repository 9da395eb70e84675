package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.Replications;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is lived together for its cost gives, file by file, what is lived apart. */
class LivedTogetherTest {
  private static final Model APART = scenario -> new Replications(scenario)::run;

  @TempDir Path directory;

  /** The simulator, which notes how many units it lives together at most. */
  private static final class Counting implements Model {
    private final Model simulator = new Simulator();
    private int most;

    @Override
    public Prepared prepare(Scenario scenario) {
      return simulator.prepare(scenario);
    }

    @Override
    public Together prepare(List<Scenario> scenarios) {
      most = Math.max(most, scenarios.size());
      return simulator.prepare(scenarios);
    }
  }

  @BeforeEach
  void village() throws IOException {
    Calls.write(
        directory.resolve("village.yaml"),
        """
        name: village
        source: assumption
        like: groningen
        stock: {households: 400, persons_over_three_years: 260, coaches: 1}
        """);
  }

  private static String study(String more) {
    return Calls.smallStudy("small")
            .replace("municipality: groningen", "municipality: village")
            .replace("months: 6", "months: 30")
            .replace("places: 3", "places: 6")
            .replaceAll("both_ends: .*\n", "")
        + more;
  }

  private void run(Model model, String out, String... more) {
    List<String> words = new ArrayList<>(List.of("run", "small.yaml", "--quiet", "--out=" + out));
    words.addAll(List.of(more));
    Calls call = Calls.of(model, directory, words.toArray(String[]::new));
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private int together(String study) throws IOException {
    Calls.write(directory.resolve("small.yaml"), study);
    run(APART, "apart", "--threads=1");
    Counting one = new Counting();
    run(one, "one", "--threads=1");
    Repeats.assertSame(directory.resolve("apart"), directory.resolve("one"));
    run(new Simulator(), "two", "--threads=2");
    Repeats.assertSame(directory.resolve("apart"), directory.resolve("two"));
    return one.most;
  }

  @Test
  void bothEndsOfWhatNobodyKnows() throws IOException {
    int most =
        together(
            study(
                """
                both_ends:
                  - neighbourhood.places_per_thousand
                  - labour_market.slack
                  - task.displaced_paid_share
                  - prices.discount_rate
                  - wellbeing.liveability
                end_replications: 3
                """));
    assertTrue(most >= 4, most + " at most");
  }

  @Test
  void sweepsOfNumbersOfEitherKindAndOfLevers() throws IOException {
    int most =
        together(
            study(
                """
                vary: {pay.max_hours: 20..36, recruitment.lead_months: range,
                  labour_market.slack: 0.9..1.5, experience.pace: range}
                design: {uncertainties: {kind: saltelli, points: 2}, levers: {kind: latin_hypercube, points: 2}}
                """));
    assertTrue(most >= 2, most + " at most");
  }

  /** Units are kept when they are lived; what stays of them is in their order. */
  @Test
  void journalsThatStayDoNotDependOnThreads() throws IOException {
    String ends = "both_ends: [task.displaced_paid_share, matching.usual, experience.pace]\n";
    Calls.write(directory.resolve("small.yaml"), study(ends).replace("months: 30", "months: 3"));
    for (String how : List.of("--keep", "--shard=1/2")) {
      run(new Simulator(), "one" + how, how, "--threads=1");
      run(new Simulator(), "three" + how, how, "--threads=3");
      assertArrayEquals(
          Files.readAllBytes(directory.resolve("one" + how + "/journal")),
          Files.readAllBytes(directory.resolve("three" + how + "/journal")),
          how);
    }
  }
}
