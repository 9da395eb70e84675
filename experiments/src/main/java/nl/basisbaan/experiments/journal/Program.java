package nl.basisbaan.experiments.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final String MODEL = "nl/basisbaan";
  private static final String AROUND_IT = MODEL + "/experiments";

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
        return fingerprint(home);
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return fingerprint(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String fingerprint(Path root) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> all = Files.walk(root.resolve(MODEL))) {
      List<Path> files =
          all.filter(each -> !each.startsWith(root.resolve(AROUND_IT)))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      for (Path file : files) {
        digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
          bytes.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    return Sha256.of(digest);
  }
}
