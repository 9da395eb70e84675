package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.run.Manifest;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.numbers.Parameter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manifest holds what is needed to run the same again, and can be read. */
class ManifestTest {
  /** A number of which twelve digits do not say it all. */
  private static final double SLACK = 1.2345678901234567;

  @TempDir Path directory;

  @BeforeEach
  void aRun() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    Calls call =
        Calls.of(
            directory,
            "run",
            "small.yaml",
            "--out=out",
            "--seed=-7",
            "--threads=3",
            "--replications=4",
            "--persons=participants",
            "--set=labour_market.slack=" + SLACK);
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private Experiment experiment() {
    return Preparation.of(
        new Request(
            "small.yaml",
            -7,
            OptionalInt.of(4),
            1,
            Map.of("labour_market.slack", SLACK),
            Map.of(),
            Map.of(),
            Follow.PARTICIPANTS,
            Optional.empty(),
            false,
            true),
        directory);
  }

  @Test
  void everyValueOfTheExperimentIsReadBack() throws IOException {
    Experiment experiment = experiment();
    Manifest manifest = Manifest.read(directory.resolve("out"));

    assertEquals("basisbaan", manifest.program());
    assertEquals("basisbaan " + manifest.version() + "\n", Calls.of(directory, "--version").out());
    assertEquals(Runtime.version().toString(), manifest.java());
    assertEquals(-7, manifest.seed());
    assertEquals(3, manifest.threads());
    assertEquals(4, manifest.replications());
    assertEquals(4, manifest.replicationsAtEnds());
    assertEquals(Follow.PARTICIPANTS, manifest.persons());
    assertEquals(Map.of("labour_market.slack", SLACK), manifest.set());
    assertEquals(experiment.points(), manifest.points());
    assertEquals(experiment.study(), manifest.study());
    assertEquals(OptionalInt.of(3), manifest.study().places());
    assertEquals(experiment.scenario().policies(), manifest.policies());
    assertEquals(experiment.scenario().municipality(), manifest.municipality());
    assertEquals(
        experiment.scenario().parameters().all().stream().map(Parameter::value).toList(),
        List.copyOf(manifest.parameters().values()));
    assertEquals(SLACK, manifest.parameters().get("labour_market.slack"));
  }

  @Test
  void everyFileIsThereWithItsFingerprint() throws IOException {
    Manifest manifest = Manifest.read(directory.resolve("out"));
    for (Manifest.Output output : manifest.outputs()) {
      Path file = directory.resolve("out").resolve(output.file());
      assertEquals(Sha256.of(Files.readAllBytes(file)), output.sha256(), output.file());
      long headers = output.file().endsWith(".csv") ? 1 : 0;
      assertEquals(Files.readAllLines(file).size() - headers, output.rows(), output.file());
    }
    assertEquals(Calls.below(directory.resolve("out")).size() - 1, manifest.outputs().size());
    assertEquals(
        experiment().inputs().stream()
            .map(input -> new Plan.Source(input.label(), input.sha256()))
            .toList(),
        manifest.inputs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"seed\": -7 | \"seed\": \"one\"",
        "\"seed\": -7 | \"sed\": -7",
        "\"threads\": 3 | \"threads\": 3.5",
        "\"threads\": 3 | \"threads\": null",
        "\"start\": \"2023-01\" | \"start\": \"2023-13\"",
        "\"min_age\": 18 | \"min_age\": -1",
      })
  void whatIsWrittenWrongIsRefused(String right, String wrong) throws IOException {
    Path file = directory.resolve("out/manifest.json");
    String text = Files.readString(file);
    String broken = text.replaceFirst(Pattern.quote(right), wrong);
    assertNotEquals(text, broken, right);
    Files.writeString(file, broken);

    assertThrows(IOException.class, () -> Manifest.read(directory.resolve("out")));
  }
}
