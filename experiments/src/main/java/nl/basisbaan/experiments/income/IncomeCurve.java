package nl.basisbaan.experiments.income;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.income.Income.Column;
import nl.basisbaan.experiments.income.IncomeChange.Rule;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.CsvRows;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;

/** What a household lives on over all hours of work a week. */
public final class IncomeCurve {
  private static final List<String> COLUMNS =
      List.of(
          "hours",
          "gross_eur_month",
          "net_wage_eur_month",
          "benefit_eur_month",
          "schemes_eur_month",
          "allowances_eur_month",
          "net_eur_month",
          "gain_eur_month",
          "marginal_rate");

  /** Place of the gain in a row for people. */
  private static final int GAIN = 7;

  private final Income income;
  private final Optional<Income> firstMonth;
  private final List<Column> columns;

  private IncomeCurve(Income income) {
    this.income = income;
    this.firstMonth = income.firstMonth(allHours());
    this.columns = allHours().mapToObj(income::column).toList();
  }

  private static IntStream allHours() {
    return IntStream.rangeClosed(0, IncomeQuestion.MOST_HOURS);
  }

  /** For people. */
  public static Page page(Income income) {
    IncomeCurve curve = new IncomeCurve(income);
    String hours = "0 to " + IncomeQuestion.MOST_HOURS + " hours";
    List<String> items = new ArrayList<>(curve.sentences());
    items.add(
        "How to read the table: whole euro a month. The gain is against 0 hours. The marginal"
            + " rate is the part of the gross wage of the next hour that the household does not"
            + " keep; above 100% it loses by working more. Schemes are all that comes beside wage,"
            + " benefit and allowances."
            + curve.months());
    items.addAll(IncomeNotes.ofAnyJob(income));
    return new Page.Draft(Page.Purpose.FIGURES)
        .part(
            new Heading(
                1,
                IncomeAnswer.title(income)
                    + "; "
                    + IncomeAnswer.job(hours, income.question())
                    + "."))
        .part(curve.table())
        .part(Page.Part.ofItems(items))
        .finish();
  }

  /** For programs. */
  public static void csv(Income income, Writer out) throws IOException {
    CsvRows rows = new CsvRows(out, COLUMNS);
    for (Column column : new IncomeCurve(income).columns) {
      rows.cell(column.hours())
          .hundredths(column.gross())
          .hundredths(column.money().earnings())
          .hundredths(column.money().benefit())
          .hundredths(column.added())
          .hundredths(column.money().allowances())
          .hundredths(column.net())
          .hundredths(income.gain(column))
          .outcome(income.marginalRate(column))
          .endRow();
    }
  }

  private Table table() {
    long least = columns.stream().mapToLong(Column::net).min().orElseThrow();
    long most = columns.stream().mapToLong(Column::net).max().orElseThrow();
    List<String> names =
        new ArrayList<>(
            List.of(
                "hours",
                "gross wage",
                "net wage",
                "benefit",
                "schemes",
                "allowances",
                "net income",
                "gain",
                "marginal",
                "net, " + euro(least).text() + " to " + euro(most).text()));
    firstMonth.ifPresent(first -> names.add(GAIN + 1, "gain, month 1"));
    return new Table(0, names, columns.stream().map(column -> row(column, least, most)).toList());
  }

  private Row row(Column column, long least, long most) {
    double marginal = income.marginalRate(column);
    double share = most == least ? 1 : (column.net() - least) / (double) (most - least);
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(Integer.toString(column.hours())),
                euro(column.gross()),
                euro(column.money().earnings()),
                euro(column.money().benefit()),
                euro(column.added()),
                euro(column.money().allowances()),
                euro(column.net()),
                euro(income.gain(column)),
                Cell.of(Math.round(100 * marginal) + "%", marginal),
                new Cell.Bar(column.net() / Euro.CENTS, share)));
    firstMonth.ifPresent(
        first -> cells.add(GAIN + 1, euro(first.gain(first.column(column.hours())))));
    return Row.of(0, cells);
  }

  /** Which month of the job the table is of. */
  private String months() {
    return firstMonth.isEmpty()
        ? ""
        : " The table and the sentences above are of month "
            + income.month()
            + " of the job and later, when all earnings that were exempt for a time no longer are;"
            + " in month 1 more is exempt. --month shows another month.";
  }

  /** Where more work brings nothing, or less, and why. */
  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (int hours = 0; hours < IncomeQuestion.MOST_HOURS; hours++) {
      long change = change(hours);
      if (change < 0) {
        sentences.add(drop(hours, -change));
      } else if (change == 0) {
        int from = hours;
        while (hours + 1 < IncomeQuestion.MOST_HOURS && change(hours + 1) == 0) {
          hours++;
        }
        sentences.add(flat(from, hours + 1));
      }
    }
    if (sentences.isEmpty()) {
      sentences.add("Every hour more brings more net income.");
    }
    sentences.addAll(worseOff());
    return sentences;
  }

  private long change(int hours) {
    return columns.get(hours + 1).net() - columns.get(hours).net();
  }

  private String flat(int from, int to) {
    return "From "
        + from
        + " to "
        + to
        + " hours net income stays the same: "
        + Rule.BENEFIT.cause()
        + ".";
  }

  private String drop(int hours, long cents) {
    List<String> losses = new ArrayList<>();
    List<String> gains = new ArrayList<>();
    long kept = 0;
    for (IncomeChange change : IncomeChange.between(columns.get(hours), columns.get(hours + 1))) {
      if (isWage(change.rule())) {
        kept += change.cents();
      } else if (change.cents() < 0) {
        losses.add(change.rule().cause() + " (" + exact(change.cents()) + ")");
      } else {
        gains.add(exact(change.cents()) + " more of " + change.rule().words());
      }
    }
    gains.add(0, exact(kept) + " of net wage left after the deduction from benefit");
    return "From "
        + hours
        + " to "
        + (hours + 1)
        + " hours net income falls by "
        + exact(cents)
        + " euro a month: "
        + IncomeVerdict.join(losses)
        + ", against "
        + IncomeVerdict.join(gains)
        + ".";
  }

  /** Wage, tax and benefit belong together: the net wage takes the place of benefit. */
  private static boolean isWage(Rule rule) {
    return rule == Rule.WAGE || rule == Rule.TAX || rule == Rule.BENEFIT;
  }

  private List<String> worseOff() {
    List<String> worse = new ArrayList<>();
    for (int hours = 1; hours < columns.size(); hours++) {
      int from = hours;
      while (hours < columns.size() && income.gain(columns.get(hours)) < 0) {
        hours++;
      }
      if (hours > from) {
        worse.add(from == hours - 1 ? Integer.toString(from) : from + " to " + (hours - 1));
      }
    }
    return worse.isEmpty()
        ? List.of()
        : List.of(
            "Poverty trap (armoedeval): with "
                + IncomeVerdict.join(worse)
                + " hours the household is worse off than without the job.");
  }

  private static Cell.Text euro(long cents) {
    return Cell.of(Euro.whole(cents / Euro.CENTS), cents / Euro.CENTS);
  }

  private static String exact(long cents) {
    return Euro.exact(cents / Euro.CENTS);
  }
}
