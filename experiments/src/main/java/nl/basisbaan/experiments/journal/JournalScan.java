package nl.basisbaan.experiments.journal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.basisbaan.experiments.study.Unit;

/**
 * What of a journal can be used: the records from its beginning to the first that is not whole.
 *
 * @param units in the order in which they were appended
 * @param end where the last whole record ends
 * @param told what follows after it, in words; empty when nothing does
 */
record JournalScan(List<Found> units, long end, String told) {
  private static final int BUFFER = 1 << 18;

  /** A unit and where its record begins. */
  record Found(Unit.Key key, boolean failed, long at) {}

  /** Reads and checks a whole journal that has a header of so many bytes. */
  static JournalScan of(Path path, int header) throws IOException {
    List<Found> units = new ArrayList<>();
    long end = header;
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
      stream.skipNBytes(header);
      Source source = new Source(stream::read);
      while (source.begin()) {
        UnitCodec.Start start = UnitCodec.start(source);
        boolean whole = true;
        while (whole && !source.isLast()) {
          whole = source.next();
        }
        if (!whole) {
          break;
        }
        units.add(new Found(start.key(), start.failed(), end));
        end = header + source.passed();
      }
    }
    long rest = Files.size(path) - end;
    return new JournalScan(units, end, rest == 0 ? "" : told(path, end, units.size(), rest));
  }

  private static String told(Path path, long end, int units, long rest) throws IOException {
    int after = 0;
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      after = keys(file, end, file.length()).size();
    }
    return after <= 1
        ? String.format(
            Locale.ROOT,
            "the last town in the journal was not whole (%,d bytes): it is lived again",
            rest)
        : String.format(
            Locale.ROOT,
            "the journal is damaged behind its first %,d towns: what follows (%,d bytes, some %,d"
                + " towns) is lived again",
            units,
            rest,
            after);
  }

  /** Number of units, as far as lengths of frames go; 0 when there is no such file. */
  static int count(Path path, int header) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      return keys(file, header, file.length()).size();
    } catch (FileNotFoundException e) { // or it may not be read
      if (Files.notExists(path)) {
        return 0;
      }
      throw e;
    }
  }

  private static Set<Unit.Key> keys(RandomAccessFile file, long from, long to) throws IOException {
    Set<Unit.Key> keys = new HashSet<>();
    long at = from;
    Unit.Key key = null;
    while (at + Sink.HEAD < to) {
      file.seek(at);
      int mark = file.readInt();
      int length = mark & ~Sink.LAST;
      if (length <= 0 || length > Sink.FRAME || at + Sink.HEAD + length > to) {
        break;
      }
      try {
        key = key == null ? key(file, at) : key;
      } catch (EOFException | StreamCorruptedException e) {
        break; // the length is that of no frame
      }
      if ((mark & Sink.LAST) != 0) {
        keys.add(key);
        key = null;
      }
      at += Sink.HEAD + length;
    }
    return keys;
  }

  private static Unit.Key key(RandomAccessFile file, long at) throws IOException {
    file.seek(at);
    Source source = new Source(file::read);
    source.next();
    Unit.Key key = UnitCodec.start(source).key();
    return new Unit.Key(-1, key.point(), key.block(), key.replication());
  }
}
