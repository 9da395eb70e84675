package nl.basisbaan.outcome;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.model.BridgeScores;
import nl.basisbaan.model.Month;
import nl.basisbaan.model.People;
import nl.basisbaan.model.Person;
import nl.basisbaan.model.Process;
import nl.basisbaan.model.Recruitment;
import nl.basisbaan.model.State;

/**
 * Figures of the month are recorded. Recording draws no luck and changes nothing. Bridge scores are
 * taken of everybody without a programme and of those interviewed under one: all that comparisons
 * need.
 */
public final class Observation implements Process {
  /** Known over all months together rather than in the last one. */
  private static final Set<Outcome> WHOLE_RUN =
      EnumSet.of(
          Outcome.PLACES_FILLED,
          Outcome.SICK_SHARE,
          Outcome.PRODUCTIVE_SHARE,
          Outcome.SUPERVISION_HOURS_WEEK,
          Outcome.WAGE_VALUE,
          Outcome.BRIDGE_TOTAL);

  private static final double CENTS = 100;
  private static final double MINUTES = 60;

  private final People people;
  private final Recruitment recruitment;
  private final BridgeScores bridge;
  private final History history;
  private final boolean[] everPlaced;
  private final boolean[] everEligible;
  private final Map<Outcome, Measure[]> monthly = new EnumMap<>(Outcome.class);
  private double served;
  private double waited;
  private double monthsOff;

  /** Observes one run of some months. */
  public Observation(People people, Recruitment recruitment, BridgeScores bridge, int months) {
    this.people = people;
    this.recruitment = recruitment;
    this.bridge = bridge;
    this.history = new History(people.size());
    this.everPlaced = new boolean[people.size()];
    this.everEligible = new boolean[people.size()];
    for (Outcome outcome : Outcome.values()) {
      if (outcome.when() == Outcome.When.MONTHLY) {
        monthly.put(outcome, new Measure[months]);
      }
    }
  }

  /** Counts of one month. */
  private static final class Count {
    int register;
    int offBenefit;
    int onBenefit;
    int regular;
    int places;
    int waiting;
    long contract;
    long sick;
    long productive;
    double supervision;
    double wageValue;
    long bridgeTotal;
    long income;
    int ever;
    long savings;
    long debts;
  }

  @Override
  public void run(Month month) {
    Count count = new Count();
    for (Person person : people) {
      boolean scored = !recruitment.isActive() || person.wasInterviewed();
      int total = scored ? bridge.total(person, month.rules()) : 0;
      boolean eligible = recruitment.isEligible(person);
      everEligible[person.row()] |= eligible;
      history.note(person, eligible, total);
      if (!person.is(State.LEFT)) {
        count(person, eligible, count);
        if (person.is(State.BASIC_JOB)) {
          countPlace(person, total, month, count);
        }
      }
    }
    history.endMonth(people.joined());
    record(month.index(), count);
  }

  private void count(Person person, boolean eligible, Count count) {
    count.register++;
    if (person.benefitCents() > 0) {
      count.onBenefit++;
    } else {
      count.offBenefit++;
    }
    if (person.is(State.REGULAR_JOB)) {
      count.regular++;
    }
    if (eligible && recruitment.isWaiting(person)) {
      count.waiting++;
    }
    count.income += person.netIncomeCents();
    if (everPlaced[person.row()]) {
      count.ever++;
      count.savings += person.savingsCents();
      count.debts += person.debtsCents();
    }
  }

  private void countPlace(Person person, int total, Month month, Count count) {
    if (person.monthsInState() == 0) {
      history.placed(person, month.index());
      if (!everPlaced[person.row()]) {
        everPlaced[person.row()] = true;
        everEligible[person.row()] = true;
        served++;
        waited += Math.min(month.index(), person.monthsSinceTurn());
      }
    }
    count.places++;
    count.contract += person.contractMinutes();
    count.sick += person.sickMinutes();
    count.productive += person.productiveMinutes();
    count.supervision += (person.coachingWeek() + person.consultationWeek()) / MINUTES;
    count.wageValue += person.wageValue();
    count.bridgeTotal += total;
  }

  private void record(int month, Count count) {
    monthsOff += count.offBenefit;
    put(month, Outcome.OFF_BENEFIT_SHARE, count.offBenefit, count.register);
    put(month, Outcome.REGULAR_JOB_SHARE, count.regular, count.register);
    put(month, Outcome.ON_BENEFIT_PERSONS, count.onBenefit, 1);
    put(month, Outcome.PLACES_FILLED, count.places, 1);
    put(month, Outcome.PEOPLE_SERVED, served, 1);
    put(month, Outcome.MONTHS_OFF_BENEFIT, monthsOff, 1);
    put(month, Outcome.WAITING_PERSONS, count.waiting, 1);
    put(month, Outcome.SICK_SHARE, count.sick, count.contract);
    put(month, Outcome.PRODUCTIVE_SHARE, count.productive, count.contract);
    put(month, Outcome.SUPERVISION_HOURS_WEEK, count.supervision, count.places);
    put(month, Outcome.WAGE_VALUE, count.wageValue, count.places);
    put(month, Outcome.BRIDGE_TOTAL, count.bridgeTotal, count.places);
    put(month, Outcome.NET_INCOME, count.income / CENTS, count.register);
    put(month, Outcome.SAVINGS, count.savings / CENTS, count.ever);
    put(month, Outcome.DEBTS, count.debts / CENTS, count.ever);
  }

  private void put(int month, Outcome outcome, double numerator, double denominator) {
    monthly.get(outcome)[month] = new Measure(numerator, denominator);
  }

  /** Where everybody stood. */
  public History history() {
    return history;
  }

  /** The outcomes of every month. */
  public Map<Outcome, Measure[]> monthly() {
    return monthly;
  }

  /** The outcomes at the end that need no comparison. */
  public Map<Outcome, Measure> atEnd() {
    Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
    monthly.forEach(
        (outcome, measures) ->
            atEnd.put(
                outcome,
                WHOLE_RUN.contains(outcome) ? pooled(measures) : measures[measures.length - 1]));
    int eligible = 0;
    for (boolean ever : everEligible) {
      eligible += ever ? 1 : 0;
    }
    atEnd.put(Outcome.WAITING_MONTHS, new Measure(waited, served));
    atEnd.put(Outcome.COVERAGE_SHARE, new Measure(served, eligible));
    return atEnd;
  }

  private static Measure pooled(Measure[] measures) {
    double numerator = 0;
    double denominator = 0;
    for (Measure measure : measures) {
      numerator += measure.numerator();
      denominator += measure.denominator();
    }
    return new Measure(numerator, denominator);
  }
}
