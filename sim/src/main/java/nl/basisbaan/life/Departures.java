package nl.basisbaan.life;

import java.util.Arrays;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * People leave the register at pension age, by death, by moving away, or because they come to live
 * with somebody who earns. Couples move together; when one partner is gone the other goes on alone.
 */
public record Departures(People people, Chance chance, Rates rates) implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double deathAt50,
      double deathGrowthPerYear,
      double movePerMonth,
      double movePerMonthUnder3Years,
      double householdChangePerMonth,
      double householdChangePerMonthUnder3Years) {}

  /** The process of one run. */
  public Departures(People people, Chance chance, Parameters parameters) {
    this(people, chance, parameters.of("departures", Rates.class));
  }

  private static final int LONG = 36;
  private static final int MONTHS_PER_YEAR = 12;

  @Override
  public void run(Month month) {
    Draw draw = chance.of(Of.DEPARTURE, month);
    double[] death = deathByAge();
    double most = mostLikely(death, month);
    Person person = people.person(0);
    people
        .parts()
        .map(part -> concerned(part, draw, most, month))
        .forEachOrdered(
            rows -> {
              for (int row : rows) {
                visit(person.moveTo(row), draw, death, month);
              }
            });
  }

  /** Rows of the few to whom anything can happen: found at once, visited one after another. */
  private static int[] concerned(People part, Draw draw, double most, Month month) {
    int[] rows = new int[part.present()];
    int count = 0;
    for (Person person : part) {
      if (draw.uniform(person) < most || person.ageMonths() >= month.rules().pensionAge()) {
        rows[count++] = person.row();
      }
    }
    return Arrays.copyOf(rows, count);
  }

  private void visit(Person person, Draw draw, double[] death, Month month) {
    if (person.is(State.LEFT)) {
      return;
    }
    if (person.ageMonths() >= month.rules().pensionAge()) {
      goAlone(person, Departure.PENSION);
      return;
    }
    double luck = draw.uniform(person);
    boolean recent = person.detachedMonths() < LONG && !person.joinedWithoutBenefit();
    double dies = death[person.ageYears()];
    double moves =
        !person.isHouseholdHead() ? 0 : recent ? rates.movePerMonthUnder3Years : rates.movePerMonth;
    double changes =
        recent ? rates.householdChangePerMonthUnder3Years : rates.householdChangePerMonth;
    if (luck < dies) {
      goAlone(person, Departure.DEATH);
    } else if (luck < dies + moves) {
      moveAway(person);
    } else if (luck < dies + moves + changes) {
      changeHousehold(person);
    }
  }

  /** The greatest chance that anything happens to anybody: few people need a closer look. */
  private double mostLikely(double[] death, Month month) {
    return death[month.rules().pensionAge() / MONTHS_PER_YEAR]
        + Math.max(rates.movePerMonth, rates.movePerMonthUnder3Years)
        + Math.max(rates.householdChangePerMonth, rates.householdChangePerMonthUnder3Years);
  }

  private double[] deathByAge() {
    double[] chances = new double[120];
    for (int age = 0; age < chances.length; age++) {
      chances[age] = rates.deathAt50 * StrictMath.exp(rates.deathGrowthPerYear * (age - 50));
    }
    return chances;
  }

  private static void goAlone(Person person, Departure why) {
    person.leaveBehind();
    person.leave(why);
  }

  private void moveAway(Person person) {
    if (person.hasPartner()) {
      person.partnerView().leave(Departure.MOVED);
    }
    person.leave(Departure.MOVED);
  }

  /**
   * A single person on assistance begins to share somebody's income; a couple parts, which the
   * member who is visited last decides, so that nothing more happens to them this month.
   */
  private static void changeHousehold(Person person) {
    if (!person.hasPartner()) {
      if (person.isOnAssistance()) {
        person.leave(Departure.HOUSEHOLD_CHANGE);
      }
    } else if (!person.isHouseholdHead()) {
      person.part();
    }
  }
}
