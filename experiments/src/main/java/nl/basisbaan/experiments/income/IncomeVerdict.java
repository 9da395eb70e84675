package nl.basisbaan.experiments.income;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.income.Income.Column;
import nl.basisbaan.experiments.income.IncomeChange.Rule;

/** What a job brings a household, in a few sentences. */
final class IncomeVerdict {

  /** Less than half a euro a month is nothing. */
  private static final long NOTHING = 50;

  private final Income income;
  private final IncomeSpeech speech;
  private final List<IncomeChange> changes;

  private IncomeVerdict(Income income, IncomeSpeech speech) {
    this.income = income;
    this.speech = speech;
    this.changes = IncomeChange.between(income.withoutJob(), income.inJob());
  }

  static String of(Income income, IncomeSpeech speech) {
    if (income.inJob().hours() == 0) {
      return speech.say("verdict.no_job");
    }
    IncomeVerdict verdict = new IncomeVerdict(income, speech);
    boolean differs = income.firstMonth().isPresent();
    List<String> sentences = new ArrayList<>();
    sentences.add(verdict.gain(differs ? "verdict.lasting" : "verdict"));
    sentences.addAll(verdict.trap());
    if (differs) {
      sentences.addAll(verdict.before());
    }
    return String.join(" ", sentences);
  }

  private String gain(String key) {
    Column inJob = income.inJob();
    String hours = speech.count("hours", inJob.hours());
    return speech.say(
        key,
        income.question().both() ? speech.say("verdict.each", hours) : hours,
        outcome(income.gain(inJob)),
        speech.wholeOfCents(inJob.gross() - income.withoutJob().gross()),
        tax(),
        lost(),
        won(),
        income.month(),
        exempt(income));
  }

  private String outcome(long gain) {
    if (Math.abs(gain) < NOTHING) {
      return speech.say("verdict.no_better");
    }
    return speech.say(
        gain > 0 ? "verdict.better" : "verdict.worse", speech.wholeOfCents(Math.abs(gain)));
  }

  private String tax() {
    return changes.stream()
        .filter(change -> change.rule() == Rule.TAX)
        .map(change -> speech.say("verdict.tax", speech.wholeOfCents(Math.abs(change.cents()))))
        .findFirst()
        .orElseGet(() -> speech.say("verdict.no_tax"));
  }

  private String lost() {
    List<String> parts = parts(-1);
    return parts.isEmpty()
        ? ""
        : speech.say(
            parts.size() > 1 ? "verdict.lost.more" : "verdict.lost.one", speech.list(parts));
  }

  private String won() {
    List<String> parts = parts(1);
    return parts.isEmpty() ? "" : speech.say("verdict.won", speech.list(parts));
  }

  /** What changes beside wage and tax, if it is something; sign -1 for less of it, 1 for more. */
  private List<String> parts(int sign) {
    return changes.stream()
        .filter(change -> change.rule() != Rule.WAGE && change.rule() != Rule.TAX)
        .filter(change -> sign * change.cents() >= NOTHING)
        .map(
            change ->
                speech.say(
                    "verdict.part",
                    speech.wholeOfCents(Math.abs(change.cents())),
                    speech.say("rule", change.rule())))
        .toList();
  }

  private String exempt(Income then) {
    long cents = then.inJob().money().exemptBesideBenefit();
    return cents == 0
        ? speech.say("verdict.nothing_exempt")
        : speech.say("verdict.exempt", speech.wholeOfCents(cents));
  }

  /** The months before the one that lasts, in which other earnings are exempt. */
  private List<String> before() {
    List<String> sentences = new ArrayList<>();
    int from = 1;
    IncomeQuestion question = income.question();
    for (int end : income.rules().exemptions().ends(question.household(), question.subsidised())) {
      Income then = income.inMonth(from);
      long gain = then.gain(then.inJob());
      sentences.add(
          speech.say(
              gain < NOTHING ? "verdict.before.trap" : "verdict.before",
              from,
              end,
              exempt(then),
              outcome(gain)));
      from = end + 1;
    }
    return sentences;
  }

  private List<String> trap() {
    long gain = income.gain(income.inJob());
    if (gain >= NOTHING) {
      return List.of();
    }
    List<String> causes =
        changes.stream()
            .filter(change -> change.cents() <= -NOTHING && change.rule() != Rule.TAX)
            .map(change -> speech.say("cause", change.rule()))
            .toList();
    return List.of(
        speech.say(
            gain <= -NOTHING ? "verdict.trap.loss" : "verdict.trap", String.join("; ", causes)));
  }
}
