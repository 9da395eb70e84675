package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class JobChancesTest {
  private static final Month MONTH = TinyTown.month(0);

  private final People people = TinyTown.people(2, MONTH);

  /** Odds of person 1, who differs, over those of person 0, who is plain. */
  private double advantage() {
    JobChances chances = new JobChances(people, TinyTown.NUMBERS);
    return chances.odds(people.person(1), 1) / chances.odds(people.person(0), 1);
  }

  @Test
  void theSamePeopleHaveTheSameChances() {
    assertEquals(1, advantage());
  }

  @Test
  void chancesFallWithAgeFromACertainAge() {
    ByHand.of(people).born[1] = (short) (-55 * 12);
    double fall = TinyTown.NUMBERS.value("job_chances.age_fall_per_year");
    assertEquals(Math.exp(-10 * fall), advantage(), 1e-6);
    ByHand.of(people).born[0] = (short) (-22 * 12);
    ByHand.of(people).born[1] = (short) (-25 * 12);
    assertEquals(1, advantage());
  }

  @Test
  void chancesFallWithMonthsWithoutRegularWork() {
    ByHand.of(people).detachedSince[1] = -300;
    assertTrue(advantage() < 0.9);
    ByHand.of(people).detachedSince[1] = 0;
    assertTrue(advantage() > 2);
  }

  /** Two years are (1 + 24 / months) to the power. */
  @Test
  void chancesFallByAPowerOfTheTimeWithoutRegularWork() {
    ByHand.of(people).detachedSince[0] = 0;
    ByHand.of(people).detachedSince[1] = -24;
    double months = TinyTown.NUMBERS.value("job_chances.detachment_months");
    double power = TinyTown.NUMBERS.value("job_chances.detachment_power");
    JobChances chances = new JobChances(people, TinyTown.NUMBERS);
    assertEquals(
        Math.pow(1 + 24 / months, -power),
        chances.odds(people.person(1), 1) / chances.odds(people.person(0), 1),
        1e-6);
  }

  @Test
  void eachBarrierLowersChancesAndEducationRaisesThem() {
    ByHand.of(people).barriers[1] = 0b101;
    double barrier = TinyTown.NUMBERS.value("job_chances.per_barrier");
    assertEquals(Math.exp(-2 * barrier), advantage(), 1e-6);
    ByHand.of(people).barriers[1] = 0;
    ByHand.of(people).education[1] = 3;
    double level = TinyTown.NUMBERS.value("job_chances.per_education_level");
    assertEquals(Math.exp(3 * level), advantage(), 1e-6);
  }

  @Test
  void healthAndReadinessRaiseChances() {
    ByHand.of(people).level[ByHand.at(1, Pillar.HEALTH)] += 1;
    double point = TinyTown.NUMBERS.value("job_chances.per_health_point");
    assertEquals(1 + point, advantage(), 1e-6);
    ByHand.of(people).level[ByHand.at(1, Pillar.HEALTH)] -= 1;
    ByHand.of(people).readiness[1] = 0.5f;
    assertEquals(1.5, advantage(), 1e-6);
  }

  @Test
  void motivationRaisesChancesLessThanSearch() {
    ByHand.of(people).motivation[1] = 1;
    double search = Math.exp(TinyTown.NUMBERS.value("search.per_motivation"));
    assertEquals(Math.pow(search, TinyTown.NUMBERS.value("search.returns")), advantage(), 1e-6);
  }

  @Test
  void veryPoorHealthLeavesNoChanceRatherThanANegativeOne() {
    ByHand.of(people).level[ByHand.at(1, Pillar.HEALTH)] = -20;
    assertEquals(0, advantage());
  }

  @Test
  void oddsAreInProportionToTightness() {
    JobChances chances = new JobChances(people, TinyTown.NUMBERS);
    assertEquals(
        1.3, chances.odds(people.person(0), 1.3) / chances.odds(people.person(0), 1), 1e-12);
  }

  private static double within(JobChances chances, Person person, int months, int atLeast) {
    double odds = chances.oddsWithin(person, months, atLeast);
    return odds / (1 + odds);
  }

  @Test
  void theChanceWithinSomeMonthsIsThatOfNotFailingInEachOfThem() {
    JobChances chances = new JobChances(people, TinyTown.NUMBERS);
    Person person = people.person(0);
    double odds = chances.odds(person, 1);
    double once = odds / (1 + odds);
    assertEquals(once, within(chances, person, 1, 0), 1e-12);
    assertEquals(1 - Math.pow(1 - once, 24), within(chances, person, 24, 0), 1e-12);
  }

  @Test
  void aLongerTimeWithoutWorkThanTheRealOneCanBeSupposed() {
    JobChances chances = new JobChances(people, TinyTown.NUMBERS);
    ByHand.of(people).detachedSince[1] = 0;
    double supposed = within(chances, people.person(1), 24, TinyTown.BENEFIT_MONTHS);
    assertEquals(within(chances, people.person(0), 24, 0), supposed, 1e-12);
    assertTrue(within(chances, people.person(1), 24, 0) > supposed);
  }

  @Test
  void chancesOfACopyFollowTheCopy() {
    People copy = people.copy();
    copy.begin(MONTH);
    JobChances chances = new JobChances(people, TinyTown.NUMBERS);
    ByHand.of(copy).readiness[0] = 1;
    assertEquals(
        2,
        chances.odds(copy.person(0), 1)
            / new JobChances(people, TinyTown.NUMBERS).odds(people.person(0), 1),
        1e-6);
  }
}
