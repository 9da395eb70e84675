package nl.basisbaan.experiments.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.basisbaan.Replications;
import nl.basisbaan.experiments.data.Sha256;

/**
 * By which program units are lived through.
 *
 * @param version of the program
 * @param modelSha256 fingerprint of the model: its classes, its parameters and its evidence
 */
public record Program(String version, @JsonProperty("model_sha256") String modelSha256) {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private static final String MODEL = "nl/basisbaan/";
  private static final String AROUND_IT = MODEL + "experiments/";

  /** Refuses what is no fingerprint. */
  public Program {
    check(modelSha256);
  }

  /**
   * Refuses what is no fingerprint.
   *
   * @throws IllegalArgumentException that says what is allowed
   */
  public static void check(String modelSha256) {
    if (!FINGERPRINT.matcher(modelSha256).matches()) {
      throw new IllegalArgumentException("model_sha256 must be 64 hexadecimal digits");
    }
  }

  /** Of a process it does not change. */
  private static final class Of {
    private static final String THIS_MODEL = fingerprint();
  }

  /** The program that runs. */
  public static Program of(String version) {
    return new Program(version, Of.THIS_MODEL);
  }

  /** Whether units of one are units of the other. */
  public boolean livesAs(Program other) {
    return modelSha256.equals(other.modelSha256);
  }

  /** For people. */
  public String words() {
    return version + " (model " + modelSha256.substring(0, 12) + ")";
  }

  private static String fingerprint() {
    try {
      Path home =
          Path.of(Replications.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        try (Stream<Path> all = Files.walk(home)) {
          Stream<String> names = all.filter(Files::isRegularFile).map(each -> nameIn(home, each));
          return fingerprint(names, name -> Files.newInputStream(home.resolve(name)));
        }
      }
      try (ZipFile jar = new ZipFile(home.toFile())) {
        Stream<String> names =
            jar.stream().filter(each -> !each.isDirectory()).map(ZipEntry::getName);
        return fingerprint(names, name -> jar.getInputStream(jar.getEntry(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a file is called in a jar. */
  private static String nameIn(Path home, Path file) {
    return home.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** How a file of the program is read. */
  private interface Opening {
    InputStream of(String name) throws IOException;
  }

  private static String fingerprint(Stream<String> names, Opening opening) throws IOException {
    MessageDigest digest = Sha256.digest();
    List<String> ofModel =
        names
            .filter(name -> name.startsWith(MODEL) && !name.startsWith(AROUND_IT))
            .sorted()
            .toList();
    for (String name : ofModel) {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      try (InputStream bytes = new DigestInputStream(opening.of(name), digest)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
    return Sha256.of(digest);
  }
}
