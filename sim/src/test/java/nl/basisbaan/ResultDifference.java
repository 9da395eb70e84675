package nl.basisbaan;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.basisbaan.followed.PersonMonth;

/** Where two results differ, to the last bit, in anything they hold. */
final class ResultDifference {
  private static final int MOST = 5;

  private final List<String> found = new ArrayList<>();

  private ResultDifference() {}

  /** The first places in which results differ; empty when they are the same. */
  static List<String> between(PolicyResult one, PolicyResult other) {
    ResultDifference difference = new ResultDifference();
    difference.compareParts(one.policy(), one, other);
    return difference.found;
  }

  private void compare(String where, Object one, Object other) {
    if (Objects.equals(one, other) || found.size() >= MOST) {
      return;
    }
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> also) {
      compare(where + " names", List.copyOf(map.keySet()), List.copyOf(also.keySet()));
      map.forEach((name, value) -> compare(where + " " + name, value, also.get(name)));
    } else if (one instanceof List<?> list && other instanceof List<?> also) {
      compareAll(where, list.toArray(), also.toArray());
    } else if (one != null && other != null && one.getClass().isArray()) {
      compareAll(where, one, other);
    } else if (one instanceof PersonMonth month && other instanceof PersonMonth also) {
      if (!same(month, also)) {
        compareParts(where, month, also);
      }
    } else if (one instanceof Record record && other instanceof Record also) {
      compareParts(where, record, also);
    } else {
      found.add(where + ": " + one + ", " + other);
    }
  }

  private void compareAll(String where, Object one, Object other) {
    int size = Array.getLength(one);
    if (size != Array.getLength(other)) {
      found.add(where + ": " + size + " and " + Array.getLength(other) + " of them");
    }
    for (int i = 0; i < Math.min(size, Array.getLength(other)); i++) {
      compare(where, Array.get(one, i), Array.get(other, i));
    }
  }

  private static boolean same(PersonMonth one, PersonMonth other) {
    return Arrays.equals(one.figures(), other.figures())
        && Arrays.equals(one.scores(), other.scores())
        && with(one, other.figures(), other.scores()).equals(other);
  }

  private static PersonMonth with(PersonMonth row, double[] figures, int[] scores) {
    return new PersonMonth(
        row.person(),
        row.month(),
        row.who(),
        row.state(),
        row.provider(),
        row.managed(),
        row.neighbourhood(),
        row.monthsInState(),
        row.contractHours(),
        row.productiveHours(),
        row.sickHours(),
        row.leaveHours(),
        row.closedHours(),
        row.coachingHours(),
        figures,
        scores);
  }

  private void compareParts(String where, Record one, Record other) {
    if (one.getClass() != other.getClass()) {
      found.add(where + ": " + one + ", " + other);
      return;
    }
    for (RecordComponent part : one.getClass().getRecordComponents()) {
      try {
        part.getAccessor().setAccessible(true);
        compare(
            where + " " + part.getName(),
            part.getAccessor().invoke(one),
            part.getAccessor().invoke(other));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
