package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in a data file gives one message that says what is wrong and where, and no results. */
class MalformedInputTest {
  private static final String POLICY =
      """
      name: mine
      description: A policy of a test
      source: assumption
      eligibility:
        min_benefit_months: 36
        max_age: 60
      scale:
        - {places: 50}
      """;

  @TempDir Path directory;

  private static Arguments change(String correct, String wrong, String message) {
    return Arguments.of(correct, wrong, message);
  }

  static Stream<Arguments> policies() {
    return Stream.of(
        change(
            "min_benefit_months",
            "min_benfit_months",
            "5:3: unknown key min_benfit_months in eligibility; did you mean min_benefit_months?"
                + " Allowed: min_benefit_months, min_age, max_age, exemption,"
                + " earlier_participation_job, max_outlook, min_outlook"),
        change(
            "months: 36",
            "months: three years",
            "5:23: min_benefit_months must be a whole number in [0, 600] months but was three"
                + " years"),
        change(
            "max_age: 60",
            "max_outlook: 1.2",
            "6:16: max_outlook must be a number in [0, 1] probability but was 1.2"),
        change(
            "max_age: 60",
            "min_benefit_months: 12",
            "6:3: key min_benefit_months was given already in line 5"),
        change(
            "  max_age: 60",
            "\tmax_age: 60",
            "6:1: must be indented with spaces but was with a tab"),
        change(
            "places: 50",
            "places: -50",
            "8:14: places must be a whole number in [0, 100000] places but was -50"),
        change("A policy", "A\u0000policy", "2:15: must be text but is binary"),
        change(
            "max_age: 60",
            "max_outlook: .nan",
            "6:16: max_outlook must be a number in [0, 1] probability but was .nan"),
        change(
            "max_age: 60",
            "max_outlook: 1e999",
            "6:16: max_outlook must be a number in [0, 1] probability but was 1e999"),
        change(
            "max_age: 60",
            "max_outlook: \"0.5\"",
            "6:16: max_outlook must be a number in [0, 1] probability but was the text \"0.5\""),
        change(
            "max_age: 60",
            "exemption: exampt",
            "6:14: exemption must be one of any, exempt, not_exempt but was exampt; did you mean"
                + " exempt?"),
        change(
            "max_age: 60",
            "max_age: 20\n  min_age: 30",
            "7:12: min_age must be at most max_age (20) but was 30"),
        change(
            "scale:\n",
            "scale:\n  - {places: 1, since: 2024-13}\n",
            "8:24: since must be a month YYYY-MM in [2017-01, 2050-12] but was 2024-13"),
        change(
            "    - {places: 50}\n".substring(2),
            "  - {places: 50}\n---\n",
            "9:1: must be one document but a second one starts here"),
        change(
            "A policy of",
            "&a A policy of",
            "2:14: anchors and aliases (& and *) are not used in these files"),
        change("A policy of", "!!str A policy of", "2:14: tags (!) are not used in these files"),
        change(
            "name: mine",
            "name: yours",
            "1:7: name must be mine as the file is called but was yours"),
        change("scale:\n", "scale: [\n", "8:3: is not YAML: expected a value but found -"),
        change(
            "  max_age",
            " max_age",
            "6:2: is not YAML: must be indented like the keys or items that it stands beside"),
        change(
            "A policy of",
            "Mine: a policy of",
            "2:18: is not YAML: ': ' follows a value; a text with"),
        change(
            "max_age: 60", "max_age 60", "7:1: is not YAML: the key before this needs ': ' and a"),
        change("A policy", "@ policy", "2:14: is not YAML: a text that begins with @ needs quotes"),
        change("A policy", "\"A policy", "2:14: is not YAML: a quote is opened but not closed"),
        change("A policy", "* policy", "2:15: is not YAML: a text that begins with & or * needs"),
        change("  max_age: 60", "  \"\": 60", "6:3: unknown key \"\" in eligibility. Allowed: "),
        change(
            "max_age: 60",
            "ages: {max_age: 60",
            "7:6: is not YAML: expected ',' or '}' but found :"),
        change(
            "  - {places: 50}",
            "  places: 50",
            "8:3: scale must be a list, such as [{since: ..., places: ..., ramp: ...}], but was keys"),
        change(
            "eligibility:\n", "pay: [36]\neligibility:\n", "4:6: pay must be keys and values but"),
        change("max_age: 60", "max_age:", "6:11: max_age must be a whole number in [18, 70]"));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aMistakeInAPolicyIsToldWithItsLine(String correct, String wrong, String message)
      throws IOException {
    assertTrue(POLICY.contains(correct), correct);
    expect(POLICY.replace(correct, wrong), "policies/mine.yaml:" + message);
  }

  @ParameterizedTest
  @MethodSource("emptyFiles")
  void anEmptyPolicyIsToldWhereTheStudyNamesIt(String text) throws IOException {
    expect(
        text,
        "studies/small.yaml:4:18: policies/mine.yaml: must have keys and values but is empty");
  }

  static Stream<String> emptyFiles() {
    return Stream.of("", "\n\n", "# only a comment\n");
  }

  private void expect(String policy, String message) throws IOException {
    Calls.write(directory.resolve("policies/mine.yaml"), policy);
    Calls.write(
        directory.resolve("studies/small.yaml"),
        Calls.smallStudy("small").replace("end-job", "mine"));

    Calls call = Calls.of(directory, "run", "studies/small.yaml");

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith(message), call.err());
    assertEquals(Main.MISTAKE, call.code());
    assertFalse(Files.exists(directory.resolve("results")));
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Files.write(directory.resolve("study.yaml"), new byte[] {'a', ':', '\n', (byte) 0xFF, 0});

    Calls call = Calls.of(directory, "run", "study.yaml");

    assertEquals(
        List.of("study.yaml:2:1: must be text (UTF-8) but has the byte 0xFF"), call.messages());
    assertEquals(Main.MISTAKE, call.code());
  }

  @Test
  void aHugeFileIsRefused() throws IOException {
    Files.write(directory.resolve("study.yaml"), new byte[Input.MOST_BYTES + 1]);

    Calls call = Calls.of(directory, "run", "study.yaml");

    assertEquals(
        List.of("study.yaml: must be at most 1000000 bytes but is larger"), call.messages());
  }

  @Test
  void aFileThatBlowsUpIsRefusedAtOnce() throws IOException {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      laughs.append("a%s: &a%s [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    Files.writeString(directory.resolve("laughs.yaml"), laughs);
    Files.writeString(directory.resolve("deep.yaml"), "name: " + "[".repeat(100_000));

    Calls call = Calls.of(directory, "run", "laughs.yaml");
    assertEquals(
        List.of("laughs.yaml:1:5: anchors and aliases (& and *) are not used in these files"),
        call.messages());

    Calls deep = Calls.of(directory, "run", "deep.yaml");
    assertEquals(List.of("deep.yaml:1:26: is nested deeper than 20 levels"), deep.messages());
  }

  @Test
  void allMistakesOfAllFilesAreToldAtOnceInOrder() throws IOException {
    Calls.write(
        directory.resolve("policies/mine.yaml"), "name: mine\nduty: {kind: aply}\npay: 3\n");
    Calls.write(
        directory.resolve("studies/small.yaml"),
        Calls.smallStudy("small")
            .replace("end-job", "mine, end-jb")
            .replace("[labour_market.slack]", "[labour_market.slak]"));

    Calls call = Calls.of(directory, "run", "studies/small.yaml");

    assertEquals(
        List.of(
            "studies/small.yaml:4:24: unknown policy end-jb; did you mean end-job?",
            "studies/small.yaml:9:13: unknown parameter labour_market.slak; did you mean labour_market.slack?",
            "policies/mine.yaml:2:14: kind must be one of none, apply, accept but was aply;",
            "policies/mine.yaml:3:6: pay must be keys and values but was 3"),
        call.messages().stream()
            .map(line -> line.replaceFirst("( did you mean apply.| Allowed).*", ""))
            .toList());
  }

  @Test
  void marginsHaveKnownLevelsThatAddUp() throws IOException {
    String groningen =
        new String(Library.MUNICIPALITIES.packed("groningen").bytes(), StandardCharsets.UTF_8);
    Calls.write(
        directory.resolve("groningen.yaml"),
        groningen
            .replace("male: 3927", "man: 3927")
            .replace("hbo: 613", "hbo: -613")
            .replace("<3: 100", "<3: 0"));
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));

    Calls call = Calls.of(directory, "run", "small.yaml");

    assertEquals(
        List.of(
            "groningen.yaml:14:9: unknown key man in sex. Allowed: female, male",
            "groningen.yaml:19:52: hbo must be 0 or more but was -613",
            "groningen.yaml:33:13: duration must add up to more than 0 but adds up to 0"),
        call.messages());
  }
}
