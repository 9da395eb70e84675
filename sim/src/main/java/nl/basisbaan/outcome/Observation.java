package nl.basisbaan.outcome;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.model.BridgeScores;
import nl.basisbaan.model.Budget;
import nl.basisbaan.model.Limit;
import nl.basisbaan.model.Month;
import nl.basisbaan.model.People;
import nl.basisbaan.model.Person;
import nl.basisbaan.model.Process;
import nl.basisbaan.model.Programme;
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
          Outcome.TENURE_MONTHS,
          Outcome.SICK_SHARE,
          Outcome.SICK_SHARE_FIRST_YEAR,
          Outcome.PRODUCTIVE_SHARE,
          Outcome.SUPERVISION_HOURS_WEEK,
          Outcome.SUPERVISION_HOURS_WEEK_FIRST_YEAR,
          Outcome.WAGE_VALUE,
          Outcome.SUITABILITY,
          Outcome.BINDING_BUDGET_SHARE,
          Outcome.BINDING_COACHES_SHARE,
          Outcome.BINDING_PLACES_SHARE,
          Outcome.BINDING_CANDIDATES_SHARE,
          Outcome.BRIDGE_TOTAL);

  private final People people;
  private final Programme programme;
  private final Groups groups;
  private final Recruitment recruitment;
  private final BridgeScores bridge;
  private final int months;
  private final History history;
  private final boolean[] everPlaced;
  private final boolean[] everEligible;
  private final Map<Outcome, Measure[]> monthly = new EnumMap<>(Outcome.class);

  /** By group; that of everybody, the first, is another one every month. */
  private final Count[] counts = new Count[Groups.count()];

  /** Observes one run of some months. */
  public Observation(
      People people, Groups groups, Programme programme, BridgeScores bridge, int months) {
    this.people = people;
    this.groups = groups;
    this.programme = programme;
    this.recruitment = programme.recruitment();
    this.bridge = bridge;
    this.months = months;
    this.history = new History(people.size());
    this.everPlaced = new boolean[people.size()];
    this.everEligible = new boolean[people.size()];
    for (Outcome outcome : Outcome.values()) {
      if (outcome.when() == Outcome.When.MONTHLY) {
        monthly.put(outcome, new Measure[months]);
      }
    }
    Arrays.setAll(counts, group -> new Count());
  }

  @Override
  public void run(Month month) {
    boolean last = month.index() == months - 1;
    Count everybody = counts[0].next();
    counts[0] = everybody;
    for (Person person : people) {
      int row = person.row();
      boolean scored = !recruitment.isActive() || person.wasInterviewed();
      int total = scored ? bridge.total(person, month.rules()) : 0;
      boolean eligible = recruitment.isEligible(person);
      everEligible[row] |= eligible;
      history.note(person, eligible, total);
      if (!person.is(State.LEFT)) {
        boolean waiting = eligible && recruitment.isWaiting(person);
        if (last) {
          groups.forEach(row, group -> counts[group].person(person, waiting, everPlaced[row]));
        } else {
          everybody.person(person, waiting, everPlaced[row]);
        }
        if (person.is(State.BASIC_JOB)) {
          countPlace(person, total, month);
        }
      }
    }
    history.endMonth(people.joined());
    if (last) {
      countRun();
    }
    everybody.endMonth();
    everybody.monthly(1).forEach((outcome, now) -> monthly.get(outcome)[month.index()] = now);
    recordProgramme(month.index());
  }

  private void countPlace(Person person, int total, Month month) {
    int row = person.row();
    if (person.monthsInState() == 0) {
      history.placed(person, month.index());
      if (!everPlaced[row]) {
        everPlaced[row] = true;
        everEligible[row] = true;
        int waited = Math.min(month.index(), person.monthsSinceTurn());
        groups.forEach(row, group -> counts[group].start(waited));
      }
    }
    groups.forEach(row, group -> counts[group].place(person, total));
  }

  /** What is known of a person at the end; everybody's months off benefit were added before. */
  private void countRun() {
    int[] monthsOff = history.monthsOffBenefit();
    for (int row = 0; row < everEligible.length; row++) {
      if (everEligible[row]) {
        groups.forEach(row, group -> counts[group].eligible());
      }
      int off = monthsOff[row];
      groups.forEach(row, group -> counts[group].monthsOffBenefit(group == 0 ? 0 : off));
    }
  }

  private void recordProgramme(int month) {
    Limit limit = recruitment.limit();
    put(month, Outcome.BINDING_LIMIT, limit.ordinal(), 1);
    put(month, Outcome.BINDING_BUDGET_SHARE, limit == Limit.BUDGET ? 1 : 0, 1);
    put(month, Outcome.BINDING_COACHES_SHARE, limit == Limit.COACHES ? 1 : 0, 1);
    put(month, Outcome.BINDING_PLACES_SHARE, limit == Limit.PLACES ? 1 : 0, 1);
    put(month, Outcome.BINDING_CANDIDATES_SHARE, limit == Limit.CANDIDATES ? 1 : 0, 1);
    put(month, Outcome.COACHES, programme.coaches().count(), 1);
    put(month, Outcome.PLACES_OFFERED, programme.providers().offered(), 1);
    put(month, Outcome.BACKLOG, programme.neighbourhoods().backlog(), 1);
    put(month, Outcome.LIVEABILITY, programme.neighbourhoods().liveability(), 1);
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
    Map<Outcome, Measure> atEnd = counts[0].once();
    monthly.forEach(
        (outcome, measures) ->
            atEnd.put(
                outcome,
                WHOLE_RUN.contains(outcome) ? pooled(measures) : measures[measures.length - 1]));
    atEnd.put(Outcome.TIME_TO_FILL, new Measure(recruitment.openMonths(), recruitment.starts()));
    double budget = 0;
    double paid = 0;
    for (Budget.Year year : programme.budget().years()) {
      budget += year.budget();
      paid += year.realised();
    }
    atEnd.put(Outcome.BUDGET_USED_SHARE, new Measure(paid, budget));
    return atEnd;
  }

  /** The same of every group. */
  public Map<String, Map<Outcome, Measure>> byGroup() {
    return Groups.byLabel(
        group -> {
          Map<Outcome, Measure> atEnd = counts[group].once();
          atEnd.putAll(counts[group].monthly(months));
          return atEnd;
        });
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
