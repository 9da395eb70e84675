package nl.basisbaan.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.Income.Column;
import nl.basisbaan.experiments.IncomeChange.Rule;

/** What a household lives on over all hours of work a week. */
final class IncomeCurve {
  private static final int BAR = 30;

  private final Income income;
  private final List<Column> columns;

  private IncomeCurve(Income income) {
    this.income = income;
    this.columns =
        IntStream.rangeClosed(0, IncomeQuestion.MOST_HOURS).mapToObj(income::column).toList();
  }

  /** For people. */
  static String text(Income income) {
    IncomeCurve curve = new IncomeCurve(income);
    StringBuilder text = new StringBuilder();
    paragraph(
        text,
        IncomeAnswer.title(income)
            + "; "
            + IncomeAnswer.job("0 to " + IncomeQuestion.MOST_HOURS + " hours", income.question())
            + ".");
    text.append('\n').append(curve.table()).append('\n');
    curve.sentences().forEach(words -> paragraph(text, words));
    paragraph(
        text,
        "- How to read the table: whole euro a month. The gain is against 0 hours. The marginal"
            + " rate is the part of the gross wage of the next hour that the household does not"
            + " keep; above 100% it loses by working more.");
    return text.append(IncomeNotes.ofAnyJob(income)).toString();
  }

  private static void paragraph(StringBuilder text, String words) {
    text.append(TextTable.paragraph(words, IncomeAnswer.WIDTH));
  }

  /** For programs. */
  static String csv(Income income) {
    StringBuilder text =
        new StringBuilder(
            "hours,gross_eur_month,net_wage_eur_month,benefit_eur_month,schemes_eur_month,"
                + "allowances_eur_month,net_eur_month,gain_eur_month,marginal_rate\n");
    for (Column column : new IncomeCurve(income).columns) {
      text.append(column.hours());
      for (long cents :
          List.of(
              column.gross(),
              column.money().earnings(),
              column.money().benefit(),
              column.money().schemes() + column.extras(),
              column.money().allowances(),
              column.net(),
              income.gain(column))) {
        text.append(',').append(Numbers.hundredths(cents));
      }
      text.append(',').append(Numbers.outcome(income.marginalRate(column))).append('\n');
    }
    return text.toString();
  }

  private String table() {
    long least = columns.stream().mapToLong(Column::net).min().orElseThrow();
    long most = columns.stream().mapToLong(Column::net).max().orElseThrow();
    TextTable table =
        new TextTable(
            "hours",
            "gross wage",
            "net wage",
            "benefit",
            "schemes",
            "allowances",
            "net income",
            "gain",
            "marginal",
            "net, " + euro(least) + " to " + euro(most));
    for (Column column : columns) {
      table.row(
          Integer.toString(column.hours()),
          euro(column.gross()),
          euro(column.money().earnings()),
          euro(column.money().benefit()),
          euro(column.money().schemes() + column.extras()),
          euro(column.money().allowances()),
          euro(column.net()),
          euro(income.gain(column)),
          Math.round(100 * income.marginalRate(column)) + "%",
          bar(column.net(), least, most));
    }
    return table.print(IncomeAnswer.WIDTH);
  }

  private static String bar(long net, long least, long most) {
    double share = most == least ? 1 : (net - least) / (double) (most - least);
    return "#".repeat((int) Math.round(1 + share * (BAR - 1)));
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
      sentences.add("- Every hour more brings more net income.");
    }
    sentences.addAll(worseOff());
    return sentences;
  }

  private long change(int hours) {
    return columns.get(hours + 1).net() - columns.get(hours).net();
  }

  private String flat(int from, int to) {
    return "- From "
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
    return "- From "
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
            "- Poverty trap (armoedeval): with "
                + IncomeVerdict.join(worse)
                + " hours the household is worse off than without the job.");
  }

  private static String euro(long cents) {
    return Euro.whole(cents / Euro.CENTS);
  }

  private static String exact(long cents) {
    return Euro.exact(cents / Euro.CENTS);
  }
}
