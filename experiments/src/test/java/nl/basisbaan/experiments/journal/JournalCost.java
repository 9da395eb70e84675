package nl.basisbaan.experiments.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.answer.StudyFindings;
import nl.basisbaan.experiments.live.Units;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;

/** Measures what keeping a unit costs, beside living it and what is found in it; by hand. */
final class JournalCost {
  private static final int TOWNS = 60;
  private static final int ROUNDS = 8;

  private JournalCost() {}

  /** What is done with a unit. */
  private interface Work {
    void on(Unit unit) throws IOException;
  }

  /** Lives a study of the program, or of a file, through and prints medians a unit. */
  public static void main(String[] args) throws IOException {
    Request request =
        new Request(
            args[0],
            1,
            OptionalInt.of(TOWNS),
            1,
            Map.of(),
            Map.of(),
            Map.of(),
            Follow.NOBODY,
            Optional.empty(),
            false,
            true);
    Experiment experiment = Preparation.of(request, Path.of("").toAbsolutePath()).atBase();
    List<Unit> units = new ArrayList<>();
    List<Double> lived = new ArrayList<>();
    long[] before = {System.nanoTime()};
    new Units(experiment, new Simulator())
        .run(
            1,
            unit -> {
              units.add(unit);
              long now = System.nanoTime();
              lived.add((now - before[0]) / 1e6);
              before[0] = now;
            });
    tell("living", lived.subList(TOWNS / 2, TOWNS));

    Path folder = Files.createTempDirectory("basisbaan");
    Path file = folder.resolve("journal");
    Set<Boolean> found = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      boolean last = round == ROUNDS - 1;
      Files.deleteIfExists(file);
      try (Journal journal = Journal.open(file, "0".repeat(64))) {
        measure("journal: keeping", units, last, journal::append);
        measure(
            "journal: reading",
            units,
            last,
            unit -> found.add(journal.find(unit.key()).isPresent()));
      }
      try (StudyFindings findings = new StudyFindings(experiment, folder)) {
        measure("tables and samples", units, last, findings::add);
      }
    }
    System.out.printf(
        Locale.ROOT, "%-20s %8.1f kB a unit%n", "journal", Files.size(file) / 1e3 / TOWNS);
  }

  private static void measure(String what, List<Unit> units, boolean told, Work work)
      throws IOException {
    List<Double> times = new ArrayList<>();
    for (Unit unit : units) {
      long before = System.nanoTime();
      work.on(unit);
      times.add((System.nanoTime() - before) / 1e6);
    }
    if (told) {
      tell(what, times);
    }
  }

  private static void tell(String what, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(each -> each).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-20s %8.3f ms a unit (%.3f to %.3f)%n",
        what,
        sorted[sorted.length / 2],
        sorted[0],
        Arrays.stream(sorted).max().orElseThrow());
  }
}
