package nl.basisbaan.experiments.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/**
 * A file that is whole or not there: it is written beside its place under a hidden name and then
 * moved, so that a full disk leaves what was there before.
 */
public final class WholeFile {
  private static final int ID = 8;

  private WholeFile() {}

  /** Something that reads or writes a file. */
  @FunctionalInterface
  public interface Action {
    /** Does it. */
    void run() throws IOException;
  }

  /** Writes a text, in UTF-8, in place of what was there. */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file, in place of what was there, and the folders that it needs. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path beside = file.resolveSibling(beside(file.getFileName().toString()));
    naming(
        file,
        () -> {
          Files.createDirectories(file.toAbsolutePath().getParent());
          try {
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(
                beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
          } finally {
            Files.deleteIfExists(beside);
          }
        });
  }

  private static String beside(String name) {
    return "." + name + "." + UUID.randomUUID().toString().substring(0, ID) + ".new";
  }

  /** Whether a file is what a program that was killed left beside a file of some name. */
  public static boolean isLeftOf(String name, Path file) {
    String other = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String start = "." + name + ".";
    return other.startsWith(start)
        && other.substring(start.length()).matches("[0-9a-f]{" + ID + "}[.]new");
  }

  /**
   * Does something with a file.
   *
   * @throws FileSystemException of that file, whatever went wrong: a full disk does not say where
   */
  public static void naming(Path file, Action action) throws IOException {
    try {
      action.run();
    } catch (FileSystemException e) {
      throw named(file, Words.reason(e), e);
    } catch (IOException e) {
      throw named(file, e.getMessage(), e);
    }
  }

  private static FileSystemException named(Path file, String reason, IOException cause) {
    FileSystemException named = new FileSystemException(file.toString(), null, reason);
    named.initCause(cause);
    return named;
  }
}
