package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code income}: what a household lives on, on benefit and in a job. */
class IncomeTest {
  @TempDir Path directory;

  private Calls call(String options) {
    return Calls.of(directory, ("income " + options).strip().split(" +"));
  }

  private String answer(String options) {
    Calls call = call(options);
    assertEquals("", call.err());
    assertEquals(Main.DONE, call.code());
    return call.out();
  }

  /** On one line, whatever the width of the page. */
  private String words(String options) {
    return answer(options).replaceAll("\\s+", " ");
  }

  private List<CSVRecord> table(String options) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    return format.parse(new StringReader(call(options + " --csv").out())).getRecords();
  }

  private static BigDecimal number(CSVRecord row, String column) {
    return new BigDecimal(row.get(column));
  }

  private static String cell(List<CSVRecord> table, String item, String column) {
    return table.stream()
        .filter(row -> row.get("item").equals(item))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + item))
        .get(column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--date 2022-01 --hours 16 --month 7",
        "--household single-parent --children 4,13,17 --hours 19 --month 9 --rent 612.34",
        "--household couple --hours 32 --volunteer-allowance 95.50 --premium 1000",
        "--household couple --both --hours 17 --month 40 --medical-limit",
        "--household couple --partner-hours 12 --hours 40 --wage 1.37 --date 2020-02",
        "--others 3 --hours 11 --rent 0 --date 2031-07",
        "--hours 0 --volunteer-allowance 100",
      })
  void theLinesAddUpToNetIncomeToTheCent(String options) throws IOException {
    List<CSVRecord> table = table(options);
    for (String column : List.of("benefit_eur_month", "job_eur_month")) {
      BigDecimal sum = BigDecimal.ZERO;
      for (CSVRecord row : table.subList(0, table.size() - 1)) {
        assertTrue(row.get(column).matches("-?[0-9]+[.][0-9]{2}"), row.toString());
        assertTrue(row.get("item").matches("[a-z_]+"), row.toString());
        assertTrue(row.get("rule").length() > 10, row.toString());
        sum = sum.add(number(row, column));
      }
      CSVRecord net = table.get(table.size() - 1);
      assertEquals("net", net.get("item"));
      assertEquals(number(net, column), sum, column);
    }
  }

  /** The sums come from the worksheet of 2025 with 32 hours in the seventh month. */
  @ParameterizedTest
  @CsvSource({
    "single --rent 550, 2105.63, 270.29, 2417.89",
    "single-parent --children 8y --rent 600, 2105.63, 359.78, 3088.16",
    "couple --rent 600, 2105.63, 359.78, 2798.75",
  })
  void theJobIsWorthWhatWasWorkedOutByHand(String household, String gross, String rent, String net)
      throws IOException {
    List<CSVRecord> table = table("--date 2025-01 --month 7 --household " + household);
    assertEquals(gross, cell(table, "gross_wage", "job_eur_month"));
    assertEquals(rent, cell(table, "rent_allowance", "job_eur_month"));
    assertEquals(net, cell(table, "net", "job_eur_month"));
  }

  @Test
  void aGainIsToldWithWhereTheWageGoes() {
    assertTrue(
        words("--date 2025-01")
            .contains(
                "Working 32 hours leaves this household 444 euro a month better off: of 2,106 euro"
                    + " gross wage 89 goes to income tax, and 1,345 of benefit, 172 of municipal"
                    + " schemes and 55 of rent allowance are lost."),
        words("--date 2025-01"));
  }

  @Test
  void aLossIsCalledAPovertyTrapWithItsRules() {
    String words = words("--household couple --month 7 --hours 34 --volunteer-allowance 50");
    assertTrue(words.contains("leaves this household 23 euro a month worse off:"), words);
    assertTrue(
        words.contains("This is the poverty trap (armoedeval): more is lost than is earned."),
        words);
    assertTrue(
        words.contains("every euro of net wage that is not exempt is deducted from benefit"),
        words);
  }

  @Test
  void theMonthThatLastsIsToldUnlessOneIsAskedFor() {
    assertTrue(
        words("--household couple")
            .contains(
                "From month 7 of the job, when nothing of the earnings is exempt, working 32 hours"
                    + " leaves this household 115 euro a month better off:"));
    assertFalse(words("--household couple --month 7").contains("From month"));
  }

  @Test
  void theFullWeekIsReadWhileTheMinimumWageIsOfAMonth() throws IOException {
    String of = "gross_wage";
    String wage = cell(table("--date 2023-12 --full-week 36"), of, "job_eur_month");
    assertNotEquals(wage, cell(table("--date 2023-12 --full-week 40"), of, "job_eur_month"));
  }

  @Test
  void linesOfNothingAreLeftOutForPeopleOnly() throws IOException {
    assertFalse(answer("").contains("child budget"));
    assertEquals("0.00", cell(table(""), "child_budget", "job_eur_month"));
  }

  @Test
  void whatFollowsWhatIsMissingAndWhatIsEstimatedIsSaid() {
    String words = words("--household single-parent --children 4y");
    assertTrue(words.contains("75% of the gross wage for two months (1,652 euro), then 70% (1,5"));
    assertTrue(
        words.contains("estimated: municipal schemes of 2022, scaled with the minimum wage."));
    assertTrue(words("--rent 1200").contains("allowance (huurtoeslag) counts 932.93 of the rent"));
    assertTrue(
        words("--rent 1200 --date 2025-01")
            .contains("no rent allowance (huurtoeslag) above a rent of 900.07"));
  }

  @Test
  void whatTheRulesDoNotAllowIsSaidAndNotCounted() throws IOException {
    List<CSVRecord> table = table("--date 2023-01 --volunteer-allowance 250 --premium 4000");
    assertEquals("190.00", cell(table, "volunteer_allowance", "benefit_eur_month"));
    assertEquals("0.00", cell(table, "volunteer_allowance", "job_eur_month"));
    assertEquals("244.50", cell(table, "premium", "job_eur_month"));
    assertTrue(cell(table, "volunteer_allowance", "rule").contains("of 250.00 only the untaxed"));
    assertTrue(cell(table, "premium", "rule").contains("of 4,000.00 only the untaxed 2,934.00"));
  }

  @Test
  void aSingleParentHasAChildOfEightUnlessToldOtherwise() {
    assertTrue(answer("--household single-parent").contains("one child of 8 (--children says"));
    assertEquals(
        answer("--household single-parent --children 8y --csv"),
        call("--household single-parent --csv").out());
    assertEquals(
        "one child of 8 is assumed; --children says otherwise\n",
        call("--household single-parent --csv").err());
  }

  @Test
  void theCurveHasEveryHourAndAddsUp() throws IOException {
    String options = "--household couple --month 7 --over hours --volunteer-allowance 50";
    List<CSVRecord> curve = table(options);
    assertEquals(41, curve.size());
    BigDecimal without = number(curve.get(0), "net_eur_month");
    for (CSVRecord row : curve) {
      BigDecimal net = number(row, "net_eur_month");
      BigDecimal sum =
          number(row, "net_wage_eur_month")
              .add(number(row, "benefit_eur_month"))
              .add(number(row, "schemes_eur_month"))
              .add(number(row, "allowances_eur_month"));
      assertEquals(net, sum, row.toString());
      assertEquals(net.subtract(without), number(row, "gain_eur_month"), row.toString());
    }
    for (int hours = 0; hours < 40; hours++) {
      CSVRecord row = curve.get(hours);
      CSVRecord next = curve.get(hours + 1);
      double more =
          difference(row, next, "net_eur_month") / difference(row, next, "gross_eur_month");
      assertEquals(1 - more, Double.parseDouble(row.get("marginal_rate")), 1e-6, row.toString());
    }
  }

  private static double difference(CSVRecord row, CSVRecord next, String column) {
    return number(next, column).subtract(number(row, column)).doubleValue();
  }

  @Test
  void theCurveTellsWhereWorkingMoreBringsNothingOrLess() {
    String words = words("--household couple --month 7 --over hours --volunteer-allowance 50");
    assertTrue(
        words.contains(
            "From 0 to 1 hours net income falls by 50.00 euro a month: the volunteers' allowance"
                + " ends when the job begins (-50.00)"),
        words);
    assertTrue(words.contains("From 1 to 30 hours net income stays the same: every euro of"));
    assertTrue(
        words.contains(
            "From 33 to 34 hours net income falls by 133.98 euro a month: municipal schemes end"
                + " above a net income (-179.55), against 45.57 of net wage left"));
    assertTrue(
        words.contains(
            "Poverty trap (armoedeval): with 1 to 30 and 34 hours the household is wors"));
  }

  @Test
  void theBarOfTheCurveGrowsWithNetIncome() {
    List<String> rows =
        answer("--over hours --month 40 --rent 0")
            .lines()
            .filter(line -> line.matches(" +[0-9]+ .*#"))
            .toList();
    assertEquals(41, rows.size());
    assertTrue(rows.get(40).endsWith(" " + "#".repeat(24)), rows.get(40));
  }

  @Test
  void thePageIsDutchOnRequest() {
    String words = words("--date 2025-01 --language nl");
    assertTrue(
        words.contains(
            "Met 32 uur werk houdt dit huishouden 444 euro per maand meer over: van 2.106 euro"
                + " brutoloon gaat 89 naar inkomstenbelasting, en vervallen 1.345 aan bijstand,"
                + " 172 aan minimaregelingen en 55 aan huurtoeslag."),
        words);
    String trap =
        words("--household couple --month 7 --hours 34 --volunteer-allowance 50 --language nl");
    assertTrue(trap.contains("houdt dit huishouden 23 euro per maand minder over:"), trap);
    assertTrue(trap.contains("Dit is de armoedeval: er gaat meer verloren dan er wordt"), trap);
    String curve =
        words("--household couple --month 7 --over hours --volunteer-allowance 50 --language nl");
    assertTrue(curve.contains("Van 33 naar 34 uur daalt het netto-inkomen met 133,98"), curve);
    assertTrue(curve.contains("Armoedeval: met 1 tot en met 30 en 34 uur is het"), curve);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--over hours", "--csv-style nl"})
  void tablesAreTheSameInEveryLanguage(String options) {
    assertEquals(answer(options + " --csv"), answer(options + " --csv --language nl"));
  }

  @Test
  void mistakesAreToldInEnglish() {
    assertEquals(
        List.of("--language must be en or nl but was de"), call("--language de").messages());
    assertEquals(call("--hours 41").err(), call("--hours 41 --language nl").err());
  }
}
