package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/** Where people come from when they come onto assistance: whoever is drawn, whenever they join. */
class OriginTest {
  private static final Parameters NUMBERS = Parameters.standard();

  /**
   * Of those from unemployment insurance 1 in 30, and of the inactive 1 in 36, were without work
   * for less than a month. Nobody can have been before the age of 18, which takes away few. False
   * alarm 1 in 100,000 at 4.4 standard errors, beside the few.
   */
  @Test
  void partOfTheRecipientsWereWithoutWorkBeforeTheirBenefit() {
    People people =
        new Replications(TestTowns.scenario(TestTowns.groningen(2), NUMBERS, 24, 1, Policy.none()))
            .town(0)
            .people();
    ByHand columns = ByHand.of(people);
    int before = 0;
    for (int row = 0; row < people.size(); row++) {
      before += columns.detachedSince[row] < columns.benefitSince[row] ? 1 : 0;
    }
    double share =
        NUMBERS.value("population.insured_share") * 29 / 30
            + NUMBERS.value("population.inactive_share") * 35 / 36;
    double error = Math.sqrt(share * (1 - share) / people.size());
    assertEquals(share, before / (double) people.size(), 0.01 + 4.4 * error);
  }
}
