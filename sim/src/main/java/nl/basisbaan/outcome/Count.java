package nl.basisbaan.outcome;

import java.util.EnumMap;
import java.util.Map;
import nl.basisbaan.model.Person;
import nl.basisbaan.model.State;

/**
 * Counts of everybody in one month, or of a group: its people in the last month and its places of
 * all months. Starts and months off benefit are counted since the start.
 */
final class Count {
  private static final double CENTS = 100;
  private static final double MINUTES = 60;
  private static final int FIRST_YEAR = 12;

  private int register;
  private int offBenefit;
  private int onBenefit;
  private int regular;
  private int waiting;
  private long income;
  private int ever;
  private long savings;
  private long debts;

  private final Places all = new Places();
  private final Places firstYear = new Places();
  private long tenure;
  private long productive;
  private double wageValue;
  private double suitability;
  private long bridgeTotal;

  private double served;
  private double waited;
  private double monthsOff;
  private double eligible;

  /** Hours of people in places. */
  private static final class Places {
    private int persons;
    private long contract;
    private long sick;
    private double supervision;

    void add(Person person) {
      persons++;
      contract += person.contractMinutes();
      sick += person.sickMinutes();
      supervision += (person.coachingWeek() + person.consultationWeek()) / MINUTES;
    }

    Measure sickShare() {
      return new Measure(sick, contract);
    }

    Measure supervisionHours() {
      return new Measure(supervision, persons);
    }
  }

  /** Nobody counted yet in a next month; what is counted since the start goes on. */
  Count next() {
    Count next = new Count();
    next.served = served;
    next.waited = waited;
    next.monthsOff = monthsOff;
    next.eligible = eligible;
    return next;
  }

  /** Counts somebody in the register. */
  void person(Person person, boolean isWaiting, boolean everPlaced) {
    register++;
    if (person.benefitCents() > 0) {
      onBenefit++;
    } else {
      offBenefit++;
    }
    if (person.is(State.REGULAR_JOB)) {
      regular++;
    }
    if (isWaiting) {
      waiting++;
    }
    income += person.netIncomeCents();
    if (everPlaced) {
      ever++;
      savings += person.savingsCents();
      debts += person.debtsCents();
    }
  }

  /** Counts a month of somebody in a place. */
  void place(Person person, int bridge) {
    all.add(person);
    if (person.monthsInJob() < FIRST_YEAR) {
      firstYear.add(person);
    }
    tenure += person.monthsInJob();
    productive += person.productiveMinutes();
    wageValue += person.wageValue();
    suitability += person.suitability();
    bridgeTotal += bridge;
  }

  /** Counts the first start of somebody who waited some months. */
  void start(int months) {
    served++;
    waited += months;
  }

  /** Counts somebody who was ever eligible. */
  void eligible() {
    eligible++;
  }

  /** Counts months off benefit of one person. */
  void monthsOffBenefit(int months) {
    monthsOff += months;
  }

  /** Everybody has been counted in a month: adds their month off benefit. */
  void endMonth() {
    monthsOff += offBenefit;
  }

  /**
   * Outcomes known every month.
   *
   * @param months in which places were counted
   */
  Map<Outcome, Measure> monthly(int months) {
    int places = all.persons;
    Map<Outcome, Measure> outcomes = new EnumMap<>(Outcome.class);
    outcomes.put(Outcome.OFF_BENEFIT_SHARE, new Measure(offBenefit, register));
    outcomes.put(Outcome.REGULAR_JOB_SHARE, new Measure(regular, register));
    outcomes.put(Outcome.ON_BENEFIT_PERSONS, Measure.of(onBenefit));
    outcomes.put(Outcome.PLACES_FILLED, new Measure(places, months));
    outcomes.put(Outcome.PEOPLE_SERVED, Measure.of(served));
    outcomes.put(Outcome.MONTHS_OFF_BENEFIT, Measure.of(monthsOff));
    outcomes.put(Outcome.WAITING_PERSONS, Measure.of(waiting));
    outcomes.put(Outcome.TENURE_MONTHS, new Measure(tenure, places));
    outcomes.put(Outcome.SICK_SHARE, all.sickShare());
    outcomes.put(Outcome.SICK_SHARE_FIRST_YEAR, firstYear.sickShare());
    outcomes.put(Outcome.PRODUCTIVE_SHARE, new Measure(productive, all.contract));
    outcomes.put(Outcome.SUPERVISION_HOURS_WEEK, all.supervisionHours());
    outcomes.put(Outcome.SUPERVISION_HOURS_WEEK_FIRST_YEAR, firstYear.supervisionHours());
    outcomes.put(Outcome.WAGE_VALUE, new Measure(wageValue, places));
    outcomes.put(Outcome.SUITABILITY, new Measure(suitability, places));
    outcomes.put(Outcome.BRIDGE_TOTAL, new Measure(bridgeTotal, places));
    outcomes.put(Outcome.NET_INCOME, new Measure(income / CENTS, register));
    outcomes.put(Outcome.SAVINGS, new Measure(savings / CENTS, ever));
    outcomes.put(Outcome.DEBTS, new Measure(debts / CENTS, ever));
    return outcomes;
  }

  /** Outcomes known once, at the end of the run. */
  Map<Outcome, Measure> once() {
    Map<Outcome, Measure> outcomes = new EnumMap<>(Outcome.class);
    outcomes.put(Outcome.WAITING_MONTHS, new Measure(waited, served));
    outcomes.put(Outcome.COVERAGE_SHARE, new Measure(served, eligible));
    return outcomes;
  }
}
