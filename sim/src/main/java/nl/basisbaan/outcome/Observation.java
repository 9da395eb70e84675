package nl.basisbaan.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.basisbaan.ledger.PriceYear;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.outcome.Count.InPlaces;
import nl.basisbaan.outcome.Eligibles.Waiting;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.Sums;
import nl.basisbaan.people.Tally;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Programme;
import nl.basisbaan.places.Recruitment;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/** Figures of the month are recorded. Recording draws no luck and changes nothing. */
public final class Observation implements Process {
  private final Observation without;
  private final World world;
  private final People people;
  private final Programme programme;
  private final Groups groups;
  private final Recruitment recruitment;
  private final BridgeScores bridge;
  private final PriceYear priceYear;
  private final int months;
  private final double[] constantEuro;
  private int first;
  private final Map<List<Recruitment.Criteria>, Eligibles> eligiblesByCriteria = new HashMap<>();
  private final Eligibles eligibles;
  private final Lives lives;
  private Effects effects;

  /** What people in places have added so far, each on their own. */
  private final List<InPlaces> amountsByRow = new ArrayList<>();

  private final Map<Outcome, Measure[]> monthly = new EnumMap<>(Outcome.class);

  /** By group; that of everybody, the first, is another one every month. */
  private final Count[] counts = new Count[Groups.count()];

  /**
   * Observes one run of some months, all of which count until {@link #startCounting} is called.
   *
   * @param without what is observed without a programme; null when that is observed here
   */
  public Observation(
      Observation without,
      World world,
      Groups groups,
      Programme programme,
      BridgeScores bridge,
      PriceYear priceYear,
      int months) {
    this.without = without;
    this.world = world;
    this.people = world.people();
    this.groups = groups;
    this.programme = programme;
    this.recruitment = programme.recruitment();
    this.bridge = bridge;
    this.priceYear = priceYear;
    this.months = months;
    this.constantEuro = new double[months];
    this.eligibles = without != null && recruitment.isActive() ? sharedEligibles() : null;
    this.lives =
        without == null ? null : new Lives(world, recruitment, bridge, eligibles, groups, months);
    for (Outcome outcome : Outcome.values()) {
      if (outcome.when() == Outcome.When.MONTHLY) {
        monthly.put(outcome, new Measure[months]);
      }
    }
    startCounting(0);
  }

  /** Months from this one on count; what was counted so far is in no figure. */
  public void startCounting(int month) {
    first = month;
    Arrays.setAll(counts, group -> new Count(group, months - first));
    amountsByRow.clear();
    if (eligibles != null) {
      eligibles.startCounting();
    }
    if (lives != null) {
      lives.startCounting();
    }
    if (month > 0) {
      addMonthsOff(-1);
    }
  }

  @Override
  public void run(Month month) {
    boolean last = month.index() == months - 1;
    constantEuro[month.index()] = priceYear.constant(1, month.date().getYear());
    counts[0] = counts[0].next();
    countPeople(last, month);
    if (lives != null) {
      lives.note(month);
    }
    countPlaces(month);
    if (last) {
      countRun();
    }
    counts[0].monthsOff += counts[0].offBenefit();
    monthly.forEach((outcome, measures) -> measures[month.index()] = measure(outcome));
  }

  /** Counts who waits; in the last month every group is counted. */
  private void countPeople(boolean last, Month month) {
    int counted = last ? counts.length : 1;
    Sums<Waiting> waiting = new Sums<>(Waiting.class, counted);
    if (eligibles != null) {
      eligibles.observe(month, last);
      waiting =
          world.recount(eligibles.waiting(), (some, into) -> eligibles.count(some, into, last));
    }
    Sums<Tally> sums =
        last ? world.count(Tally.class, counted, this::tallyGroups) : world.tallied();
    for (int group = 0; group < counted; group++) {
      counts[group].people(sums, waiting.of(group, Waiting.PERSONS), constantEuro[month.index()]);
    }
  }

  private void tallyGroups(Iterable<Person> some, Sums<Tally> sums) {
    for (Person person : some) {
      groups.forEach(person.townRow(), group -> Tally.count(person, group, sums));
    }
  }

  /** Counts those in places, and their starts. */
  private void countPlaces(Month month) {
    for (Person person : people.engaged()) {
      if (person.isInPlace()) {
        int row = person.row();
        int townRow = person.townRow();
        if (amountsOf(row).months() == 0) {
          groups.forEach(townRow, group -> counts[group].serve());
          if (person.monthsInState() == 0) {
            int waited = Math.min(month.index(), recruitment.monthsWaited(person));
            groups.forEach(townRow, group -> counts[group].start(waited));
          }
        }
        InPlaces amounts = InPlaces.of(person, bridge.total(person, month));
        counts[0].place(amounts);
        amountsOf(row).add(amounts);
      }
    }
  }

  /** What is known of a person at the end. */
  private void countRun() {
    countMonthsOff();
    if (without == null) {
      return;
    }
    IntStream.range(0, amountsByRow.size())
        .boxed()
        .sorted(Comparator.comparingInt(lives::townRow)) // not in that of touching
        .forEach(row -> groups.forEach(lives.townRow(row), group -> addPlaces(group, row)));
    if (eligibles != null) {
      int[] ever = lives.everEligible();
      for (int group = 0; group < counts.length; group++) {
        counts[group].eligible = ever[group];
      }
    }
  }

  private InPlaces amountsOf(int row) {
    while (amountsByRow.size() <= row) {
      amountsByRow.add(new InPlaces());
    }
    return amountsByRow.get(row);
  }

  /** Adds what somebody did in places to a group; of everybody each month was added at once. */
  private void addPlaces(int group, int row) {
    if (group > 0) {
      counts[group].place(amountsByRow.get(row));
    }
  }

  private void countMonthsOff() {
    for (int group = 1; without != null && group < counts.length; group++) {
      counts[group].monthsOff += without.counts[group].monthsOff;
    }
    addMonthsOff(1);
  }

  /** Adds the months off benefit so far of who is lived here, so many times, to their groups. */
  private void addMonthsOff(int times) {
    Person person = people.person(0);
    for (int row = 0; row < people.size(); row++) {
      int townRow = person.moveTo(row).townRow();
      int off = person.monthsOff() - (lives == null ? 0 : lives.without(row).monthsOff());
      groups.forEach(townRow, group -> counts[group].monthsOff += group == 0 ? 0 : times * off);
    }
  }

  /** Those who meet the criteria without a programme, shared by all worlds with the same ones. */
  private Eligibles sharedEligibles() {
    return without.eligiblesByCriteria.computeIfAbsent(
        recruitment.criteria(),
        criteria -> new Eligibles(world.peopleWithout(), groups, recruitment));
  }

  /** Of the programme, or of everybody, by now. */
  private Measure measure(Outcome outcome) {
    return outcome.isCountedFrom(Programme.class)
        ? outcome.measure(programme)
        : counts[0].measure(outcome);
  }

  /** The lives that a world under a programme lives; none without one. */
  Lives lives() {
    return lives;
  }

  /** What the policy did to the lives that are lived here, once the last month is recorded. */
  Effects effects() {
    if (effects == null) {
      effects = new Effects(lives, constantEuro);
    }
    return effects;
  }

  /** In whose prices constant amounts are. */
  PriceYear priceYear() {
    return priceYear;
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
    for (int month = first; month < months; month++) {
      Measure measure = monthly.get(outcome)[month];
      numerator += measure.numerator();
      denominator += measure.denominator();
    }
    return new Measure(numerator, denominator);
  }
}
