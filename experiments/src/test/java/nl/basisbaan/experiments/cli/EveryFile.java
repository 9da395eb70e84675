package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;

/** Results of a village with everything that a file is written for. */
final class EveryFile {
  private EveryFile() {}

  /** A run (out), one with towns that failed (half), a sweep (swept) and a validation (history). */
  static void make(Path directory) throws IOException {
    Calls.write(
        directory.resolve("village.yaml"),
        """
        name: village
        source: assumption
        like: groningen
        stock: {households: 300, coaches: 1}
        neighbourhoods_count: 2
        """);
    SmallFiles.budgeted(directory);
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace("municipality: groningen", "municipality: village")
            .replace("end-job, ", "end-job, budgeted, ")
            .replace("months: 6", "months: 42")
            .replace("replications: 5", "replications: 2")
            .replace("places: 3\n", ""));
    call(
        directory,
        new Simulator(),
        "run",
        "small.yaml",
        "--quiet",
        "--persons",
        "participants",
        "--out",
        "out");
    call(
        directory,
        new FakeModel(),
        "validate",
        "--quiet",
        "--replications",
        "3",
        "--out",
        "history");
    Calls failed = Calls.of(EveryFile::half, directory, "run", "small.yaml", "--out=half");
    assertEquals(Main.FAILED, failed.code(), failed.err());
    sweep(directory, "levers=saltelli:2", "swept");
  }

  /** Two designs of the village. */
  private static void sweep(Path directory, String design, String out) throws IOException {
    String study = Files.readString(directory.resolve("small.yaml"));
    Calls.write(
        directory.resolve("sweep.yaml"),
        study.replace("name: small", "name: sweep").replaceAll("both_ends: .*\n", ""));
    String[] vary = {"--vary=places=2..9", "--vary=pay.max_hours=20..36", "--design=" + design};
    List<String> words = new ArrayList<>(List.of("run", "sweep.yaml", "--quiet", "--out", out));
    words.addAll(List.of(vary));
    call(directory, new FakeModel(), words.toArray(String[]::new));
  }

  /** Of two replications only the first can be lived through. */
  private static Model.Prepared half(Scenario scenario) {
    return (replication, follow) -> {
      if (replication > 0) {
        throw new IllegalStateException("not this one");
      }
      return FakeModel.run(scenario, replication, follow);
    };
  }

  private static void call(Path directory, Model model, String... words) {
    Calls call = Calls.asTyped(model, directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
  }
}
