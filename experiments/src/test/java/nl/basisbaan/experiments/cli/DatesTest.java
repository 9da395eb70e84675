package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month without rules is refused in every data file; one with assumed rules is told. */
class DatesTest {
  private static final String ALLOWED = " must be a month YYYY-MM in [2017-01, 2050-12] but was ";

  @TempDir Path directory;

  @BeforeEach
  void aStudyThatWorks() throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
  }

  private void expect(String file, String text, String message) throws IOException {
    Calls.write(directory.resolve(file), text);
    Calls call = Calls.of(directory, "check", file);
    assertEquals(List.of(file + ":" + message), call.messages());
    assertEquals(Main.MISTAKE, call.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2400-01", "1999-01", "-2023-01", "+12023-01", "2016-12", "2051-01"})
  void aMonthWithoutRulesIsRefusedEverywhere(String month) throws IOException {
    String study = Calls.smallStudy("study").replace("2023-01", month);
    expect("study.yaml", study, "5:8: start" + ALLOWED + month);
    String scale = "name: mine\nscale: [{since: %s, places: 5}]\n";
    expect("mine.yaml", scale.formatted(month), "2:17: since" + ALLOWED + month);
    String until = "name: mine\nscale: [{places: 5}]\nfunding: {co_payment_until: %s}\n";
    expect("mine.yaml", until.formatted(month), "3:29: co_payment_until" + ALLOWED + month);
    String town = "name: town\nlike: groningen\nclosures: [{from: %s, to: 2020-05, share: 1}]\n";
    expect("town.yaml", town.formatted(month), "3:19: from" + ALLOWED + month);
  }

  @Test
  void onlyAWarmUpMayBeginBeforeTheRules() throws IOException {
    String early = Calls.smallStudy("study").replace("2023-01", "2019-12");
    expect(
        "study.yaml",
        early,
        "5:8: start must be 2020-01 or later, or at most warm_up_months (0) earlier, but was"
            + " 2019-12");
    Calls.write(directory.resolve("study.yaml"), early + "warm_up_months: 1\n");

    Calls call = Calls.of(directory, "check", "study.yaml");

    assertEquals(Main.DONE, call.code(), call.err());
    String note = "Months before 2020-01 are lived under the rules of 2020-01\n";
    assertTrue(call.out().endsWith(note), call.out());
    assertEquals(note, noted("study.yaml"));
  }

  /** What a run tells before it begins, without its progress. */
  private String noted(String study) {
    String err = Calls.of(directory, "run", study, "--force").err();
    return err.lines()
        .filter(line -> line.contains("rules") || line.contains("not known"))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }

  @Test
  void monthsOfAssumedRulesAreTold() throws IOException {
    String study = Calls.smallStudy("study").replace("2023-01", "2026-07");
    Calls.write(directory.resolve("study.yaml"), study);
    assertEquals("", noted("study.yaml"), "wages of July hold until December");

    Calls.write(directory.resolve("study.yaml"), study.replace("months: 6", "months: 7"));
    assertEquals(
        "From 2027-01 on wages, norms and taxes are not known here: they grow by 3% a year"
            + " (indexation.wages_per_year)\n",
        noted("study.yaml"));
    Calls quiet = Calls.of(directory, "run", "study.yaml", "--force", "--quiet");
    assertEquals("", quiet.err());
  }

  /** The months of the longest point count: of what is told, and for what is not known. */
  @Test
  void whereMonthsVaryTheLongestPointIsTold() throws IOException {
    String study =
        Calls.smallStudy("study").replace("2023-01", "2026-07").replaceAll("both_ends: .*\n", "");
    Calls.write(directory.resolve("study.yaml"), study + "vary: {study.months: [6, 30]}\n");
    String last = "2026-07 to 2028-12 at the longest (6 to 30 months)";
    String note = "From 2027-01 on wages, norms and taxes are not known here";

    Calls check = Calls.of(directory, "check", "study.yaml");
    Calls dry = Calls.of(directory, "run", "study.yaml", "--dry-run");
    Calls run = Calls.of(directory, "run", "study.yaml", "--out", "out");

    assertTrue(check.out().contains(last), check.out());
    assertTrue(check.out().contains(note), check.out());
    assertTrue(dry.out().replaceAll("\\s+", " ").contains(last), dry.out());
    String answer = run.out().replaceAll("\\s+", " ");
    String opening = "July 2026 to December 2028 at the longest (6 to 30 months)";
    assertTrue(answer.contains(opening), answer);
    assertTrue(answer.contains(note), answer);
    assertTrue(run.err().contains(note), run.err());
  }
}
