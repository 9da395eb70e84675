package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.answer.AnswerLines.Line;
import nl.basisbaan.experiments.text.Rounded;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer says of who is reached, held against the rows of groups in summary.csv. */
class ReachClaimsTest {
  private static final String NEVER = " Never reached in these towns: ";

  @TempDir private static Path folder;

  private static LivedStudy two;
  private static LivedStudy sizes;

  @BeforeAll
  static void run() throws IOException {
    two = LivedStudy.of(folder, "two", LivedStudy.TWO_POLICIES);
    sizes = LivedStudy.of(folder, "sizes", LivedStudy.SIZES);
  }

  @AfterAll
  static void forget() {
    two = null;
    sizes = null;
  }

  /**
   * The rows of a policy in summary.csv, everybody first and then in the order of the answer; those
   * of groups that are not in the towns are empty, and not told.
   */
  private static List<CSVRecord> known(LivedStudy study, String policy) {
    return study
        .summary()
        .where(Map.of("policy", policy, "point", "base", "outcome", "coverage_share"))
        .rows()
        .stream()
        .filter(row -> !row.get("mean").isEmpty())
        .toList();
  }

  private static List<Line> told(String policy) {
    List<String> part = AnswerLines.part(two.answer(), "Whom " + policy + " reaches");
    return AnswerLines.rows(part).stream()
        .filter(line -> line.cells().stream().anyMatch(cell -> cell.matches("\\S+ of \\S+")))
        .toList();
  }

  private static String sentence(String policy) {
    List<String> part = AnswerLines.part(two.answer(), "Whom " + policy + " reaches");
    int from = 0;
    while (!part.get(from).startsWith("  Reached is ")) {
      from++;
    }
    return String.join(" ", part.subList(from, part.size()).stream().map(String::strip).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"end-job", "transition-only"})
  void everyGroupIsInTheSummary(String policy) {
    List<CSVRecord> known = known(two, policy);
    List<Line> told = told(policy);
    assertEquals(known.size(), told.size(), "everybody and each group");
    for (int i = 0; i < known.size(); i++) {
      Line line = told.get(i);
      ToldNumbers.assertRow(line, known.get(i), Rounded.SMALL_PERCENT);
      ToldNumbers.assertTold(line, 5, Csv.number(known.get(i), "numerator"), Rounded.WHOLE);
      ToldNumbers.assertTold(line, 6, Csv.number(known.get(i), "denominator"), Rounded.WHOLE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"end-job", "transition-only"})
  void whatChanceCanExplainIsNotToldAsADifference(String policy) {
    List<CSVRecord> known = known(two, policy);
    List<Line> told = told(policy);
    double everybody = Csv.number(known.get(0), "mean");
    int sure = 0;
    for (int i = 1; i < known.size(); i++) {
      CSVRecord row = known.get(i);
      List<String> cells = told.get(i).cells();
      String verdict = cells.get(cells.size() - 1);
      switch (verdict) {
        case "more" -> assertTrue(Csv.number(row, "low") > everybody, cells.toString());
        case "fewer" -> assertTrue(Csv.number(row, "high") < everybody, cells.toString());
        default -> assertEquals("chance?", verdict);
      }
      sure += verdict.equals("chance?") ? 0 : 1;
    }
    assertTrue(sure > 1, () -> "some differ surely in " + told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"end-job", "transition-only"})
  void theSentenceNamesWhatTheTableTellsInOrder(String policy) {
    String sentence = sentence(policy);
    List<CSVRecord> known = known(two, policy);
    List<Line> told = told(policy);
    CSVRecord all = known.get(0);
    String start =
        "Reached is "
            + percent(all)
            + "% of everybody who ever met the rules ("
            + Rounded.WHOLE.text(Csv.number(all, "numerator"))
            + " of "
            + Rounded.WHOLE.text(Csv.number(all, "denominator"))
            + "): ";
    assertTrue(sentence.startsWith(start), sentence);
    assertNamed(sentence, "more", -1, known, told);
    assertNamed(sentence, "fewer", 1, known, told);
  }

  private static void assertNamed(
      String sentence, String verdict, int order, List<CSVRecord> known, List<Line> told) {
    List<Integer> sure = new ArrayList<>();
    for (int i = 1; i < known.size(); i++) {
      List<String> cells = told.get(i).cells();
      if (cells.get(cells.size() - 1).equals(verdict)) {
        sure.add(i);
      }
    }
    sure.sort(Comparator.comparingDouble(i -> order * Csv.number(known.get(i), "mean")));
    List<String> named =
        sure.stream().map(i -> told.get(i).name() + " (" + percent(known.get(i)) + ")").toList();
    assertEquals(named, named(sentence, verdict), sentence);
  }

  /** The groups that a sentence says are reached more, or fewer, in its order. */
  private static List<String> named(String sentence, String verdict) {
    Matcher part =
        Pattern.compile("[:;] " + verdict + " of (.*?), (highest|lowest) first").matcher(sentence);
    return part.find() ? List.of(part.group(1).split("(?<=\\)), |(?<=\\)) and ")) : List.of();
  }

  @ParameterizedTest
  @ValueSource(strings = {"end-job", "transition-only"})
  void whoIsNeverReachedIsNamed(String policy) {
    List<CSVRecord> known = known(two, policy);
    List<Line> told = told(policy);
    String sentence = sentence(policy);
    int at = sentence.indexOf(NEVER);
    String never = at < 0 ? "" : sentence.substring(at + NEVER.length());
    for (int i = 1; i < known.size(); i++) {
      boolean nobody = Csv.number(known.get(i), "numerator") == 0;
      assertEquals(nobody, never.contains(told.get(i).name()), told.get(i) + " in " + sentence);
    }
  }

  @Test
  void theShortFormNamesTheFirstOfBoth() {
    String item = AnswerLines.item(two.shortly(), "- Reached most and least (%): ");
    for (String policy : List.of("end-job", "transition-only")) {
      String sentence = sentence(policy);
      List<String> more = named(sentence, "more");
      List<String> fewer = named(sentence, "fewer");
      assertTrue(more.size() + fewer.size() > 0, sentence);
      String first = more.isEmpty() ? "least " : (fewer.isEmpty() ? "most " : "") + more.get(0);
      String last = fewer.isEmpty() ? "" : (more.isEmpty() ? "" : ", ") + fewer.get(0);
      assertTrue(item.contains(policy + " " + first + last), item);
    }
  }

  @Test
  void everyStepOfALadderIsTold() {
    for (String policy : List.of("end-job-10", "end-job-60", "transition-only-60")) {
      String item = AnswerLines.item(sizes.answer(), "- " + policy + ": Reached is ");
      CSVRecord all = known(sizes, policy).get(0);
      assertTrue(item.contains("Reached is " + percent(all) + "% of everybody"), item);
    }
  }

  private static String percent(CSVRecord row) {
    return Rounded.SMALL_PERCENT.text(Csv.number(row, "mean"));
  }
}
