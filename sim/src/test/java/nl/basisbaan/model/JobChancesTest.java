package nl.basisbaan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.model.Traits.Pillar;
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
    people.born[1] = (short) (-55 * 12);
    double fall = TinyTown.NUMBERS.value("job_chances.age_fall_per_year");
    assertEquals(Math.exp(-10 * fall), advantage(), 1e-6);
    people.born[0] = (short) (-22 * 12);
    people.born[1] = (short) (-25 * 12);
    assertEquals(1, advantage());
  }

  @Test
  void chancesFallWithMonthsWithoutRegularWork() {
    people.detachedSince[1] = -300;
    assertTrue(advantage() < 0.9);
    people.detachedSince[1] = 0;
    assertTrue(advantage() > 2);
  }

  @Test
  void eachBarrierLowersChancesAndEducationRaisesThem() {
    people.barriers[1] = 0b101;
    double barrier = TinyTown.NUMBERS.value("job_chances.per_barrier");
    assertEquals(Math.exp(-2 * barrier), advantage(), 1e-6);
    people.barriers[1] = 0;
    people.education[1] = 3;
    double level = TinyTown.NUMBERS.value("job_chances.per_education_level");
    assertEquals(Math.exp(3 * level), advantage(), 1e-6);
  }

  @Test
  void healthAndReadinessRaiseChances() {
    people.level[Pillar.HEALTH.ordinal()][1] += 1;
    double point = TinyTown.NUMBERS.value("job_chances.per_health_point");
    assertEquals(1 + point, advantage(), 1e-6);
    people.level[Pillar.HEALTH.ordinal()][1] -= 1;
    people.readiness[1] = 0.5f;
    assertEquals(1.5, advantage(), 1e-6);
  }

  @Test
  void veryPoorHealthLeavesNoChanceRatherThanANegativeOne() {
    people.level[Pillar.HEALTH.ordinal()][1] = -20;
    assertEquals(0, advantage());
  }

  @Test
  void oddsAreInProportionToTightness() {
    JobChances chances = new JobChances(people, TinyTown.NUMBERS);
    assertEquals(
        1.3, chances.odds(people.person(0), 1.3) / chances.odds(people.person(0), 1), 1e-12);
  }

  @Test
  void theChanceWithinSomeMonthsIsThatOfNotFailingInEachOfThem() {
    JobChances chances = new JobChances(people, TinyTown.NUMBERS);
    Person person = people.person(0);
    double odds = chances.odds(person, 1);
    double once = odds / (1 + odds);
    assertEquals(once, chances.within(person, 1, 0), 1e-12);
    assertEquals(1 - Math.pow(1 - once, 24), chances.within(person, 24, 0), 1e-12);
  }

  @Test
  void aLongerTimeWithoutWorkThanTheRealOneCanBeSupposed() {
    JobChances chances = new JobChances(people, TinyTown.NUMBERS);
    people.detachedSince[1] = 0;
    double supposed = chances.within(people.person(1), 24, TinyTown.BENEFIT_MONTHS);
    assertEquals(chances.within(people.person(0), 24, 0), supposed, 1e-12);
    assertTrue(chances.within(people.person(1), 24, 0) > supposed);
  }

  @Test
  void chancesOfACopyFollowTheCopy() {
    People copy = people.copy();
    copy.begin(MONTH);
    JobChances chances = new JobChances(people, TinyTown.NUMBERS).of(copy);
    copy.readiness[0] = 1;
    assertEquals(
        2,
        chances.odds(copy.person(0), 1)
            / new JobChances(people, TinyTown.NUMBERS).odds(people.person(0), 1),
        1e-6);
  }
}
