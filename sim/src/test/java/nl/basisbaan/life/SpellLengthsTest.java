package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** How long spells of sickness are, and since when they last at the start. */
class SpellLengthsTest {
  private static final int MANY = 4_000;

  private static void live(People people, Parameters numbers, Month month) {
    new Sickness(people, Offers.of(Policy.none()), TinyTown.CHANCE, numbers).run(month);
  }

  private static double share(People people, int least, int most) {
    return IntStream.of(days(people)).filter(days -> days >= least && days <= most).count()
        / (double) MANY;
  }

  private static int[] days(People people) {
    ByHand columns = ByHand.of(people);
    return IntStream.range(0, MANY).map(row -> columns.sickDaysLeft[row]).toArray();
  }

  /**
   * Of 45 to 55 years 63.8, 24.0, 10.9 and 1.3 percent are to 5, 20, 210 and more days. Where each
   * class is e times as likely over the one before, 0.271, 0.277, 0.342 and 0.111 are; some of 5
   * and 20 days are rounded over the limit. Five standard errors are at most 0.04.
   */
  @Test
  void inPoorHealthEachClassIsMoreOftenThanTheOneBeforeByAsMuch() {
    Month month = TinyTown.month(1);
    People people = TinyTown.people(MANY, month);
    for (int row = 0; row < MANY; row++) {
      ByHand.of(people).born[row] = (short) (-50 * 12);
      ByHand.of(people).level[ByHand.at(row, Pillar.HEALTH)] -= 2;
    }
    Parameters all = TinyTown.beyond("sickness.level", 1_000);
    live(people, all.with("sickness.length_per_health_point", 0.5), month);
    assertEquals(0.29, share(people, 1, 5), 0.04);
    assertEquals(0.45, share(people, 21, 10_000), 0.04);
    assertEquals(0.111, share(people, 210, 10_000), 0.025);
    assertEquals(1, share(people, 1, 1_095), 0, "everybody is sick, for three years at most");
  }

  @Test
  void spellsAtTheStartBeganInTheThreeYearsBeforeIt() {
    Month month = TinyTown.month(0);
    People people = TinyTown.people(MANY, month);
    live(people, TinyTown.NUMBERS, month);
    int before = 0;
    for (int row = 0; row < MANY; row++) {
      Person person = people.person(row);
      int months = person.monthsSick();
      assertTrue(months >= 0 && months <= 36, "months " + months);
      int days = ByHand.of(people).sickDaysLeft[row];
      assertTrue(30 * months + days <= 1_095 + 30, months + " months and " + days + " days");
      before += months > 0 ? 1 : 0;
    }
    assertTrue(before > MANY / 200, "sick for some time " + before);
  }
}
