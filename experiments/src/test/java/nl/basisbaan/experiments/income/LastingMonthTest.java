package nl.basisbaan.experiments.income;

import static nl.basisbaan.experiments.text.PageReader.cell;
import static nl.basisbaan.experiments.text.PageReader.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.OptionalInt;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.IncomeCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A job is told for the month that lasts, with the first month, in which more is exempt, beside.
 */
class LastingMonthTest {
  private static final int PAGE_WIDTH = 110;
  private static final String FIRST = "in the job, month 1";

  private static Income income(Household household, int hours, OptionalInt month) {
    return Income.of(
        new IncomeQuestion(
            YearMonth.of(2025, 1), household, false, hours, 1, 0, false, false, month, 0, 0),
        new IncomeCalendar(Income.settings()));
  }

  private static Income lasting(Household household, int hours) {
    return income(household, hours, OptionalInt.empty());
  }

  private static Household household(int partners, int children, int from12, boolean medical) {
    return new Household(partners == 2, children, from12, 0, 0, 60_000, medical, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, false, 7",
    "2, 2, 0, false, 7",
    "1, 2, 1, false, 37",
    "1, 1, 1, false, 7",
    "1, 0, 0, true, 7",
    "1, 1, 0, true, 37"
  })
  void theMonthThatLastsComesAfterTheLastExemptionThatEnds(
      int partners, int children, int from12, boolean medical, int month) {
    Household household = household(partners, children, from12, medical);

    assertEquals(month, lasting(household, 16).month());
    Income told = lasting(household, 16);
    long net = told.inJob().net();
    assertEquals(net, told.inMonth(month).inJob().net());
    assertEquals(net, told.inMonth(600).inJob().net());
    assertNotEquals(net, told.inMonth(month - 1).inJob().net());
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 16", "1, 1, 16", "2, 0, 32"})
  void aJobHasAColumnOfTheFirstMonthAndOneOfTheMonthThatLasts(
      int partners, int children, int hours) {
    Household household = household(partners, children, 0, false);
    Income told = lasting(household, hours);
    Table table = table(IncomeAnswer.page(told, Language.EN), FIRST);
    String from = "in the job, from month " + told.month();

    assertEquals(euro(told.inJob().net()), cell(table, "net income", from).value(), 1e-6);
    Income first = told.inMonth(1);
    assertEquals(euro(first.inJob().net()), cell(table, "net income", FIRST).value(), 1e-6);
    assertEquals(euro(first.gain(first.inJob())), cell(table, "gain", FIRST).value(), 1e-6);
    assertEquals(0, cell(table, "exempt earnings (estimate)", from).value());
    assertTrue(cell(table, "exempt earnings (estimate)", FIRST).value() > 0);
  }

  @Test
  void theVerdictIsOfTheMonthThatLastsAndNamesTheMonthsBefore() {
    String verdict =
        IncomeVerdict.of(lasting(Household.of(true, 0, 55_000), 32), new IncomeSpeech(Language.EN));

    assertTrue(verdict.startsWith("From month 7 of the job, when nothing"), verdict);
    assertTrue(verdict.contains("working 32 hours leaves this household 94 euro a month better"));
    assertFalse(verdict.contains("poverty trap"), verdict);
    assertTrue(verdict.endsWith("leaves this household 276 euro a month better off."), verdict);
    assertTrue(verdict.contains("In months 1 to 6, 276 euro"), verdict);
  }

  @Test
  void everyExemptionThatEndsIsToldBesideTheMonthThatLasts() {
    String verdict =
        IncomeVerdict.of(lasting(household(1, 1, 0, false), 16), new IncomeSpeech(Language.EN));

    assertTrue(verdict.startsWith("From month 37 of the job"), verdict);
    assertTrue(verdict.contains("In months 1 to 6, "), verdict);
    assertTrue(verdict.contains("In months 7 to 36, "), verdict);
  }

  @Test
  void aMonthThatIsAskedForIsToldAlone() {
    Income asked = income(Household.of(true, 0, 55_000), 32, OptionalInt.of(1));
    String page = PageText.of(IncomeAnswer.page(asked, Language.EN));
    String curve = PageText.of(IncomeCurve.page(asked, Language.EN));

    assertTrue(page.contains("276 euro a month better off"), page);
    assertTrue(curve.contains("month 1 of the job"), curve);
    assertFalse(page.contains("onth 7"), page);
    assertFalse(curve.contains("gain, month 1"), curve);
  }

  @Test
  void nothingIsAddedWhereNoBenefitIsLeftInTheFirstMonth() {
    Income told = lasting(Household.of(false, 0, 55_000), 40);
    String page = PageText.of(IncomeAnswer.page(told, Language.EN));

    assertEquals(4, table(IncomeAnswer.page(told, Language.EN), "in the job").columns().size());
    assertFalse(page.contains("onth 1"), page);
    assertFalse(page.contains("onth 7"), page);
  }

  @Test
  void theCurveIsOfTheMonthThatLastsWithTheGainOfTheFirst() throws IOException {
    Income told = lasting(household(1, 2, 0, false), 32);
    Table curve = table(IncomeCurve.page(told, Language.EN), "net income");

    for (int hours = 0; hours <= IncomeQuestion.MOST_HOURS; hours++) {
      String row = Integer.toString(hours);
      Income first = told.inMonth(1);
      Income last = told.inMonth(37);
      assertEquals(
          euro(last.gain(last.column(hours))), cell(curve, row, "gain").value(), 1e-6, row);
      assertEquals(
          euro(first.gain(first.column(hours))),
          cell(curve, row, "gain, month 1").value(),
          1e-6,
          row);
    }
    assertEquals(csv(told.inMonth(37)), csv(told));
    assertFalse(csv(told.inMonth(1)).equals(csv(told)));
  }

  @Test
  void linesAreNoLongerThanThePage() {
    for (Household household :
        new Household[] {household(1, 3, 0, true), Household.of(true, 2, 90_000)}) {
      for (Page page :
          new Page[] {
            IncomeCurve.page(lasting(household, 16), Language.EN),
            IncomeAnswer.page(lasting(household, 16), Language.EN)
          }) {
        PageText.of(page).lines().forEach(line -> assertTrue(line.length() <= PAGE_WIDTH, line));
      }
    }
  }

  private static String csv(Income income) throws IOException {
    StringWriter csv = new StringWriter();
    IncomeCurve.csv(income, csv);
    return csv.toString();
  }

  private static double euro(long cents) {
    return cents / 100.0;
  }
}
