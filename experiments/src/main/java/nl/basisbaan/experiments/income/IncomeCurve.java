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
import nl.basisbaan.experiments.text.Language;
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

  /** The same for people, by the names of their words, but for the bar at the end. */
  private static final List<String> NAMES =
      List.of(
          "hours",
          "gross",
          "net_wage",
          "benefit",
          "schemes",
          "allowances",
          "net",
          "gain",
          "marginal");

  /** Place of the gain in a row for people. */
  private static final int GAIN = NAMES.indexOf("gain");

  private final Income income;
  private final Optional<Income> firstMonth;
  private final List<Column> columns;
  private final IncomeSpeech speech;

  private IncomeCurve(Income income, IncomeSpeech speech) {
    this.income = income;
    this.speech = speech;
    this.firstMonth = income.firstMonth(allHours());
    this.columns = columns(income);
  }

  private static List<Column> columns(Income income) {
    return allHours().mapToObj(income::column).toList();
  }

  private static IntStream allHours() {
    return IntStream.rangeClosed(0, IncomeQuestion.MOST_HOURS);
  }

  /** For people. */
  public static Page page(Income income, Language language) {
    IncomeSpeech speech = new IncomeSpeech(language);
    IncomeCurve curve = new IncomeCurve(income, speech);
    String hours = speech.say("hours.range", 0, IncomeQuestion.MOST_HOURS);
    List<String> items = new ArrayList<>(curve.sentences());
    items.add(curve.reading());
    items.addAll(IncomeNotes.ofAnyJob(income, speech));
    return new Page.Draft(Page.Purpose.FIGURES)
        .part(new Heading(1, IncomeTitle.of(income.question(), hours, speech)))
        .part(curve.table())
        .part(Page.Part.ofItems(items))
        .finish();
  }

  /** For programs. */
  public static void csv(Income income, Writer out) throws IOException {
    CsvRows rows = new CsvRows(out, COLUMNS);
    for (Column column : columns(income)) {
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
    List<String> names = new ArrayList<>();
    NAMES.forEach(name -> names.add(speech.say("curve." + name)));
    names.add(speech.say("curve.bar", speech.wholeOfCents(least), speech.wholeOfCents(most)));
    firstMonth.ifPresent(first -> names.add(GAIN + 1, speech.say("curve.gain_first")));
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
                Cell.of(speech.number(Math.round(100 * marginal)) + "%", marginal),
                new Cell.Bar(column.net() / Euro.CENTS, share)));
    firstMonth.ifPresent(
        first -> cells.add(GAIN + 1, euro(first.gain(first.column(column.hours())))));
    return Row.of(0, cells);
  }

  /** How to read the table, and which month of the job it is of. */
  private String reading() {
    String reading = speech.say("curve.read");
    return firstMonth.isEmpty()
        ? reading
        : reading + " " + speech.say("curve.months", income.month());
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
      sentences.add(speech.say("curve.rises"));
    }
    sentences.addAll(worseOff());
    return sentences;
  }

  private long change(int hours) {
    return columns.get(hours + 1).net() - columns.get(hours).net();
  }

  private String flat(int from, int to) {
    return speech.say("curve.flat", from, to, speech.say("cause", Rule.BENEFIT));
  }

  private String drop(int hours, long cents) {
    List<String> losses = new ArrayList<>();
    List<String> gains = new ArrayList<>();
    long kept = 0;
    for (IncomeChange change : IncomeChange.between(columns.get(hours), columns.get(hours + 1))) {
      String amount = speech.exactOfCents(change.cents());
      if (isWage(change.rule())) {
        kept += change.cents();
      } else if (change.cents() < 0) {
        losses.add(speech.say("curve.loss", speech.say("cause", change.rule()), amount));
      } else {
        gains.add(speech.say("curve.more", amount, speech.say("rule", change.rule())));
      }
    }
    gains.add(0, speech.say("curve.kept", speech.exactOfCents(kept)));
    return speech.say(
        "curve.drop",
        hours,
        hours + 1,
        speech.exactOfCents(cents),
        speech.list(losses),
        speech.list(gains));
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
        worse.add(
            from == hours - 1 ? Integer.toString(from) : speech.say("range", from, hours - 1));
      }
    }
    return worse.isEmpty() ? List.of() : List.of(speech.say("curve.worse_off", speech.list(worse)));
  }

  private Cell.Text euro(long cents) {
    return Cell.of(speech.wholeOfCents(cents), cents / Euro.CENTS);
  }
}
