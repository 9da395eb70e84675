package nl.basisbaan.experiments.follow;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.basisbaan.FollowedLife;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Situation;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;

/**
 * One life under one policy, in the months that count. Months of a life are counted from the first
 * of them, 0.
 *
 * @param start first month of the run
 * @param months in the register, the one in which the person leaves included; never none
 */
record Life(
    String policy,
    YearMonth start,
    List<PersonMonth> months,
    List<PersonEvent> events,
    List<Situation> situations) {
  Life {
    months = List.copyOf(months);
    events = List.copyOf(events);
    situations = List.copyOf(situations);
  }

  static Life of(Experiment experiment, FollowedLife life) {
    int first = experiment.study().warmUpMonths();
    return new Life(
        life.result().policy(),
        experiment.scenario().start(),
        life.result().people().stream().filter(row -> row.month() >= first).toList(),
        life.result().events().stream().filter(event -> event.month() >= first).toList(),
        life.situations().stream().filter(each -> each.month() >= first).toList());
  }

  /** The date of a month since the start of the run. */
  YearMonth date(int month) {
    return start.plusMonths(month);
  }

  PersonMonth first() {
    return months.get(0);
  }

  /** The last month before the person leaves, or the last of the study. */
  PersonMonth last() {
    int last = months.size() - 1;
    return last > 0 && months.get(last).state() == State.LEFT
        ? months.get(last - 1)
        : months.get(last);
  }

  /** A month of the life, if it lasts so long. */
  Optional<PersonMonth> at(int since) {
    return months.stream()
        .filter(row -> row.month() - first().month() == since && row.state() != State.LEFT)
        .findFirst();
  }

  /** Months in the register, the one of leaving left out. */
  List<PersonMonth> present() {
    return months.stream().filter(row -> row.state() != State.LEFT).toList();
  }

  int count(Predicate<PersonMonth> which) {
    return (int) present().stream().filter(which).count();
  }

  int countIn(State... states) {
    return count(row -> List.of(states).contains(row.state()));
  }

  /** Whether somebody is in a place of the programme, paid or with benefit kept. */
  static boolean isInPlace(PersonMonth row) {
    return row.state() == State.BASIC_JOB || isInActivity(row);
  }

  /** Whether somebody is in a place with benefit kept; volunteer work has no work provider. */
  static boolean isInActivity(PersonMonth row) {
    return row.state() == State.ACTIVITY && row.provider() >= 0;
  }

  /** Months in any paid work. */
  int worked() {
    return countIn(State.BASIC_JOB, State.REGULAR_JOB, State.SUBSIDISED_JOB, State.SHELTERED_WORK);
  }

  /** Months on benefit, in whatever activity beside it. */
  int onBenefit() {
    return count(row -> State.isOnAssistance(row.state().ordinal()));
  }

  double ill() {
    return sum(Situation::sickShare);
  }

  private double sum(ToDoubleFunction<Situation> figure) {
    return situations.stream().mapToDouble(figure).sum();
  }

  /** Net income of the household in all months together, euro. */
  double income() {
    return present().stream().mapToDouble(row -> euro(row, PersonFigure.NET_INCOME)).sum();
  }

  /** An amount of a month in euro. */
  static double euro(PersonMonth row, PersonFigure figure) {
    return row.figure(figure) / Euro.CENTS;
  }

  /** All eight bridge scores together. */
  static int total(PersonMonth row) {
    int total = 0;
    for (int score : row.scores()) {
      total += score;
    }
    return total;
  }

  boolean has(Event event) {
    return events.stream().anyMatch(each -> each.event() == event);
  }

  /** Whether the programme spoke with the person. */
  boolean isReached() {
    return has(Event.INTERVIEWED) || has(Event.STARTED) || count(Life::isInPlace) > 0;
  }

  Optional<Situation> situation(int month) {
    return situations.stream().filter(each -> each.month() == month).findFirst();
  }
}
