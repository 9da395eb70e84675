package nl.basisbaan.experiments.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.live.Units;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units come out of a journal as they went in, and what is not whole does not come out. */
class JournalTest {
  private static final String IDENTITY = "0".repeat(64);
  private static final List<Unit> LIVED = new ArrayList<>();

  @TempDir static Path studies;

  @TempDir Path directory;

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

  private Path file() {
    return directory.resolve("journal");
  }

  private void write(List<Unit> units) throws IOException {
    try (Journal journal = Journal.open(file(), IDENTITY)) {
      for (Unit unit : units) {
        journal.append(unit);
      }
    }
  }

  private static Unit small(int replication, double... numbers) {
    Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
    for (int i = 0; i < numbers.length; i++) {
      atEnd.put(Outcome.values()[i], new Measure(numbers[i], numbers[numbers.length - 1 - i]));
    }
    PolicyResult result = new ResultDraft("none").atEnd(atEnd).result();
    return new Unit(new Unit.Key(replication, 0, 0, replication), List.of(result));
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
  void whereverTheLastRecordIsTornTheOthersAreWhole() throws IOException {
    write(List.of(small(0, 1, 2), small(1, 3, 4)));
    int two = (int) Files.size(file());
    write(List.of(small(2, 5, 0.6)));
    byte[] bytes = Files.readAllBytes(file());
    assertTrue(bytes.length - two > 20);
    for (int length = two; length < bytes.length; length++) {
      Files.write(file(), Arrays.copyOf(bytes, length));
      assertEquals(2, Journal.count(file()), "count at " + length);
      assertGoesOn(length == two ? "" : "the last town in the journal was not whole", bytes);
    }
  }

  @Test
  void whereverTheLastRecordIsDamagedTheOthersAreWhole() throws IOException {
    write(List.of(small(0, 1, 2), small(1, 3, 4)));
    int two = (int) Files.size(file());
    write(List.of(small(2, 5, 0.6)));
    byte[] bytes = Files.readAllBytes(file());
    for (int at = two; at < bytes.length; at++) {
      for (int bit : new int[] {1, 0x40, 0x80}) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= (byte) bit;
        Files.write(file(), damaged);
        assertGoesOn("the last town in the journal was not whole", bytes);
      }
    }
    for (int zeros = 1; zeros < 40; zeros++) { // what a power cut may leave
      Files.write(file(), Arrays.copyOf(Arrays.copyOf(bytes, two), two + zeros));
      assertGoesOn("the last town in the journal was not whole", bytes);
    }
  }

  /** Two units are known, and with the third appended the file is as if nothing had been. */
  private void assertGoesOn(String told, byte[] whole) throws IOException {
    try (Journal journal = Journal.open(file(), IDENTITY)) {
      assertTrue(journal.told().startsWith(told), journal.told());
      assertEquals(told.isEmpty(), journal.told().isEmpty());
      assertEquals(2, journal.size());
      assertEquals(
          3.0,
          journal
              .find(small(1).key())
              .get()
              .results()
              .get(0)
              .atEnd()
              .values()
              .iterator()
              .next()
              .numerator());
      journal.append(small(2, 5, 0.6));
    }
    assertEquals(-1, Arrays.mismatch(whole, Files.readAllBytes(file())));
  }

  @Test
  void damageInTheMiddleEndsWhatCanBeUsed() throws IOException {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      units.add(small(i, i, 0.5));
    }
    write(units.subList(0, 4));
    int four = (int) Files.size(file());
    write(units);
    byte[] bytes = Files.readAllBytes(file());
    bytes[four + 12] ^= 1;
    Files.write(file(), bytes);
    try (Journal journal = Journal.open(file(), IDENTITY)) {
      assertEquals(4, journal.size());
      assertTrue(
          journal
              .told()
              .matches(
                  "the journal is damaged behind its first 4 towns: what follows \\([0-9,]+ bytes,"
                      + " some 6 towns\\) is lived again"),
          journal.told());
    }
    assertEquals(four, Files.size(file()));
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

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 148})
  void aJournalWithoutAWholeHeaderIsEmpty(int length) throws IOException {
    write(List.of(small(0, 1)));
    byte[] bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, length));
    assertEquals(0, Journal.count(file()));
    write(List.of(small(0, 1)));
    assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(file())));
  }

  @Test
  void aJournalOfAnotherStudyIsRefusedAndKept() throws IOException {
    write(List.of(small(0, 1)));
    byte[] bytes = Files.readAllBytes(file());
    UserMistake refused =
        assertThrows(UserMistake.class, () -> Journal.open(file(), "1".repeat(64)));
    assertEquals(
        "journal is of another study, or of another version of the program", refused.getMessage());
    assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(file())));
  }

  @Test
  void whatCannotBeWrittenIsToldAndWhatWasStays() throws IOException {
    write(List.of(small(0, 1)));
    Journal closed = Journal.open(file(), IDENTITY);
    closed.close();
    assertThrows(IOException.class, () -> closed.append(small(1, 2)));
    assertEquals(1, Journal.count(file()));
  }
}
