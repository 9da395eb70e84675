package nl.basisbaan.experiments.income;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.income.Income.Column;
import nl.basisbaan.experiments.income.IncomeChange.Rule;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Words;

/** What a job brings a household, in a few sentences. */
final class IncomeVerdict {

  /** Less than half a euro a month is nothing. */
  private static final long NOTHING = 50;

  private IncomeVerdict() {}

  static String of(Income income) {
    Column without = income.withoutJob();
    Column inJob = income.inJob();
    if (inJob.hours() == 0) {
      return "With 0 hours there is no job: both columns are the same.";
    }
    long gain = income.gain(inJob);
    List<IncomeChange> changes = IncomeChange.between(without, inJob);
    boolean differs = income.firstMonth().isPresent();
    String words =
        (differs ? lasting(income) + "working " : "Working ")
            + Words.count(inJob.hours(), "hour")
            + (income.question().both() ? " each" : "")
            + " leaves this household "
            + outcome(gain)
            + ": of "
            + euro(inJob.gross() - without.gross())
            + " euro gross wage "
            + parts(changes)
            + ".";
    return words + (gain < NOTHING ? trap(gain, changes) : "") + (differs ? before(income) : "");
  }

  private static String outcome(long gain) {
    if (Math.abs(gain) < NOTHING) {
      return "no better off";
    }
    return euro(Math.abs(gain)) + " euro a month " + (gain > 0 ? "better off" : "worse off");
  }

  private static String parts(List<IncomeChange> changes) {
    List<String> lost = new ArrayList<>();
    List<String> won = new ArrayList<>();
    String tax = "nothing goes to income tax";
    for (IncomeChange change : changes) {
      String amount = euro(Math.abs(change.cents()));
      if (change.rule() == Rule.TAX) {
        tax = amount + " goes to income tax";
      } else if (change.rule() != Rule.WAGE && Math.abs(change.cents()) >= NOTHING) {
        (change.cents() < 0 ? lost : won).add(amount + " of " + change.rule().words());
      }
    }
    return tax
        + (lost.isEmpty()
            ? ""
            : ", and " + join(lost) + (lost.size() > 1 ? " are" : " is") + " lost")
        + (won.isEmpty() ? "" : "; " + join(won) + " comes on top");
  }

  private static String lasting(Income income) {
    return "From month " + income.month() + " of the job, when " + exempt(income) + ", ";
  }

  private static String exempt(Income income) {
    long cents = income.inJob().money().exemptBesideBenefit();
    return (cents == 0 ? "nothing" : euro(cents) + " euro") + " of the earnings is exempt";
  }

  /** The months before the one that lasts, in which other earnings are exempt. */
  private static String before(Income income) {
    StringBuilder words = new StringBuilder();
    int from = 1;
    IncomeQuestion question = income.question();
    for (int end : income.rules().exemptions().ends(question.household(), question.subsidised())) {
      Income then = income.inMonth(from);
      long gain = then.gain(then.inJob());
      words
          .append(" In months ")
          .append(from)
          .append(" to ")
          .append(end)
          .append(", ")
          .append(exempt(then))
          .append(", and working leaves this household ")
          .append(outcome(gain))
          .append(gain < NOTHING ? " (poverty trap)." : ".");
      from = end + 1;
    }
    return words.toString();
  }

  private static String trap(long gain, List<IncomeChange> changes) {
    List<String> causes =
        changes.stream()
            .filter(change -> change.cents() <= -NOTHING && change.rule() != Rule.TAX)
            .map(change -> change.rule().cause())
            .toList();
    return " This is the poverty trap (armoedeval)"
        + (gain <= -NOTHING ? ": more is lost than is earned" : "")
        + ". The rules behind it: "
        + String.join("; ", causes)
        + ".";
  }

  /** A list in words. */
  static String join(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static String euro(long cents) {
    return Euro.whole(cents / Euro.CENTS);
  }
}
