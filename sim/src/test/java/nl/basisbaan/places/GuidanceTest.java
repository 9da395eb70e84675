package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.ProvidersByHand;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;

class GuidanceTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final int MANY = 4_000;

  private final WorkProviders providers = TinyTown.providers();
  private final People people = TinyTown.people(MANY, MONTH);
  private final Person person = TinyTown.place(people, 0, 0);

  private Guidance guidance(Policy policy) {
    return new Guidance(providers, Offers.of(policy), TinyTown.CHANCE, TinyTown.NUMBERS);
  }

  private static double number(String name) {
    return TinyTown.NUMBERS.value("guidance." + name);
  }

  private static Policy intensity(double intensity) {
    return TinyTown.policy().with("supervision.intensity", Double.toString(intensity));
  }

  private int provider(boolean managing) {
    for (int provider = 0; provider < providers.size(); provider++) {
      if (providers.managesWork(provider) == managing) {
        return provider;
      }
    }
    throw new IllegalStateException("no such provider");
  }

  @Test
  void guidanceFallsWithTenure() {
    double coaching = Double.POSITIVE_INFINITY;
    double consultation = Double.POSITIVE_INFINITY;
    for (int months = 0; months < 24; months++) {
      ByHand.of(people).jobSince[0] = (short) -months;
      double coachingNow = guidance(TinyTown.policy()).coachingWeek(person);
      double consultationNow = guidance(TinyTown.policy()).consultationWeek(person);
      assertTrue(coachingNow < coaching && consultationNow < consultation, "month " + months);
      coaching = coachingNow;
      consultation = consultationNow;
    }
  }

  @Test
  void guidanceOfALongJobGoesOnForever() {
    ByHand.of(people).jobSince[0] = -2_000;
    assertTrue(guidance(TinyTown.policy()).coachingWeek(person) > 0);
  }

  /** False alarm 1 in 100,000 each: 4.4 standard errors of a lognormal mean. */
  @Test
  void onAverageItIsThePublishedNumberOfMinutes() {
    int provider = provider(false);
    double coaching = 0;
    double consultation = 0;
    Guidance guidance = guidance(TinyTown.policy());
    for (int row = 1; row < MANY; row++) {
      Person each = TinyTown.place(people, row, 0);
      ByHand.of(people).provider[row] = (short) provider;
      coaching += guidance.coachingWeek(each) / (MANY - 1);
      consultation += guidance.consultationWeek(each) / (MANY - 1);
    }
    double spread = number("person_spread");
    double error = 4.4 * Math.sqrt(Math.expm1(spread * spread) / MANY);
    // plain people have no barriers and average motivation
    double fewer =
        (1 - number("minutes_per_barrier") * number("usual_barriers"))
            * Math.exp(number("minutes_per_motivation") * number("usual_motivation"));
    double expected = fewer * (number("coaching_late") + number("coaching_extra_at_start"));
    assertEquals(expected, coaching, expected * error);
    expected = number("consultation_late") + number("consultation_extra_at_start");
    assertEquals(expected, consultation, expected * error);
  }

  @Test
  void organisationsThatManageTheWorkSpendTimeOnOrganisingIt() {
    ByHand.of(people).provider[0] = (short) provider(false);
    ByHand.of(people).jobSince[0] = -400;
    double coaches = guidance(TinyTown.policy()).coachingWeek(person);
    ByHand.of(people).provider[0] = (short) provider(true);
    double managers = guidance(TinyTown.policy()).coachingWeek(person);
    double late = number("coaching_late");
    assertEquals((late + number("organising")) / late, managers / coaches, 1e-6);
  }

  @Test
  void minutesAreInProportionToTheIntensityOfThePolicy() {
    double usual = guidance(intensity(1)).coachingWeek(person);
    assertEquals(2 * usual, guidance(intensity(2)).coachingWeek(person), 1e-9);
    assertEquals(0, guidance(intensity(0)).coachingWeek(person));
    assertEquals(
        2 * guidance(intensity(1)).consultationWeek(person),
        guidance(intensity(2)).consultationWeek(person),
        1e-9);
  }

  @Test
  void supportRisesWithIntensityWithDiminishingReturns() {
    ProvidersByHand.of(providers).quality[0] = 0.4f;
    double none = guidance(intensity(0)).support(person);
    double half = guidance(intensity(0.5)).support(person);
    double usual = guidance(intensity(1)).support(person);
    double twice = guidance(intensity(2)).support(person);
    assertEquals(number("colleagues") * usual, none, 1e-9, "what colleagues give");
    assertEquals(0.4 / number("usual_support"), usual, 1e-6);
    assertTrue(half - none > usual - half);
    assertTrue(twice > usual && twice - usual < usual - none);
  }

  @Test
  void barriersAskForMoreSupport() {
    ProvidersByHand.of(providers).quality[0] = 0.5f;
    double usual = guidance(TinyTown.policy()).support(person);
    ByHand.of(people).barriers[0] = 0b111;
    double needy = guidance(TinyTown.policy()).support(person);
    assertEquals(usual / (1 + 3 * number("per_barrier")), needy, 1e-9);
  }

  @Test
  void motivationSavesMinutesOfCoaching() {
    double without = guidance(TinyTown.policy()).coachingWeek(person);
    ByHand.of(people).motivation[0] = 2;
    double factor = Math.exp(-2 * number("minutes_per_motivation"));
    assertEquals(without * factor, guidance(TinyTown.policy()).coachingWeek(person), 1e-9);
  }

  @Test
  void barriersTakeMinutes() {
    Guidance guidance = guidance(TinyTown.policy());
    Person person = TinyTown.place(people, 1, 0);
    ByHand.of(people).provider[1] = (short) provider(false);
    double without = guidance.coachingWeek(person);
    ByHand.of(people).barriers[1] = 0b111;
    double factor = 1 + 3 * number("minutes_per_barrier");
    double usual = 1 - number("minutes_per_barrier") * number("usual_barriers");
    assertEquals(without * (factor + usual - 1) / usual, guidance.coachingWeek(person), 1e-9);
  }
}
