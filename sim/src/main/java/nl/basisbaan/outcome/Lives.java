package nl.basisbaan.outcome;

import java.util.BitSet;
import java.util.function.Predicate;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Recruitment;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;

/**
 * The lives that a world under a programme lives, beside those of the same people without it: all
 * that comparisons need.
 */
final class Lives {
  private final World world;
  private final People people;
  private final Recruitment recruitment;
  private final BridgeScores bridge;
  private final Eligibles eligibles;
  private final Groups groups;
  private final int months;
  private final History with = new History();
  private final History without = new History();
  private final BitSet everEligible = new BitSet();
  private int known;

  /**
   * Nothing noted yet.
   *
   * @param eligibles those without a programme who meet the criteria; null for a policy that opens
   *     no places
   */
  Lives(
      World world,
      Recruitment recruitment,
      BridgeScores bridge,
      Eligibles eligibles,
      Groups groups,
      int months) {
    this.world = world;
    this.people = world.people();
    this.recruitment = recruitment;
    this.bridge = bridge;
    this.eligibles = eligibles;
    this.groups = groups;
    this.months = months;
  }

  /** Months from here on count. */
  void startCounting() {
    everEligible.clear();
    with.startCounting();
    without.startCounting();
  }

  /** Notes where everybody stands this month who is lived here. */
  void note(Month month) {
    noteNewlyTouched(month);
    BitSet placedYearAgo = with.placed(month.index() - Comparison.YEAR);
    Predicate<Person> eligible = recruitment.eligible();
    for (Person person : people) {
      if (eligible.test(person)) {
        everEligible.set(person.row());
        with.beEligible(person.row());
      }
      noteHere(person, placedYearAgo, month);
    }
    Person here = people.person(0);
    Person other = world.viewWithout();
    for (int row = 0; row < people.size(); row++) {
      other.moveTo(here.moveTo(row).townRow());
      if (other.isPresent()) {
        noteWithout(other, here, placedYearAgo, month);
      }
    }
    with.endMonth(people.size());
    without.endMonth(people.size());
  }

  /** Somebody under the programme. */
  private void noteHere(Person person, BitSet placedYearAgo, Month month) {
    int row = person.row();
    with.note(row, person);
    if (isScored(person, placedYearAgo)) {
      with.score(row, bridge.total(person, month), bridge.euros(person, month));
    }
    if (person.isHiredByProvider() && person.monthsInState() == 0) {
      with.hired(row, month.index());
    }
    if (person.isInPlace()) {
      everEligible.set(row);
      if (person.monthsInState() == 0) {
        with.placed(row, month.index());
        if (month.index() + Comparison.WINDOW < months) {
          eligibles.follow();
        }
      }
    }
  }

  /** The same person without it. */
  private void noteWithout(Person other, Person here, BitSet placedYearAgo, Month month) {
    without.note(here.row(), other);
    if (isScored(here, placedYearAgo)) {
      without.score(here.row(), bridge.total(other, month), bridge.euros(other, month));
    }
  }

  /** Whether a comparison may ask for the score: before a start, and a year after one. */
  private static boolean isScored(Person here, BitSet placedYearAgo) {
    return here.is(State.INTERVIEW) || placedYearAgo.get(here.row());
  }

  /** Who is touched this month was eligible before as without a programme. */
  private void noteNewlyTouched(Month month) {
    for (; eligibles != null && known < people.size(); known++) {
      if (eligibles.wasEligible(townRow(known), month.index())) {
        everEligible.set(known);
      }
    }
  }

  /** Under the programme. */
  History with() {
    return with;
  }

  /** The same people without it. */
  History without() {
    return without;
  }

  Groups groups() {
    return groups;
  }

  /** The row in the town of somebody who is lived here. */
  int townRow(int row) {
    return people.person(row).townRow();
  }

  /** A view on the life without a programme of who is lived here in a row. */
  Person without(int row) {
    return world.viewWithout().moveTo(townRow(row));
  }

  /** People who were ever eligible, by group. */
  int[] everEligible() {
    int[] ever = eligibles.ever();
    for (int row = 0; row < people.size(); row++) {
      int townRow = townRow(row);
      int more = (everEligible.get(row) ? 1 : 0) - (eligibles.wasEver(townRow) ? 1 : 0);
      groups.forEach(townRow, group -> ever[group] += more);
    }
    return ever;
  }

  /** The people who were eligible in a month, and where they stand some time later without it. */
  Eligibles.Later eligibleLater(int month, int end) {
    Eligibles.Later later = eligibles.later(month).copy();
    Standings then = without.standings();
    for (int row = 0; row < with.standings().rows(month); row++) {
      int townRow = townRow(row);
      boolean is = with.isEligible(row, month);
      if (is != eligibles.isEligible(townRow, month) && !then.gone(row, end)) {
        int more = is ? 1 : -1;
        int work = then.is(State.REGULAR_JOB, row, end) ? more : 0;
        groups.forEach(townRow, group -> later.add(group, more, work));
      }
    }
    return later;
  }
}
