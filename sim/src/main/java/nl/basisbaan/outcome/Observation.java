package nl.basisbaan.outcome;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.places.Programme;
import nl.basisbaan.places.Recruitment;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * Figures of the month are recorded. Recording draws no luck and changes nothing. Bridge scores are
 * taken of everybody without a programme and of those interviewed under one: all that comparisons
 * need.
 */
public final class Observation implements Process {
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
    Arrays.setAll(counts, group -> new Count(months));
  }

  @Override
  public void run(Month month) {
    boolean last = month.index() == months - 1;
    Count everybody = counts[0].next();
    counts[0] = everybody;
    for (Person person : people) {
      int row = person.row();
      boolean scored = !recruitment.isActive() || person.wasInterviewed();
      int total = scored ? bridge.total(person) : 0;
      boolean eligible = recruitment.isEligible(person);
      everEligible[row] |= eligible;
      history.note(person, eligible, total);
      if (!person.is(State.LEFT)) {
        boolean waiting = eligible && recruitment.isWilling(person);
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
    monthly.forEach((outcome, measures) -> measures[month.index()] = measure(outcome));
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
    PlaceAmounts amounts = PlaceAmounts.of(person);
    groups.forEach(row, group -> counts[group].place(amounts, total));
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

  /** Of the programme, or of everybody, by now. */
  private Measure measure(Outcome outcome) {
    return outcome.isCountedFrom(Programme.class)
        ? outcome.measure(programme)
        : counts[0].measure(outcome);
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
    for (Outcome outcome : Outcome.values()) {
      if (outcome.when() != Outcome.When.PAIRED) {
        atEnd.put(outcome, outcome.isOverAllMonths() ? overAllMonths(outcome) : measure(outcome));
      }
    }
    return atEnd;
  }

  /** Those of every group that are about people. */
  public Map<String, Map<Outcome, Measure>> byGroup() {
    return Groups.byLabel(
        group -> {
          Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
          for (Class<?> source : List.of(Count.class, Person.class)) {
            for (Outcome outcome : Outcome.countedFrom(source)) {
              atEnd.put(outcome, counts[group].measure(outcome));
            }
          }
          return atEnd;
        });
  }

  private Measure overAllMonths(Outcome outcome) {
    double numerator = 0;
    double denominator = 0;
    for (Measure month : monthly.get(outcome)) {
      numerator += month.numerator();
      denominator += month.denominator();
    }
    return new Measure(numerator, denominator);
  }
}
