package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** Health and spells go on through states. */
class SicknessInEveryStateTest {
  private static final Month[] MONTHS = TinyTown.months(40);
  private static final Parameters ALWAYS = TinyTown.beyond("sickness.level", 1e6);
  private static final Parameters NEVER = TinyTown.beyond("sickness.level", 0);

  private final People people = TinyTown.people(2_000, MONTHS[0]);

  private Sickness sickness(Policy policy, Parameters numbers) {
    return new Sickness(people, Offers.of(policy), TinyTown.CHANCE, numbers);
  }

  private static double number(String name) {
    return TinyTown.NUMBERS.value("sickness." + name);
  }

  @Test
  void everybodyFallsSickWhateverTheyDo() {
    people.begin(MONTHS[1]);
    TinyTown.place(people, 0, 5);
    people.person(1).startWork(State.REGULAR_JOB, 32, 1);
    people.person(2).become(State.UNEMPLOYMENT_INSURANCE);
    sickness(TinyTown.policy(), ALWAYS).run(MONTHS[1]);
    for (int row = 0; row < 4; row++) {
      assertTrue(people.person(row).isSick(), people.person(row).state() + "");
    }
  }

  /** The quick look at luck settles nothing that the exact chance would not. */
  @Test
  void aSpellBeginsExactlyWhenLuckIsBelowItsChance() {
    people.begin(MONTHS[1]);
    Sickness sickness = sickness(TinyTown.policy(), TinyTown.NUMBERS);
    boolean[] expected = new boolean[people.size()];
    int spells = 0;
    for (int row = 0; row < people.size(); row++) {
      ByHand.of(people).level[ByHand.at(row, Pillar.HEALTH)] += row % 61 / 4f - 10;
      Person person = people.person(row);
      double luck = TinyTown.CHANCE.of(Of.SICK_SPELL, MONTHS[1]).uniform(person);
      expected[row] = luck < sickness.chanceOfSpell(person);
      spells += expected[row] ? 1 : 0;
    }
    assertTrue(spells > 200 && spells < 1_800, spells + " spells");
    sickness.run(MONTHS[1]);
    for (int row = 0; row < people.size(); row++) {
      assertEquals(expected[row], people.person(row).isSick(), "row " + row);
    }
  }

  @Test
  void nobodyIsCuredByLeavingAndNobodyIsSickForLonger() {
    for (JobEnd end : JobEnd.values()) {
      Person stays = TinyTown.place(people, 0, 5);
      Person leaves = TinyTown.place(people, 1, 5);
      people.begin(MONTHS[0]);
      stays.fallSick(200);
      leaves.fallSick(200);
      leaves.leavePlace(end);
      leaves.fallBackOnBenefit();
      List<Integer> left = new ArrayList<>();
      for (int month = 1; month < 8; month++) {
        people.begin(MONTHS[month]);
        sickness(TinyTown.policy(), NEVER).run(MONTHS[month]);
        int days = ByHand.of(people).sickDaysLeft[1];
        assertEquals(ByHand.of(people).sickDaysLeft[0], days, end + " in month " + month);
        assertEquals(stays.monthsSick(), leaves.monthsSick());
        left.add(days);
      }
      assertEquals(List.of(170, 140, 110, 80, 50, 20, 0), left);
    }
  }

  @Test
  void theSamePersonHasTheSameSpellInEveryState() {
    Parameters equal = equalEverywhere();
    people.begin(MONTHS[1]);
    People others = TinyTown.people(2_000, MONTHS[1]);
    int sick = 0;
    for (int row = 0; row < people.size(); row++) {
      TinyTown.place(people, row, 60);
      ByHand.of(people).match[row] = 1;
    }
    sickness(TinyTown.policy(), equal).run(MONTHS[1]);
    new Sickness(others, Offers.of(TinyTown.policy()), TinyTown.CHANCE, equal).run(MONTHS[1]);
    for (int row = 0; row < people.size(); row++) {
      int days = ByHand.of(others).sickDaysLeft[row];
      assertEquals(ByHand.of(people).sickDaysLeft[row], days);
      sick += days > 0 ? 1 : 0;
    }
    assertTrue(sick > 100, sick + " sick");
  }

  private static Parameters equalEverywhere() {
    return TinyTown.NUMBERS.with("sickness.elsewhere", 1);
  }

  /**
   * The run begins as if it had gone on for years: of 2,000 people about as many are sick for
   * another month at its start as ten years later. False alarm 1 in 100,000: 4.4 standard errors of
   * the difference of two shares, both of at least 0.05.
   */
  @Test
  void asManyAreSickAtTheStartAsLater() {
    Sickness sickness = sickness(TinyTown.policy(), TinyTown.NUMBERS);
    sickness.run(MONTHS[0]);
    int atStart = sickForAMonth();
    for (int month = 1; month < MONTHS.length; month++) {
      people.begin(MONTHS[month]);
      sickness.run(MONTHS[month]);
    }
    int later = sickForAMonth();
    double spread = Math.sqrt(atStart + later);
    assertTrue(atStart > 100, atStart + " sick");
    assertEquals(atStart, later, 4.4 * spread);
  }

  private int sickForAMonth() {
    int count = 0;
    for (Person person : people) {
      count += person.isSickFor(0) ? 1 : 0;
    }
    return count;
  }

  @Test
  void afterALongSpellHealthStaysLowerAndAfterAShortOneNot() {
    people.person(0).fallSick(30 * 7);
    people.person(1).fallSick(30 * 3);
    float[] own = ByHand.of(people).setPoint;
    int first = ByHand.at(0, Pillar.HEALTH);
    int second = ByHand.at(1, Pillar.HEALTH);
    float before = own[first];
    for (int month = 1; month < 8; month++) {
      people.begin(MONTHS[month]);
      sickness(TinyTown.policy(), NEVER).run(MONTHS[month]);
    }
    assertEquals(before - number("lasting_loss"), own[first], 1e-6);
    assertEquals(before, own[second]);
  }

  @Test
  void anEmployerAnswersForTheMonthsSinceTheStart() {
    Person person = people.person(0);
    person.fallSick(600);
    people.begin(MONTHS[5]);
    TinyTown.place(people, 0, 2);
    people.begin(MONTHS[6]);
    assertEquals(6, person.monthsSick());
    assertEquals(3, person.monthsSickInJob());
  }
}
