package nl.basisbaan.town;

import static nl.basisbaan.town.Populations.population;
import static nl.basisbaan.town.Populations.usual;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Difference;
import nl.basisbaan.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is drawn depends on the replication and on nothing else: people are the same in a longer run,
 * on threads and in a copy.
 */
class SamePopulationTest {
  @Test
  void theSameReplicationIsTheSameAndAnotherOneDiffers() {
    Population population = population(20);
    People first = population.draw(new Chance(1, 0), usual(12), TinyTown.levels(12));
    People again = population.draw(new Chance(1, 0), usual(12), TinyTown.levels(12));
    People other = population.draw(new Chance(1, 1), usual(12), TinyTown.levels(12));
    assertEquals(List.of(), Difference.between(first, again));
    int common = Math.min(first.size(), other.size());
    long same =
        IntStream.range(0, common)
            .filter(i -> ByHand.of(first).born[i] == ByHand.of(other).born[i])
            .count();
    assertTrue(same < common / 10, "people of the same age in both: " + same + " of " + common);
  }

  /** So many that rows are drawn by several threads: people and their partners are the same. */
  @Test
  void manyPeopleAreTheSameEachTime() {
    Population population =
        new Population(TestTowns.largerGroningen(9), TinyTown.NUMBERS, TinyTown.month(0).rules());
    People first = population.draw(TinyTown.CHANCE, usual(12), TinyTown.levels(12));
    assertTrue(first.size() > 100_000);
    assertEquals(
        List.of(),
        Difference.between(
            first, population.draw(TinyTown.CHANCE, usual(12), TinyTown.levels(12))));
    ByHand columns = ByHand.of(first);
    for (int row = 0; row < first.size(); row++) {
      int partner = columns.partner[row];
      if (partner >= 0) {
        assertEquals(row, columns.partner[partner]);
        assertEquals(columns.children[row], columns.children[partner]);
      }
    }
  }

  @Test
  void aLongerRunHasTheSamePeopleAndMoreNewcomers() {
    Population population = population(20);
    People shorter = population.draw(TinyTown.CHANCE, usual(12), TinyTown.levels(12));
    People longer = population.draw(TinyTown.CHANCE, usual(24), TinyTown.levels(24));
    assertTrue(longer.size() > shorter.size());
    assertArrayEquals(
        ByHand.of(shorter).luck, Arrays.copyOf(ByHand.of(longer).luck, shorter.size()));
    assertArrayEquals(
        ByHand.of(shorter).born, Arrays.copyOf(ByHand.of(longer).born, shorter.size()));
    assertArrayEquals(
        ByHand.of(shorter).savingsCents,
        Arrays.copyOf(ByHand.of(longer).savingsCents, shorter.size()));
  }

  @Test
  void aCopyIsTheSameAndLivesOnItsOwn() {
    People people = population(100).draw(TinyTown.CHANCE, usual(1), TinyTown.levels(1));
    People copy = people.copy();
    assertEquals(List.of(), Difference.between(people, copy));
    ByHand.of(copy).savingsCents[0] += 1;
    assertFalse(Difference.between(people, copy).isEmpty());
  }

  /**
   * Euros are those of January 2022; who joins when an hour is worth half as much again owes so.
   */
  @Test
  void debtsAndSavingsAreInEurosOfTheMonthInWhichSomebodyJoins() {
    double[] levels = TinyTown.levels(12);
    People before = population(20).draw(TinyTown.CHANCE, usual(12), levels);
    Arrays.fill(levels, 6, 12, 1.5);
    People after = population(20).draw(TinyTown.CHANCE, usual(12), levels);
    for (int row = 0; row < before.size(); row++) {
      double level = ByHand.of(before).joins[row] >= 6 ? 1.5 : 1;
      int debts = ByHand.of(before).debtsCents[row];
      int savings = ByHand.of(before).savingsCents[row];
      assertEquals(level * debts, ByHand.of(after).debtsCents[row], 2);
      assertEquals(level * savings, ByHand.of(after).savingsCents[row], 2);
    }
  }

  @Test
  void numbersOfPeopleAreUnique() {
    People people = population(20).draw(TinyTown.CHANCE, usual(24), TinyTown.levels(24));
    assertEquals(people.size(), Arrays.stream(ByHand.of(people).id).distinct().count());
    assertEquals(people.size(), Arrays.stream(ByHand.of(people).luck).distinct().count());
  }

  /** Newcomers of the months 1 to 1,200 have the million numbers from the month times a million. */
  @ParameterizedTest
  @ValueSource(ints = {1, 1_000_000, 3_000_000})
  void numbersOfALargeStockAreNotThoseOfNewcomers(int size) {
    BitSet taken = new BitSet();
    for (int row = 0; row < size; row++) {
      int number = Population.numberOfStock(row);
      int month = number / 1_000_000;
      assertTrue(number >= 0 && (month < 1 || month > 1_200), "stock of " + row + ": " + number);
      assertFalse(taken.get(month < 1 ? number : number - 1_200_000_000), "twice: " + number);
      taken.set(month < 1 ? number : number - 1_200_000_000);
    }
    assertEquals(size, taken.cardinality());
  }
}
