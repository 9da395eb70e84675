package nl.basisbaan.experiments.income;

import static nl.basisbaan.experiments.text.PageReader.cell;
import static nl.basisbaan.experiments.text.PageReader.row;
import static nl.basisbaan.experiments.text.PageReader.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.income.Household;
import nl.basisbaan.income.IncomeCalendar;
import org.junit.jupiter.api.Test;

/** The money of a household as data: numbers are found by row and column. */
class IncomePageTest {
  private static final String BENEFIT = "on benefit";
  private static final String JOB = "in the job";

  private final Income income =
      Income.of(
          new IncomeQuestion(
              YearMonth.of(2025, 1),
              new Household(true, 0, 0, 0, 0, 55_000, false, 0),
              false,
              32,
              1,
              0,
              false,
              false,
              OptionalInt.of(1),
              0,
              0),
          new IncomeCalendar(Income.settings()));

  @Test
  void linesAtTheMarginAddUpToNetIncome() {
    Table table = table(IncomeAnswer.page(income, Language.EN), JOB);
    Table.Row net = row(table, "net income");
    List<Table.Row> lines = table.rows().stream().takeWhile(row -> !row.equals(net)).toList();

    for (int column : new int[] {table.columns().indexOf(BENEFIT), table.columns().indexOf(JOB)}) {
      assertEquals(
          net.cells().get(column).value(),
          lines.stream()
              .filter(row -> row.level() == 0)
              .mapToDouble(row -> row.cells().get(column).value())
              .sum(),
          1e-6);
    }
    assertEquals(1, row(table, "gross wage").level());
  }

  @Test
  void theGainIsTheDifferenceOfNetIncomes() {
    Table table = table(IncomeAnswer.page(income, Language.EN), JOB);

    assertEquals(
        cell(table, "net income", JOB).value() - cell(table, "net income", BENEFIT).value(),
        cell(table, "gain", JOB).value(),
        1e-6);
    assertEquals(Cell.of(""), cell(table, "gain", BENEFIT));
  }

  @Test
  void theCurveHasABarForEveryHour() {
    Table curve = table(IncomeCurve.page(income, Language.EN), "net income");
    int last = curve.columns().size() - 1;
    List<Cell.Bar> bars =
        curve.rows().stream().map(row -> (Cell.Bar) row.cells().get(last)).toList();

    assertEquals(IncomeQuestion.MOST_HOURS + 1, bars.size());
    assertEquals(cell(curve, "32", "net income").value(), bars.get(32).value());
    assertTrue(bars.stream().anyMatch(bar -> bar.share() == 0));
    assertTrue(bars.stream().anyMatch(bar -> bar.share() == 1));
  }
}
