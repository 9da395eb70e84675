package nl.basisbaan.experiments.income;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.income.HouseholdIncome;
import nl.basisbaan.income.IncomeCalendar;
import nl.basisbaan.income.IncomeRules;
import nl.basisbaan.income.Pay;
import nl.basisbaan.income.TaxLines;
import nl.basisbaan.numbers.Parameters;

/** A household on benefit and in a job, under the rules of a month. */
public final class Income {
  private static final double MONTHS = 12;

  private final IncomeQuestion question;
  private final IncomeRules rules;

  private Income(IncomeQuestion question, IncomeRules rules) {
    this.question = question;
    this.rules = rules;
  }

  /** A household as asked, under the rules of its month. */
  public static Income of(IncomeQuestion question, IncomeCalendar calendar) {
    return new Income(question, calendar.at(question.date()));
  }

  /** What the tables of income leave open, as the model has it. */
  public static IncomeCalendar.Settings settings() {
    return IncomeCalendar.Settings.of(Parameters.standard());
  }

  /**
   * The household's money of a month in one situation. All amounts in cents.
   *
   * @param hours of work a week of each who has the job
   * @param tax how the tax on the earnings in the job comes about
   * @param volunteerAllowance as far as the rules allow
   * @param premium a month of the untaxed part
   */
  record Column(
      int hours, TaxLines tax, HouseholdIncome money, long volunteerAllowance, long premium) {
    /** What the household has to live on. */
    long net() {
      return money.net() + extras();
    }

    /** What the municipality adds beside benefit and schemes. */
    long extras() {
      return volunteerAllowance + premium;
    }

    /** All that comes beside net wages, benefit and allowances. */
    long added() {
      return money.schemes() + money.support() + extras();
    }

    /** Wages of the household before tax. */
    long gross() {
      return money.first().pay().wage() + money.second().pay().wage();
    }
  }

  /** The same in another month of the job. */
  Income inMonth(int month) {
    return new Income(question.inMonth(month), rules);
  }

  /** Month of the job that is told: the one asked for, or the first of those that last. */
  int month() {
    return question.month().orElseGet(this::lastingMonth);
  }

  private int lastingMonth() {
    return rules.exemptions().lasting(question.household(), question.subsidised()) + 1;
  }

  /** The first month of the job, unless a month was asked for or it brings the same. */
  Optional<Income> firstMonth(IntStream hours) {
    Income first = inMonth(1);
    boolean differs = hours.anyMatch(each -> first.column(each).net() != column(each).net());
    return question.month().isEmpty() && differs ? Optional.of(first) : Optional.empty();
  }

  /** The same for the hours of the job. */
  Optional<Income> firstMonth() {
    return firstMonth(IntStream.of(question.hours()));
  }

  public IncomeQuestion question() {
    return question;
  }

  IncomeRules rules() {
    return rules;
  }

  /** On benefit: nobody has the job, but a partner may work already. */
  Column withoutJob() {
    return column(0);
  }

  /** The job that was asked for. */
  Column inJob() {
    return column(question.hours());
  }

  /** The job for a number of hours a week; none for 0. */
  Column column(int hours) {
    Pay own = pay(hours, month());
    // The exempt months of a partner who works already are over.
    Pay partner = question.both() ? own : pay(question.partnerHours(), lastingMonth());
    return new Column(
        hours,
        rules.taxLines(question.household(), own, partner),
        rules.of(question.household(), own, partner),
        hours == 0 ? Math.min(question.volunteerAllowance(), rules.volunteerAllowance()) : 0,
        hours == 0 ? 0 : Math.round(Math.min(question.premium(), rules.premium()) / MONTHS));
  }

  private Pay pay(int hours, int month) {
    return hours == 0
        ? Pay.NONE
        : new Pay(rules.grossMonth(hours, question.wage()), 0, month - 1, question.subsidised());
  }

  /** Cents a month by which the job makes the household better off. */
  long gain(Column inJob) {
    return inJob.net() - withoutJob().net();
  }

  /** Gain in euro for an hour worked; NaN without work. */
  double gainPerHour(Column inJob) {
    double hours = inJob.hours() * question.workers() * IncomeRules.WEEKS_PER_MONTH;
    return hours == 0 ? Double.NaN : gain(inJob) / hours / Euro.CENTS;
  }

  /** Part of the gross wage of one more hour a week that the household does not keep. */
  double marginalRate(Column inJob) {
    Column more = column(inJob.hours() + 1);
    return 1 - (more.net() - inJob.net()) / (double) (more.gross() - inJob.gross());
  }
}
