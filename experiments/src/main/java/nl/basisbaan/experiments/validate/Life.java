package nl.basisbaan.experiments.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;

/** What is known of one person who was interviewed, from the first interview on. */
final class Life {
  /** Marks what did not happen. */
  static final int NEVER = Integer.MAX_VALUE;

  private final Profile profile;
  private final long luck;
  private final Map<Integer, PersonMonth> months = new HashMap<>();
  private final List<PersonMonth> work = new ArrayList<>();
  private final List<PersonEvent> events = new ArrayList<>();
  private int start = NEVER;

  /**
   * Nothing known yet but who it is.
   *
   * @param luck by which a sample is drawn
   */
  Life(Profile profile, long luck) {
    this.profile = profile;
    this.luck = luck;
  }

  void add(PersonMonth month) {
    months.put(month.month(), month);
    if (isAtWork(month)) {
      work.add(month);
    }
  }

  void add(PersonEvent event) {
    events.add(event);
    if (event.event() == Event.STARTED) {
      start = Math.min(start, event.month());
    }
  }

  Profile profile() {
    return profile;
  }

  long luck() {
    return luck;
  }

  List<PersonEvent> events() {
    return events;
  }

  /** The events of one kind, in order. */
  List<PersonEvent> events(Event kind) {
    return events.stream().filter(event -> event.event() == kind).toList();
  }

  /** The month of the first start in a place, {@link #NEVER} without one. */
  int start() {
    return start;
  }

  /** A month of the run; empty when the person was not there or not yet followed. */
  Optional<PersonMonth> at(int month) {
    return Optional.ofNullable(months.get(month));
  }

  /** A month in a place. */
  Optional<PersonMonth> atWork(int month) {
    return at(month).filter(Life::isAtWork);
  }

  /** The month so many months after the first start, if the person is in that place still. */
  Optional<PersonMonth> afterStart(int tenure) {
    int start = start();
    return start == NEVER
        ? Optional.empty()
        : atWork(start + tenure).filter(month -> month.monthsInState() == tenure);
  }

  /** All months in a place, in order. */
  List<PersonMonth> work() {
    return work;
  }

  private static boolean isAtWork(PersonMonth month) {
    return month.state() == State.BASIC_JOB;
  }

  /** Age in years in a month. */
  int ageYears(int month) {
    return (profile.who().ageMonths() + month - profile.month()) / 12;
  }
}
