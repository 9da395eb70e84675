package nl.basisbaan.experiments.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.IncomeCalendar;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every line says from when its amounts are; what was not published is marked, and nothing else.
 */
class IncomeEstimateTest {
  /** Lines that follow from the lines above them. */
  private static final List<String> FOLLOW = List.of("unused_credit", "earnings_deducted", "net");

  private static Income income(String date) {
    return Income.of(
        new IncomeQuestion(
            YearMonth.parse(date),
            Household.of(true, 0, 55_000),
            false,
            32,
            1,
            0,
            false,
            false,
            OptionalInt.empty(),
            0,
            0),
        new IncomeCalendar(Income.settings()));
  }

  private static List<CSVRecord> rows(Income income) throws IOException {
    StringWriter csv = new StringWriter();
    IncomeAnswer.csv(income, csv);
    return parsed(csv);
  }

  private static List<CSVRecord> parsed(StringWriter csv) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    return format.parse(new StringReader(csv.toString())).getRecords();
  }

  private static String estimated(List<CSVRecord> rows, String item) {
    return rows.stream()
        .filter(row -> row.get("item").equals(item))
        .map(row -> row.get("estimated"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"2020-01", "2022-07", "2024-01", "2026-01", "2026-07", "2031-07"})
  void everyLineButThoseThatFollowNamesTheYearOfItsAmounts(String date) throws IOException {
    for (CSVRecord row : rows(income(date))) {
      boolean named = row.get("amounts").matches("of 20[0-9]{2}.*");
      assertEquals(!FOLLOW.contains(row.get("item")), named, row.toString());
      assertTrue(List.of("true", "false").contains(row.get("estimated")), row.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01, gross_wage, false",
    "2026-01, rent_allowance, false",
    "2026-01, municipal_schemes, true",
    "2026-01, net, true",
    "2022-01, municipal_schemes, false",
    "2022-01, exempt_earnings, false",
    "2022-01, net, false",
    "2022-07, exempt_earnings, true",
    "2020-01, rent_allowance, true",
    "2026-07, gross_wage, false",
    "2026-07, benefit_norm, true",
    "2031-07, gross_wage, true",
    "2031-07, labour_credit, true"
  })
  void aLineIsMarkedWhenAnAmountOfItWasNotPublishedForTheDate(
      String date, String item, String marked) throws IOException {
    assertEquals(marked, estimated(rows(income(date)), item));
  }

  @ParameterizedTest
  @CsvSource({"2020-01", "2022-01", "2023-07", "2026-01"})
  void theColumnsOfTheCurveAddUpToNetIncome(String date) throws IOException {
    StringWriter csv = new StringWriter();
    IncomeCurve.csv(income(date), csv);
    for (CSVRecord row : parsed(csv)) {
      double sum = 0;
      for (String part : List.of("net_wage", "benefit", "schemes", "allowances")) {
        sum += Double.parseDouble(row.get(part + "_eur_month"));
      }
      assertEquals(Double.parseDouble(row.get("net_eur_month")), sum, 1e-6, row.toString());
    }
  }

  @Test
  void thePageMarksThemAndNamesThemOnceMore() {
    String page = PageText.of(IncomeAnswer.page(income("2026-01"), Language.EN));

    assertTrue(page.contains("municipal schemes (estimate)"), page);
    assertFalse(page.contains("rent allowance (estimate)"), page);
    assertTrue(page.contains("Not published for this date, so estimated: municipal schemes"), page);
    String published = PageText.of(IncomeAnswer.page(income("2022-01"), Language.EN));
    assertFalse(published.contains("estimate"), published);
  }
}
