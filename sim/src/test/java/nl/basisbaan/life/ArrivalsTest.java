package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final Month[] MONTHS = TinyTown.months(3);

  private final People people = TinyTown.people(3);
  private final World world = World.of(people);
  private final Arrivals arrivals = new Arrivals(world);

  @Test
  void newcomersJoinInTheirMonth() {
    ByHand.of(people).joins[2] = 2;
    arrivals.run(MONTHS[0]);
    assertEquals(2, people.present());
    arrivals.run(MONTHS[1]);
    assertEquals(2, people.joined());
    arrivals.run(MONTHS[2]);
    assertEquals(3, people.present());
    assertEquals(2, people.now());
  }

  @Test
  void newcomersAreLivedAtOnceInAWorldThatIsLivedInFullAndNotInAnother() {
    ByHand.of(people).joins[2] = 1;
    World inFull = world.inFull();
    World other = world.underProgramme();
    for (int month = 0; month < 2; month++) {
      arrivals.run(MONTHS[month]);
      new Arrivals(inFull).run(MONTHS[month]);
      new Arrivals(other).run(MONTHS[month]);
      assertEquals(month == 1, inFull.lives(2));
    }
    assertEquals(3, inFull.people().present());
    assertTrue(inFull.lives(0));
    assertFalse(other.lives(0) || other.lives(2));
    assertEquals(0, other.people().size());
  }
}
