package nl.basisbaan.followed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Recruitment;
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
  private static final double MINUTES = 60;

  private final World world;
  private final BridgeScores bridge;
  private final WorkProviders providers;
  private final List<String> neighbourhoods;
  private final Followed followed;
  private final BitSet known = new BitSet();
  private final List<Profile> profiles = new ArrayList<>();
  private final List<PersonMonth> months = new ArrayList<>();
  private final List<PersonEvent> events = new ArrayList<>();
  private final List<Situation> situations = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private Recruitment recruitment;

  /** Something that happened this month to whoever may be followed by its end. */
  private record Note(int townRow, PersonEvent event) {}

  /**
   * Follows people of one world.
   *
   * @param neighbourhoods names, by number
   */
  public Personal(
      World world,
      BridgeScores bridge,
      WorkProviders providers,
      List<String> neighbourhoods,
      Followed followed) {
    this.world = world;
    this.bridge = bridge;
    this.providers = providers;
    this.neighbourhoods = List.copyOf(neighbourhoods);
    this.followed = followed;
    if (followed.isAnybody()) {
      world.keep(this);
    }
  }

  /** Whoever is followed in detail is seen with the eyes of these coaches. */
  public void seenBy(Recruitment coaches) {
    recruitment = coaches;
  }

  @Override
  public void note(int townRow, int month, Event event, Detail detail) {
    if (event == Event.INTERVIEWED) {
      followed.interview(townRow, month);
    }
    if (followed.keeps(event)) {
      int id = world.person(townRow).id();
      notes.add(new Note(townRow, new PersonEvent(id, month, event, detail)));
    }
  }

  /** Whether anybody is followed. */
  public boolean isKept() {
    return followed.isAnybody();
  }

  @Override
  public void run(Month month) {
    if (!isKept()) {
      return;
    }
    notes.stream()
        .filter(note -> followed.isFollowed(note.townRow, month.index()))
        .sorted(Comparator.comparingInt(note -> note.townRow))
        .forEach(note -> events.add(note.event));
    notes.clear();
    for (Person person : followed.of(world, month.index())) {
      if (!known.get(person.townRow())) {
        known.set(person.townRow());
        profiles.add(Profile.of(person, person.hasRoomToGrow(), month.index()));
      }
      if (followed.keepsMonths()) {
        months.add(row(person, month));
      }
      if (followed.inDetail()) {
        situations.add(situation(person, month));
      }
    }
  }

  private Situation situation(Person person, Month month) {
    boolean atWork = person.contractMinutes() > 0;
    boolean employed = atWork || person.isEmployedElsewhere();
    Optional<Situation.Place> place =
        atWork
            ? Optional.of(
                new Situation.Place(
                    providers.kind(person.provider()),
                    neighbourhoods.get(providers.neighbourhood(person.provider()))))
            : Optional.empty();
    return new Situation(
        month.index(),
        recruitment.eligible().test(person),
        recruitment.isWilling(person),
        employed ? person.hours() : 0,
        person.sickShareOfMonth(),
        place);
  }

  private PersonMonth row(Person person, Month month) {
    boolean atWork = person.contractMinutes() > 0;
    return new PersonMonth(
        person.id(),
        month.index(),
        Who.of(person),
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
        bridge.of(person, month));
  }

  /** Rows in the order of months, then people. */
  public List<PersonMonth> months() {
    return List.copyOf(months);
  }

  /** Who the people followed are, in the order in which they came to be followed. */
  public List<Profile> profiles() {
    return List.copyOf(profiles);
  }

  /** Events in the order of months, then people, then in which they happened. */
  public List<PersonEvent> events() {
    return List.copyOf(events);
  }

  /** What decided the turns of who is followed in detail, in the order of months. */
  public List<Situation> situations() {
    return List.copyOf(situations);
  }
}
