package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Traits.Task;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.ProvidersByHand;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final Month MONTH = TinyTown.month(0);

  /** Taste is luck; here there is none. */
  private static final Parameters TASTELESS = TinyTown.beyond("matching.taste", 0);

  private final WorkProviders providers = TinyTown.providers();
  private final People people = TinyTown.people(500, MONTH);
  private final Person person = people.person(0);
  private final double[] held = new double[providers.size()];

  private Matching matching(Policy policy) {
    return new Matching(providers, Offers.of(policy), TinyTown.CHANCE, TASTELESS);
  }

  private static Offer offer(Policy policy) {
    return Offers.of(policy).of(0);
  }

  private static double number(String name) {
    return TinyTown.NUMBERS.value("matching." + name);
  }

  /** Gives provider 0 work of some tasks, far from the person's home. */
  private void farWith(int tasks) {
    ProvidersByHand.of(providers).tasks[0] = (byte) ((1 << tasks) - 1);
    ByHand.of(people).neighbourhood[0] =
        (byte) (ProvidersByHand.of(providers).neighbourhood[0] + 1);
  }

  @Test
  void eachTaskThatInterestsAPersonRaisesTheMatchUpToTheMostThatMayBeCombined() {
    Policy two = Policy.none().with("place_of_work.tasks_per_person", "2");
    for (int tasks = 0; tasks < 5; tasks++) {
      farWith(tasks);
      double expected = number("usual") + Math.min(2, tasks) * number("per_task");
      assertEquals(expected, matching(two).quality(person, offer(two), 0), 1e-9, tasks + " tasks");
    }
  }

  @Test
  void tasksThatDoNotInterestAPersonDoNotCount() {
    farWith(3);
    ByHand.of(people).interests[0] = 0b0001_1000;
    assertEquals(
        number("usual"), matching(Policy.none()).quality(person, offer(Policy.none()), 0), 1e-9);
  }

  /** 500 people: a share of 2 in 8 within 4.4 standard errors, 1 in 100,000. */
  @Test
  void whichOfManyTasksSomebodyDoesIsTheirOwnTaste() {
    ProvidersByHand.of(providers).tasks[0] = (short) 0xff;
    Matching two = matching(Policy.none().with("place_of_work.tasks_per_person", "2"));
    int[] counts = new int[8];
    for (Person each : people) {
      ByHand.of(people).interests[each.row()] = (short) (each.row() % 2 == 0 ? 0 : 0xff);
      int tasks = two.tasks(each, 0);
      assertEquals(2, Integer.bitCount(tasks));
      for (int task = 0; task < counts.length; task++) {
        counts[task] += tasks >> task & 1;
      }
    }
    for (int count : counts) {
      assertEquals(people.present() / 4.0, count, 4.4 * Math.sqrt(people.present() * 3 / 16.0));
    }
  }

  /** Tasks that a policy asks from a date on hold for those in a place too, where there are any. */
  @Test
  void whoseProviderHasNoneOfTheTasksThatAreAskedLaterGoesOnWithThoseItHas() {
    Policy cleaning =
        Policy.none()
            .withPlaces(1)
            .withOffers(
                List.of(
                    ExperienceTest.ofTask(
                        Policy.none().withPlaces(1).offer("cleaning", ""), Task.CLEANING)));
    ProvidersByHand.of(providers).tasks[0] = (short) 0b0111;
    assertEquals(0b0010, matching(cleaning).tasks(person, 0));
    ProvidersByHand.of(providers).tasks[0] = (short) 0b0101;
    assertEquals(0b0101, matching(cleaning).tasks(person, 0));
  }

  @Test
  void workInTheOwnNeighbourhoodSuitsBetter() {
    farWith(0);
    double far = matching(Policy.none()).quality(person, offer(Policy.none()), 0);
    ByHand.of(people).neighbourhood[0] = ProvidersByHand.of(providers).neighbourhood[0];
    assertEquals(
        far + number("home"),
        matching(Policy.none()).quality(person, offer(Policy.none()), 0),
        1e-9);
  }

  @Test
  void whoCanWorkFewerHoursMatchesLess() {
    farWith(3);
    double full = matching(Policy.none()).quality(person, offer(Policy.none()), 0);
    ByHand.of(people).capacity[0] = 18;
    assertEquals(
        full - number("capacity") / 2,
        matching(Policy.none()).quality(person, offer(Policy.none()), 0),
        1e-9);
  }

  @Test
  void aMatchIsNeverBelowZeroOrAboveOne() {
    Parameters taste = TinyTown.beyond("matching.taste", 5);
    Matching matching = new Matching(providers, Offers.of(Policy.none()), TinyTown.CHANCE, taste);
    Offer offer = offer(Policy.none());
    for (int row = 0; row < people.size(); row++) {
      for (int provider = 0; provider < providers.size(); provider++) {
        double quality = matching.quality(people.person(row), offer, provider);
        assertTrue(quality >= 0 && quality <= 1);
      }
    }
  }

  @Test
  void theBestProviderWithAFreePlaceIsFound() {
    Matching matching =
        new Matching(providers, Offers.of(Policy.none()), TinyTown.CHANCE, TinyTown.NUMBERS);
    Offer offer = offer(Policy.none());
    int best = matching.best(person, offer, held);
    for (int provider = 0; provider < providers.found(); provider++) {
      assertTrue(
          matching.quality(person, offer, provider) <= matching.quality(person, offer, best));
    }
    held[best] = ProvidersByHand.of(providers).offered[best];
    int next = matching.best(person, offer, held);
    assertTrue(next != best && next >= 0);
    assertTrue(matching.quality(person, offer, next) <= matching.quality(person, offer, best));
  }

  @Test
  void withoutAFreePlaceThereIsNoMatch() {
    for (int provider = 0; provider < held.length; provider++) {
      held[provider] = ProvidersByHand.of(providers).offered[provider];
    }
    assertEquals(-1, matching(Policy.none()).best(person, offer(Policy.none()), held));
  }

  @Test
  void aPolicyMayKeepPeopleInTheirOwnNeighbourhood() {
    Policy near = Policy.none().with("place_of_work.own_neighbourhood_only", "true");
    for (int row = 0; row < people.size(); row++) {
      ByHand.of(people).neighbourhood[row] = (byte) (row % 3);
      int best = matching(near).best(people.person(row), offer(near), held);
      assertEquals(row % 3, ProvidersByHand.of(providers).neighbourhood[best]);
    }
    ByHand.of(people).neighbourhood[0] = 99;
    assertEquals(-1, matching(near).best(person, offer(near), held), "nothing near");
  }

  @Test
  void providersAreSpreadByTheWeightOfNeighbourhoodsAndHaveWork() {
    int[] counts = new int[3];
    for (int provider = 0; provider < providers.found(); provider++) {
      counts[ProvidersByHand.of(providers).neighbourhood[provider]]++;
      assertTrue(
          ProvidersByHand.of(providers).places[provider] >= 1
              && ProvidersByHand.of(providers).places[provider] <= 3);
      assertTrue(ProvidersByHand.of(providers).tasks[provider] != 0, "no work");
      assertTrue(
          ProvidersByHand.of(providers).quality[provider] >= 0
              && ProvidersByHand.of(providers).quality[provider] <= 1);
    }
    // 12 a neighbourhood, by weights 3, 2 and 4
    assertEquals("[12, 8, 16]", Arrays.toString(counts));
  }
}
