package nl.basisbaan.experiments.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.experiments.text.Words;

/**
 * A data file as it was read.
 *
 * @param label how it is called in messages and in the manifest
 * @param path where it is; empty when it comes with the program
 * @param bytes its whole content
 */
public record Input(String label, Optional<Path> path, byte[] bytes) {
  /** Data files are small; more is a mistake, not data. */
  public static final int MOST_BYTES = 1_000_000;

  static final String ENDING = ".yaml";
  static final String SHORT_ENDING = ".yml";

  /** Where the files that come with the program are in it. */
  static final String HOME = "nl/basisbaan/experiments/";

  /**
   * Reads a file of the user.
   *
   * @throws UserMistake when it is missing, not a file, too large or may not be read
   */
  static Input file(String label, Path path) {
    if (!Files.exists(path)) {
      throw new UserMistake(Mistake.in(label, missing(path)));
    }
    if (!Files.isRegularFile(path)) { // a folder or a device
      throw new UserMistake(Mistake.in(label, "is not a file"));
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UserMistake(
            Mistake.in(label, "must be at most " + MOST_BYTES + " bytes but is larger"));
      }
      return new Input(label, Optional.of(path), bytes);
    } catch (FileSystemException e) {
      throw new UserMistake(Mistake.in(label, "cannot be read: " + Words.reason(e)));
    } catch (IOException e) {
      throw new UserMistake(Mistake.in(label, "cannot be read: " + e.getMessage()));
    }
  }

  /**
   * Reads a file that another file names.
   *
   * @throws UserMistake when it is missing, not a file, too large or may not be read
   */
  public static Input beside(String name, Input other) {
    Path folder = other.path.map(path -> path.toAbsolutePath().getParent()).orElse(Path.of(""));
    try {
      return file(name, folder.resolve(name));
    } catch (InvalidPathException e) {
      throw new UserMistake("no such file " + Mistake.found(name));
    }
  }

  /** Why there is no file: nothing is called so, or a link that is leads to nothing. */
  private static String missing(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return "no such file" + nearest(path);
    }
    try {
      String target = Mistake.found(Files.readSymbolicLink(path).toString());
      return isRound(path)
          ? "is a link that leads to no file but back to itself"
          : "is a link to " + target + ", where there is no file";
    } catch (IOException e) {
      return "is a link that cannot be read";
    }
  }

  private static boolean isRound(Path link) throws IOException {
    try {
      return !Files.exists(link.toRealPath());
    } catch (NoSuchFileException e) {
      return false;
    } catch (FileSystemException e) {
      return true;
    }
  }

  /** A hint at a file of nearly the same name in the same folder. */
  private static String nearest(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files.limit(10_000).forEach(file -> names.add(file.getFileName().toString()));
      return Nearest.to(path.getFileName().toString(), names)
          .map(name -> "; did you mean " + name + "?")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  /** Reads a file that comes with the program; null when there is none of that name. */
  public static Input packed(String name) {
    try (InputStream stream = Input.class.getResourceAsStream("/" + HOME + name)) {
      return stream == null ? null : new Input(name, Optional.empty(), stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Its content as text, without the mark that some programs put before it.
   *
   * @throws UserMistake when it is no text
   */
  public String text() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      String found = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
      throw at(text, text.length(), "must be text (UTF-8) but has the byte " + found);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** What is wrong at a place of its text. */
  UserMistake at(String text, int index, String words) {
    int line = 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    int column = index - text.lastIndexOf('\n', index - 1);
    return new UserMistake(new Mistake(label, line, column, words));
  }

  /** Whether it is a data file of the user, and neither of the program nor a list. */
  public boolean isOfTheUser() {
    return path.isPresent() && !label.equals(stem());
  }

  /** What is wrong where a name within is not that of the file, or the file ends otherwise. */
  String otherThan(String name) {
    return !isYaml(label) && stem().indexOf('.') > 0
        ? "the file must end in .yaml, such as %s.yaml, but is called %s".formatted(name, stem())
        : "name must be " + stem() + " as the file is called but was " + name;
  }

  /** The name of the file without its folder and ending. */
  public String stem() {
    return stem(label);
  }

  /** The name of a file without its folder and ending. */
  public static String stem(String label) {
    String file = label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return isYaml(file) ? file.substring(0, dot) : file;
  }

  /** Whether a word is the path of a data file, and no name of one. */
  static boolean isPath(String word) {
    return isYaml(word.toLowerCase(Locale.ROOT))
        || word.indexOf('/') >= 0
        || word.indexOf('\\') >= 0;
  }

  /** The file that a path leads to from a folder. */
  static Path resolve(Path folder, String reference) {
    try {
      return folder.resolve(reference).normalize();
    } catch (InvalidPathException e) {
      throw new UserMistake("not the name of a file: " + e.getReason());
    }
  }

  private static boolean isYaml(String file) {
    return file.endsWith(ENDING) || file.endsWith(SHORT_ENDING);
  }

  /** The fingerprint of its content. */
  public String sha256() {
    return Sha256.of(bytes);
  }

  /** The names of the data files in a folder that may not be there. */
  static Set<String> stemsIfAny(Path folder) {
    try {
      return Files.isDirectory(folder) ? stems(folder) : Set.of();
    } catch (IOException e) {
      return Set.of();
    }
  }

  /** The names of the data files in a folder. */
  static Set<String> stems(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return named(files.map(file -> file.getFileName().toString()));
    }
  }

  /** The names of the data files in a jar whose paths begin so. */
  static Set<String> packedIn(Path jar, String prefix) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return named(
          zip.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith(prefix))
              .map(name -> name.substring(prefix.length())));
    }
  }

  private static Set<String> named(Stream<String> files) {
    return files
        .filter(name -> name.endsWith(ENDING) && name.indexOf('/') < 0)
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
