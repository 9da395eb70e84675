package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

/**
 * Recipients have debts after years on benefit, so those who stay on it must go on having them:
 * what a job does to debts is not what time does.
 */
class DebtsWithoutAJobTest {
  private static final int MONTHS = 60;

  /** Of people who are on benefit at the start and at the end: their debts then and now, euro. */
  @Test
  void debtsOfThoseWhoStayOnBenefitLast() {
    Parameters numbers = Parameters.standard();
    Replications replications =
        new Replications(
            TestTowns.scenario(TestTowns.groningen(5), numbers, MONTHS, 1, Policy.none()));
    Town town = replications.town(0);
    List<Course> courses = replications.courses(town, Follow.NOBODY, World::underProgramme);
    new Simulation(town.months(), courses).run();
    People after = courses.get(0).world().people();
    Person before = town.people().person(0);
    SummaryStatistics debtsThen = new SummaryStatistics();
    SummaryStatistics debtsNow = new SummaryStatistics();
    SummaryStatistics more = new SummaryStatistics();
    for (Person person : after) {
      before.moveTo(person.townRow());
      if (before.isOfTheStart() && before.isOnAssistance() && person.isOnAssistance()) {
        debtsThen.addValue(before.debtsCents());
        debtsNow.addValue(person.debtsCents());
        more.addValue(Integer.signum(person.debtsCents()) - Integer.signum(before.debtsCents()));
      }
    }
    assertTrue(debtsNow.getN() > 800, () -> "too few stay: " + debtsNow.getN());
    assertEquals(1, debtsNow.getMean() / debtsThen.getMean(), 0.3);
    assertEquals(0, more.getMean(), 0.15, "share of people with debts");
  }
}
