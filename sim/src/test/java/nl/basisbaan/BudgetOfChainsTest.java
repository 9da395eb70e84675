package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.places.Budget;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/** A yearly budget holds for places that follow others too. */
class BudgetOfChainsTest {
  private static final int MONTHS = 60;

  /** A cheap activity of a year, from which people go on to a job that may stay. */
  private static Policy chain(String budget) {
    Policy first =
        Policy.none()
            .with("kind", "activity")
            .with("contract.permanent", "false")
            .with("contract.first_months", "12")
            .with("contract.extensions", "0")
            .with("contract.then", "job")
            .with("funding.yearly_budget", budget)
            .withPlaces(25);
    return first
        .with("name", "chain")
        .withOffers(
            List.of(
                first.offer("first", ""),
                first
                    .with("kind", "job")
                    .with("contract.permanent", "true")
                    .with("contract.then", "")
                    .with("selection.only_from_offers", "true")
                    .withPlaces(25)
                    .offer("job", "")));
  }

  private static PolicyResult live(String budget) {
    Scenario scenario =
        TestTowns.scenario(
            TestTowns.groningen(20), TinyTown.NUMBERS, MONTHS, 1, Policy.none(), chain(budget));
    return new Replications(scenario).run(0, Follow.NOBODY).get(1);
  }

  @Test
  void peopleGoOnAsFarAsTheBudgetCarries() {
    PolicyResult small = live("300000");
    assertEquals(5, small.budget().size());
    for (Budget.Year year : small.budget()) {
      assertTrue(
          year.overrun() <= 0.03 * year.budget(), // wages may rise more than is expected
          () -> "beyond the budget by more than wages: " + year);
    }
    double few = small.atEnd().get(Outcome.PLACES_FILLED).value();
    double many = live("3000000").atEnd().get(Outcome.PLACES_FILLED).value();
    assertTrue(few > 3 && many > few + 5, few + " and " + many);
  }
}
