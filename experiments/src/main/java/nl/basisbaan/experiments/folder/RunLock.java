package nl.basisbaan.experiments.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.basisbaan.experiments.data.UserMistake;

/**
 * Says who is writing a result, and since when. The system holds the lock on the file, and lets go
 * of it when the run ends in whatever way: a file that is left blocks nobody.
 */
final class RunLock implements Closeable {
  /** Apart from the text, which stays readable for others where locks forbid reading. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private static final int LONGEST = 200;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private static final Object ABSENT = "absent";
  private static final Set<StandardOpenOption> OPTIONS =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes a lock.
   *
   * @param label how the user calls the folder
   * @param what is running
   * @throws UserMistake when another run has it
   */
  static RunLock take(Path file, String label, String what) throws IOException {
    while (true) {
      Object before = key(file);
      RunLock lock = new RunLock(file, FileChannel.open(file, OPTIONS));
      try {
        if (!lock.isOurs()) {
          throw new UserMistake(
              "another run of basisbaan is writing "
                  + label
                  + lock.holder()
                  + "; --out DIR writes elsewhere");
        }
        // Who had it removes it before letting go: then another file may have its name by now.
        if (!ABSENT.equals(before) && Objects.equals(before, key(file))) {
          lock.sign(what);
          return lock;
        }
      } catch (IOException | RuntimeException e) {
        lock.channel.close();
        throw e;
      }
      lock.channel.close();
    }
  }

  /** What tells files of one name apart. Opening the file again would lose the lock on it. */
  private static Object key(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return ABSENT;
    }
  }

  private boolean isOurs() {
    try {
      return channel.tryLock(POSITION, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false; // of this very program
    } catch (IOException e) {
      return true; // a file system without locks
    }
  }

  private void sign(String what) throws IOException {
    String now = MOMENT.format(LocalDateTime.now(ZoneId.systemDefault()));
    long process = ProcessHandle.current().pid();
    String text = " since " + now + " (" + what + ", process " + process + ")\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private String holder() throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST);
    channel.read(text, 0);
    return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }
}
