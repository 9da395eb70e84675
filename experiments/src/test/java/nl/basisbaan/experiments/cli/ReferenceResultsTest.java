package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The small results that come with the program, which the notebooks read, are what it gives today.
 * With {@code -Dbasisbaan.write=all} they are made again; notebooks/refresh does it.
 */
class ReferenceResultsTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ""), "..");
  private static final Path REFERENCE = ROOT.resolve("results/reference");
  private static final Model MODEL = new Simulator();

  /** Room in the repository for all of them, in bytes. */
  private static final long MOST = 3_000_000;

  /** What differs between equal runs, as docs/output.md says. */
  private static final List<String> OF_THE_RUN =
      List.of("java", "started", "finished", "seconds", "threads");

  @TempDir static Path directory;

  /** A folder of results/reference, and what it was made with. */
  enum Reference {
    FIRST_LOOK("first-look", "run first-look"),
    SWEEP("sweep", "run places-and-hours"),
    PROOF("proof", "validate --replications 20");

    final String folder;
    final String call;

    Reference(String folder, String call) {
      this.folder = folder;
      this.call = call;
    }

    Path path() {
      return REFERENCE.resolve(folder);
    }
  }

  @BeforeAll
  static void makeAgainWhenAsked() throws IOException {
    if (!System.getProperty("basisbaan.write", "").isEmpty()) {
      for (Reference reference : Reference.values()) {
        refresh(reference);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceIsWhole(Reference reference) throws IOException {
    List<String> files = new ArrayList<>(List.of("manifest.json"));
    for (JsonNode output : manifest(reference.path()).path("outputs")) {
      String file = output.path("file").asText();
      files.add(file);
      assertEquals(output.path("sha256").asText(), Sha256.of(reference.path().resolve(file)), file);
    }
    assertEquals(files.stream().sorted().toList(), Calls.below(reference.path()));
  }

  @Test
  void whatTheFirstLookReadsIsTheSameToTheByteWhenLivedAgain() {
    assertSame("verify", Reference.FIRST_LOOK.path().toString(), "--quiet");
  }

  @Test
  void aTownOfTheSweepIsTheSame() {
    assertSame("verify", Reference.SWEEP.path().toString(), "--sample=1", "--quiet");
  }

  @Test
  void aReferenceIsSmallAndTellsNothingOfAMachine() throws IOException {
    try (Stream<Path> all = Files.walk(REFERENCE)) {
      assertTrue(all.mapToLong(each -> each.toFile().length()).sum() < MOST);
    }
    for (Reference reference : Reference.values()) {
      manifest(reference.path())
          .findValues("file")
          .forEach(file -> assertFalse(Path.of(file.asText()).isAbsolute(), file::asText));
    }
  }

  private void assertSame(String... words) {
    Calls call = Calls.of(MODEL, directory, words);
    assertEquals(
        Main.DONE,
        call.code(),
        () -> call.out() + call.err() + "Is it meant to differ? notebooks/refresh makes it again.");
  }

  /** Makes it again, and keeps what is there when nothing but times would change. */
  private static void refresh(Reference reference) throws IOException {
    Path again = directory.resolve(reference.folder);
    List<String> words = new ArrayList<>(List.of(reference.call.split(" ")));
    words.addAll(List.of("--quiet", "--out", again.toString()));
    Calls call = Calls.of(MODEL, directory, words.toArray(String[]::new));
    assertEquals(Main.DONE, call.code(), call.err());
    if (Files.exists(reference.path())) {
      if (ofTheModel(reference.path()).equals(ofTheModel(again))) {
        return;
      }
      for (String file : Calls.below(reference.path())) {
        Files.delete(reference.path().resolve(file));
      }
    }
    for (String file : Calls.below(again)) {
      Path target = reference.path().resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(again.resolve(file), target);
    }
  }

  private static JsonNode ofTheModel(Path folder) throws IOException {
    return ((ObjectNode) manifest(folder)).remove(OF_THE_RUN);
  }

  private static JsonNode manifest(Path folder) throws IOException {
    return new JsonMapper().readTree(folder.resolve("manifest.json").toFile());
  }
}
