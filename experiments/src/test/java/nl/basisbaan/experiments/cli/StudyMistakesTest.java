package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One mistake in a study gives one message, which shows what was found also where nobody sees it.
 */
class StudyMistakesTest {
  private static final String STUDY =
      """
      name: small
      question: What does an end job do?
      municipality: groningen
      policies: [end-job]
      start: 2023-01
      months: 6
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sizes: [2,000, 10] | 7:8: sizes must be written without separators between thousands, such"
            + " as 2000, but was 2,000",
        "budgets: [500,750, 2,000,000] | 7:10: budgets must be written without separators between"
            + " thousands, such as 2000000, but was 2,000,000",
        "vary: {places: [2,000, 4,000]} | 7:16: places must be written without separators between"
            + " thousands, such as 2000, but was 2,000",
        "replications: 2,000 | 7:15: replications must be a whole number in [1, 100000] replications"
            + " but was 2,000; a whole number is written without separators, such as 2000",
        "sizes: [500,750] | ",
        "sizes: [1,50,500] | ",
        "vary: {labour_market.slack: [1,0.95]} | ",
      })
  void commasBetweenThousandsAreToldOnce(String line, String message) throws IOException {
    check(STUDY + line, message);
  }

  /** They would be cut; those of a study that says nothing of them are at most its replications. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "end_replications: 6 | 8:19: end_replications must be at most replications (5) but was 6",
        "end_replications: 10 | 8:19: end_replications must be at most replications (5) but was 10",
        "end_replications: 5 | ",
        "both_ends: [labour_market.slack] | ",
      })
  void endsAreNotLivedThroughMoreOftenThanTheRest(String line, String message) throws IOException {
    check(STUDY + "replications: 5\n" + line, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "months: 6 | months: 6~200B | 6:9: months must be a whole number in [1, 1200] months but was"
            + " 6<U+200B>",
        "months: 6 | months: 6~FEFF | 6:9: months must be a whole number in [1, 1200] months but was"
            + " 6<U+FEFF>",
        "groningen | groningen~00A0 | 3:15: unknown municipality groningen<U+00A0>; did you mean"
            + " groningen?",
        "end-job | end~00ADjob | 4:12: unknown policy end<U+00AD>job; did you mean end-job?",
        "start: | st~200Bart: | 5:1: unknown key st<U+200B>art; did you mean start?",
        "months: 6 | months:~00A06 | 7:1: is not YAML: the key before this needs ': ' and a value;"
            + " line 6 has <U+00A0>, which is no space",
        "end-job | end-job~202E | 4:12: must be text without control characters but has U+202E",
      })
  void whatCannotBeSeenIsShown(String right, String wrong, String message) throws IOException {
    int mark = wrong.indexOf('~');
    String unseen = Character.toString(Integer.parseInt(wrong.substring(mark + 1, mark + 5), 16));
    String text = wrong.substring(0, mark) + unseen + wrong.substring(mark + 5);
    check(STUDY.replace(right, text), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vary: {places: [x, 5, -3]} | 7:16: places must be a whole number in [0, 100000] places but"
            + " was x; 7:16: places must be a whole number in [0, 100000] places but was -3",
        "sizes: [5, 5]~places: 3~budgets: [1] | 7:8: sizes cannot be given beside places; 7:8: sizes"
            + " must all differ but were [5, 5]; 9:10: budgets cannot be given beside places or",
        "precision: {social_net: 1} | 7:25: precision must be of an outcome that is no code",
      })
  void allIsToldAtOnce(String lines, String messages) throws IOException {
    Calls.write(directory.resolve("small.yaml"), STUDY + lines.replace('~', '\n'));

    List<String> told = Calls.of(directory, "check", "small.yaml").messages();

    List<String> expected = List.of(messages.split("; "));
    assertEquals(expected.size(), told.size(), told.toString());
    for (int i = 0; i < told.size(); i++) {
      assertTrue(told.get(i).startsWith("small.yaml:" + expected.get(i)), told.get(i));
    }
  }

  private void check(String study, String message) throws IOException {
    Calls.write(directory.resolve("small.yaml"), study);

    Calls call = Calls.of(directory, "check", "small.yaml");

    if (message == null) {
      assertEquals(Main.DONE, call.code(), call.err());
      return;
    }
    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith("small.yaml:" + message), call.err());
    assertEquals(Main.MISTAKE, call.code());
  }
}
