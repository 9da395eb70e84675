package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** Several kinds of places in one town. */
class OffersLivedTest {
  private static final int MONTHS = 60;

  private static final Policy ACTIVITY =
      TestTowns.endJob(20)
          .with("name", "activity")
          .with("kind", "activity")
          .with("pay.allowance", "150")
          .with("pay.travel", "40");

  private static final Policy STEP =
      TestTowns.transitionOnly(10)
          .with("eligibility.max_outlook", "1")
          .with("selection.outlook_weight", "0");

  private static PolicyResult lived(Policy policy) {
    Replications replications =
        new Replications(
            TestTowns.scenario(
                TestTowns.groningen(10), Parameters.standard(), MONTHS, 1, Policy.none(), policy));
    return replications.run(0, Follow.PARTICIPANTS).get(1);
  }

  private static long paid(PolicyResult result, Stakeholder from, Item item) {
    return result.flows().stream()
        .filter(flow -> flow.from() == from && flow.item() == item)
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }

  private static double atEnd(PolicyResult result, Outcome outcome) {
    return result.atEnd().get(outcome).value();
  }

  @Test
  void anActivityKeepsBenefitAndPaysItsAllowance() {
    PolicyResult result = lived(ACTIVITY);
    List<PersonMonth> held =
        result.people().stream()
            .filter(month -> month.state() == State.ACTIVITY && month.provider() >= 0)
            .toList();
    assertTrue(held.size() > 300, "months in places: " + held.size());
    assertFalse(result.people().stream().anyMatch(month -> month.state() == State.BASIC_JOB));
    double filled = atEnd(result, Outcome.PLACES_FILLED);
    assertEquals(held.size() / (double) MONTHS, filled, 1e-9);
    assertTrue(
        held.stream().filter(month -> month.figure(PersonFigure.BENEFIT_EUR) > 0).count()
            > 0.95 * held.size(),
        "a partner who earns may end a benefit");
    assertEquals(
        held.size() * 15_000L, paid(result, Stakeholder.MUNICIPALITY, Item.VOLUNTEER_ALLOWANCE));
    assertEquals(held.size() * 4_000L, paid(result, Stakeholder.MUNICIPALITY, Item.TRAVEL));
    assertEquals(0, paid(result, Stakeholder.EMPLOYER_OF_RECORD, Item.WAGE));
    assertTrue(paid(result, Stakeholder.OUTSIDE, Item.PRODUCTION) > 0);
    assertTrue(held.stream().allMatch(month -> month.leaveHours() == 0));
    assertTrue(atEnd(result, Outcome.OFF_BENEFIT_PER_PLACE_YEAR) < 0.2);
  }

  /** Who goes on from a step has the place of the other offer, and nobody else has. */
  @Test
  void aPlaceFollowsAnotherAsTheOfferSays() {
    Policy chain =
        STEP.withOffers(
            List.of(
                STEP.with("contract.then", "second").offer("first", ""),
                TestTowns.endJob(10)
                    .with("eligibility.min_benefit_months", "600")
                    .offer("second", "")));
    PolicyResult result = lived(chain);
    Map<Integer, Long> starts =
        result.events().stream()
            .filter(event -> event.event() == Event.STARTED)
            .collect(Collectors.groupingBy(PersonEvent::person, Collectors.counting()));
    Set<Integer> ended =
        result.events().stream()
            .filter(event -> event.event() == Event.JOB_ENDED)
            .map(PersonEvent::person)
            .collect(Collectors.toSet());
    long twice = starts.values().stream().filter(number -> number == 2).count();
    assertTrue(twice >= 4, "people with a second place: " + twice);
    assertTrue(
        starts.entrySet().stream()
            .filter(each -> each.getValue() == 2)
            .allMatch(each -> ended.contains(each.getKey())));
  }

  /** Whom one offer does not take is told of the other. */
  @Test
  void twoTracksTakeTwoKindsOfPeople() {
    Policy young = TestTowns.endJob(8).with("eligibility.max_age", "44");
    Policy old = TestTowns.endJob(8).with("eligibility.min_age", "45");
    Policy tracks = young.withOffers(List.of(young.offer("young", ""), old.offer("old", "")));
    PolicyResult both = lived(tracks);
    double filled = atEnd(both, Outcome.PLACES_FILLED);
    assertTrue(filled > 8, "both tracks fill: " + filled);
    assertTrue(filled > atEnd(lived(young), Outcome.PLACES_FILLED));
    assertEquals(
        0, both.flows().stream().mapToLong(Ledger.Flow::cents).filter(cents -> cents < 0).count());
  }

  /** More lessons, less production; and who is taught grows faster. */
  @Test
  void lessonsTakeHoursAndRaiseGrowth() {
    PolicyResult without = lived(TestTowns.endJob(20));
    PolicyResult with = lived(TestTowns.endJob(20).with("supervision.lesson_hours", "6"));
    assertTrue(
        atEnd(with, Outcome.PRODUCTIVE_SHARE) < atEnd(without, Outcome.PRODUCTIVE_SHARE) - 0.1);
    assertTrue(atEnd(with, Outcome.WAGE_VALUE) > atEnd(without, Outcome.WAGE_VALUE));
  }

  @Test
  void hoursBuildUpToWhatAPersonCan() {
    Policy policy =
        TestTowns.endJob(20).with("pay.start_hours", "12").with("pay.build_up_months", "6");
    List<PersonMonth> held =
        lived(policy).people().stream().filter(month -> month.state() == State.BASIC_JOB).toList();
    double first =
        held.stream()
            .filter(month -> month.monthsInState() < 6)
            .mapToDouble(PersonMonth::contractHours)
            .average()
            .orElseThrow();
    double later =
        held.stream()
            .filter(month -> month.monthsInState() > 6)
            .mapToDouble(PersonMonth::contractHours)
            .average()
            .orElseThrow();
    assertTrue(first < 60 && later > 110, first + " " + later);
  }

  /** A work provider that pays what the work is worth makes the place cheaper by its production. */
  @Test
  void aFeeByWorthIsAShareOfProduction() {
    PolicyResult result = lived(TestTowns.endJob(20).with("funding.fee_share_of_worth", "0.5"));
    long fee = paid(result, Stakeholder.WORK_PROVIDERS, Item.BUYERS_FEE);
    long worth = paid(result, Stakeholder.OUTSIDE, Item.PRODUCTION);
    assertEquals(0.5 * worth, fee, MONTHS);
    PolicyResult without = lived(TestTowns.endJob(20));
    assertTrue(
        atEnd(result, Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR)
            < atEnd(without, Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR) - 5_000);
  }

  @Test
  void onlyEmployersOfTheKindAreAsked() {
    PolicyResult all = lived(TestTowns.endJob(20));
    PolicyResult some =
        lived(TestTowns.endJob(20).with("place_of_work.employer", "regular_employer"));
    Set<Integer> allProviders = providers(all);
    Set<Integer> someProviders = providers(some);
    assertTrue(someProviders.size() < allProviders.size(), someProviders + " " + allProviders);
  }

  private static Set<Integer> providers(PolicyResult result) {
    return result.people().stream()
        .filter(month -> month.state() == State.BASIC_JOB)
        .map(PersonMonth::provider)
        .collect(Collectors.toSet());
  }
}
