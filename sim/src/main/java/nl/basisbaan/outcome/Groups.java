package nl.basisbaan.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import nl.basisbaan.numbers.Chunks;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;

/**
 * Everybody belongs to {@link #EVERYBODY} and to one group of each dimension, by what they are at
 * the start of the run or on joining, whatever becomes of them. Only those in another kind of
 * household have no group by household. Two bytes a person.
 */
public final class Groups {
  /** The group of everybody, of index 0. */
  public static final String EVERYBODY = "all";

  private static final int MONTHS_PER_YEAR = 12;

  /** The level of who joined without benefit, after those by its duration. */
  private static final int NO_BENEFIT = 4;

  /** The level of a person who joins so many months after the start. */
  private interface Level {
    int of(Person person, int joins);
  }

  /** What groups differ in; who is beyond the last level has no group. */
  private record Dimension(String name, List<String> levels, Level level) {}

  private static final List<Dimension> DIMENSIONS =
      List.of(
          new Dimension("sex", names(Sex.values()), (person, joins) -> person.sex()),
          new Dimension(
              "age",
              List.of("under_35", "35_49", "50_59", "60_and_over"),
              (person, joins) -> years(person.ageMonths() + joins, 35, 50, 60)),
          new Dimension(
              "household",
              names(Household.values()).subList(0, Household.OTHER.ordinal()),
              (person, joins) -> person.household()),
          new Dimension(
              "education", names(Education.values()), (person, joins) -> person.education()),
          new Dimension(
              "duration",
              List.of("under_3", "3_5", "5_10", "10_and_over", "none"),
              (person, joins) ->
                  person.joinedWithoutBenefit()
                      ? NO_BENEFIT
                      : years(person.benefitMonths() + joins, 3, 5, 10)),
          new Dimension(
              "barriers",
              List.of("0", "1", "2_and_more"),
              (person, joins) -> Math.min(2, person.barriers())));

  private static final List<String> LABELS = labels();

  /** Groups of each kind of people, one bit a group; the lowest is everybody. */
  private static final int[] BITS = bits();

  /** People of one kind are in the same groups. */
  private final short[] kinds;

  private Groups(short[] kinds) {
    this.kinds = kinds;
  }

  /** The groups of people whose run has not begun. */
  public static Groups of(People people) {
    short[] kinds = new short[people.size()];
    Chunks.fill(
        kinds.length,
        (from, to) -> {
          Person person = people.person(from);
          for (int row = from; row < to; row++) {
            kinds[row] = kind(person.moveTo(row));
          }
        });
    return new Groups(kinds);
  }

  /** The levels of all dimensions in one number. */
  private static short kind(Person person) {
    int joins = person.monthOfJoining();
    int kind = 0;
    for (Dimension dimension : DIMENSIONS) {
      int none = dimension.levels.size();
      kind = kind * (none + 1) + Math.min(none, dimension.level.of(person, joins));
    }
    return (short) kind;
  }

  private static int[] bits() {
    int kinds = 1;
    for (Dimension dimension : DIMENSIONS) {
      kinds *= dimension.levels.size() + 1;
    }
    int[] bits = new int[kinds];
    for (int kind = 0; kind < kinds; kind++) {
      int rest = kind;
      int first = LABELS.size();
      bits[kind] = 1;
      for (int i = DIMENSIONS.size() - 1; i >= 0; i--) {
        int none = DIMENSIONS.get(i).levels.size();
        int level = rest % (none + 1);
        rest /= none + 1;
        first -= none;
        bits[kind] |= level < none ? 1 << (first + level) : 0;
      }
    }
    return bits;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Settings::nameOf).toList();
  }

  /** How many of the rising limits, in years, are reached. */
  private static int years(int months, int... limits) {
    int reached = 0;
    while (reached < limits.length && months >= limits[reached] * MONTHS_PER_YEAR) {
      reached++;
    }
    return reached;
  }

  private static List<String> labels() {
    List<String> labels = new ArrayList<>();
    labels.add(EVERYBODY);
    for (Dimension dimension : DIMENSIONS) {
      dimension.levels.forEach(level -> labels.add(dimension.name + "=" + level));
    }
    if (!(labels.size() <= Integer.SIZE)) {
      throw new IllegalStateException(
          "a person keeps at most "
              + Integer.SIZE
              + " groups in bits but there are "
              + labels.size());
    }
    return List.copyOf(labels);
  }

  /** Number of groups, everybody included. */
  static int count() {
    return LABELS.size();
  }

  /** Something of every group but everybody, by its name in result files, in a fixed order. */
  public static <T> Map<String, T> byLabel(IntFunction<T> ofGroup) {
    Map<String, T> byLabel = new LinkedHashMap<>();
    for (int group = 1; group < LABELS.size(); group++) {
      byLabel.put(LABELS.get(group), ofGroup.apply(group));
    }
    return byLabel;
  }

  /** Visits the groups of a person by their index, everybody first. */
  void forEach(int row, IntConsumer visitor) {
    forEachOf(kinds[row], visitor);
  }

  /** Visits the groups of a kind of people. */
  static void forEachOf(int kind, IntConsumer visitor) {
    for (int rest = BITS[kind]; rest != 0; rest &= rest - 1) {
      visitor.accept(Integer.numberOfTrailingZeros(rest));
    }
  }

  /** Number of kinds; people of one kind are in the same groups. */
  static int kinds() {
    return BITS.length;
  }

  /** The kind of a person. */
  int kind(int row) {
    return kinds[row];
  }
}
