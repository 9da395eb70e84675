package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.ToDoubleFunction;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.PillarGains;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** What coaches look at in candidates, term by term, and how much they err. */
class SuitabilityTest {
  private static final Month MONTH = TinyTown.month(0);
  private static final Parameters EXACT =
      numbers(
          0,
          "register_error",
          "outlook_noise",
          "suitability_noise",
          "physical_spread",
          "care_hours_spread",
          "suitability_health",
          "suitability_barrier",
          "suitability_known",
          "suitability_age",
          "suitability_alone");

  private final People people = TinyTown.people(3_000, MONTH);
  private final Person person = people.person(0);

  private static Parameters numbers(double value, String... names) {
    Parameters numbers = TinyTown.NUMBERS;
    for (String name : names) {
      numbers = TinyTown.beyond(numbers, "interview." + name, value);
    }
    return numbers;
  }

  private static Parameters with(String name, double value) {
    return TinyTown.beyond(EXACT, "interview." + name, value);
  }

  private double suitability(Parameters numbers) {
    return InterviewTest.interview(people, TinyTown.policy(), numbers).suitability(person);
  }

  @Test
  void motivationCountsAsItIs() {
    assertEquals(0, suitability(EXACT), 1e-6);
    ByHand.of(people).motivation[0] = -0.75f;
    assertEquals(-0.75, suitability(EXACT), 1e-6);
  }

  @Test
  void healthIsWeighedOverTheUsual() {
    double usual = PillarGains.usualHealth(EXACT);
    ByHand.of(people).level[ByHand.at(0, Pillar.HEALTH)] = (float) (usual + 0.5);
    assertEquals(0.3 * 0.5, suitability(with("suitability_health", 0.3)), 1e-6);
  }

  @Test
  void eachBarrierTakesAsMuch() {
    TinyTown.is(people, 0, Household.SINGLE, Education.NONE, Barrier.DEBTS, Barrier.LANGUAGE);
    assertEquals(-2 * 0.3, suitability(with("suitability_barrier", 0.3)), 1e-6);
  }

  @Test
  void tenYearsOfAgeOverFiftyCountAsOne() {
    Parameters numbers = with("suitability_age", 0.4);
    assertEquals(-0.5 * 0.4, suitability(numbers), 1e-6, "at 45");
    ByHand.of(people).born[0] = (short) (-62 * 12);
    assertEquals(1.2 * 0.4, suitability(numbers), 1e-6, "at 62");
  }

  @Test
  void whoIsKnownFromAParticipationJobAndWhoIsAloneHaveMore() {
    assertEquals(0.6, suitability(with("suitability_alone", 0.6)), 1e-6);
    TinyTown.is(people, 0, Household.SINGLE_PARENT, Education.NONE);
    assertEquals(0, suitability(with("suitability_alone", 0.6)), 1e-6, "with children");
    assertEquals(0, suitability(with("suitability_known", 0.7)), 1e-6);
    ByHand.of(people).participationJob[0] = true;
    assertEquals(0.7, suitability(with("suitability_known", 0.7)), 1e-6);
  }

  /** A weight of 2 on an outlook of which 1.6 is a standard deviation. */
  @Test
  void outlookIsWeighedInStandardDeviations() {
    Policy policy = TinyTown.policy().with("selection.outlook_weight", "2");
    Parameters numbers = with("outlook_spread", 1.6);
    Interview interview = InterviewTest.interview(people, policy, numbers);
    double outlook = interview.seenOutlook(person);
    assertEquals(2 * outlook / 1.6, interview.order(person), 1e-6);
    assertEquals(0.25 + 2 * 0.8 / 1.6, interview.order(0.25, 0.8), 1e-9);
    assertEquals(
        0.25,
        InterviewTest.interview(people, TinyTown.policy(), numbers).order(0.25, 0.8),
        "not looked at");
  }

  private double spread(ToDoubleFunction<Person> seen) {
    double squares = 0;
    for (int row = 0; row < people.size(); row++) {
      double error = seen.applyAsDouble(people.person(row));
      squares += error * error;
    }
    return Math.sqrt(squares / people.size());
  }

  /** Of 3,000 errors the standard deviation is known to 1.3 percent; 4.4 times that. */
  @Test
  void coachesErrByThePublishedSpread() {
    Interview seen =
        InterviewTest.interview(people, TinyTown.policy(), with("suitability_noise", 0.5));
    assertEquals(0.5, spread(each -> seen.seenSuitability(each) - seen.suitability(each)), 0.029);
    Interview exact = InterviewTest.interview(people, TinyTown.policy(), EXACT);
    Interview noisy =
        InterviewTest.interview(people, TinyTown.policy(), with("outlook_noise", 0.5));
    assertEquals(0.5, spread(each -> noisy.seenOutlook(each) - exact.seenOutlook(each)), 0.029);
  }

  private double refused(Refusal why, Policy policy, Parameters numbers) {
    Interview interview = InterviewTest.interview(people, policy, numbers);
    int refused = 0;
    for (int row = 0; row < people.size(); row++) {
      refused += interview.judge(people.person(row), MONTH) == why ? 1 : 0;
    }
    return refused / (double) people.size();
  }

  /** A standard deviation over the limit 0.159 fall below it, two of them 0.023. */
  @Test
  void fitnessAndCareVaryByTheirSpread() {
    double error = 4.4 * Math.sqrt(0.159 * 0.841 / people.size());
    double health = people.person(0).health();
    Parameters limit =
        TinyTown.beyond(with("physical_limit", health - 0.5), "interview.physical_spread", 0.5);
    assertEquals(0.159, refused(Refusal.PHYSICAL_LIMITATIONS, TinyTown.policy(), limit), error);
    Parameters care = with("care_hours_spread", 3);
    Policy hours = TinyTown.policy().with("pay.min_hours", "33");
    Refusal lacking = Refusal.LIMITED_CAPACITY_AND_PARENT_CARE;
    assertEquals(0.159, refused(lacking, hours, care), error);
    Policy less = TinyTown.policy().with("pay.min_hours", "30");
    assertEquals(0.023, refused(lacking, less, care), error);
  }
}
