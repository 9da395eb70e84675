package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.basisbaan.experiments.Income.Column;
import nl.basisbaan.income.Household;

/** A household on benefit and in a job, in plain words or as a table for programs. */
final class IncomeAnswer {
  static final int WIDTH = 110;

  private final Income income;
  private final Column without;
  private final Column inJob;

  private IncomeAnswer(Income income) {
    this.income = income;
    this.without = income.withoutJob();
    this.inJob = income.inJob();
  }

  /** For people. */
  static String text(Income income) {
    IncomeAnswer answer = new IncomeAnswer(income);
    return TextTable.paragraph(
            title(income)
                + "; "
                + job(Words.count(income.question().hours(), "hour"), income.question())
                + ".",
            WIDTH)
        + "\n"
        + answer.table()
        + "\n"
        + TextTable.paragraph(IncomeVerdict.of(income), WIDTH)
        + "\n"
        + IncomeNotes.of(income);
  }

  /** For programs: whole cents, all lines, and net income as their sum. */
  static String csv(Income income) {
    StringBuilder text = new StringBuilder("item,benefit_eur_month,job_eur_month,rule\n");
    for (IncomeLine line : IncomeLines.of(income)) {
      if (line.kind() != IncomeLine.Kind.SUM) {
        text.append(line.item())
            .append(',')
            .append(Numbers.hundredths(line.withoutJob()))
            .append(',')
            .append(Numbers.hundredths(line.inJob()))
            .append(",\"")
            .append(line.rule())
            .append("\"\n");
      }
    }
    return text.append("net,")
        .append(Numbers.hundredths(income.withoutJob().net()))
        .append(',')
        .append(Numbers.hundredths(income.inJob().net()))
        .append(",\"what the household has to live on: the sum of the lines above\"\n")
        .toString();
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
        + "the minimum wage, month "
        + question.month()
        + " of the job";
  }

  private String table() {
    TextTable table =
        new TextTable(
            "euro a month",
            without.money().benefit() > 0 ? "on benefit" : "without job",
            "in the job",
            "how it follows (where the rule stands)");
    for (IncomeLine line : IncomeLines.of(income)) {
      boolean shown = !line.isNothing() || line.kind() == IncomeLine.Kind.SUM;
      if (shown) {
        row(table, line.words(), line.withoutJob(), line.inJob(), line.rule());
      }
    }
    row(table, "net income", without.net(), inJob.net(), "what the household has to live on");
    table.row("", "", "", "");
    table.row("gain", "", cents(income.gain(inJob)), "net income in the job less that without");
    if (inJob.hours() > 0) {
      table.row(
          "gain for an hour worked",
          "",
          Euro.exact(income.gainPerHour(inJob)),
          Words.count(income.question().workers() * inJob.hours(), "hour")
              + " a week x 52/12 weeks");
      table.row("marginal rate", "", rate(inJob), next());
    }
    return table.print(WIDTH);
  }

  private String rate(Column column) {
    return Rounded.PERCENT.text(income.marginalRate(column)) + "%";
  }

  private String next() {
    Column more = income.column(inJob.hours() + 1);
    return "not kept of the gross wage of one more hour a week: of "
        + cents(more.gross() - inJob.gross())
        + " the household keeps "
        + cents(more.net() - inJob.net());
  }

  private static void row(TextTable table, String words, long without, long inJob, String rule) {
    table.row(words, cents(without), cents(inJob), rule);
  }

  private static String cents(long cents) {
    return Euro.exact(cents / Euro.CENTS);
  }
}
