package nl.basisbaan.followed;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.Traits.Barrier;

/**
 * Who somebody is, in the first month in which the person is followed.
 *
 * @param month months since the start of the run
 * @param hasRoomToGrow whether wage value can grow in a job
 */
public record Profile(
    int person,
    int month,
    Who who,
    boolean hadParticipationJob,
    Set<Barrier> barriers,
    boolean hasRoomToGrow) {

  /** Copies the set. */
  public Profile {
    barriers = Collections.unmodifiableSet(new LinkedHashSet<>(barriers));
  }

  static Profile of(Person person, boolean hasRoomToGrow, int month) {
    Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
    for (Barrier barrier : Barrier.values()) {
      if (person.has(barrier)) {
        barriers.add(barrier);
      }
    }
    return new Profile(
        person.id(), month, Who.of(person), person.hadParticipationJob(), barriers, hasRoomToGrow);
  }
}
