package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.places.Budget;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy has come to in its last year is told where it differs from the mean. */
class LastYearTest {
  private static final int MONTHS = 36;

  @TempDir private Path folder;

  /** Of a policy with so many places in each year. */
  private String words(List<Budget.Year> budget, double... places) throws IOException {
    return words(0, budget, places);
  }

  /** The same where so many months warm up. */
  private String words(int warmUp, List<Budget.Year> budget, double... places) throws IOException {
    Files.writeString(
        folder.resolve("limited.yaml"),
        """
        name: limited
        like: end-job
        funding: {yearly_budget: 500000}
        changes: [{since: 2025-07, funding: {yearly_budget: 300000}}]
        """);
    SmallStudy.of(folder, 2, "none, limited", "");
    Path file = folder.resolve("small.yaml");
    String months = "months: " + MONTHS + "\nwarm_up_months: " + warmUp;
    Files.writeString(file, Files.readString(file).replace("months: 6", months));
    Experiment experiment = Preparation.of(Request.of("small.yaml"), folder);
    Samples<Outcome> outcomes = new Samples<>(experiment, Measured.OUTCOMES);
    Samples<LastYear> lastYear = new Samples<>(experiment, LastYear.MEASURED);
    for (int town = 0; town < 2; town++) {
      Unit unit = new Unit(0, town, List.of(result(List.of(), 0, 0, 0), result(budget, places)));
      outcomes.add(unit);
      lastYear.add(unit);
    }
    Found found =
        new Found(
            experiment,
            outcomes,
            new Samples<>(experiment, Measured.GROUPS),
            new Samples<>(experiment, Measured.ACCOUNTS),
            new Samples<>(experiment, Limits.OVERRUNS),
            lastYear);
    return LastYear.words(found, 1);
  }

  private static PolicyResult result(List<Budget.Year> budget, double... places) {
    Measure[] months = new Measure[MONTHS];
    Arrays.setAll(months, month -> Measure.of(places[month / 12]));
    double mean = DoubleStream.of(places).average().orElseThrow();
    return new ResultDraft("any")
        .monthly(Map.of(Outcome.PLACES_FILLED, months))
        .atEnd(Map.of(Outcome.PLACES_FILLED, Measure.of(mean)))
        .budget(budget)
        .result();
  }

  private static Budget.Year year(int year, long budget, long realised) {
    return new Budget.Year(year, 12, budget, budget, budget, realised);
  }

  @Test
  void aProgrammeThatGrewIsToldAsItHasBecome() throws IOException {
    assertEquals("30.0 places are filled in the last twelve months", words(List.of(), 10, 20, 30));
    assertEquals("10.0 places are filled in the last twelve months", words(List.of(), 30, 20, 10));
  }

  @Test
  void withABudgetItsLastYearStandsBeside() throws IOException {
    assertEquals(
        "30.0 places are filled in the last twelve months, on 75.0% of the budget of 2025"
            + " (400,000 euro)",
        words(List.of(year(2023, 100, 10), year(2024, 100, 50), year(2025, 200, 150)), 10, 20, 30));
  }

  @Test
  void ofAYearThatIsNotOverTheMonthsThatWereLivedAreTold() {
    Policy policy = Policy.none().withPlaces(5).with("funding.yearly_budget", "600000");
    assertEquals("2026 (600,000 euro)", Limits.budgetUntil(policy, YearMonth.of(2026, 12)));
    assertEquals(
        "2026 until May (250,000 euro)", Limits.budgetUntil(policy, YearMonth.of(2026, 5)));
  }

  /** Months that warm up are in no figure, so half a year that counts has no last year. */
  @Test
  void whatWarmsUpIsInNoLastYear() throws IOException {
    assertEquals("", words(MONTHS - 6, List.of(), 10, 20, 30));
    assertEquals("", words(MONTHS - 12, List.of(), 10, 20, 30));
    assertEquals(
        "30.0 places are filled in the last twelve months",
        words(MONTHS - 13, List.of(), 10, 20, 30));
  }

  @Test
  void oneThatStaysAsItIsNeedsNoSecondNumber() throws IOException {
    assertEquals("", words(List.of(year(2025, 200, 150)), 29, 30, 31));
  }
}
