package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who gains and who pays, in five towns with the sums of {@link FakeAccounts}. In all they have 10
 * + 11 + 12 + 13 + 14 = 60 filled places and years, serve 100 people and gain 1 + 2 + 3 + 4 + 5 =
 * 15 times what town 0 gains.
 */
class MoneyTest {
  private static final String PLACES = "places";
  private static final String BUDGETS = "budgets";

  @TempDir static Path directory;
  private static final Map<String, Calls> CALLS = new HashMap<>();

  @BeforeAll
  static void aStudyOfPlacesAndOneOfBudgets() throws IOException {
    run(PLACES, Calls.smallStudy(PLACES));
    run(
        BUDGETS,
        Calls.smallStudy(BUDGETS)
            .replace("places: 3", "budgets: [500000, 2000000]")
            .replace("months: 6", "months: 18"));
  }

  private static void run(String name, String study) throws IOException {
    Calls.write(directory.resolve(name + ".yaml"), study);
    Calls call = Calls.of(directory, "run", name + ".yaml", "--quiet", "--out", name);
    assertEquals(Main.DONE, call.code(), call.err());
    CALLS.put(name, call);
  }

  private static List<List<String>> rows(String file) throws IOException {
    return Files.readAllLines(directory.resolve(file)).stream()
        .map(line -> Arrays.asList(line.split(",", -1)))
        .toList();
  }

  /** The cells of the one row that starts with these. */
  private static List<String> row(String file, String... start) throws IOException {
    List<List<String>> found = new ArrayList<>(rows(file));
    found.removeIf(row -> !row.subList(0, start.length).equals(List.of(start)));
    assertEquals(1, found.size(), file + " " + List.of(start) + " " + found);
    return found.get(0).subList(start.length, found.get(0).size());
  }

  @ParameterizedTest
  @CsvSource({
    // -10,000 x 15 euro over 5 towns, 60 places and years, 100 people
    "no_programme, corrected, nominal, total, municipality, -30000.0",
    "no_programme, corrected, nominal, place_year, municipality, -2500.0",
    "no_programme, corrected, nominal, person_served, municipality, -1500.0",
    "monitor, corrected, nominal, place_year, municipality, -1250.0",
    "no_programme, corrected, constant 2023, place_year, municipality, -2250.0",
    "no_programme, corrected, discounted 2023, place_year, municipality, -2000.0",
    "no_programme, corrected, nominal, place_year, co_payers, 0.0",
    "no_programme, corrected, nominal, place_year, municipality_as_the_letter_counts, -2000.0",
    // 2,500 euro, of which 700 quality of life; against 7,000 of public money
    "no_programme, corrected, nominal, place_year, social_value, 625.0",
    "no_programme, corrected, nominal, place_year, social_value_without_immaterial, 450.0",
    "no_programme, published, nominal, place_year, social_value, 1250.0",
    "no_programme, corrected, nominal, total, social_value_per_public_euro, 0.357143",
    "no_programme, published, nominal, total, social_value_per_public_euro, 0.714286",
  })
  void amountsArePooledOverTowns(
      String reading, String method, String prices, String per, String account, String mean)
      throws IOException {
    String[] end = {"end-job", "base", reading, method, prices, per, account};
    List<String> cells = row("places/money.csv", end);
    assertEquals("5", cells.get(1), "replications");
    assertEquals(mean, cells.get(2));
  }

  @Test
  void aRangeGoesFromTheLowestTownToTheHighest() throws IOException {
    List<String> cells =
        row(
            "places/money.csv",
            "end-job,base,no_programme,corrected,nominal,place_year,municipality".split(","));
    // 5 x -10,000 over 14 places and years; -10,000 over 10
    assertEquals(List.of("-3571.428571", "-1000.0"), cells.subList(6, 8));
  }

  @Test
  void whatEverybodyGainsIsZeroTogether() throws IOException {
    List<String> parties =
        List.of(
            "participants",
            "municipality",
            "national_government",
            "social_insurance",
            "employer_of_record",
            "supervisors",
            "work_providers",
            "co_payers",
            "care_funds",
            "outside");
    for (String per : List.of("total", "place_year", "person_served")) {
      double sum = 0;
      for (String party : parties) {
        String[] start = {
          "transition-only", "base", "monitor", "corrected", "discounted 2023", per, party
        };
        sum += Double.parseDouble(row("places/money.csv", start).get(2));
      }
      assertEquals(0, sum, 1e-5, per);
    }
  }

  @Test
  void noProgrammeHasNoAccounts() throws IOException {
    assertTrue(rows("places/money.csv").stream().noneMatch(row -> row.get(0).equals("none")));
  }

  @Test
  void theAnswerTellsBothReadings() throws IOException {
    List<String> lines =
        Files.readAllLines(directory.resolve("places/answer.txt")).stream()
            .map(line -> line.replaceAll(" +", " "))
            .toList();
    int against = indexOf(lines, " Gains against no programme (pays if < 0) seen in 5 towns mean");
    int monitor = indexOf(lines, " The same as the monitor books it seen in 5 towns mean");
    assertRow(lines.subList(against, monitor), " municipality -", -2250);
    assertRow(lines.subList(monitor, lines.size()), " municipality -", -1125);
  }

  private static int indexOf(List<String> lines, String line) {
    assertTrue(lines.contains(line), String.join("\n", lines));
    return lines.indexOf(line);
  }

  /** The first row of that name has that mean, in constant prices and rounded to ten euro. */
  private static void assertRow(List<String> lines, String start, double mean) {
    String row = lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    String told = row.split(" ")[5].replace(",", "");
    assertEquals(mean, Double.parseDouble(told), 5, row);
  }

  @Test
  void everyYearOfABudgetIsARow() throws IOException {
    String[] first = {"end-job-budget-500000", "base", "3", "2023"};
    assertEquals(
        List.of("12", "500000.00", "125000.00", "503000.00", "3000.00"),
        row("budgets/budget.csv", first));
    String[] second = {"end-job-budget-500000", "base", "3", "2024"};
    assertEquals(
        List.of("6", "250000.00", "125000.00", "250000.00", "0.00"),
        row("budgets/budget.csv", second));
  }

  @Test
  void theAnswerNamesTheYearsThatRanOver() throws IOException {
    String out = Files.readString(directory.resolve("budgets/answer.txt"));
    String words = out.replaceAll("\\s+", " ");
    assertTrue(
        words.contains(
            "end-job-budget-500000 over its budget: 2023 in 4 of 5 towns (by up to 4,000 euro)."),
        out);
  }

  @Test
  void theShortAnswerCountsTheYearsThatRanOver() {
    String words = CALLS.get(BUDGETS).out().replaceAll("\\s+", " ");
    assertTrue(
        words.contains(
            "- Years over the budget: end-job-budget-500000 4 of 10 (in 4 of 5 towns) by 2,500 euro"
                + " on average, at most 4,000"),
        words);
  }
}
