package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.places.Budget;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A run of months to warm up and others tells what the others add to the first: whatever is added
 * up over months is that of a run in which all count, less that of a run which ends where counting
 * begins.
 */
class WarmUpTest {
  private static final int WARM_UP = 16;
  private static final int MONTHS = 54;
  private static final int FIRST_YEAR = 2024;
  private static final int TRANSITION = 2;

  private static final List<PolicyResult> ALL = run(MONTHS, 0);
  private static final List<PolicyResult> BEFORE = run(WARM_UP, 0);
  private static final List<PolicyResult> COUNTED = run(MONTHS, WARM_UP);

  private static List<PolicyResult> run(int months, int warmUp) {
    Policy[] policies = {
      Policy.none(),
      TestTowns.endJob(8).with("name", "end"),
      TestTowns.transitionOnly(8).with("contract.first_months", "12").with("name", "transition"),
      TestTowns.endJob(8)
          .withScale(List.of())
          .with("funding.yearly_budget", "200000")
          .with("name", "budget")
    };
    Scenario scenario =
        TestTowns.scenario(
            TestTowns.groningen(40), Parameters.standard(), months, warmUp, 3, policies);
    return new Replications(scenario).run(0, Follow.PARTICIPANTS);
  }

  private static void assertLess(Measure all, Measure before, Measure counted, String what) {
    assertEquals(
        all.numerator() - before.numerator(), counted.numerator(), 1e-6, what + " above the line");
    assertEquals(
        all.denominator() - before.denominator(),
        counted.denominator(),
        1e-6,
        what + " below the line");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {
        "PLACES_FILLED",
        "TIME_TO_FILL",
        "BINDING_BUDGET_SHARE",
        "BINDING_COACHES_SHARE",
        "BINDING_PLACES_SHARE",
        "BINDING_CANDIDATES_SHARE",
        "SUITABILITY",
        "TENURE_MONTHS",
        "SICK_SHARE",
        "SICK_SHARE_FIRST_YEAR",
        "PRODUCTIVE_SHARE",
        "SUPERVISION_HOURS_WEEK",
        "WAGE_VALUE",
        "BRIDGE_TOTAL",
        "OFF_BENEFIT_PER_PLACE_YEAR",
        "REGULAR_WORK_PER_PLACE_YEAR",
        "NET_COST_MUNICIPALITY_PER_PLACE_YEAR_NOMINAL",
        "NET_COST_NATIONAL_PER_PLACE_YEAR_NOMINAL",
        "PRODUCTION_VALUE_PER_PLACE_YEAR_NOMINAL",
        "SOCIAL_NET_PER_PLACE_YEAR_NOMINAL",
        "SOCIAL_VALUE_PER_EURO_NOMINAL"
      })
  void whatIsAddedUpOverMonthsLeavesOutThoseToWarmUp(Outcome outcome) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).atEnd().containsKey(outcome)) {
        assertLess(
            ALL.get(i).atEnd().get(outcome),
            BEFORE.get(i).atEnd().get(outcome),
            COUNTED.get(i).atEnd().get(outcome),
            ALL.get(i).policy());
      }
    }
  }

  @Test
  void monthsOffBenefitLeaveOutThoseToWarmUpInEveryGroup() {
    Outcome months = Outcome.MONTHS_OFF_BENEFIT;
    for (int i = 0; i < ALL.size(); i++) {
      for (String group : ALL.get(i).byGroup().keySet()) {
        double more =
            ALL.get(i).byGroup().get(group).get(months).value()
                - BEFORE.get(i).byGroup().get(group).get(months).value();
        assertEquals(more, COUNTED.get(i).byGroup().get(group).get(months).value(), group);
      }
    }
  }

  @Test
  void noFlowIsOfAMonthToWarmUp() {
    for (int i = 0; i < ALL.size(); i++) {
      Map<String, Long> rest = byName(ALL.get(i).flows());
      byName(BEFORE.get(i).flows()).forEach((flow, cents) -> rest.merge(flow, -cents, Long::sum));
      rest.values().removeIf(cents -> cents == 0);
      assertEquals(rest, byName(COUNTED.get(i).flows()));
      assertEquals(ALL.get(i).booked(), COUNTED.get(i).booked(), "as the monitor books years");
    }
  }

  private static Map<String, Long> byName(List<Ledger.Flow> flows) {
    Map<String, Long> cents = new HashMap<>();
    for (Ledger.Flow flow : flows) {
      cents.put(
          flow.year() + " " + flow.from() + " " + flow.to() + " " + flow.item(), flow.cents());
    }
    return cents;
  }

  @Test
  void noAmountIsOfAMonthToWarmUp() {
    COUNTED
        .get(1)
        .accounts()
        .forEach(
            (line, counted) -> {
              Measure all = ALL.get(1).accounts().get(line);
              Measure before = BEFORE.get(1).accounts().getOrDefault(line, new Measure(0, 0));
              if (line.prices().name().equals("NOMINAL") && before.denominator() > 1) {
                assertEquals(
                    all.numerator() - before.numerator(), counted.numerator(), 1e-6, line + "");
              }
            });
  }

  @Test
  void aBudgetIsHeldAgainstWhatWasPaidInTheMonthsThatCount() {
    List<Budget.Year> all = ALL.get(3).budget();
    List<Budget.Year> before = BEFORE.get(3).budget();
    List<Budget.Year> counted = COUNTED.get(3).budget();
    assertEquals(FIRST_YEAR, counted.get(0).year());
    assertEquals(all.get(1).months() - before.get(1).months(), counted.get(0).months());
    assertEquals(all.get(1).realised() - before.get(1).realised(), counted.get(0).realised());
    assertTrue(counted.get(0).expected() < all.get(1).expected());
    assertEquals(all.subList(2, all.size()), counted.subList(1, counted.size()));
  }

  @Test
  void whoHasAPlaceInAMonthThatCountsIsServedThen() {
    for (int i = 1; i < ALL.size(); i++) {
      long served =
          COUNTED.get(i).people().stream()
              .filter(month -> month.month() >= WARM_UP && month.state() == State.BASIC_JOB)
              .mapToInt(PersonMonth::person)
              .distinct()
              .count();
      Map<Outcome, Measure> atEnd = COUNTED.get(i).atEnd();
      assertTrue(served < ALL.get(i).atEnd().get(Outcome.PEOPLE_SERVED).value() || i != TRANSITION);
      assertEquals(served, atEnd.get(Outcome.PEOPLE_SERVED).value());
      assertEquals(served, atEnd.get(Outcome.COST_PER_PERSON_SERVED).denominator());
      assertEquals(served, atEnd.get(Outcome.COVERAGE_SHARE).numerator());
    }
  }

  @Test
  void whoStartedToWarmUpIsNotFollowedForTwoYears() {
    Map<Outcome, Measure> all = ALL.get(TRANSITION).atEnd();
    Map<Outcome, Measure> counted = COUNTED.get(TRANSITION).atEnd();
    for (Outcome outcome : List.of(Outcome.LOCK_IN, Outcome.BRIDGE_GAIN)) {
      double few = counted.get(outcome).denominator();
      assertTrue(few > 0 && few < all.get(outcome).denominator(), outcome + " of " + few);
    }
    assertTrue(
        counted.get(Outcome.WAITING_MONTHS).denominator()
            < counted.get(Outcome.PEOPLE_SERVED).value());
  }

  @Test
  void livesDoNotChange() {
    for (int i = 0; i < ALL.size(); i++) {
      assertEquals(ResultText.ofPeople(ALL.get(i)), ResultText.ofPeople(COUNTED.get(i)));
      for (Outcome outcome : List.of(Outcome.OFF_BENEFIT_SHARE, Outcome.LIVEABILITY)) {
        assertEquals(ALL.get(i).atEnd().get(outcome), COUNTED.get(i).atEnd().get(outcome));
      }
    }
  }

  @Test
  void aRunThatOnlyWarmsUpIsRefused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> run(WARM_UP, WARM_UP)).getMessage();
    assertEquals("warm_up_months must be below months (16) but was 16", message);
  }
}
