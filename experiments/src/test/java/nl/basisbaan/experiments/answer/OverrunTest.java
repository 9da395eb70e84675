package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.places.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years that ran over a budget are counted over all towns, in the short answer too. */
class OverrunTest {
  private static final long BUDGET = 50_000_000;
  private static final double[] HELD = {0, 0, 0};

  @TempDir private Path folder;

  /**
   * Of what each town paid beyond the budget of each year, in euro: of one policy, of the other.
   */
  private Optional<String> words(double[][] one, double[][] other) throws IOException {
    return Limits.overruns(found(one, other), List.of(1, 2));
  }

  private Found found(double[][] one, double[][] other) throws IOException {
    Experiment experiment = SmallStudy.of(folder, one.length, "");
    Samples<Integer> overruns = new Samples<>(experiment, Limits.OVERRUNS);
    for (int town = 0; town < one.length; town++) {
      overruns.add(new Unit(0, town, List.of(result(), result(one[town]), result(other[town]))));
    }
    return new Found(
        experiment,
        new Samples<>(experiment, Measured.OUTCOMES),
        new Samples<>(experiment, Measured.GROUPS),
        new Samples<>(experiment, Measured.ACCOUNTS),
        overruns,
        new Samples<>(experiment, LastYear.MEASURED));
  }

  private static PolicyResult result(double... over) {
    List<Budget.Year> years = new ArrayList<>();
    IntStream.range(0, over.length)
        .forEach(
            year ->
                years.add(
                    new Budget.Year(
                        2023 + year,
                        12,
                        BUDGET,
                        BUDGET,
                        BUDGET,
                        BUDGET + Math.round(100 * over[year]))));
    return new ResultDraft("any").budget(years).result();
  }

  @Test
  void yearsAreCountedOverAllTowns() throws IOException {
    assertEquals(
        Optional.of(
            "Years over the budget: end-job 3 of 9 (in 2 of 3 towns) by 2,000 euro on average, at"
                + " most 3,000."),
        words(
            new double[][] {{0, 1_000, 3_000}, HELD, {-9_000, 2_000, 0}},
            new double[][] {HELD, HELD, HELD}));
  }

  @Test
  void aSingleYearHasItsOwnNumber() throws IOException {
    assertEquals(
        Optional.of(
            "Years over the budget: end-job 1 of 6 (in 1 of 2 towns) by 1,230 euro; transition-only"
                + " 2 of 6 (in 1 of 2 towns) by 20 euro on average, at most 20."),
        words(new double[][] {{0, 1_234, 0}, HELD}, new double[][] {HELD, {0, 19.6, 20.4}}));
  }

  @Test
  void yearsOfOneTownAreToldOfOneTown() throws IOException {
    Found found = found(new double[][] {{0, 1_234, 0}}, new double[][] {HELD});
    assertEquals(
        "2024 in 1 of 1 town (by up to 1,230 euro)", Limits.overrunsShortly(found.overruns(), 1));
  }

  @Test
  void budgetsThatHeldNeedNoSentence() throws IOException {
    assertEquals(Optional.empty(), words(new double[][] {HELD}, new double[][] {{}}));
  }
}
