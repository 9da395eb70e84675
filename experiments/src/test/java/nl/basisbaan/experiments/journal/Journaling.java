package nl.basisbaan.experiments.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.io.TempDir;

/** A journal in a folder of its own, and small units to write in it. */
abstract class Journaling {
  static final String IDENTITY = "0".repeat(64);

  @TempDir Path directory;

  Path file() {
    return directory.resolve("journal");
  }

  void write(List<Unit> units) throws IOException {
    try (Journal journal = Journal.open(file(), IDENTITY)) {
      for (Unit unit : units) {
        journal.append(unit);
      }
    }
  }

  static Unit small(int replication, double... numbers) {
    Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
    for (int i = 0; i < numbers.length; i++) {
      atEnd.put(Outcome.values()[i], new Measure(numbers[i], numbers[numbers.length - 1 - i]));
    }
    PolicyResult result = new ResultDraft("none").atEnd(atEnd).result();
    return new Unit(new Unit.Key(replication, 0, 0, replication), List.of(result));
  }
}
