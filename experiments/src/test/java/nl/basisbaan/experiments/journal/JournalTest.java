package nl.basisbaan.experiments.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.live.Units;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units come out of a journal as they went in. */
class JournalTest extends Journaling {
  private static final List<Unit> LIVED = new ArrayList<>();

  @TempDir static Path studies;

  /** Units of a small town with everybody in it. */
  @BeforeAll
  static void units() throws IOException {
    Files.writeString(
        studies.resolve("village.yaml"),
        """
        name: village
        source: assumption
        like: groningen
        stock: {households: 100, persons_over_three_years: 60, coaches: 1}
        """);
    Files.writeString(
        studies.resolve("small.yaml"),
        """
        name: small
        question: Any?
        municipality: village
        policies: [end-job]
        start: 2023-01
        months: 14
        replications: 3
        places: 3
        """);
    Request request =
        new Request(
            "small.yaml",
            1,
            OptionalInt.empty(),
            1,
            Map.of(),
            Map.of(),
            Map.of(),
            Follow.ALL,
            Optional.empty(),
            false,
            true);
    Experiment experiment = Preparation.of(request, studies);
    new Units(experiment, new Simulator()).run(1, LIVED::add);
    assertEquals(3, LIVED.size());
  }

  /** Equal with all that is in them; numbers to the bit. */
  private static void assertSame(Object expected, Object found, String where) throws Exception {
    if (expected instanceof Record) {
      assertEquals(expected.getClass(), found.getClass(), where);
      for (RecordComponent part : expected.getClass().getRecordComponents()) {
        part.getAccessor().setAccessible(true);
        assertSame(
            part.getAccessor().invoke(expected),
            part.getAccessor().invoke(found),
            where + "." + part.getName());
      }
    } else if (expected instanceof Set<?>) {
      assertEquals(expected, found, where);
    } else if (expected instanceof List<?> list) {
      assertSame(list.toArray(), ((List<?>) found).toArray(), where);
    } else if (expected instanceof Map<?, ?> map) {
      assertSame(map.keySet().toArray(), ((Map<?, ?>) found).keySet().toArray(), where);
      assertSame(map.values().toArray(), ((Map<?, ?>) found).values().toArray(), where);
    } else if (expected.getClass().isArray()) {
      assertEquals(Array.getLength(expected), Array.getLength(found), where);
      for (int i = 0; i < Array.getLength(expected); i++) {
        assertSame(Array.get(expected, i), Array.get(found, i), where + "[" + i + "]");
      }
    } else if (expected instanceof Double number) {
      assertEquals(
          Double.doubleToRawLongBits(number), Double.doubleToRawLongBits((double) found), where);
    } else {
      assertEquals(expected, found, where);
    }
  }

  @Test
  void whatWasLivedComesOutToTheBit() throws Exception {
    assertTrue(LIVED.get(0).results().get(1).people().size() > 500);
    assertTrue(LIVED.get(0).results().get(1).events().size() > 50);
    write(LIVED);
    try (Journal journal = Journal.open(file(), IDENTITY)) {
      assertEquals("", journal.told());
      for (Unit unit : LIVED) {
        assertSame(unit, journal.find(unit.key()).get(), "unit");
      }
      assertEquals(Optional.empty(), journal.find(new Unit.Key(3, 0, 0, 3)));
    }
    assertEquals(3, Journal.count(file()));
  }

  @Test
  void everyNumberComesOutToTheBit() throws Exception {
    Unit unit =
        small(
            0,
            0.0,
            -0.0,
            1,
            -1,
            0.1,
            Double.NaN,
            Double.longBitsToDouble(0x7ff8_0000_0000_1234L),
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            -Double.MAX_VALUE,
            1L << 47,
            (1L << 48) - 1,
            1L << 48,
            -(1L << 48),
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            1e300);
    Unit failed = new Unit(new Unit.Key(1, 0, 0, 1), List.of(), "why: \u20ac \ud83d\ude00\n\"");
    write(List.of(unit, failed));
    try (Journal journal = Journal.read(file(), IDENTITY)) {
      assertSame(unit, journal.find(unit.key()).get(), "unit");
      assertSame(failed, journal.find(failed.key()).get(), "failed");
    }
    try (Journal journal = Journal.open(file(), IDENTITY)) {
      assertEquals(Optional.empty(), journal.find(failed.key()), "is lived again");
      assertEquals(1, journal.size());
    }
  }

  @Test
  void aUnitIsFoundWhateverItsNumber() throws IOException {
    write(List.of(small(4, 1)));
    try (Journal journal = Journal.open(file(), IDENTITY)) {
      Unit.Key key = new Unit.Key(77, 0, 0, 4);
      assertEquals(key, journal.find(key).get().key());
      assertEquals(Optional.empty(), journal.find(new Unit.Key(4, 1, 0, 4)));
      assertEquals(Optional.empty(), journal.find(new Unit.Key(4, 0, 1, 4)));
    }
  }

  @Test
  void largeUnitsAreInSeveralFramesAndTornInAnyOfThem() throws IOException {
    write(LIVED.subList(0, 1));
    long one = Files.size(file());
    assertTrue(one > 3 * Sink.FRAME, "bytes: " + one);
    write(LIVED.subList(1, 2));
    byte[] bytes = Files.readAllBytes(file());
    for (long length = one + 1; length < bytes.length; length += 20_011) {
      Files.write(file(), Arrays.copyOf(bytes, (int) length));
      try (Journal journal = Journal.open(file(), IDENTITY)) {
        assertEquals(1, journal.size());
        assertTrue(journal.told().startsWith("the last town in the journal"), journal.told());
      }
    }
  }
}
