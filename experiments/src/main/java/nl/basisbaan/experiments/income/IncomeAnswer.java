package nl.basisbaan.experiments.income;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.experiments.income.Income.Column;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.CsvRows;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.income.Household;

/** A household on benefit and in a job, as a page for people or a table for programs. */
public final class IncomeAnswer {
  private final Income income;

  /** The first month where it is told beside, and the month that is told. */
  private final List<Income> months;

  private final Column without;
  private final Column inJob;

  private IncomeAnswer(Income income) {
    this.income = income;
    this.months = Stream.concat(income.firstMonth().stream(), Stream.of(income)).toList();
    this.without = income.withoutJob();
    this.inJob = income.inJob();
  }

  /** For people. */
  public static Page page(Income income) {
    String hours = Words.count(income.question().hours(), "hour");
    return new Page.Draft(Page.Purpose.FIGURES)
        .part(new Heading(1, title(income) + "; " + job(hours, income.question()) + "."))
        .part(new IncomeAnswer(income).table())
        .part(new Paragraph(IncomeVerdict.of(income)))
        .part(Page.Part.ofItems(IncomeNotes.of(income)))
        .finish();
  }

  /** For programs: whole cents, all lines with the date of their amounts, net income as the sum. */
  public static void csv(Income income, Writer out) throws IOException {
    CsvRows rows =
        new CsvRows(
            out,
            List.of("item", "benefit_eur_month", "job_eur_month", "amounts", "estimated", "rule"));
    boolean estimated = false;
    for (IncomeLine line : IncomeLines.of(income)) {
      if (line.kind() != IncomeLine.Kind.SUM) {
        rows.cell(line.item())
            .hundredths(line.withoutJob())
            .hundredths(line.inJob())
            .sentence(line.vintage().words())
            .cell(String.valueOf(line.vintage().estimated()))
            .sentence(line.rule())
            .endRow();
        estimated |= line.vintage().estimated() && !line.isNothing();
      }
    }
    rows.cell("net")
        .hundredths(income.withoutJob().net())
        .hundredths(income.inJob().net())
        .sentence("")
        .cell(String.valueOf(estimated))
        .sentence("what the household has to live on: the sum of the lines above")
        .endRow();
  }

  /** Who lives there, and when. */
  static String title(Income income) {
    Household household = income.question().household();
    List<String> words = new ArrayList<>();
    words.add(
        household.couple()
            ? "a couple"
            : household.singleParent() ? "a single parent" : "a single person");
    if (household.children() > 0) {
      words.add(children(income.question()));
    }
    if (household.otherAdults() > 0) {
      words.add(Words.count(household.otherAdults(), "other adult") + " sharing costs");
    }
    words.add(
        household.rentCents() == 0
            ? "no rent"
            : "rent " + Euro.exact(household.rentCents() / Euro.CENTS));
    if (household.medicalLimit()) {
      words.add("medical limit to hours");
    }
    if (household.wealthCents() > 0) {
      words.add("wealth " + Euro.exact(household.wealthCents() / Euro.CENTS));
    }
    return month(income.question().date()) + ": " + String.join(", ", words);
  }

  /** Such as January 2026. */
  private static String month(YearMonth date) {
    String name = date.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + date.getYear();
  }

  private static String children(IncomeQuestion question) {
    return question.childAssumed()
        ? "one child of 8 (--children says otherwise)"
        : Words.count(question.household().children(), "child");
  }

  /** The job that is asked about. */
  static String job(String hours, IncomeQuestion question) {
    return hours
        + " a week"
        + (question.both() ? " for both partners" : "")
        + " at "
        + (question.wage() == 1 ? "" : Numbers.parameter(question.wage()) + " times ")
        + "the minimum wage"
        + (question.subsidised() ? " with a wage-cost subsidy" : "")
        + question.month().stream()
            .mapToObj(month -> ", month " + month + " of the job")
            .collect(Collectors.joining());
  }

  private Table table() {
    List<Row> rows = new ArrayList<>();
    for (IncomeLine line : IncomeLines.of(income)) {
      boolean shown = !line.isNothing() || line.kind() == IncomeLine.Kind.SUM;
      if (shown) {
        rows.add(
            row(
                line.kind() == IncomeLine.Kind.PART ? 1 : 0,
                line.words(),
                cents(line.withoutJob()),
                inJob(line),
                line.rule()));
      }
    }
    rows.add(
        row(
            0,
            "net income",
            cents(without.net()),
            each(month -> cents(month.inJob().net())),
            "what the household has to live on"));
    rows.add(Row.section(0, ""));
    rows.addAll(gain());
    List<String> columns = new ArrayList<>();
    columns.add("euro a month");
    columns.add(without.money().benefit() > 0 ? "on benefit" : "without job");
    columns.addAll(
        months.size() == 1
            ? List.of("in the job")
            : List.of("in the job, month 1", "in the job, from month " + income.month()));
    columns.add("how it follows (where the rule stands)");
    return new Table(0, columns, rows);
  }

  /** A line in each of the months. */
  private List<Cell> inJob(IncomeLine line) {
    return months.size() == 1
        ? List.of(cents(line.inJob()))
        : List.of(cents(line.inFirstMonth()), cents(line.inJob()));
  }

  private List<Cell> each(Function<Income, Cell> cell) {
    return months.stream().map(cell).toList();
  }

  private List<Row> gain() {
    List<Row> rows = new ArrayList<>();
    Cell nothing = Cell.of("");
    String less = "net income in the job less that without";
    rows.add(row(0, "gain", nothing, each(month -> cents(month.gain(month.inJob()))), less));
    if (inJob.hours() > 0) {
      String hours = Words.count(income.question().workers() * inJob.hours(), "hour");
      rows.add(
          row(
              0,
              "gain for an hour worked",
              nothing,
              each(month -> perHour(month.gainPerHour(month.inJob()))),
              hours + " a week x 52/12 weeks"));
      rows.add(
          row(
              0,
              "marginal rate",
              nothing,
              each(month -> rate(month.marginalRate(month.inJob()))),
              next()));
    }
    return rows;
  }

  private String next() {
    Column more = income.column(inJob.hours() + 1);
    return "not kept of the gross wage of one more hour a week: of "
        + cents(more.gross() - inJob.gross()).text()
        + " the household keeps "
        + cents(more.net() - inJob.net()).text()
        + (months.size() == 1 ? "" : " from month " + income.month());
  }

  private static Row row(int level, String words, Cell without, List<Cell> inJob, String rule) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(words));
    cells.add(without);
    cells.addAll(inJob);
    cells.add(Cell.of(rule));
    return Row.of(level, cells);
  }

  private static Cell.Text perHour(double euro) {
    return Cell.of(Euro.exact(euro), euro);
  }

  private static Cell.Text rate(double share) {
    return Cell.of(Rounded.PERCENT.text(share) + "%", share);
  }

  private static Cell.Text cents(long cents) {
    return Cell.of(Euro.exact(cents / Euro.CENTS), cents / Euro.CENTS);
  }
}
