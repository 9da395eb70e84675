package nl.basisbaan.followed;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.terms.Event;

/** Who is followed, from which month on, and what is kept of them. */
public final class Followed {
  /** How those who are followed are chosen. */
  private enum Whom {
    EVERYBODY,
    INTERVIEWED,
    ONE
  }

  private static final int NEVER = Integer.MAX_VALUE;
  private static final Set<Event> ALL = EnumSet.allOf(Event.class);
  private static final Set<Event> OF_PROGRAMME =
      EnumSet.of(Event.INTERVIEWED, Event.ACCEPTED, Event.STARTED);

  /** Nobody, ever. */
  public static final Followed NOBODY = new Followed(new int[0], Whom.EVERYBODY, ALL);

  private final int[] since;
  private final Whom whom;
  private final Set<Event> kept;
  private final BitSet some = new BitSet();

  private Followed(int[] since, Whom whom, Set<Event> kept) {
    this.since = since;
    this.whom = whom;
    this.kept = kept;
  }

  /** Everybody of so many people, from the start. */
  public static Followed everybody(int people) {
    return new Followed(new int[people], Whom.EVERYBODY, ALL);
  }

  /** Everybody, of whom only who they are is kept and what the programme did with them. */
  public static Followed inShort(int people) {
    return new Followed(new int[people], Whom.EVERYBODY, OF_PROGRAMME);
  }

  /** Of so many people those who are interviewed, each from the month of the first interview. */
  public static Followed interviewed(int people) {
    return new Followed(never(people), Whom.INTERVIEWED, ALL);
  }

  /** Of so many people one, by the row in the town, from the start and in detail. */
  public static Followed one(int people, int townRow) {
    Followed one = new Followed(never(people), Whom.ONE, ALL);
    one.since[townRow] = 0;
    one.some.set(townRow);
    return one;
  }

  private static int[] never(int people) {
    int[] since = new int[people];
    Arrays.fill(since, NEVER);
    return since;
  }

  /** Whether anybody may be followed. */
  boolean isAnybody() {
    return since.length > 0;
  }

  /** Whether situations are kept too. */
  boolean inDetail() {
    return whom == Whom.ONE;
  }

  /** Whether months are kept. */
  boolean keepsMonths() {
    return kept.equals(ALL);
  }

  /** Whether events of a kind are kept. */
  boolean keeps(Event event) {
    return kept.contains(event);
  }

  /** Somebody is interviewed. */
  void interview(int townRow, int month) {
    if (whom == Whom.INTERVIEWED) {
      since[townRow] = Math.min(since[townRow], month);
      some.set(townRow);
    }
  }

  /** Those who are followed and are in the register. */
  Iterable<Person> of(World world, int month) {
    return whom == Whom.EVERYBODY
        ? world.everybody()
        : () ->
            some.stream()
                .mapToObj(world::person)
                .filter(person -> person.isPresent() && person.monthOfJoining() <= month)
                .iterator();
  }

  /** Whether somebody is followed in a month. */
  boolean isFollowed(int townRow, int month) {
    return month >= since[townRow];
  }
}
