package nl.basisbaan.experiments.answer;

import static nl.basisbaan.experiments.answer.ToldNumbers.assertEnds;
import static nl.basisbaan.experiments.answer.ToldNumbers.assertRow;
import static nl.basisbaan.experiments.answer.ToldNumbers.assertTold;
import static nl.basisbaan.experiments.answer.ToldNumbers.factor;
import static nl.basisbaan.experiments.answer.ToldNumbers.units;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.basisbaan.experiments.answer.AnswerLines.Line;
import nl.basisbaan.experiments.answer.AnswerLines.Told;
import nl.basisbaan.experiments.text.Rounded;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every number and every claim of the answer of three studies, held against summary.csv, runs.csv
 * and money.csv: what is told is there, and what moves at the ends of what nobody knows is told
 * with both.
 */
class AnswerClaimsTest {
  @TempDir private static Path folder;

  private static LivedStudy two;
  private static LivedStudy warmed;
  private static LivedStudy sizes;

  @BeforeAll
  static void run() throws IOException {
    two = LivedStudy.of(folder, "two", LivedStudy.TWO_POLICIES);
    warmed = LivedStudy.of(folder, "warmed", LivedStudy.WARMED_UP);
    sizes = LivedStudy.of(folder, "sizes", LivedStudy.SIZES);
  }

  @AfterAll
  static void forget() {
    two = null;
    warmed = null;
    sizes = null;
  }

  @TestFactory
  Stream<DynamicTest> everyRowOfAPolicyIsInTheSummary() {
    return Stream.of("end-job", "transition-only", "leeuwarden-2023")
        .flatMap(
            policy -> {
              LivedStudy study = policy.startsWith("leeuwarden") ? warmed : two;
              List<Line> rows = AnswerLines.rows(AnswerLines.part(study.answer(), policy + ". "));
              return Arrays.stream(Headline.values())
                  .map(
                      headline ->
                          DynamicTest.dynamicTest(
                              policy + " " + headline,
                              () -> assertHeadline(study, rows, policy, headline)));
            });
  }

  private static void assertHeadline(
      LivedStudy study, List<Line> rows, String policy, Headline headline) {
    CSVRecord row = study.summary(policy, "base", headline).orElseThrow();
    Line line =
        rows.stream()
            .filter(each -> each.name().equals(headline.words()))
            .findFirst()
            .orElseThrow();
    if (row.get("mean").isEmpty()) {
      assertEquals("nobody to count", line.cells().get(1));
      return;
    }
    assertRow(line, row, headline.rounded());
    for (Line more : line.under()) {
      if (more.name().startsWith("people counted")) {
        assertTold(more, 0, Csv.number(row, "numerator"), Rounded.WHOLE);
        assertTold(more, 1, Csv.number(row, "denominator"), Rounded.WHOLE);
      }
    }
    assertEnds(
        line,
        row,
        study.ends().stream()
            .map(end -> study.summary(policy, end, headline).orElseThrow())
            .toList(),
        headline.rounded());
  }

  /** Student with 3 degrees of freedom: 3.1824 at 97.5%, and 0.9785 at 80%. */
  @Test
  void theSmallestDifferenceThatCouldBeSeenFollowsFromTheTowns() {
    double[] towns = two.differences("transition-only", "end-job", Headline.SOCIAL_VALUE);
    assertEquals(4, towns.length);
    double one = (3.1824 + 0.9785) * Math.sqrt(StatUtils.variance(towns));
    String answer = String.join(" ", two.answer()).replaceAll(" +", " ");
    Matcher told =
        Pattern.compile(
                "In social value a true difference of (\\S+) euro or more would have been told from"
                    + " chance in four of five such studies of 4 towns; one town would need some"
                    + " (\\S+)[.]( |$)")
            .matcher(answer);
    assertTrue(told.find(), answer);
    assertTrue(Told.of(told.group(1)).is(one / 2, 10), told.group() + one / 2);
    assertTrue(Told.of(told.group(2)).is(one, 10), told.group() + one);
    assertTrue(!told.find(), "one comparison, one sentence");
    assertTrue(two.shortly().stream().noneMatch(line -> line.contains("true difference")));
  }

  @Test
  void whoGainsIsInTheMoney() {
    Map<String, String> accounts =
        Map.of(
            "participants", "participants.paid",
            "municipality", "municipality",
            "national government", "national_government",
            "work that is done, to those it is for", "work_providers.imputed",
            "social value, all together", "social_value");
    for (String policy : List.of("end-job", "transition-only")) {
      List<Line> rows = AnswerLines.rows(AnswerLines.part(two.answer(), policy + ". "));
      accounts.forEach(
          (words, account) -> {
            List<Line> found = rows.stream().filter(row -> row.name().equals(words)).toList();
            assertEquals(2, found.size(), words);
            List<String> readings = List.of("no_programme", "monitor");
            for (int i = 0; i < 2; i++) {
              Map<String, String> key =
                  Map.of(
                      "policy", policy,
                      "point", "base",
                      "reading", readings.get(i),
                      "method", "corrected",
                      "prices", "constant 2023",
                      "per", "place_year",
                      "account", account);
              assertRow(found.get(i), two.money().row(key).orElseThrow(), Rounded.TENS);
            }
          });
    }
  }

  @Test
  void theShortTableTellsTheSameNumbers() {
    for (Headline headline :
        List.of(Headline.FILLED, Headline.COST_MUNICIPALITY, Headline.DISPLACED)) {
      int at = two.shortly().indexOf(headline.wordsInFull());
      assertTrue(at > 0, headline.words());
      for (int i = 1; i <= 2; i++) {
        Line line = AnswerLines.rows(List.of(two.shortly().get(at + i))).get(0);
        CSVRecord row = two.summary(line.name(), "base", headline).orElseThrow();
        assertRow(line, row, headline.rounded());
      }
    }
  }

  @Test
  void whatEveryTownIsSaidToSeeEveryTownSees() {
    String sentence =
        AnswerLines.item(two.shortly(), "- What design does, transition-only against end-job ");
    int claims = 0;
    for (Headline headline : Headline.values()) {
      double[] towns = two.differences("transition-only", "end-job", headline);
      if (!headline.isTold() || towns.length < 2) { // of one town nothing is told that differs
        continue;
      }
      long up = Arrays.stream(towns).filter(each -> each > 0).count();
      long down = Arrays.stream(towns).filter(each -> each < 0).count();
      for (String part : sentence.substring(sentence.indexOf(": ") + 2).split("; ")) {
        boolean more = part.matches(".*\\b" + headline.changed(1) + "\\b.*");
        boolean less = part.matches(".*\\b" + headline.changed(-1) + "\\b.*");
        if (more || less) {
          assertTrue(part.contains(headline.changed(more ? 1 : -1) + told(headline)), part);
        }
        if (part.startsWith("all ") && (more || less)) {
          assertEquals(towns.length, more ? up : down, headline + " in " + part);
          claims++;
        }
        if (part.startsWith("on average") && (more || less)) {
          double mean = Arrays.stream(towns).average().orElseThrow();
          assertEquals(more, mean > 0, headline + " in " + part);
          assertTrue((up > 0 && down > 0) || up + down < towns.length, headline + " in " + part);
          claims++;
        }
      }
      boolean untold =
          !sentence.contains(headline.changed(1))
              && !sentence.contains(headline.changed(-1))
              && !sentence.contains(headline.shortly());
      assertTrue(!untold, headline + " is in no part of " + sentence);
    }
    assertTrue(claims > 3, sentence);
  }

  /** The mean difference behind a change in a sentence, as the table of differences has it. */
  private static String told(Headline headline) {
    Line row =
        AnswerLines.rows(AnswerLines.part(two.answer(), "transition-only minus end-job")).stream()
            .filter(line -> headline.wordsOfDifference().startsWith(line.name()))
            .findFirst()
            .orElseThrow();
    return " (" + headline.rounded().text(row.told(2).value() / factor(headline.rounded())) + ")";
  }

  @Test
  void aSentenceHasTheNumbersOfItsTable() {
    for (String policy : List.of("end-job", "transition-only")) {
      List<Told> numbers =
          AnswerLines.numbers(
              AnswerLines.item(two.shortly(), "- " + policy + ": ")
                  .replaceAll("with unknowns \\S+ to \\S+( \\?)?\\)", ")"));
      List<Headline> told =
          List.of(Headline.OFF_BENEFIT, Headline.REGULAR_WORK, Headline.COST_MUNICIPALITY);
      assertEquals(4, numbers.get(0).value(), "towns");
      int at = 1;
      for (Headline headline : told) {
        CSVRecord row = two.summary(policy, "base", headline).orElseThrow();
        Rounded rounded = headline.rounded();
        String low = rounded.text(Csv.number(row, "range_low"));
        boolean one = low.equals(rounded.text(Csv.number(row, "range_high")));
        List<String> columns = one ? List.of("mean") : List.of("range_low", "range_high", "mean");
        for (String column : columns) {
          assertTrue(numbers.get(at).is(Csv.number(row, column), units(rounded)), column);
          at++;
        }
      }
    }
  }

  @Test
  void aStepHasTheNumbersOfItsPolicy() {
    List<String> answer = sizes.answer();
    for (Headline headline : List.of(Headline.FILLED, Headline.COST_MUNICIPALITY)) {
      int at = answer.indexOf("  " + headline.wordsInFull());
      for (String size : List.of("10", "60")) {
        String line =
            answer.subList(at, answer.size()).stream()
                .filter(each -> each.strip().startsWith(size + " "))
                .findFirst()
                .orElseThrow();
        Line row = AnswerLines.rows(List.of(line)).get(0);
        for (int i = 0; i < 2; i++) {
          String policy = List.of("end-job-", "transition-only-").get(i) + size;
          CSVRecord known = sizes.summary(policy, "base", headline).orElseThrow();
          assertTold(row, 3 * i, Csv.number(known, "range_low"), headline.rounded());
          assertTold(row, 3 * i + 1, Csv.number(known, "range_high"), headline.rounded());
          assertTold(row, 3 * i + 2, Csv.number(known, "mean"), headline.rounded());
        }
      }
    }
  }

  @Test
  void whichPolicyHasTheMostIsRecomputed() {
    HighestClaim.of(two, List.of("end-job", "transition-only")).assertTrue();
    HighestClaim.of(
            sizes, List.of("end-job-10", "end-job-60", "transition-only-10", "transition-only-60"))
        .assertTrue();
    assertTrue(warmed.answer().stream().noneMatch(line -> line.startsWith(HighestClaim.START)));
  }

  @Test
  void whatWasSetIsSaid() {
    String top = String.join(" ", warmed.shortly().subList(0, 8));

    assertTrue(top.contains("budget.usual_hours 28 (the study; the model has 32)"), top);
    assertTrue(
        top.contains("January 2024 to June 2026 (30 months, after 6 months to warm up)"), top);
    assertTrue(
        warmed.runs().rows().stream()
            .allMatch(
                row ->
                    row.get("settings")
                        .equals("budget.usual_hours=28 replications=10 warm_up_months=6")));
  }
}
