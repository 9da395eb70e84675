package nl.basisbaan.experiments.income;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.basisbaan.experiments.income.Income.Column;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.CsvRows;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;

/** A household on benefit and in a job, as a page for people or a table for programs. */
public final class IncomeAnswer {
  private final Income income;

  /** The first month where it is told beside, and the month that is told. */
  private final List<Income> months;

  private final Column without;
  private final Column inJob;
  private final IncomeSpeech speech;

  private IncomeAnswer(Income income, IncomeSpeech speech) {
    this.income = income;
    this.speech = speech;
    this.months = Stream.concat(income.firstMonth().stream(), Stream.of(income)).toList();
    this.without = income.withoutJob();
    this.inJob = income.inJob();
  }

  /** For people. */
  public static Page page(Income income, Language language) {
    IncomeSpeech speech = new IncomeSpeech(language);
    String hours = speech.count("hours", income.question().hours());
    return new Page.Draft(Page.Purpose.FIGURES)
        .part(new Heading(1, IncomeTitle.of(income.question(), hours, speech)))
        .part(new IncomeAnswer(income, speech).table())
        .part(new Paragraph(IncomeVerdict.of(income, speech)))
        .part(Page.Part.ofItems(IncomeNotes.of(income, speech)))
        .finish();
  }

  /**
   * For programs: whole cents, all lines with the date of their amounts, net income as the sum. A
   * table keeps its names and words whatever the language of pages.
   */
  public static void csv(Income income, Writer out) throws IOException {
    IncomeSpeech speech = new IncomeSpeech(Language.EN);
    CsvRows rows =
        new CsvRows(
            out,
            List.of("item", "benefit_eur_month", "job_eur_month", "amounts", "estimated", "rule"));
    boolean estimated = false;
    for (IncomeLine line : IncomeLines.of(income, speech)) {
      if (line.kind() != IncomeLine.Kind.SUM) {
        rows.cell(line.item())
            .hundredths(line.withoutJob())
            .hundredths(line.inJob())
            .sentence(line.vintage().map(speech::vintage).orElse(""))
            .cell(String.valueOf(line.isEstimated()))
            .sentence(line.rule())
            .endRow();
        estimated |= line.isEstimated() && !line.isNothing();
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

  private Table table() {
    List<Row> rows = new ArrayList<>();
    for (IncomeLine line : IncomeLines.of(income, speech)) {
      boolean shown = !line.isNothing() || line.kind() == IncomeLine.Kind.SUM;
      if (shown) {
        rows.add(
            row(
                line.kind() == IncomeLine.Kind.PART ? 1 : 0,
                line.words(speech),
                cents(line.withoutJob()),
                inJob(line),
                line.rule()));
      }
    }
    rows.add(
        row(
            0,
            speech.say("line.net"),
            cents(without.net()),
            each(month -> cents(month.inJob().net())),
            speech.say("net")));
    rows.add(Row.section(0, ""));
    rows.addAll(gain());
    List<String> columns = new ArrayList<>();
    columns.add(speech.say("column.amount"));
    columns.add(
        speech.say(without.money().benefit() > 0 ? "column.on_benefit" : "column.without_job"));
    columns.addAll(
        months.size() == 1
            ? List.of(speech.say("column.in_job"))
            : List.of(
                speech.say("column.first_month"), speech.say("column.lasting", income.month())));
    columns.add(speech.say("column.rule"));
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
    rows.add(gain("gain", each(month -> cents(month.gain(month.inJob()))), speech.say("gain")));
    if (inJob.hours() > 0) {
      String hours = speech.count("hours", income.question().workers() * inJob.hours());
      rows.add(
          gain(
              "gain_per_hour",
              each(month -> perHour(month.gainPerHour(month.inJob()))),
              speech.say("gain_per_hour", hours)));
      rows.add(
          gain("marginal_rate", each(month -> rate(month.marginalRate(month.inJob()))), next()));
    }
    return rows;
  }

  /** A row of what the job changes, so that there is nothing without it. */
  private Row gain(String item, List<Cell> inJob, String rule) {
    return row(0, speech.say("line." + item), Cell.of(""), inJob, rule);
  }

  private String next() {
    Column more = income.column(inJob.hours() + 1);
    return speech.say(
        months.size() == 1 ? "marginal_rate" : "marginal_rate.lasting",
        speech.exactOfCents(more.gross() - inJob.gross()),
        speech.exactOfCents(more.net() - inJob.net()),
        income.month());
  }

  private static Row row(int level, String words, Cell without, List<Cell> inJob, String rule) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(words));
    cells.add(without);
    cells.addAll(inJob);
    cells.add(Cell.of(rule));
    return Row.of(level, cells);
  }

  private Cell.Text perHour(double euro) {
    return Cell.of(speech.exact(euro), euro);
  }

  private Cell.Text rate(double share) {
    return Cell.of(new Format(Rounded.PERCENT, speech.language()).spoken(share), share);
  }

  private Cell.Text cents(long cents) {
    return Cell.of(speech.exactOfCents(cents), cents / Euro.CENTS);
  }
}
