package nl.basisbaan.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameter;
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
    for (int row = 0; row < placed; row++) {
      TinyTown.place(people, row, 0);
      ByHand.of(people).contractMinutes[row] = 9_000;
    }
    return again(numbers);
  }

  /** Those who are placed, once more from the first month. */
  private Displacement again(Parameters numbers) {
    Programme programme = TinyTown.programme(people, TinyTown.policy(), 2, numbers);
    Displacement displacement = new Displacement(people, programme.neighbourhoods(), numbers);
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
    assertEquals(0, live(0, TinyTown.NUMBERS).years());
  }

  @Test
  void usefulWorkReplacesWhatItsClustersDo() {
    assertEquals(0, live(1, ample(0)).years());
    double tenth = live(1, ample(0.1)).years();
    assertTrue(tenth > 0, "years " + tenth);
    assertEquals(2 * tenth, live(1, ample(0.2)).years(), 1e-6);
  }

  /** Two years of 36 hours, a tenth of which somebody else is paid for, and twice of all tasks. */
  @Test
  void yearsAreThoseOfARegularJobAndFollowHowMuchEachTaskReplaces() {
    Parameters numbers = ample(0.1);
    for (Parameter each : numbers.all()) {
      boolean task = each.name().startsWith("displaced.") && !each.name().contains("beyond");
      numbers = task ? TinyTown.beyond(numbers, each.name(), 2) : numbers;
    }
    double jobs = TinyTown.HOURS / numbers.value("regular_work.hours_mean");
    assertEquals(2 * 2 * 0.1 * jobs, live(1, numbers).years(), 1e-6);
  }

  /** A tenth of the month is coaching and lessons: nobody else is paid for those. */
  @Test
  void hoursOfCoachingAndLessonsReplaceNothing() {
    double all = live(1, ample(0.1)).years();
    ByHand.of(people).coachingMinutes[0] = 900;
    assertEquals(0.9 * all, again(ample(0.1)).years(), 1e-6);
  }

  @Test
  void hoursBeyondTheBacklogReplacePaidWork() {
    double years = live(40, usual(0)).years();
    assertTrue(years > 0.05 * 40 * 2, "years " + years);
  }

  /** A day and a half a week replace a quarter of what a week of six days does. */
  @Test
  void aPlaceOfFewHoursReplacesFewerYearsOfARegularJob() {
    double full = live(1, ample(0.1)).years();
    ByHand.of(people).hours[0] = (byte) (TinyTown.HOURS / 4);
    double quarter = again(ample(0.1)).years();
    assertEquals(full / 4, quarter, 1e-6);
    double mean = TinyTown.NUMBERS.value("regular_work.hours_mean");
    double longer = again(ample(0.1).with("regular_work.hours_mean", mean + 2)).years();
    assertEquals(quarter * mean / (mean + 2), longer, 1e-6);
  }

  @Test
  void whatWasReplacedBeforeCountingIsInNoFigure() {
    Displacement displacement = live(40, usual(0));
    Person first = people.person(0);
    double ofPerson = displacement.share(first);
    displacement.startCounting();
    assertEquals(0, displacement.years());
    assertEquals(ofPerson, displacement.share(first), "the month itself is not forgotten");
  }
}
