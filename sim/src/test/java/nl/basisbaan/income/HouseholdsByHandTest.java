package nl.basisbaan.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fifty-six households, eight a year, against households.csv. Every line of it was worked out from
 * the law and the tables of the evidence by a calculation that shares nothing with these rules;
 * docs/income.md shows the steps for one household a year.
 */
class HouseholdsByHandTest {
  /** What the issue allows for a month: 5 euro. */
  private static final double FIVE_EURO = 5;

  /** What two ways of rounding may differ on one line, in euro. */
  private static final double ROUNDING = 0.011;

  private static final double MONTHS = 12;

  static List<CSVRecord> households() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                HouseholdsByHandTest.class.getResourceAsStream("households.csv")),
            StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreEightHouseholdsAYear() {
    Map<String, Long> counts =
        households().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("date").substring(0, 4), Collectors.counting()));

    assertEquals(
        List.of("2020", "2021", "2022", "2023", "2024", "2025", "2026"),
        counts.keySet().stream().sorted().toList());
    counts.forEach((year, count) -> assertEquals(8, count, year));
  }

  @ParameterizedTest
  @MethodSource("households")
  void everyLineIsThatOfTheHandCalculation(CSVRecord row) {
    String where = row.get("date") + ", " + row.get("what") + ": ";
    Map<String, Double> lines = lines(row);

    assertEquals(Double.parseDouble(row.get("net")), lines.get("net"), FIVE_EURO, where + "net");
    lines.forEach(
        (line, euro) -> {
          double months = line.equals("income_a_year") ? MONTHS : 1;
          assertEquals(Double.parseDouble(row.get(line)), euro, ROUNDING * months, where + line);
        });
  }

  private static Map<String, Double> lines(CSVRecord row) {
    Household household = household(row);
    IncomeRules rules =
        new IncomeCalendar(
                Months.SETTINGS
                    .withFullWeek(Integer.parseInt(row.get("full_week")))
                    .withSchemesUpTo(Double.parseDouble(row.get("schemes_up_to"))))
            .at(YearMonth.parse(row.get("date")));
    boolean subsidised = Boolean.parseBoolean(row.get("subsidy"));
    int over = rules.exemptions().lasting(household, subsidised);
    Pay first = pay(row, "hours", rules, Integer.parseInt(row.get("month")) - 1);
    Pay second = pay(row, "partner_hours", rules, over);
    HouseholdIncome money = rules.of(household, first, second);
    TaxLines tax = rules.taxLines(household, first, second);
    Map<String, Double> lines = new LinkedHashMap<>();
    Stream.of(
            Map.entry("gross_wage", first.wage()),
            Map.entry("tax_before_credits", tax.beforeCredits()),
            Map.entry("general_credit", tax.generalCredit()),
            Map.entry("labour_credit", tax.labourCredit()),
            Map.entry("combination_credit", tax.combinationCredit()),
            Map.entry("net_wage", money.first().net()),
            Map.entry("partner_net_wage", money.second().net()),
            Map.entry("credit_paid_out", money.creditPaidOut()),
            Map.entry("norm", money.norm()),
            Map.entry("exempt", money.exempt()),
            Map.entry("benefit", money.benefit()),
            Map.entry("tax_on_benefit", money.taxOnBenefit()),
            Map.entry("income_a_year", money.testIncome()),
            Map.entry("schemes", money.schemes()),
            Map.entry("energy", money.energy()),
            Map.entry("health_care", money.healthCare()),
            Map.entry("rent_allowance", money.rent()),
            Map.entry("child_budget", money.childBudget()),
            Map.entry("net", money.net()))
        .forEach(line -> lines.put(line.getKey(), line.getValue() / 100.0));
    return lines;
  }

  private static Household household(CSVRecord row) {
    List<Integer> ages =
        row.get("children").isEmpty()
            ? List.of()
            : Stream.of(row.get("children").split(" ")).map(Integer::valueOf).toList();
    return new Household(
        row.get("household").equals("couple"),
        ages.size(),
        (int) ages.stream().filter(age -> age >= 12 && age <= 15).count(),
        (int) ages.stream().filter(age -> age >= 16).count(),
        Integer.parseInt(row.get("others")),
        (int) Math.round(100 * Double.parseDouble(row.get("rent"))),
        Boolean.parseBoolean(row.get("medical")),
        100L * Long.parseLong(row.get("wealth")));
  }

  private static Pay pay(CSVRecord row, String hours, IncomeRules rules, int monthsWorked) {
    int number = Integer.parseInt(row.get(hours));
    long wage = rules.grossMonth(number, Double.parseDouble(row.get("wage")));
    return number == 0
        ? Pay.NONE
        : new Pay(wage, 0, monthsWorked, Boolean.parseBoolean(row.get("subsidy")));
  }
}
