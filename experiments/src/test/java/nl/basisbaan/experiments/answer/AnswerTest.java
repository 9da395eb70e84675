package nl.basisbaan.experiments.answer;

import static nl.basisbaan.experiments.text.PageReader.cell;
import static nl.basisbaan.experiments.text.PageReader.part;
import static nl.basisbaan.experiments.text.PageReader.row;
import static nl.basisbaan.experiments.text.PageReader.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answer of a small study as data: numbers are found by row and column. */
class AnswerTest {
  private static final int TOWNS = 2;
  private static final String DOES = "What it does";
  private static final String RANGE = "seen in 2 towns";
  private static final String INCOME = "net household income gained, euro a month";
  private static final String RELAPSE = "relapse: on benefit a year after the job, %";

  @TempDir private Path folder;

  private Page answer(String further) throws IOException {
    Experiment experiment = SmallStudy.of(folder, TOWNS, further);
    int points = experiment.points().size();
    int policies = experiment.scenario().policies().size();
    Samples<Outcome> outcomes = new Samples<>(experiment, Measured.OUTCOMES);
    Samples<Line> accounts = new Samples<>(experiment, Measured.ACCOUNTS);
    for (int point = 0; point < points; point++) {
      for (int town = 0; town < TOWNS; town++) {
        Unit unit = unit(point, town, policies);
        outcomes.add(unit);
        accounts.add(unit);
      }
    }
    return Answer.inFull(
        new Found(
            experiment,
            outcomes,
            new Samples<>(experiment, Measured.GROUPS),
            accounts,
            new Samples<>(experiment, Limits.OVERRUNS),
            new Samples<>(experiment, LastYear.MEASURED)));
  }

  /**
   * Policy p gains a household 100 p euro, 10 more in the second town and 1,000 more at every
   * further point; the job of the first policy never ends, so nobody can relapse after it.
   */
  private static Unit unit(int point, int town, int policies) {
    return new Unit(
        point,
        town,
        IntStream.range(0, policies)
            .mapToObj(policy -> result(100 * policy + 10 * town + 1_000 * point, policy > 1))
            .toList());
  }

  private static PolicyResult result(double income, boolean relapses) {
    Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
    atEnd.put(Outcome.NET_INCOME_GAIN, Measure.of(income));
    atEnd.put(Outcome.RELAPSE_SHARE, relapses ? Measure.of(0.25) : Measure.NOBODY);
    Line municipality =
        new Line(
            Accounts.Reading.NO_PROGRAMME,
            Accounts.Method.CORRECTED,
            Accounts.Prices.CONSTANT,
            Accounts.Per.PLACE_YEAR,
            "municipality");
    return new ResultDraft("any")
        .atEnd(atEnd)
        .accounts(Map.of(municipality, Measure.of(-100 * income)))
        .result();
  }

  private static void assertRange(double low, double high, Cell cell) {
    Cell.Text text = (Cell.Text) cell;
    assertEquals(low, text.low(), 1e-9);
    assertEquals(high, text.high(), 1e-9);
  }

  @Test
  void itBeginsWithTheQuestion() throws IOException {
    assertEquals(
        List.of(new Heading(1, "What does an end job do?")), answer("").parts().get(0).blocks());
  }

  @Test
  void everyPolicyHasItsNumbersByOutcome() throws IOException {
    Table endJob = table(part(answer(""), "end-job. "), DOES);

    assertRange(100, 110, cell(endJob, INCOME, RANGE));
    assertEquals(105, cell(endJob, INCOME, "mean").value());
    assertEquals(Cell.of("105", 105), cell(endJob, INCOME, "mean"));
  }

  @Test
  void whereThereIsNobodyToCountThereIsNoNumber() throws IOException {
    Page answer = answer("");

    assertEquals(
        Cell.of("nobody to count"), cell(table(part(answer, "end-job. "), DOES), RELAPSE, RANGE));
    assertEquals(
        Cell.of("25.0", 0.25),
        cell(table(part(answer, "transition-only. "), DOES), RELAPSE, "mean"));
  }

  @Test
  void outcomesStandBelowWhomTheyAreAbout() throws IOException {
    Table endJob = table(part(answer(""), "end-job. "), DOES);

    assertTrue(row(endJob, "The people who got a place").isSection());
    assertEquals(1, row(endJob, INCOME).level());
  }

  @Test
  void whoPaysIsATableOfItsOwn() throws IOException {
    String gains = "Gains against no programme (pays if < 0)";
    Table whoGains = table(part(answer(""), "transition-only. "), gains);

    assertRange(-21_000, -20_000, cell(whoGains, "municipality", RANGE));
  }

  @Test
  void policiesAreComparedInTheSameTowns() throws IOException {
    Table difference = table(part(answer(""), "transition-only minus end-job"), "sure?");

    assertRange(100, 100, cell(difference, INCOME, RANGE));
    assertEquals(Cell.of("both towns"), cell(difference, INCOME, "sure?"));
  }

  @Test
  void bothEndsOfWhatNobodyKnowsStandBesideTheBase() throws IOException {
    Page answer = answer("both_ends: [labour_market.slack]\n");
    Table ends = table(part(answer, "What nobody knows"), "assumed 1.05");

    assertEquals(List.of("mean", "at 0.9", "assumed 1.05", "at 1.5"), ends.columns());
    assertTrue(ends.rows().get(0).isSection());
    assertEquals(
        List.of(1_105.0, 105.0, 2_105.0),
        ends.rows().get(1).cells().stream().skip(1).map(Cell::value).toList());
  }

  @Test
  void bothEndsStandUnderEveryRowThatMoves() throws IOException {
    Page answer = answer("both_ends: [labour_market.slack]\n");
    Table endJob = table(part(answer, "end-job. "), DOES);
    int income = endJob.rows().indexOf(row(endJob, INCOME));

    assertEquals(
        Row.of(
            2,
            "from end to end of a",
            Cell.of(""),
            Cell.of("105", 105),
            Cell.of("to 2,105", 2_105)),
        endJob.rows().get(income + 1));
  }

  @Test
  void aStudyOfSizesHasATableAnOutcomeAndARowASize() throws IOException {
    Page answer = answer("sizes: [25, 50]\n");
    Page.Part people = part(answer, "The people who got a place");

    assertEquals(new Heading(3, INCOME + ", of the placed"), people.blocks().get(1));
    Table income = (Table) people.blocks().get(2);
    assertEquals(List.of("places", "end-job", "transition-only"), income.columns());
    assertEquals(205, cell(income, "50", "end-job").value());
    assertRange(400, 410, cell(income, "50", "transition-only"));
  }
}
