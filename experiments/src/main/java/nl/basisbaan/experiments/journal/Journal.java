package nl.basisbaan.experiments.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.study.Unit;

/**
 * The units that were lived through, one checked record each, in a file that only grows. A unit is
 * with the system when it was appended, and on the disk a second later. One thread appends and
 * reads; nobody else may write the file, which the lock of the result folder sees to.
 */
public final class Journal implements Past {
  private static final String BEGINNING = "basisbaan journal 1 ";
  private static final int SHA256_DIGITS = 64;
  private static final int HEADER = BEGINNING.length() + 2 * SHA256_DIGITS + 1;

  private final RandomAccessFile file;
  private final Map<Unit.Key, Long> places = new HashMap<>();
  private final Sink sink;
  private final ScheduledExecutorService clock;
  private ScheduledFuture<?> ticking;
  private String told = "";
  private long end = HEADER;
  private volatile boolean unsure;
  private volatile IOException lost;

  private Journal(RandomAccessFile file) {
    this.file = file;
    this.sink = new Sink(file::write);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "journal to disk");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Opens a journal to go on with it; begins one when there is none. What is not whole at its end
   * is cut off, and units that failed are as if they had not been lived.
   *
   * @param identity of what is lived through, from {@link Plan#identity}
   * @throws UserMistake when it is of another study or another version of the program
   */
  public static Journal open(Path path, String identity) throws IOException {
    return open(path, identity, true);
  }

  /** Opens a journal to read from it only, failed units too. */
  public static Journal read(Path path, String identity) throws IOException {
    return open(path, identity, false);
  }

  /** Whether there is a journal that is of this. */
  static boolean isOf(Path path, String identity) throws IOException {
    if (!Files.exists(path)) {
      return false;
    }
    try (InputStream file = Files.newInputStream(path)) {
      return Arrays.equals(file.readNBytes(HEADER), header(identity));
    }
  }

  private static byte[] header(String identity) {
    return (BEGINNING + identity + UnitCodec.SCHEMA + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static Journal open(Path path, String identity, boolean writing) throws IOException {
    Journal journal = new Journal(new RandomAccessFile(path.toFile(), writing ? "rw" : "r"));
    try {
      journal.begin(path, header(identity), writing);
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private void begin(Path path, byte[] expected, boolean writing) throws IOException {
    if (file.length() >= HEADER) {
      byte[] found = new byte[HEADER];
      file.readFully(found);
      if (!Arrays.equals(expected, found)) {
        throw new UserMistake(
            path.getFileName() + " is of another study, or of another version of the program");
      }
      index(path, writing);
    }
    if (writing) {
      if (file.length() < HEADER) {
        file.setLength(0);
        file.write(expected);
      }
      file.setLength(end);
      file.seek(end);
      file.getFD().sync();
      ticking = clock.scheduleWithFixedDelay(this::toDisk, 1, 1, TimeUnit.SECONDS);
    }
  }

  private void index(Path path, boolean writing) throws IOException {
    JournalScan scan = JournalScan.of(path, HEADER);
    scan.units()
        .forEach(
            found -> {
              if (writing && found.failed()) {
                places.remove(id(found.key()));
              } else {
                places.put(id(found.key()), found.at());
              }
            });
    end = scan.end();
    told = scan.told();
  }

  /** A unit whatever its number, which changes when a study grows. */
  private static Unit.Key id(Unit.Key key) {
    return new Unit.Key(-1, key.point(), key.block(), key.replication());
  }

  /**
   * How many units a journal has, as far as its frames go; without checking them. 0 when it is not
   * there.
   */
  public static int count(Path path) throws IOException {
    return JournalScan.count(path, HEADER);
  }

  /** What was cut off, in words; empty when everything was whole. */
  public String told() {
    return told;
  }

  /** Number of units that are known. */
  public int size() {
    return places.size();
  }

  /** The units that are known, in the order in which they were appended. */
  List<Unit.Key> keys() {
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public boolean has(Unit.Key key) {
    return places.containsKey(id(key));
  }

  @Override
  public Optional<Unit> find(Unit.Key key) throws IOException {
    Long place = places.get(id(key));
    if (place == null) {
      return Optional.empty();
    }
    file.seek(place);
    Source source = new Source(file::read);
    if (!source.begin()) {
      throw new IOException("the journal changed while it was read");
    }
    Unit unit = UnitCodec.read(source);
    return Optional.of(new Unit(key, unit.results(), unit.failure()));
  }

  @Override
  public void append(Unit unit) throws IOException {
    if (has(unit.key())) {
      return;
    }
    if (lost != null) {
      throw lost;
    }
    file.seek(end);
    try {
      UnitCodec.write(unit, sink);
    } catch (IOException e) {
      file.setLength(end);
      throw e;
    }
    places.put(id(unit.key()), end);
    end = file.getFilePointer();
    unsure = true;
  }

  private void toDisk() {
    if (unsure) {
      unsure = false;
      try {
        file.getFD().sync();
      } catch (IOException e) {
        lost = e;
      }
    }
  }

  /** Brings everything to the disk. */
  @Override
  public void close() throws IOException {
    if (ticking != null) {
      ticking.cancel(false);
    }
    clock.shutdown();
    try (file) {
      if (unsure) {
        file.getFD().sync();
      }
    }
  }
}
