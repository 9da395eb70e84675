package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.data.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file beside a study is used for what it is, and said to hide one that comes with the program.
 */
class FileOfThatNameTest {
  @TempDir Path directory;

  @BeforeEach
  void aStudy() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
  }

  @Test
  void aFileThatHidesAnotherIsNamed() throws IOException {
    Calls.write(directory.resolve("end-job.yaml"), "name: end-job\nscale: [{places: 3}]\n");
    String town = "name: groningen\nlike: groningen\nstock: {households: 500}\n";
    Calls.write(directory.resolve("groningen.yaml"), town);

    Calls call = Calls.of(directory, "run", "small.yaml", "--quiet");

    assertEquals(
        List.of(
            "groningen.yaml is used, not the municipality groningen that comes with the program",
            "end-job.yaml is used, not the policy end-job that comes with the program"),
        call.messages());
    assertEquals(Main.DONE, call.code());
  }

  @Test
  void aFileThatIsTheSameHidesNothing() throws IOException {
    byte[] same = Library.POLICIES.packed("end-job").bytes();
    Files.write(directory.resolve("end-job.yaml"), same);

    assertEquals("", Calls.of(directory, "run", "small.yaml", "--quiet").err());
  }

  /** With its ending left out, in capitals, and with the shorter of both endings. */
  @Test
  void aFileThatIsThereIsFoundOrNamed() throws IOException {
    Files.move(directory.resolve("small.yaml"), directory.resolve("sm.yml"));
    Calls.write(directory.resolve("sm.yml"), Calls.smallStudy("sm"));
    assertEquals("", Calls.of(directory, "check", "sm").err());
    Calls.write(directory.resolve("other.yaml"), Calls.smallStudy("other"));
    assertEquals(
        "OTHER.YAML: no such file; did you mean other.yaml?\n",
        Calls.of(directory, "check", "OTHER.YAML").err());
  }

  /** Of a policy that a study names, in its own folder and in the neighbouring one. */
  @ParameterizedTest
  @ValueSource(strings = {"mine.yaml", "mine.yml", "policies/mine.yaml", "policies/mine.yml"})
  void aPolicyIsFoundWithEitherEnding(String file) throws IOException {
    Files.createDirectories(directory.resolve("policies"));
    Files.createDirectories(directory.resolve("studies"));
    String name = file.contains("/") ? "mine" : "small";
    Path study = directory.resolve(file.contains("/") ? "studies/mine.yaml" : "small.yaml");
    Calls.write(directory.resolve(file), "name: mine\nscale: [{places: 3}]\n");
    Calls.write(study, Calls.smallStudy(name).replace("end-job, ", "mine, "));

    assertEquals("", Calls.of(directory, "check", study.toString()).err());
  }

  /** Neither the study itself nor another file of another kind is taken for a policy. */
  @ParameterizedTest
  @ValueSource(strings = {"none", "end-job", "groningen"})
  void aFileOfAnotherKindIsNotTakenForAPolicyOrTown(String name) throws IOException {
    Calls.write(directory.resolve(name + ".yaml"), Calls.smallStudy(name).replace("[none, ", "["));

    for (String study : List.of(name + ".yaml", "small.yaml")) {
      Calls call = Calls.of(directory, "run", study, "--quiet");
      assertEquals("", call.err());
      assertEquals(Main.DONE, call.code());
    }
  }

  @Test
  void aFileOfAnotherKindIsRefusedInOneLine() throws IOException {
    Calls.write(directory.resolve("mine.yaml"), "name: mine\nscale: [{places: 3}]\n");
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replace("end-job, transition-only", "small.yaml"));

    Calls policy = Calls.of(directory, "run", "mine.yaml");
    Calls study = Calls.of(directory, "run", "small.yaml");

    assertEquals(Main.MISTAKE, policy.code());
    assertEquals("mine.yaml: must be a study but is a policy\n", policy.err());
    assertEquals(Main.MISTAKE, study.code());
    assertTrue(
        study.err().endsWith(": small.yaml: must be a policy but is a study\n"), study.err());
  }
}
