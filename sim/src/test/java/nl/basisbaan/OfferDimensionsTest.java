package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Funder;
import nl.basisbaan.policy.Funder.Payer;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.Refusal;
import org.junit.jupiter.api.Test;

/** What client groups, shared places, allowances by the hour and funders do in a town. */
class OfferDimensionsTest extends LivedOffers {
  private static final Policy ACTIVITY =
      TestTowns.endJob(20).with("name", "activity").with("kind", "activity");

  /** Of two groups by outlook, those with more of it find work more often. */
  @Test
  void aClientGroupHoldsThoseWhoseOutlookIsWithinItsLimits() {
    Policy all =
        TestTowns.endJob(12)
            .with("eligibility.max_outlook", "1")
            .with("contract.extensions", "0")
            .with("contract.permanent", "false");
    Policy far = all.with("eligibility.max_outlook", "0.2");
    Policy near = all.with("eligibility.min_outlook", "0.2").with("selection.outlook_weight", "1");
    PolicyResult some = lived(near);
    PolicyResult others = lived(far);
    assertTrue(refused(some, Refusal.NO_PROSPECT_OF_REGULAR_WORK) > 10);
    assertEquals(0, refused(some, Refusal.PROSPECT_OF_REGULAR_WORK));
    assertEquals(0, refused(others, Refusal.NO_PROSPECT_OF_REGULAR_WORK));
    double nearer = foundWork(near);
    double further = foundWork(far);
    assertTrue(nearer > 2 * further && nearer > further + 0.15, nearer + " " + further);
    PolicyResult known = lived(near.with("eligibility.client_group", "true"));
    assertEquals(0, refused(known, Refusal.NO_PROSPECT_OF_REGULAR_WORK), "it is in the register");
    assertTrue(atEnd(known, Outcome.PLACES_FILLED) > atEnd(some, Outcome.PLACES_FILLED));
    Policy groups = all.withOffers(List.of(near.offer("near", ""), far.offer("far", "")));
    assertTrue(
        atEnd(lived(groups), Outcome.PLACES_FILLED) > atEnd(some, Outcome.PLACES_FILLED) + 3);
  }

  /** The same in the mean of eight towns. */
  private static double foundWork(Policy policy) {
    return lived(policy, Parameters.standard(), 8).stream()
        .mapToDouble(OfferDimensionsTest::foundWork)
        .average()
        .orElseThrow();
  }

  /** How often somebody who has had a place finds work, a person. */
  private static double foundWork(PolicyResult result) {
    Set<Integer> placed =
        inPlaces(result).stream().map(PersonMonth::person).collect(Collectors.toSet());
    double found =
        result.events().stream()
            .filter(event -> event.event() == Event.WORK_FOUND && placed.contains(event.person()))
            .count();
    return found / placed.size();
  }

  private static long refused(PolicyResult result, Refusal why) {
    return result.events().stream()
        .filter(event -> event.event() == Event.NOT_STARTED && event.detail() == why)
        .count();
  }

  /** 1.5 euro for each hour that somebody was there, and never more than the limit. */
  @Test
  void anAllowanceByTheHourFollowsHoursAndEndsAtItsLimit() {
    Policy byHour = ACTIVITY.with("pay.allowance_per_hour", "1.5");
    PolicyResult result = lived(byHour);
    double hours =
        inPlaces(result).stream()
            .mapToDouble(month -> month.contractHours() - month.sickHours() - month.closedHours())
            .sum();
    long paid =
        paid(
            result, Stakeholder.MUNICIPALITY, Stakeholder.WORK_PROVIDERS, Item.VOLUNTEER_ALLOWANCE);
    assertEquals(150 * hours, paid, 0.005 * paid);
    PolicyResult limited = lived(byHour.with("pay.allowance_most", "100"));
    long less =
        paid(
            limited,
            Stakeholder.MUNICIPALITY,
            Stakeholder.WORK_PROVIDERS,
            Item.VOLUNTEER_ALLOWANCE);
    int months = inPlaces(limited).size();
    assertTrue(less <= 10_000L * months && less > 8_500L * months, less + " " + months);
    long received =
        paid(
            limited,
            Stakeholder.WORK_PROVIDERS,
            Stakeholder.PARTICIPANTS,
            Item.VOLUNTEER_ALLOWANCE);
    assertTrue(received >= less, "participants have all of it, and volunteers theirs");
  }

  private static long paid(PolicyResult result, Stakeholder from, Stakeholder to, Item item) {
    return result.flows().stream()
        .filter(flow -> flow.from() == from && flow.to() == to && flow.item() == item)
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }

  /** Two share a place: twice the people, half the hours. */
  @Test
  void peopleWhoSharePlacesShareTheirHours() {
    Policy ten = ACTIVITY.withPlaces(10).with("pay.min_hours", "4");
    PolicyResult whole = lived(ten);
    PolicyResult shared = lived(ten.with("pay.people_per_place", "2"));
    double people = atEnd(shared, Outcome.PLACES_FILLED) / atEnd(whole, Outcome.PLACES_FILLED);
    assertTrue(people > 1.6 && people <= 2.1, "people: " + people);
    assertTrue(
        inPlaces(shared).stream()
            .allMatch(month -> month.contractHours() <= 18 * 52 / 12.0 + 0.01));
    long most =
        inPlaces(shared).stream()
            .collect(Collectors.groupingBy(PersonMonth::month, Collectors.counting()))
            .values()
            .stream()
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    assertTrue(most > 12 && most <= 20, "at most: " + most);
  }

  /** 30 and 20 of 100, the second until the end of the second year; to the cent. */
  @Test
  void fundersBearTheirSharesUntilTheirEnd() {
    Policy job = TestTowns.endJob(20);
    List<Funder> funders =
        List.of(new Funder(Payer.LONG_TERM_CARE, 0.3, ""), new Funder(Payer.FUND, 0.2, "2024-12"));
    PolicyResult result =
        lived(Changed.with(job, "funding", Changed.with(job.funding(), "funders", funders)));
    PolicyResult without = lived(job);
    long cost =
        without.flows().stream()
            .filter(flow -> flow.from() == Stakeholder.MUNICIPALITY && ofPlaces(flow.item()))
            .mapToLong(Ledger.Flow::cents)
            .sum();
    long care = paid(result, Stakeholder.CARE_FUNDS, Stakeholder.MUNICIPALITY, Item.CO_PAYMENT);
    assertEquals(0.3 * cost, care, MONTHS);
    long first =
        without.flows().stream()
            .filter(flow -> flow.year() <= 2024)
            .filter(flow -> flow.from() == Stakeholder.MUNICIPALITY && ofPlaces(flow.item()))
            .mapToLong(Ledger.Flow::cents)
            .sum();
    long fund = paid(result, Stakeholder.CO_PAYERS, Stakeholder.MUNICIPALITY, Item.CO_PAYMENT);
    assertEquals(0.2 * first, fund, MONTHS);
    assertEquals(
        atEnd(without, Outcome.SOCIAL_NET_PER_PLACE_YEAR),
        atEnd(result, Outcome.SOCIAL_NET_PER_PLACE_YEAR),
        1e-6,
        "who pays changes nothing for all together");
    assertFalse(
        atEnd(without, Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR)
            < atEnd(result, Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR) + 5_000);
  }

  private static boolean ofPlaces(Item item) {
    return Set.of(
            Item.WAGE_FUNDING,
            Item.PREMIUM,
            Item.VOLUNTEER_ALLOWANCE,
            Item.TRAVEL,
            Item.WORK_SUPERVISION,
            Item.EMPLOYER_OF_RECORD_FEE,
            Item.ABSENCE_GUIDANCE,
            Item.PARTICIPATION_COACHES,
            Item.RESEARCH,
            Item.JOB_COACH)
        .contains(item);
  }
}
