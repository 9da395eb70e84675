package nl.basisbaan.town;

import java.util.stream.IntStream;
import nl.basisbaan.people.Newcomer;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;

/** Makes couples of people who join together. */
final class Couples {
  private static final int SHORT = 16;
  private static final int INT = 32;

  private final Newcomer person;
  private final int from;
  private final int to;

  /** The people of some rows, up to but not including the last; nobody has a partner yet. */
  Couples(Newcomer person, int from, int to) {
    this.person = person;
    this.from = from;
    this.to = to;
  }

  /** Gives a partner to everybody who lives as a couple, as far as it goes. */
  void pair() {
    pair(Household.COUPLE, Household.SINGLE);
    pair(Household.COUPLE_CHILDREN, Household.SINGLE_PARENT);
  }

  /**
   * Makes couples of people with a like duration and age, women with men as far as it goes; who is
   * left over lives without a partner.
   */
  private void pair(Household couple, Household alone) {
    int[] women = inOrder(couple, Sex.FEMALE);
    int[] men = inOrder(couple, Sex.MALE);
    int mixed = Math.min(women.length, men.length);
    for (int i = 0; i < mixed; i++) {
      person.moveTo(women[i]).liveWith(men[i]);
    }
    int[] rest = women.length > men.length ? women : men;
    for (int i = mixed; i + 1 < rest.length; i += 2) {
      person.moveTo(rest[i]).liveWith(rest[i + 1]);
    }
    if ((rest.length - mixed) % 2 == 1) {
      person.moveTo(rest[rest.length - 1]).beOf(alone);
    }
  }

  /** Rows of one sex in a kind of household: the latest benefit first, then the oldest. */
  private int[] inOrder(Household household, Sex sex) {
    return IntStream.range(from, to)
        .filter(row -> person.moveTo(row).household() == household.ordinal() && person.isOf(sex))
        .mapToLong(row -> inOrder(person.moveTo(row)))
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  /** Sorts by benefit, birth and row; the row is in the lower half. */
  private static long inOrder(Newcomer person) {
    long dates = -((long) person.benefitSince() << SHORT) + person.born();
    return (dates << INT) + person.row();
  }
}
