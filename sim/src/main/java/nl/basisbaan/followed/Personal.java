package nl.basisbaan.followed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Diary;
import nl.basisbaan.terms.Event;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.WorkProviders;

/**
 * The months and events of the people who are followed, each from a month of their own. Keeping
 * them changes nothing.
 */
public final class Personal implements Process, Diary {
  /** Marks who is not followed. */
  public static final int NEVER = Integer.MAX_VALUE;

  private static final double MINUTES = 60;

  private final People people;
  private final BridgeScores bridge;
  private final WorkProviders providers;
  private final List<String> neighbourhoods;
  private final int[] since;
  private final boolean fromInterview;
  private final BitSet known = new BitSet();
  private final List<Profile> profiles = new ArrayList<>();
  private final List<PersonMonth> months = new ArrayList<>();
  private final List<PersonEvent> events = new ArrayList<>();

  /**
   * Follows people of one run.
   *
   * @param neighbourhoods names, by number
   * @param since month from which each row is followed, {@link #NEVER} for who is not
   * @param fromInterview whether others are followed from their first interview on
   */
  public Personal(
      People people,
      BridgeScores bridge,
      WorkProviders providers,
      List<String> neighbourhoods,
      int[] since,
      boolean fromInterview) {
    this.people = people;
    this.bridge = bridge;
    this.providers = providers;
    this.fromInterview = fromInterview;
    this.neighbourhoods = List.copyOf(neighbourhoods);
    this.since = since.clone();
    people.keep(this);
  }

  @Override
  public void note(int row, int month, Event event, Detail detail) {
    if (fromInterview && event == Event.INTERVIEWED) {
      since[row] = Math.min(since[row], month);
    }
    if (month >= since[row]) {
      events.add(new PersonEvent(people.person(row).id(), month, event, detail));
    }
  }

  /** Whether anybody is followed. */
  public boolean isKept() {
    return fromInterview || Arrays.stream(since).anyMatch(month -> month != NEVER);
  }

  @Override
  public void run(Month month) {
    for (Person person : people) {
      if (month.index() >= since[person.row()]) {
        if (!known.get(person.row())) {
          known.set(person.row());
          profiles.add(Profile.of(person, person.hasRoomToGrow(), month.index()));
        }
        months.add(row(person, month));
      }
    }
  }

  private PersonMonth row(Person person, Month month) {
    boolean atWork = person.contractMinutes() > 0;
    return new PersonMonth(
        person.id(),
        month.index(),
        person.state(),
        atWork ? person.provider() : -1,
        atWork && providers.managesWork(person.provider()),
        neighbourhoods.get(person.neighbourhood()),
        person.monthsInState(),
        person.contractMinutes() / MINUTES,
        person.productiveMinutes() / MINUTES,
        person.sickMinutes() / MINUTES,
        person.leaveMinutes() / MINUTES,
        person.closedMinutes() / MINUTES,
        person.coachingMinutes() / MINUTES,
        PersonFigure.of(person),
        bridge.of(person));
  }

  /** Rows in the order of months, then people. */
  public List<PersonMonth> months() {
    return List.copyOf(months);
  }

  /** Who the people followed are, in the order in which they came to be followed. */
  public List<Profile> profiles() {
    return List.copyOf(profiles);
  }

  /** Events in the order in which they happened. */
  public List<PersonEvent> events() {
    return List.copyOf(events);
  }
}
