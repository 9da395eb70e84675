package nl.basisbaan.experiments.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.study.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not whole does not come out of a journal. */
class DamagedJournalTest extends Journaling {
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

  /** Frames too short for a unit, one of which has a number without end. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 30})
  void whateverFollowsWholeUnitsTheyAreCounted(int length) throws IOException {
    write(List.of(small(0, 1, 2), small(1, 3, 4)));
    byte[] bytes = Files.readAllBytes(file());
    ByteBuffer longer = ByteBuffer.allocate(bytes.length + Sink.HEAD + length + 20).put(bytes);
    longer.putInt(length | Sink.LAST).putInt(0);
    Arrays.fill(longer.array(), longer.position(), longer.position() + length, (byte) 0x80);
    Files.write(file(), longer.array());

    assertEquals(2, Journal.count(file()));
    try (Journal journal = Journal.open(file(), IDENTITY)) {
      assertEquals(2, journal.size());
      assertTrue(journal.told().startsWith("the last town in the journal"), journal.told());
    }
    assertEquals(bytes.length, Files.size(file()));
  }

  @Test
  void aRunWhoseJournalCannotBeReadIsKept() throws IOException {
    Path folder = Files.createDirectories(file().resolveSibling("hidden"));
    assertTrue(Unfinished.words(folder).isEmpty());
    Files.createDirectory(folder.resolve("journal"));
    assertTrue(Unfinished.words(folder).isPresent());
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
