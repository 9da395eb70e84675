package nl.basisbaan;

import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/** What a place costs does not depend on when a study ends: what comes later is counted before. */
class StudyLengthTest {
  private static List<PolicyResult> run(Parameters numbers, int months) {
    return run(numbers, months, 40);
  }

  private static List<PolicyResult> run(Parameters numbers, int months, int timesSmaller) {
    Policy transition = TestTowns.transitionOnly(8).with("contract.first_months", "12");
    return new Replications(
            TestTowns.scenario(
                TestTowns.groningen(timesSmaller),
                numbers,
                months,
                1,
                Policy.none(),
                transition.with("pay.wage_over_minimum", "1.2")))
        .run(0, Follow.NOBODY);
  }

  private static Map<Outcome, Measure> underPolicy(Parameters numbers, int months) {
    return run(numbers, months).get(1).atEnd();
  }

  @Test
  void theFirstTwoYearsOfALongStudyAreAStudyOfTwoYears() {
    Map<Outcome, Measure> two = underPolicy(Parameters.standard(), 24);
    Map<Outcome, Measure> five = underPolicy(Parameters.standard(), 60);
    Measure start = five.get(Outcome.NET_COST_MUNICIPALITY_FIRST_TWO_YEARS);
    assertEquals(two.get(Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR), start);
    assertEquals(two.get(Outcome.NET_COST_MUNICIPALITY_FIRST_TWO_YEARS), start);
    assertEquals(
        two.get(Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR_NOMINAL),
        five.get(Outcome.NET_COST_MUNICIPALITY_FIRST_TWO_YEARS_NOMINAL));
    assertTrue(
        Math.abs(start.value() - five.get(Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR).value())
            > 100);
  }

  @Test
  void benefitSavedCountsWhenItIsSavedHoweverLateTheNationalBudgetFollows() {
    for (int months : new int[] {12, 40}) {
      Measure soon =
          underPolicy(Parameters.standard().with("payments.budget_lag_months", 12), months)
              .get(Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR);
      Measure late =
          underPolicy(Parameters.standard().with("payments.budget_lag_months", 36), months)
              .get(Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR);
      assertEquals(soon.value(), late.value(), 1e-6, months + " months");
    }
  }

  @Test
  void transitionPaymentsCountAsTheyAreEarnedAndOnce() {
    for (int months : new int[] {11, 60}) {
      List<Ledger.Flow> flows = run(Parameters.standard(), months).get(1).flows();
      double earned = euro(flows, Item.TRANSITION_PAYMENT_TO_COME);
      double paid = euro(flows, Item.TRANSITION_PAYMENT);
      double wages = euro(flows, Item.WAGE) + euro(flows, Item.HOLIDAY_PAY);
      // A third of a monthly wage a year; who leaves early earns none.
      double share = (earned + paid) / (wages / 36);
      assertTrue(share > 0.7 && share < 1.05, months + " months: " + share);
      assertTrue(months == 60 ? paid > earned : paid == 0);
    }
  }

  /** Paid out for an item less what was taken back; that of employers, who pay transitions. */
  private static double euro(List<Ledger.Flow> flows, Item item) {
    double cents = 0;
    for (Ledger.Flow flow : flows) {
      if (flow.item() == item && flow.from() != MUNICIPALITY && flow.to() != MUNICIPALITY) {
        boolean back = flow.from() == PARTICIPANTS;
        cents += back ? -flow.cents() : flow.cents();
      }
    }
    return cents / 100;
  }

  @Test
  void amountsOfALaterYearAreTellinglyLessInConstantPrices() {
    Map<Outcome, Measure> steady = pricesRise(0);
    Map<Outcome, Measure> rising = pricesRise(0.05);
    for (Outcome outcome : Outcome.values()) {
      if (outcome.prices().isPresent()) {
        assertPrices(outcome, steady.get(outcome), rising.get(outcome));
      } else if (rising.get(outcome) != null) {
        assertEquals(steady.get(outcome), rising.get(outcome), outcome.label());
      }
    }
  }

  /** In a town where some of the placed have debts. */
  private static Map<Outcome, Measure> pricesRise(double by) {
    return run(Parameters.standard().with("prices.inflation_per_year", by), 36, 20).get(1).atEnd();
  }

  private static void assertPrices(Outcome outcome, Measure steady, Measure rising) {
    boolean constant = !outcome.label().endsWith("_nominal");
    assertEquals(constant ? "constant 2023" : "nominal", outcome.prices().orElseThrow().in(2023));
    double less = rising.numerator() / steady.numerator();
    boolean balance =
        outcome.label().startsWith("social_"); // what is left may change by any factor
    boolean deflated = balance ? less != 1 : less < 0.995 && less > 1 / (1.05 * 1.05) - 1e-9;
    assertTrue(constant ? deflated : less == 1, outcome.label() + " " + less);
  }
}
