package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is no number, it is told why. */
class UntoldTest {
  @TempDir private Path folder;

  /** A study in which so many people get a place, and nothing else is known. */
  private Found found(int months, int served, String further) throws IOException {
    SmallStudy.of(folder, 1, "none, end-job", further);
    Path file = folder.resolve("small.yaml");
    Files.writeString(file, Files.readString(file).replace("months: 6", "months: " + months));
    Experiment experiment = Preparation.of(Request.of("small.yaml"), folder);
    Map<Outcome, Measure> atEnd =
        Map.of(
            Outcome.PEOPLE_SERVED, Measure.of(served),
            Outcome.NET_INCOME_GAIN, Measure.NOBODY,
            Outcome.RELAPSE_SHARE, Measure.NOBODY,
            Outcome.SICK_SHARE, Measure.NOBODY);
    Samples<Outcome> outcomes = new Samples<>(experiment, Measured.OUTCOMES);
    ResultDraft none = new ResultDraft("none");
    ResultDraft placed = new ResultDraft("end-job").atEnd(atEnd);
    outcomes.add(
        new Unit(
            0,
            0,
            further.isEmpty()
                ? List.of(none.result(), placed.result())
                : List.of(none.result(), placed.result(), placed.result())));
    return SmallStudy.found(experiment, outcomes);
  }

  /** What follows two years after a start is known of the first of three years. */
  @ParameterizedTest
  @CsvSource({
    "12, 44, INCOME, study too short",
    "24, 44, INCOME, study too short",
    "24, 0, INCOME, nobody to count",
    "12, 44, RELAPSE, study too short",
    "36, 44, RELAPSE, study too short",
    "37, 44, RELAPSE, nobody to count",
    "37, 44, INCOME, nobody to count",
    "12, 44, SICKNESS, nobody to count",
  })
  void aStudyThatEndsTooSoonIsNotOneOfNobody(
      int months, int served, Headline headline, String words) throws IOException {
    assertEquals(words, found(months, served, "").untold(headline, 1));
  }

  @ParameterizedTest
  @CsvSource({"12, 44, study too short", "12, 0, nobody to count"})
  void everyTableSaysSo(int months, int served, String words) throws IOException {
    String alone = text(PageText.of(Answer.inFull(found(months, served, ""))));
    String row = "net household income gained, euro a month ";
    assertEquals(row + words, cut(alone, row, words));
    String inShort = text(PageText.of(Answer.inShort(found(months, served, ""))));
    row = "net household income gained, euro a month, of the placed end-job ";
    assertEquals(row + words, cut(inShort, row, words));
    String ladder = text(PageText.of(Answer.inFull(found(months, served, "sizes: [10, 20]\n"))));
    row = "net household income gained, euro a month, of the placed places end-job 10 ";
    assertEquals(row + words, cut(ladder, row, words));
  }

  @ParameterizedTest
  @CsvSource({"12, 44, study too short", "12, 0, nobody to count"})
  void aSentenceSaysSo(int months, int served, String words) throws IOException {
    Sentences sentences = new Sentences(found(months, served, ""));
    assertEquals(
        "gains an unknown number of euro (" + words + ")",
        sentences.told(Headline.INCOME, 1, Sentences.Ways.up("gains # euro")));
  }

  private static String text(String page) {
    return page.replaceAll("\\s+", " ");
  }

  /** As much of a page as is looked for, from where the row is. */
  private static String cut(String page, String row, String words) {
    int from = page.indexOf(row);
    return page.substring(from, Math.min(page.length(), from + row.length() + words.length()));
  }

  @Test
  void whereNobodyIsToCountItIsSaidThatNoneIsTheBest() throws IOException {
    Experiment experiment =
        SmallStudy.of(folder, 1, "none, end-job, transition-only", "primary: relapse_share\n");
    Samples<Outcome> outcomes = new Samples<>(experiment, Measured.OUTCOMES);
    ResultDraft placed =
        new ResultDraft("any")
            .atEnd(
                Map.of(
                    Outcome.PEOPLE_SERVED, Measure.of(3), Outcome.RELAPSE_SHARE, Measure.NOBODY));
    outcomes.add(
        new Unit(
            0, 0, List.of(new ResultDraft("none").result(), placed.result(), placed.result())));
    Found both = SmallStudy.found(experiment, outcomes);

    assertEquals(
        Optional.of(
            "No policy can be told to have the lowest relapse, of the placed: fewer than two have"
                + " somebody to count."),
        Best.untold(both, both.compared()));
  }
}
