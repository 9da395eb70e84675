package nl.basisbaan.toy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.toy.ToyModel.Event;
import nl.basisbaan.toy.ToyTown.Life;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The toy town is the same model in every form, so that their speeds can be compared. */
class ToyFormTest {
  private static final int PEOPLE = 20_000;
  private static final int MONTHS = 60;
  private static final long SEED = 7;

  /** A normal number is further off once in 16,000 times. */
  private static final double STANDARD_ERRORS = 4;

  /**
   * Lives are independent and each ends on benefit or off it, so the variance of a share is at most
   * the binomial p (1 - p) / n; that of a difference of two towns twice as large.
   */
  @Test
  void objectsAndColumnsHaveTheSameShareOffBenefit() {
    double objects = offBenefit(ToyForm.MASON);
    double columns = offBenefit(ToyForm.COLUMNS);
    double share = (objects + columns) / 2;
    double error = Math.sqrt(2 * share * (1 - share) / PEOPLE);
    assertEquals(objects, columns, STANDARD_ERRORS * error);
    assertTrue(share > 0.4 && share < 0.7, "a change from 0.3 at the start, but " + share);
  }

  private static double offBenefit(ToyForm form) {
    return lives(form, PEOPLE).stream().mapToDouble(life -> life.onBenefit() ? 0 : 1).sum()
        / PEOPLE;
  }

  /** The expected number is known; each draw adds p (1 - p) to its variance. */
  @ParameterizedTest
  @EnumSource
  void asManyEventsHappenAsTheChancesSay(ToyForm form) {
    double draws = (double) PEOPLE * MONTHS;
    double expected = draws * ToyModel.EVENTS.stream().mapToDouble(Event::perMonth).sum();
    double variance =
        draws * ToyModel.EVENTS.stream().mapToDouble(e -> e.perMonth() * (1 - e.perMonth())).sum();
    long events = lives(form, PEOPLE).stream().mapToLong(Life::events).sum();
    assertEquals(expected, events, STANDARD_ERRORS * Math.sqrt(variance));
  }

  /** A number of people that fills no whole number of blocks. */
  @Test
  void columnsAndArraysGiveEveryoneTheSameLife() {
    assertEquals(lives(ToyForm.COLUMNS, PEOPLE - 1), lives(ToyForm.ARRAYS, PEOPLE - 1));
  }

  @ParameterizedTest
  @EnumSource
  void aRunDependsOnItsSeedAlone(ToyForm form) {
    long digest = form.run(100, MONTHS, SEED);
    assertEquals(digest, form.run(100, MONTHS, SEED));
    assertTrue(digest != form.run(100, MONTHS, SEED + 1), "another seed, the same lives");
  }

  private static List<Life> lives(ToyForm form, int people) {
    ToyTown town = form.settle(people, SEED);
    town.live(MONTHS);
    return town.lives();
  }
}
