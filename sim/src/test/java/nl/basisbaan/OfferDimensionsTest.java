package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Funder;
import nl.basisbaan.policy.Funder.Payer;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/**
 * What client groups, ways back, shared places, allowances by the hour and funders do in a town.
 */
class OfferDimensionsTest {
  private static final int MONTHS = 60;

  private static final Policy ACTIVITY =
      TestTowns.endJob(20).with("name", "activity").with("kind", "activity");

  private static PolicyResult lived(Policy policy) {
    return lived(policy, Parameters.standard());
  }

  private static PolicyResult lived(Policy policy, Parameters numbers) {
    return lived(policy, numbers, 1).get(0);
  }

  private static List<PolicyResult> lived(Policy policy, Parameters numbers, int towns) {
    Replications replications =
        new Replications(
            TestTowns.scenario(TestTowns.groningen(10), numbers, MONTHS, 1, Policy.none(), policy));
    return IntStream.range(0, towns)
        .mapToObj(town -> replications.run(town, Follow.PARTICIPANTS).get(1))
        .toList();
  }

  private static long paid(PolicyResult result, Stakeholder from, Stakeholder to, Item item) {
    return result.flows().stream()
        .filter(flow -> flow.from() == from && flow.to() == to && flow.item() == item)
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }

  private static double atEnd(PolicyResult result, Outcome outcome) {
    return result.atEnd().get(outcome).value();
  }

  private static List<PersonMonth> inPlaces(PolicyResult result) {
    return result.people().stream()
        .filter(
            month ->
                month.state() == State.BASIC_JOB
                    || (month.state() == State.ACTIVITY && month.provider() >= 0))
        .toList();
  }

  /** Everybody's events, in the order of their months. */
  private static Map<Integer, List<PersonEvent>> byPerson(PolicyResult result) {
    return result.events().stream()
        .collect(Collectors.groupingBy(PersonEvent::person, TreeMap::new, Collectors.toList()));
  }

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

  private static final Policy STEP =
      TestTowns.transitionOnly(12)
          .with("eligibility.max_outlook", "1")
          .with("selection.outlook_weight", "0");

  /** An activity of six months, and a job after it that many stop early. */
  private static Policy chain(String back, String onlyFromOffers) {
    Offer first =
        STEP.with("kind", "activity")
            .with("contract.first_months", "6")
            .with("contract.then", "second")
            .offer("first", "");
    Offer second =
        STEP.with("contract.back", back)
            .with("selection.only_from_offers", onlyFromOffers)
            .offer("second", "");
    return STEP.withOffers(List.of(first, second));
  }

  private static final Parameters MANY_STOP =
      TinyTown.beyond(Parameters.standard(), "contracts.stop_per_month", 0.05);

  @Test
  void nobodyBeginsInAPlaceThatOneOnlyReachesFromAnother() {
    Set<State> open = firstStates(lived(chain("", "false")));
    assertEquals(Set.of(State.ACTIVITY, State.BASIC_JOB), open);
    PolicyResult closed = lived(chain("", "true"));
    assertEquals(Set.of(State.ACTIVITY), firstStates(closed));
    assertTrue(inPlaces(closed).stream().anyMatch(month -> month.state() == State.BASIC_JOB));
  }

  /** The state in which everybody has their first month in a place. */
  private static Set<State> firstStates(PolicyResult result) {
    Set<Integer> seen = new HashSet<>();
    return inPlaces(result).stream()
        .filter(month -> seen.add(month.person()))
        .map(PersonMonth::state)
        .collect(Collectors.toSet());
  }

  /** Who stops in the second place has the first again, where the policy says so. */
  @Test
  void whoStopsGoesBackAlongTheChain() {
    assertEquals(0, wentBack(lived(chain("", "true"), MANY_STOP)));
    assertTrue(wentBack(lived(chain("first", "true"), MANY_STOP)) >= 5);
  }

  /** How often somebody accepts a place in the month in which another ends early. */
  private static long wentBack(PolicyResult result) {
    Set<Detail> early =
        Set.of(
            JobEnd.WORK_DOES_NOT_SUIT,
            JobEnd.POOR_SUPERVISION,
            JobEnd.HEALTH,
            JobEnd.PROVIDER_CLOSED);
    long times = 0;
    for (List<PersonEvent> events : byPerson(result).values()) {
      for (int i = 1; i < events.size(); i++) {
        PersonEvent before = events.get(i - 1);
        times +=
            events.get(i).event() == Event.ACCEPTED
                    && before.event() == Event.JOB_ENDED
                    && before.month() == events.get(i).month()
                    && early.contains(before.detail())
                ? 1
                : 0;
      }
    }
    return times;
  }

  /** Who left ill, or for work that was lost, comes back without an interview, in time only. */
  @Test
  void whoHasARightOfReturnComesBackWithoutAnInterview() {
    Parameters many = TinyTown.beyond(Parameters.standard(), "job_loss.per_month_first", 0.15);
    Policy job =
        TestTowns.endJob(60)
            .with("eligibility.max_outlook", "1")
            .with("selection.outlook_weight", "1")
            .with("duty.kind", "accept");
    assertEquals(0, returned(lived(job, many)));
    long soon = returned(lived(job.with("contract.return_months", "3"), many));
    long later = returned(lived(job.with("contract.return_months", "48"), many));
    assertTrue(soon >= 1 && later > soon, soon + " " + later);
  }

  /** How often somebody accepts a place without an interview since the last one. */
  private static long returned(PolicyResult result) {
    long times = 0;
    for (List<PersonEvent> events : byPerson(result).values()) {
      boolean asked = false;
      for (PersonEvent event : events) {
        asked |= event.event() == Event.INTERVIEWED;
        if (event.event() == Event.ACCEPTED) {
          times += asked ? 0 : 1;
          asked = false;
        }
      }
    }
    return times;
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
