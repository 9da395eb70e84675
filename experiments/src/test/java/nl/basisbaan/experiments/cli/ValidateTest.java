package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.YamlReader;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.experiments.validate.Target;
import nl.basisbaan.experiments.validate.Targets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of Groningen, held against what was published. */
class ValidateTest {
  private static final Model MODEL = new Simulator();

  private static final Study HISTORY =
      YamlReader.read(Library.STUDIES.packed("groningen-2020-2022"), Study.class).value();

  @TempDir static Path directory;
  private static Calls two;

  @BeforeAll
  static void twoTowns() {
    two = validate(MODEL, "--out", "two", "--replications", "2");
    assertEquals(Main.DONE, two.code(), two.err());
  }

  private static Calls validate(Model model, String... more) {
    List<String> args = new ArrayList<>(List.of("validate", "--quiet", "--full"));
    args.addAll(List.of(more));
    return Calls.of(model, directory, args.toArray(String[]::new));
  }

  private static List<Target> about() {
    return Targets.all().stream()
        .filter(target -> target.isAbout(HISTORY.municipality(), HISTORY))
        .toList();
  }

  @Test
  void everyFigureAboutTheHistoryIsPrintedAndNoOther() {
    for (Target target : about()) {
      assertTrue(two.out().contains("  " + target.description()), target.id());
    }
    assertTrue(
        two.out()
            .replaceAll("\\s+", " ")
            .contains("393 of the 428 published figures are about this study."),
        two.out());
    assertFalse(two.out().contains("basic jobs in 2023-03"), two.out());
    assertTrue(two.out().contains("- fit (parameters were set to them): "), two.out());
    assertTrue(two.out().contains("- check (never used to set anything): "), two.out());
  }

  @Test
  void everyFigureAboutTheHistoryIsWritten() throws IOException {
    assertEquals(
        List.of("manifest.json", "validation.csv", "validation.txt"),
        Calls.below(directory.resolve("two")));
    List<String> rows = Files.readAllLines(directory.resolve("two/validation.csv"));
    assertEquals(about().size() + 1, rows.size());
    String printed = Files.readString(directory.resolve("two/validation.txt"));
    assertEquals(printed + "\nWritten to two\n", two.out());
    assertTrue(Files.readString(directory.resolve("two/manifest.json")).contains("targets.csv"));
  }

  @Test
  void theHistoryKnowsEveryFigureThatIsAboutIt() throws IOException {
    assertFalse(
        Files.readString(directory.resolve("two/validation.csv")).contains(",not known"),
        "every figure is measured");
  }

  @Test
  void aStudyThatNoFigureIsAboutIsRefusedBeforeAnythingRuns() throws IOException {
    Calls.write(
        directory.resolve("elsewhere.yaml"),
        """
        name: elsewhere
        municipality: synthetic
        policies: [end-job]
        start: 2023-01
        months: 12
        """);
    Model never =
        scenario -> {
          throw new AssertionError("nothing may be run");
        };
    Calls refused = Calls.of(never, directory, "validate", "elsewhere.yaml");
    assertEquals(Main.MISTAKE, refused.code());
    assertEquals("", refused.out());
    assertTrue(
        refused
            .err()
            .contains(
                "none is about elsewhere. These have some: end-job-or-transition (11), every-design (11), first-look (10), from-exclusive-to-inclusive (11), groningen-2020-2022 (393), growth (18), how-much-supervision (11), leeuwarden-2023-2026 (6), melkert-jobs (11), places-and-hours (10), published-designs (6), scale (11), scale-budget (11), which-unknowns-matter (10)"),
        refused.err());
    assertFalse(Files.exists(directory.resolve("results/validate/elsewhere_seed-1")));
  }

  @Test
  void onlyTheFirstPolicyThatOpensPlacesIsLivedThrough() {
    List<String> lived = new ArrayList<>();
    Model noting =
        scenario -> {
          scenario.policies().forEach(policy -> lived.add(policy.name()));
          return new FakeModel().prepare(scenario);
        };
    Calls call = Calls.of(noting, directory, "validate", "scale", "--replications", "1", "--quiet");
    assertEquals(Main.DONE, call.code(), call.err());
    assertEquals(List.of("none", "end-job-16"), lived);
  }

  @Test
  void everyDesignThatFiguresNameIsLivedThrough() {
    List<String> lived = new ArrayList<>();
    Model noting =
        scenario -> {
          scenario.policies().forEach(policy -> lived.add(policy.name()));
          return new FakeModel().prepare(scenario);
        };
    Calls call =
        Calls.of(noting, directory, "validate", "published-designs", "--replications", "1");
    assertEquals(Main.DONE, call.code(), call.err());
    assertEquals(List.of("none", "stip-den-haag", "athos-maastricht", "zorghub-delft"), lived);
    assertTrue(call.out().contains("6 of the 428 published figures are about this study"));
  }

  @Test
  void threadsDoNotChangeAByte() throws IOException {
    validate(MODEL, "--out", "again", "--replications", "2", "--threads", "1");
    for (String file : List.of("validation.csv", "validation.txt")) {
      assertEquals(
          Files.readString(directory.resolve("two").resolve(file)),
          Files.readString(directory.resolve("again").resolve(file)));
    }
  }

  @Test
  void aModelThatFitsNothingIsNoFailure() {
    Calls dice = validate(new FakeModel(), "--out", "dice", "--replications", "3");
    assertEquals(Main.DONE, dice.code(), dice.err());
    assertTrue(dice.out().contains("outside"), dice.out());
  }

  @Test
  void resultsHaveAPlaceOfTheirOwnAndAreNotOverwritten() {
    Calls first = validate(new FakeModel(), "--replications", "3");
    assertEquals(Main.DONE, first.code(), first.err());
    String place = "results/validate/groningen-2020-2022_seed-1_replications-3";
    assertTrue(Files.isDirectory(directory.resolve(place)), first.out());
    Calls second = validate(new FakeModel(), "--replications", "3");
    assertEquals(Main.MISTAKE, second.code());
    assertTrue(second.err().contains("--force replaces it"), second.err());
    assertEquals(Main.DONE, validate(new FakeModel(), "--replications", "3", "--force").code());
  }
}
