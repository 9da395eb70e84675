package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Closure;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;

/** Lessons, support and readiness of somebody in a place who has a fifth of wage value to grow. */
class GrowthAtWorkTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final WorkProviders PROVIDERS = TinyTown.providers();
  private static final Policy POLICY = TinyTown.policy();
  private static final Policy LESSONS = POLICY.with("supervision.lesson_hours", "8");

  private final People people = TinyTown.people(1, MONTH);
  private final Person person = TinyTown.place(people, 0, 30);

  GrowthAtWorkTest() {
    ByHand.of(people).wageCeiling[0] = 0.8f;
  }

  private void work(Policy policy, Parameters numbers, Month month) {
    new Work(people, PROVIDERS, Offers.of(policy), TinyTown.CHANCE, numbers).run(month);
  }

  /** Eight hours a week are 2,080 minutes of a month. */
  @Test
  void lessonsTakeTheirHoursBesideCoaching() {
    work(LESSONS, TinyTown.NUMBERS, MONTH);
    double coaching = person.coachingWeek() * 52 / 12;
    assertEquals(8 * 60 * 52 / 12.0 + coaching, person.coachingMinutes(), 0.51);
  }

  @Test
  void eachHourOfLessonsMakesPeopleGrowFaster() {
    Parameters numbers = TinyTown.NUMBERS.with("work.per_lesson_hour", 0.03);
    work(LESSONS, numbers, MONTH);
    double pace = person.support() * person.match() * (1 + 8 * 0.03);
    double growth = numbers.value("work.wage_value_growth");
    assertEquals(0.6 + growth * pace * 0.2, person.wageValue(), 1e-6);
  }

  @Test
  void readinessGrowsByAShareOfWhatIsLeftToTheMost() {
    ByHand.of(people).readiness[0] = 0.3f;
    work(POLICY, TinyTown.NUMBERS, MONTH);
    double pace = person.support() * person.match();
    double most = TinyTown.NUMBERS.value("work.readiness_most");
    double growth = TinyTown.NUMBERS.value("work.readiness_growth");
    assertEquals(0.3 + growth * pace * (most - 0.3), person.readiness(), 1e-6);
  }

  /** Support of the usual is 1; colleagues alone give part of it. */
  @Test
  void supportIsThatOfTheMonthAndAnHourProducesAccordingly() {
    Policy none = POLICY.with("supervision.intensity", "0");
    work(none, TinyTown.NUMBERS, MONTH);
    Guidance guidance = new Guidance(PROVIDERS, Offers.of(none), TinyTown.CHANCE, TinyTown.NUMBERS);
    HourQuality quality =
        new HourQuality(PROVIDERS, Offers.of(none), TinyTown.CHANCE, TinyTown.NUMBERS);
    double support = guidance.support(person);
    assertEquals(TinyTown.NUMBERS.value("guidance.colleagues"), support, 0.15);
    assertEquals(support, person.support(), 1e-6);
    assertEquals(quality.of(person, support), ByHand.of(people).hourQuality[0], 1e-6);
  }

  @Test
  void coachingTakesNoMoreThanClosureSicknessAndLeaveLeave() {
    Month spring =
        Calendar.months(YearMonth.of(2020, 3), 1, TinyTown.NUMBERS, Closure.published())[0];
    ByHand.of(people).hours[0] = 1;
    person.fallSick(15);
    work(
        POLICY.with("supervision.intensity", "5"),
        TinyTown.beyond("guidance.coaching_late", 600),
        spring);
    assertEquals(0, person.productiveMinutes());
    int rest = 260 - person.closedMinutes() - person.sickMinutes();
    assertEquals(rest, person.leaveMinutes() + person.coachingMinutes());
  }
}
