package nl.basisbaan.followed;

import java.util.Arrays;
import java.util.BitSet;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;

/** Who is followed, and from which month on. */
public final class Followed {
  private static final int NEVER = Integer.MAX_VALUE;

  /** Nobody, ever. */
  public static final Followed NOBODY = new Followed(new int[0], false);

  private final int[] since;
  private final boolean fromInterview;
  private final BitSet interviewed = new BitSet();

  private Followed(int[] since, boolean fromInterview) {
    this.since = since;
    this.fromInterview = fromInterview;
  }

  /** Everybody of so many people, from the start. */
  public static Followed everybody(int people) {
    return new Followed(new int[people], false);
  }

  /** Of so many people those who are interviewed, each from the month of the first interview. */
  public static Followed interviewed(int people) {
    int[] since = new int[people];
    Arrays.fill(since, NEVER);
    return new Followed(since, true);
  }

  /** Whether anybody may be followed. */
  boolean isAnybody() {
    return since.length > 0;
  }

  /** Somebody is interviewed. */
  void interview(int townRow, int month) {
    if (fromInterview) {
      since[townRow] = Math.min(since[townRow], month);
      interviewed.set(townRow);
    }
  }

  /** Those who are followed and are in the register. */
  Iterable<Person> of(World world) {
    return fromInterview
        ? () -> interviewed.stream().mapToObj(world::person).filter(Person::isPresent).iterator()
        : world.everybody();
  }

  /** Whether somebody is followed in a month. */
  boolean isFollowed(int townRow, int month) {
    return month >= since[townRow];
  }
}
