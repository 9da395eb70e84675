package nl.basisbaan.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.places.Programme;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** Paid work that places replace in a small town. */
class DisplacementTest {
  private static final Month[] MONTHS = TinyTown.months(24);

  private final People people = TinyTown.people(40, MONTHS[0]);

  /** So many people work full months at the first provider. */
  private Displacement live(int placed, Parameters numbers) {
    Programme programme = TinyTown.programme(people, TinyTown.policy(), 2, numbers);
    Displacement displacement = new Displacement(people, programme.neighbourhoods(), numbers);
    for (int row = 0; row < placed; row++) {
      TinyTown.place(people, row, 0);
      ByHand.of(people).contractMinutes[row] = 9_000;
    }
    for (Month month : MONTHS) {
      people.begin(month);
      programme.neighbourhoods().run(month);
      displacement.run(month);
    }
    return displacement;
  }

  private static Parameters usual(double share) {
    return TinyTown.beyond("task.displaced_paid_share", share);
  }

  private static Parameters ample(double share) {
    return TinyTown.beyond(usual(share), "neighbourhood.places_per_thousand", 1_000);
  }

  @Test
  void nobodyInPlacesReplacesNothing() {
    assertEquals(0, live(0, TinyTown.NUMBERS).share());
  }

  @Test
  void usefulWorkReplacesWhatItsClustersDo() {
    assertEquals(0, live(1, ample(0)).share());
    double tenth = live(1, ample(0.1)).share();
    assertTrue(tenth > 0, "share " + tenth);
    assertEquals(2 * tenth, live(1, ample(0.2)).share(), 1e-6);
  }

  @Test
  void hoursBeyondTheBacklogReplacePaidWork() {
    double share = live(40, usual(0)).share();
    assertTrue(share > 0.05, "share " + share);
  }

  @Test
  void whatWasReplacedBeforeCountingIsInNoFigure() {
    Displacement displacement = live(40, usual(0));
    Person first = people.person(0);
    double ofPerson = displacement.share(first);
    displacement.startCounting();
    assertEquals(0, displacement.share());
    assertEquals(ofPerson, displacement.share(first), "the month itself is not forgotten");
  }
}
