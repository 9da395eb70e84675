package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class SicknessTest {
  private static final Month[] MONTHS = TinyTown.months(40);
  private static final Parameters ALWAYS = TinyTown.beyond("sickness.level", 1e6);
  private static final Parameters NEVER = TinyTown.beyond("sickness.level", 0);

  private final People people = TinyTown.people(2_000, MONTHS[0]);

  private Sickness sickness(Policy policy, Parameters numbers) {
    return new Sickness(people, Offers.of(policy), TinyTown.CHANCE, numbers);
  }

  /** Rate of spells of person 1, who differs, over that of person 0, who is plain. */
  private double ratio(Policy policy, Parameters numbers) {
    Person plain = TinyTown.place(people, 0, 60);
    Sickness usual = sickness(TinyTown.policy(), numbers);
    double other = sickness(policy, numbers).chanceOfSpell(people.person(1));
    return Math.log1p(-other) / Math.log1p(-usual.chanceOfSpell(plain));
  }

  private double ratio() {
    return ratio(TinyTown.policy(), TinyTown.NUMBERS);
  }

  private static double number(String name) {
    return TinyTown.NUMBERS.value("sickness." + name);
  }

  @Test
  void thePlainPersonHasThePublishedSpellsOfTheirAgeTimesTheLevel() {
    Person person = TinyTown.place(people, 0, 60);
    ByHand.of(people).match[0] = 1;
    double chance = sickness(TinyTown.policy(), TinyTown.NUMBERS).chanceOfSpell(person);
    // sick_leave_by_age.csv: 1.2 spells a year from 45 to 55
    assertEquals(1 - Math.exp(-number("level") * 1.2 / 12), chance, 1e-6);
  }

  @Test
  void poorHealthOverDemandPoorSupervisionPoorMatchAndPressureRaiseSickness() {
    TinyTown.place(people, 1, 60);
    assertEquals(1, ratio(), 1e-9);
    ByHand.of(people).level[ByHand.at(1, Pillar.HEALTH)] -= 1;
    assertEquals(Math.exp(number("per_health_point")), ratio(), 1e-4);
    ByHand.of(people).level[ByHand.at(1, Pillar.HEALTH)] += 1;
    ByHand.of(people).motivation[1] = 2;
    assertEquals(Math.exp(-2 * number("per_motivation")), ratio(), 1e-4);
    ByHand.of(people).motivation[1] = 0;
    ByHand.of(people).capacity[1] = 24;
    assertEquals(1 + number("over_demand") / 2, ratio(), 1e-6);
    ByHand.of(people).capacity[1] = 40;
    assertEquals(1, ratio(), 1e-6, "less than one can do is no harm");
    ByHand.of(people).support[1] = 0;
    assertEquals(Math.exp(number("poor_support")), ratio(), 1e-6);
    ByHand.of(people).support[1] = 1;
    assertEquals(
        number("pressure"),
        ratio(TinyTown.policy().with("duty.kind", "apply"), TinyTown.NUMBERS),
        1e-6);
    ByHand.of(people).match[1] = 0;
    assertTrue(ratio() > 1);
  }

  @Test
  void sicknessBuildsUpWithTenure() {
    TinyTown.place(people, 1, 0);
    assertEquals(number("at_start"), ratio(), 1e-6);
    ByHand.of(people).jobSince[1] = (short) Math.round(-number("tenure_months") / 2);
    double half = 1 - (1 - number("at_start")) / 2;
    assertEquals(half, ratio(), 0.05);
  }

  @Test
  void aShortSpellIsOverNextMonthAndTakesItsDaysOnly() {
    Person person = TinyTown.place(people, 0, 5);
    person.fallSick(6);
    assertEquals(0.2, person.sickShareOfMonth(), 1e-9);
    people.begin(MONTHS[1]);
    sickness(TinyTown.policy(), NEVER).run(MONTHS[1]);
    assertFalse(person.isSick());
    assertEquals(0, person.sickShareOfMonth());
  }

  @Test
  void aLongSpellGoesOnUntilItsDaysAreOver() {
    Person person = TinyTown.place(people, 0, 5);
    person.fallSick(75);
    List<Double> shares = new ArrayList<>(List.of(person.sickShareOfMonth()));
    for (int month = 1; month < 4; month++) {
      people.begin(MONTHS[month]);
      sickness(TinyTown.policy(), NEVER).run(MONTHS[month]);
      shares.add(person.sickShareOfMonth());
    }
    assertEquals(List.of(1.0, 1.0, 0.5, 0.0), shares);
  }

  @Test
  void whoIsSickDoesNotFallSickAgain() {
    Person person = TinyTown.place(people, 0, 5);
    person.fallSick(300);
    List<Event> events = new ArrayList<>();
    people.keep(
        (row, month, event, detail) -> {
          if (row == 0) {
            events.add(event);
          }
        });
    for (int month = 1; month < 10; month++) {
      people.begin(MONTHS[month]);
      sickness(TinyTown.policy(), ALWAYS).run(MONTHS[month]);
      assertEquals(month, person.monthsSick());
    }
    assertEquals(List.of(), events);
    people.begin(MONTHS[10]);
    sickness(TinyTown.policy(), ALWAYS).run(MONTHS[10]);
    assertEquals(List.of(Event.RECOVERED, Event.SICK), events, "300 days are ten months");
  }

  @Test
  void mostSpellsAreShortAndAFewVeryLong() {
    for (int row = 0; row < people.size(); row++) {
      TinyTown.place(people, row, 24);
    }
    people.begin(MONTHS[1]);
    sickness(TinyTown.policy(), ALWAYS).run(MONTHS[1]);
    int shortOnes = 0;
    int longOnes = 0;
    for (int row = 0; row < people.size(); row++) {
      int days = ByHand.of(people).sickDaysLeft[row];
      assertTrue(days >= 1 && days <= number("longest_days"), days + " days");
      shortOnes += days <= 5 ? 1 : 0;
      longOnes += days > 210 ? 1 : 0;
    }
    // Age 45-55 of sick_leave_by_age.csv: 63.8% up to 5 days, 1.3% over 210; 4.4 standard errors,
    // false alarm 1 in 100,000 each.
    assertEquals(0.638 * 2_000, shortOnes, 4.4 * Math.sqrt(2_000 * 0.638 * 0.362) + 20);
    assertEquals(0.013 * 2_000, longOnes, 4.4 * Math.sqrt(2_000 * 0.013));
  }

  @Test
  void spellsAreLongerInPoorHealth() {
    double healthy = meanDays(0);
    double poor = meanDays(-2);
    assertTrue(poor > healthy, poor + " and " + healthy);
  }

  private double meanDays(int healthPoints) {
    People some = TinyTown.people(2_000, MONTHS[0]);
    double sum = 0;
    for (int row = 0; row < some.size(); row++) {
      TinyTown.place(some, row, 24);
      ByHand.of(some).level[ByHand.at(row, Pillar.HEALTH)] += healthPoints;
    }
    Parameters longer = ALWAYS.with("sickness.length_per_health_point", 0.6);
    some.begin(MONTHS[1]);
    new Sickness(some, Offers.of(TinyTown.policy()), TinyTown.CHANCE, longer).run(MONTHS[1]);
    for (int row = 0; row < some.size(); row++) {
      sum += ByHand.of(some).sickDaysLeft[row];
    }
    return sum / some.size();
  }
}
