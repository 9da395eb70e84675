package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The command {@code check}: all mistakes of files, or what they are, without running anything. */
class CheckTest {
  @TempDir Path directory;

  @Test
  void everyFileIsSaidInALine() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    Calls.write(
        directory.resolve("mine.yaml"),
        "name: mine\nscale: [{places: 5}, {since: 2024-01, places: 9}]\n");
    Calls.write(directory.resolve("budget.yaml"), "name: budget\nfunding: {yearly_budget: 1000}\n");
    Calls.write(directory.resolve("town.yaml"), "name: town\nlike: groningen\n");

    Calls call =
        Calls.of(directory, "check", "small.yaml", "mine.yaml", "budget.yaml", "town.yaml");

    assertEquals(
        """
        small.yaml: a study of groningen, 2023-01 to 2023-06 (6 months), policies none, end-job,\
         transition-only; 15 units: 5 replications and 5 at each of 2 ends of what nobody knows
        mine.yaml: a policy, places: 5, 9 from 2024-01
        budget.yaml: a policy, places: as many as its budget carries
        town.yaml: a municipality, inhabitants: 243768, households: 9950, neighbourhoods: 14,\
         work providers: 87, coaches: 2
        """,
        call.out());
    assertEquals("", call.err());
    assertEquals(Main.DONE, call.code());
    assertEquals(
        List.of("budget.yaml", "mine.yaml", "small.yaml", "town.yaml"), Calls.below(directory));
  }

  /** Alone it is a mistake; another file or a study may make it one that is read. */
  @Test
  void aSettingThatNothingReadsIsJudgedAsItIsLived() throws IOException {
    Calls.write(
        directory.resolve("base.yaml"), "name: base\nlike: end-job\nduty: {sanction: true}\n");
    Calls.write(
        directory.resolve("further.yaml"), "name: further\nlike: base\nduty: {kind: apply}\n");
    Calls.write(
        directory.resolve("small.yaml"),
        "name: small\nmunicipality: groningen\npolicies: [base]\nstart: 2023-01\nmonths: 6\n"
            + "vary: {duty.kind: [none, apply]}\n");

    assertEquals(Main.MISTAKE, Calls.of(directory, "check", "base.yaml").code());
    for (String files : List.of("further.yaml", "small.yaml base.yaml", "base.yaml small.yaml")) {
      Calls call = Calls.of(directory, ("check " + files).split(" "));
      assertEquals("", call.err(), files);
      assertEquals(Main.DONE, call.code());
    }
    assertEquals(Main.DONE, Calls.of(directory, "list", "policies", "base.yaml").code());
  }

  /** What a run asks for counts, not what it takes the place of. */
  @Test
  void replicationsAtTheEndsAreAtMostThoseThereAre() throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replaceFirst("replications: .*", "replications: 2")
            + "end_replications: 3\n");

    Calls call = Calls.of(directory, "check", "small.yaml");
    String words = "end_replications must be at most replications (2) but was 3";
    assertTrue(call.err().contains(words), call.err());
    assertEquals(Main.MISTAKE, call.code());
    call = Calls.of(directory, "run", "small.yaml", "--replications", "3", "--dry-run");
    assertEquals("", call.err());
    assertEquals(Main.DONE, call.code());
  }

  @Test
  void oneOfEverythingIsNotMany() throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace("months: 6", "months: 1")
            .replace("replications: 5", "replications: 1")
            .replaceFirst("(?m)^both_ends.*\n", ""));
    String told = Calls.of(directory, "check", "small.yaml").out();
    assertTrue(told.contains("2023-01 to 2023-01 (1 month), policies"), told);
    assertTrue(told.endsWith("; 1 unit: 1 replication\n"), told);
    String dry = Calls.of(directory, "run", "small.yaml", "--dry-run").out();
    assertFalse(dry.contains("1 seconds"), dry);
  }

  @Test
  void allMistakesOfAllFilesAreTold() throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replace("end-job", "end-jb").replace("months: 6", "months: 0"));
    Calls.write(directory.resolve("mine.yaml"), "name: mine\nscale: [{places: -5}]\npay: 3\n");
    Calls.write(directory.resolve("other.yaml"), "name: other\nnaam: x\n");

    Calls call = Calls.of(directory, "check", "small.yaml", "mine.yaml", "other.yaml", "gone.yaml");

    assertEquals(
        List.of(
            "small.yaml:4:18: unknown policy end-jb; did you mean end-job? Allowed: one of the "
                + Library.POLICIES.names().size()
                + " that basisbaan list policies shows, or a file ending in .yaml",
            "small.yaml:6:9: months must be a whole number in [1, 1200] months but was 0",
            "mine.yaml:2:18: places must be a whole number in [0, 100000] places but was -5",
            "mine.yaml:3:6: pay must be keys and values but was 3",
            "other.yaml: must be a study, a policy or a municipality but has the keys of none: name"
                + " (line 1), naam (line 2). Allowed: keys of a study (question, municipality,"
                + " policies, start, months, both_ends), a policy (description, kind, scale,"
                + " eligibility, selection, pay, contract, duty, supervision, place_of_work,"
                + " transition, funding, offers, changes), a municipality (like, stock,"
                + " neighbourhoods, work_providers)",
            "gone.yaml: no such file; did you mean mine.yaml?"),
        call.messages());
    assertEquals(Main.MISTAKE, call.code());
    assertEquals("", call.out());
  }

  /** Where folders hide what files end in, the name that is asked for would be that of no study. */
  @ParameterizedTest
  @CsvSource({"small.txt", "small.yaml.txt", "small.YAML"})
  void aFileThatEndsOtherwiseIsToldHowItMustEnd(String file) throws IOException {
    Calls.write(directory.resolve(file), Calls.smallStudy("small"));
    String words =
        file + ":1:7: the file must end in .yaml, such as small.yaml, but is called " + file;
    assertEquals(List.of(words), Calls.of(directory, "check", file).messages());
    assertEquals(List.of(words), Calls.of(directory, "run", file, "--dry-run").messages());
  }

  @Test
  void theNearestNameMayBeThatOfAFileBesideIt() throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small").replace("end-job", "our-plann").replace("groningen", "our-twn"));
    Calls.write(directory.resolve("our-plan.yaml"), "name: our-plan\nlike: end-job\n");
    Calls.write(directory.resolve("our-town.yaml"), "name: our-town\nstock: {households: 20}\n");
    Calls.write(directory.resolve("our-plans.yaml"), "this: is of another program\n");
    List<String> told = Calls.of(directory, "check", "small.yaml").messages();
    assertTrue(told.get(0).contains("unknown municipality our-twn; did you mean our-town?"));
    assertTrue(told.get(0).contains("our-town, synthetic"), told.get(0));
    assertTrue(told.get(1).contains("unknown policy our-plann; did you mean our-plan?"));
  }

  @Test
  void whatAStudyNamesIsLookedUpWhateverElseIsWrong() throws IOException {
    String wrong =
        Calls.smallStudy("small")
            .replace("municipality: groningen", "municipality: groningan")
            .replace("both_ends: [labour_market.slack]", "both_ends: [labour_market.slak]")
            .replace("start: 2023-01", "start: 2023-13");
    Calls.write(
        directory.resolve("small.yaml"),
        wrong + "set: {sickness.level: -1, sickness.levle: 1}\nfoo: 3\n");
    List<String> told = Calls.of(directory, "check", "small.yaml").messages();
    for (String each :
        List.of(
            "unknown municipality groningan; did you mean groningen?",
            "unknown parameter labour_market.slak; did you mean labour_market.slack?",
            "unknown parameter sickness.levle; did you mean sickness.level?",
            "sickness.level must be in",
            "start must be a month",
            "unknown key foo")) {
      assertEquals(
          1, told.stream().filter(line -> line.contains(each)).count(), each + ": " + told);
    }
    assertEquals(6, told.size(), told.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "municipality: groningen,municipality: [a]",
    "'policies: [none, end-job, transition-only]','policies: {a: 1}'",
    "both_ends: [labour_market.slack],both_ends: 3",
    "both_ends: [labour_market.slack],set: many",
    "municipality: groningen,''"
  })
  void namesThatAreNoneAreToldOnceBesideTheOthers(String from, String to) throws IOException {
    String wrong = Calls.smallStudy("small").replace(from, to).replace("months: 6", "months: 0");
    Calls.write(directory.resolve("small.yaml"), wrong + "foo: 3\n");
    List<String> told = Calls.of(directory, "check", "small.yaml").messages();
    assertTrue(told.stream().anyMatch(line -> line.contains("months must be")), told.toString());
    assertTrue(told.stream().anyMatch(line -> line.contains("unknown key foo")), told.toString());
    assertEquals(told.stream().distinct().toList(), told);
    assertEquals(to.isEmpty() ? 2 : 3, told.size(), told.toString());
  }

  static Stream<Arguments> packed() {
    return Stream.of(Library.values())
        .flatMap(kind -> kind.names().stream().map(name -> Arguments.of(kind, name)));
  }

  @ParameterizedTest
  @MethodSource("packed")
  void everyFileOfTheProgramIsOfItsKindAndSound(Library kind, String name) {
    Input input = kind.packed(name);
    assertEquals(kind, Library.of(input).orElse(kind));
    if (Library.of(input).isPresent()) {
      Calls call = Calls.of(directory, "check", name);
      assertEquals("", call.err());
      assertTrue(call.out().contains(": a " + kind.one()), call.out());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set: {labour_market: {slack: 1.2}} | 10:22: labour_market must be a number but was keys",
        "set: {labour_market.slack: 1,2} | 10:28: labour_market.slack must be written with a deci",
        "set: {labour_market.slack: -1,25, sickness.level: 1} | 10:28: labour_market.slack must be",
        "warm_up_months: 1,5 | 10:17: warm_up_months must be a whole number in [0, 1199] months but"
            + " was 1,5; a number is written with a decimal point, such as 1.5",
      })
  void aNumberThatIsNoneIsToldAsWhatItIs(String line, String message) throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small") + line + "\n");

    Calls call = Calls.of(directory, "check", "small.yaml");

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith("small.yaml:" + message), call.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "study | question: \"a\\eb\" | 3:11: must be text without control characters but has U+001B",
        "study | question: \"a\\rb\" | 3:11: must be text without control characters but has U+000D",
        "study | question: \"\\u202Eb\" | 3:11: must be text without control characters but has U+",
        "study | question: \"\\x9bb\" | 3:11: must be text without control characters but has U+009B",
        "study | municipality: \"a\\0b.yaml\" | 3:15: must be text without control characters but",
        "study | policies: [\"a\\0b/c\"] | 3:12: must be text without control characters but has",
        "policy | description: \"\\a\" | 3:14: must be text without control characters but has U+0007",
        "policy | source: \"\\b\" | 3:9: must be text without control characters but has U+0008",
        "town | like: \"a\\0\" | 3:7: must be text without control characters but has U+0000",
        "town | organisations: [{name: \"\\x7f\"}] | 3:24: must be text without control characters",
        "study | question: \"a\\ud83d\" | 3:11: must be text but has what is no character: U+D83D",
        "town | source: \"\\uffff\" | 3:9: must be text but has what is no character: U+FFFF",
        "policy | source: a\uFFFE | 3:10: must be text but has what is no character",
        "study | question: \"\\U00110000\" | 3:14: is not YAML: there is no character U+00110000",
        "town | \"\\e\": 1 | 3:1: must be text without control characters but has U+001B",
      })
  void charactersThatActOnATerminalAreRefusedInEveryText(String name, String line, String message)
      throws IOException {
    Calls.write(
        directory.resolve(name + ".yaml"), "name: " + name + "\n# all that matters:\n" + line);

    Calls call = Calls.of(directory, "check", name + ".yaml");

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith(name + ".yaml:" + message), call.err());
    assertEquals(Main.MISTAKE, call.code());
  }

  @Test
  void aFileOfAnotherYamlIsToldWhere() throws IOException {
    Calls.write(directory.resolve("small.yaml"), "%YAML 3.0\n---\n" + Calls.smallStudy("small"));

    Calls call = Calls.of(directory, "check", "small.yaml");

    assertEquals(List.of("small.yaml:1:1: must be of YAML 1 but is of 3.0"), call.messages());
    assertEquals(Main.MISTAKE, call.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "municipality: groningen | municipality: \"a\\nb.yaml\" | small.yaml:3:15: municipality must",
        "[none, end-job | [none, \"a\\tb/c\" | small.yaml:4:18: policy must be a name or a file but",
      })
  void aReferenceIsOnOneLine(String correct, String wrong, String message) throws IOException {
    String study = Calls.smallStudy("small").replace(correct, wrong.replace("\\\\", "\\"));
    Calls.write(directory.resolve("small.yaml"), study);

    Calls call = Calls.of(directory, "run", "small.yaml");

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith(message), call.err());
    assertEquals(Main.MISTAKE, call.code());
  }
}
