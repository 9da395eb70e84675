package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study of Leeuwarden with the simulation itself: what a fixed budget does. */
class LeeuwardenTest {
  private static final String PILOT = "leeuwarden-2023";
  private static final String TEN = "leeuwarden-ten-budgets";
  private static final int TOWNS = 2;
  private static final int MONTHS = 36;

  /** Months after which nobody waits any more for a place that was promised. */
  private static final int PATIENCE = 12;

  @TempDir static Path directory;
  private static String ofPilot;

  @BeforeAll
  static void runTheStudy() {
    String answer = run("leeuwarden-2023-2026", "out");
    int pilot = answer.indexOf(" " + PILOT + ". ");
    int ten = answer.indexOf(" " + TEN + ". ");
    ofPilot = answer.substring(pilot, ten);
  }

  private static String run(String study, String out, String... set) {
    List<String> args = new ArrayList<>(List.of("run", study, "--quiet", "--full", "--out", out));
    args.add("--replications=" + TOWNS);
    args.addAll(List.of(set));
    Model model = new Simulator();
    Calls call = Calls.of(model, directory, args.toArray(String[]::new));
    assertEquals(Main.DONE, call.code(), call.err());
    return call.out().replaceAll("\\s+", " ");
  }

  /** The column of a result file in the rows of a policy, in the order of towns and months. */
  private static double[] column(String file, String policy, String column) throws IOException {
    return column(file, policy, column, "");
  }

  private static double mean(double... values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double[] column(String file, String policy, String column, String row)
      throws IOException {
    List<String> lines = Files.readAllLines(directory.resolve(file));
    int index = List.of(lines.get(0).split(",", -1)).indexOf(column);
    Predicate<String> ofPolicy = line -> line.startsWith(policy + ",base,") && line.contains(row);
    return lines.stream()
        .filter(ofPolicy)
        .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[index]))
        .toArray();
  }

  private static void assertSays(String words, String answer) {
    assertTrue(answer.contains(words), () -> "the answer does not say: " + words);
  }

  @Test
  void placementsStopByThemselvesWhenTheBudgetIsFull() throws IOException {
    assertSays("What binds, in percent of the months: the budget", ofPilot);
    double[] limit = column("out/monthly.csv", PILOT, "binding_budget_share");
    double[] served = column("out/monthly.csv", PILOT, "people_served");
    double[] filled = column("out/monthly.csv", PILOT, "places_filled");
    int months = limit.length / TOWNS;
    int full = 0;
    for (int town = 0; town < TOWNS; town++) {
      for (int month = PATIENCE; month < months; month++) {
        int row = town * months + month;
        assertTrue(filled[row] < 16, "sixteen places do not fit");
        if (Arrays.stream(limit, row - PATIENCE, row + 1).allMatch(each -> each == 1)) {
          assertEquals(served[row - 1], served[row], "only who was promised a place starts");
          full++;
        }
      }
    }
    assertTrue(full > 0, "the budget is full for a year");
    double guided = mean(column("out/summary.csv", PILOT, "mean", ",all,supervision_hours_week,"));
    assertEquals(200, 52 * guided, 50, "hours a year of guidance (leeuwarden.csv; odd.md, 8)");
    // Who starts late in a year that has room costs a whole year in the next.
    for (double year : column("out/budget.csv", PILOT, "realised_eur")) {
      assertTrue(year <= 1.03 * 500_000, "paid " + year);
    }
  }

  @Test
  void withTenTimesTheBudgetCoachesBindUntilItIsFull() throws IOException {
    double[] budget = column("out/monthly.csv", TEN, "binding_budget_share");
    double[] coaches = column("out/monthly.csv", TEN, "binding_coaches_share");
    double[] filled = column("out/monthly.csv", TEN, "places_filled");
    double[] ofPilot = column("out/monthly.csv", PILOT, "places_filled");
    int months = budget.length / TOWNS;
    assertEquals(MONTHS, months);
    assertTrue(mean(coaches) > 0.5, "coaches bind in most months");
    assertTrue(mean(budget) > 0, "then the budget, in one town at least");
    double carried = 0;
    double once = 0;
    for (int town = 0; town < TOWNS; town++) {
      int first = town * months;
      int last = first + months - 1;
      assertEquals(0, Arrays.stream(filled, first, first + 3).sum(), "opens in April 2024");
      assertEquals(0, Arrays.stream(budget, first, first + 18).sum());
      carried += mean(Arrays.copyOfRange(filled, last - 5, last + 1)) / TOWNS;
      once += mean(Arrays.copyOfRange(ofPilot, last - 5, last + 1)) / TOWNS;
    }
    assertEquals(10 * once, carried, 10, "ten budgets carry ten times as many");
  }

  @Test
  void figuresAreOfTheMonthsAfterThoseToWarmUp() throws IOException {
    for (String policy : List.of(PILOT, TEN)) {
      double[] filled = column("out/monthly.csv", policy, "places_filled");
      assertEquals(MONTHS * TOWNS, filled.length);
      double mean = mean(column("out/summary.csv", policy, "mean", ",all,places_filled,"));
      assertEquals(mean(filled), mean, 1e-5);
    }
  }

  @Test
  void overrunsComeOnlyFromWagesAboveForecast() throws IOException {
    byte[] study = Library.STUDIES.packed("leeuwarden-2023-2026").bytes();
    Calls.write(
        directory.resolve("long.yaml"),
        new String(study, StandardCharsets.UTF_8)
            .replaceAll("(?m)^name: .*", "name: long")
            .replaceAll("(?m)^months: .*", "months: 120")
            .replace(", " + TEN, ""));
    String surprised =
        run(
            "long.yaml",
            "high",
            "--set=indexation.wages_per_year=0.05",
            "--set=budget.expected_growth=0");
    assertSays("Over the budget: 20", surprised);
    assertSays("; it is 500,000 euro a year.", surprised);
    double over = 0;
    for (double year : column("high/budget.csv", PILOT, "overrun_eur")) {
      over += year;
    }
    assertTrue(over > 0);
    String foreseen =
        run(
            "long.yaml",
            "foreseen",
            "--set=indexation.wages_per_year=0.05",
            "--set=budget.expected_growth=0.05");
    assertSays("No year of any town ran over the budget; it is 500,000 euro a year.", foreseen);
  }
}
