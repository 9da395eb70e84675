package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.experiments.study.Model;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps are kept, shared out, repeated and fail like any other study. */
class SweepGoesOnTest {
  @TempDir Path directory;

  @BeforeEach
  void aSweep() throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replaceAll("(places|both_ends): .*\n", "")
            + "vary: {places: 1..60:60, labour_market.slack: 0.9..1.5}\n"
            + "design: {uncertainties: {kind: saltelli, points: 2}}\n");
  }

  private void run(String... words) {
    List<String> all = new ArrayList<>(List.of("run", "small.yaml", "--quiet"));
    all.addAll(List.of(words));
    Calls call = Calls.of(directory, all.toArray(String[]::new));
    assertEquals(Main.DONE, call.code(), call.err());
  }

  @Test
  void shardsAndManifestsGiveTheSameBytes() throws IOException {
    run("--out=whole", "--threads=1");
    run("--out=a", "--shard=1/3", "--threads=2");
    run("--out=b", "--shard=2/3", "--threads=4");
    run("--out=c", "--shard=3/3", "--threads=1");
    Calls merged = Calls.of(directory, "merge", "a", "b", "c", "--quiet", "--out=merged");
    assertEquals(Main.DONE, merged.code(), merged.err());
    Repeats.assertSame(directory.resolve("whole"), directory.resolve("merged"));
    Files.delete(directory.resolve("small.yaml"));
    Calls rerun = Calls.of(directory, "rerun", "whole", "--quiet", "--out=again");
    assertTrue(rerun.err().contains("files are as in the manifest, to the byte"), rerun.err());
    assertEquals(Main.DONE, Calls.of(directory, "verify", "whole", "--quiet").code());
  }

  @Test
  void whatTheCommandLineVariesIsInTheManifestToo() throws IOException {
    run("--out=whole", "--vary=pay.max_hours=20,30", "--design=uncertainties=sobol:4");
    Calls rerun = Calls.of(directory, "rerun", "whole", "--quiet", "--out=again");
    assertTrue(rerun.err().contains("files are as in the manifest, to the byte"), rerun.err());
  }

  @Test
  void aBlockThatFailsCanBeSeenAgain() throws IOException {
    Model model =
        scenario -> {
          Model.Prepared ready = new FakeModel().prepare(scenario);
          boolean second =
              scenario.policies().stream().anyMatch(each -> each.name().endsWith("places=55"));
          return (replication, follow) -> {
            if (second && replication == 3) {
              throw new IllegalStateException("no");
            }
            return ready.run(replication, follow);
          };
        };
    Calls call = Calls.of(model, directory, "run", "small.yaml", "--quiet", "--out=out");
    assertEquals(Main.FAILED, call.code());
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    List<CSVRecord> failures =
        format.parse(Files.newBufferedReader(directory.resolve("out/failures.csv"))).getRecords();
    assertEquals(6 * 2, failures.size(), "two blocks at six points");
    for (CSVRecord failure : failures) {
      assertTrue(failure.get("policies").contains("places=55"), failure.get("policies"));
      String[] words = failure.get("command").split(" ");
      Calls again = Calls.of(model, directory, Arrays.copyOfRange(words, 1, words.length));
      assertEquals(Main.FAILED, again.code(), failure.get("command"));
      assertTrue(again.err().contains("no"), again.err());
    }
    String summary = Files.readString(directory.resolve("out/summary.csv"));
    assertTrue(summary.contains("end-job places=55,0,all,places_filled,places,,4,"), summary);
  }
}
