package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.api.Test;

/** Towns with people who have neither work nor benefit, and policies that take them or not. */
class TownsWithoutBenefitTest {
  private static final int MONTHS = 120;
  private static final int STOCK = 400;
  private static final Municipality TOWN = TestTowns.groningen(10);
  private static final Municipality WITH = TestTowns.withoutBenefit(10, STOCK);

  private static final Policy CLOSED =
      TestTowns.endJob(40)
          .with("name", "closed")
          .with("eligibility.min_benefit_months", "0")
          .with("eligibility.max_outlook", "1");
  private static final Policy OPEN =
      CLOSED.with("name", "open").with("eligibility.without_benefit", "true");

  private static Replications lived(Municipality town) {
    return new Replications(
        TestTowns.scenario(town, Parameters.standard(), MONTHS, 1, Policy.none(), CLOSED, OPEN));
  }

  private static final List<PolicyResult> RESULTS = lived(WITH).run(0, Follow.NOBODY);

  private static People people(Municipality town) {
    return lived(town).town(0).people();
  }

  private static double atEnd(int policy, Outcome outcome) {
    return RESULTS.get(policy).atEnd().get(outcome).value();
  }

  private static double without(int policy, Outcome outcome) {
    return RESULTS.get(policy).byGroup().get("duration=none").get(outcome).value();
  }

  /** Who somebody is, in a few numbers that luck draws. */
  private static List<Object> traits(Person person) {
    int partner = person.hasPartner() ? person.partnerView().id() : -1;
    return List.of(
        person.luck(),
        person.born(),
        person.benefitSince(),
        person.neighbourhood(),
        person.capacity(),
        person.motivation(),
        person.savingsCents(),
        person.state(),
        partner);
  }

  @Test
  void nobodyHasHadAJobSinceBeforeAdultAge() {
    double adult = Parameters.standard().value("population.adult_months");
    People all = people(WITH);
    int young = 0;
    for (int row = 0; row < all.size(); row++) {
      Person person = all.person(row);
      if (person.is(State.REGULAR_JOB)) {
        int age = all.now() - person.monthsInState() - person.born();
        assertTrue(age >= adult, "a job since the age of " + age + " months");
        young += age == adult ? 1 : 0;
      }
    }
    assertTrue(young > 0, "somebody has worked since then");
  }

  @Test
  void everybodyElseIsWhoTheyAreWithoutThem() {
    Map<Integer, List<Object>> others = new HashMap<>();
    People all = people(WITH);
    for (int row = 0; row < all.size(); row++) {
      if (!all.person(row).joinedWithoutBenefit()) {
        others.put(all.person(row).id(), traits(all.person(row)));
      }
    }
    People alone = people(TOWN);
    assertEquals(alone.size(), others.size());
    for (int row = 0; row < alone.size(); row++) {
      assertEquals(traits(alone.person(row)), others.get(alone.person(row).id()));
    }
  }

  /** 400 couples; women 0.65 with a standard error of 0.024: false alarm 1 in 100,000 at 4.4. */
  @Test
  void eachOfThemHasAPartnerWhoEarns() {
    People all = people(WITH);
    int women = 0;
    List<Integer> idle = new ArrayList<>();
    for (int row = 0; row < all.size(); row++) {
      Person person = all.person(row);
      if (person.joinedWithoutBenefit() && person.isOfTheStart() && !person.is(State.REGULAR_JOB)) {
        idle.add(row);
        assertTrue(person.partnerView().is(State.REGULAR_JOB));
        assertTrue(person.partnerView().sex() != person.sex());
        assertTrue(person.isWithoutBenefit());
        assertEquals(0, person.benefitMonths());
        women += person.sex() == 0 ? 1 : 0;
      }
    }
    assertEquals(STOCK, idle.size());
    assertEquals(0.65, (double) women / STOCK, 4.4 * 0.024);
  }

  /** Recipients and their benefit in the first month are those of a town without them. */
  @Test
  void theyReceiveNothingSoTheyAreNotAmongRecipients() {
    PolicyResult alone = lived(TOWN).run(0, Follow.NOBODY).get(0);
    double persons = alone.monthly().get(Outcome.ON_BENEFIT_PERSONS)[0].value();
    assertEquals(
        persons,
        RESULTS.get(0).monthly().get(Outcome.ON_BENEFIT_PERSONS)[0].value(),
        0.003 * persons,
        "but for the few who moved or parted");
  }

  @Test
  void aPolicyTakesThemOnlyWhereItSaysSo() {
    double recipientsSince = without(1, Outcome.PEOPLE_SERVED);
    double all = without(2, Outcome.PEOPLE_SERVED);
    assertTrue(all > 2 * recipientsSince, all + " " + recipientsSince);
    assertTrue(
        without(2, Outcome.WAITING_PERSONS) > 2 * without(1, Outcome.WAITING_PERSONS),
        "those who have become recipients wait under both");
  }

  /** Benefit is theirs only after the partner has lost the job, or has left. */
  @Test
  void theirNumberHolds() {
    Replications replications =
        new Replications(TestTowns.scenario(WITH, Parameters.standard(), MONTHS, 1, Policy.none()));
    PolicyResult none = replications.run(1, Follow.ALL).get(0);
    People people = replications.town(1).people();
    Set<Integer> joined = new HashSet<>();
    for (int row = 0; row < people.size(); row++) {
      if (people.person(row).joinedWithoutBenefit()) {
        joined.add(people.person(row).id());
      }
    }
    int[] without = new int[MONTHS];
    int receive = 0;
    for (PersonMonth month : none.people()) {
      boolean theirs = joined.contains(month.person());
      boolean idle = State.isOnAssistance(month.state().ordinal());
      boolean benefit = month.figure(PersonFigure.BENEFIT_EUR) > 0;
      without[month.month()] += theirs && idle && !benefit ? 1 : 0;
      receive += theirs && benefit && month.month() == 0 ? 1 : 0;
    }
    assertTrue(receive <= 4, "receive benefit in the first month: " + receive);
    for (int month = 0; month < MONTHS; month += 12) {
      assertEquals(STOCK, without[month], 0.25 * STOCK, "month " + month);
    }
  }

  /** Of four times as many who are there, more get a place; nobody where there are none. */
  @Test
  void theMoreThereAreTheMoreAreReached() {
    double few = served(lived(TestTowns.withoutBenefit(10, STOCK / 4)));
    assertEquals(0, served(lived(TOWN)));
    assertTrue(few > 0 && few < without(2, Outcome.PEOPLE_SERVED) - 5, "of few: " + few);
  }

  private static double served(Replications town) {
    PolicyResult open = town.run(0, Follow.NOBODY).get(2);
    return open.byGroup().get("duration=none").get(Outcome.PEOPLE_SERVED).value();
  }

  /** A place of theirs takes nobody off benefit, and the municipality saves nothing on it. */
  @Test
  void whatTheirPlacesCostNobodySaves() {
    assertTrue(
        atEnd(2, Outcome.OFF_BENEFIT_PER_PLACE_YEAR)
            < atEnd(1, Outcome.OFF_BENEFIT_PER_PLACE_YEAR) - 0.02);
    assertTrue(
        atEnd(2, Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR)
            > atEnd(1, Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR) + 200);
    assertTrue(saved(2) < saved(1));
  }

  private static double saved(int policy) {
    double filled = RESULTS.get(policy).atEnd().get(Outcome.PLACES_FILLED).value();
    return (benefit(0) - benefit(policy)) / filled;
  }

  private static long benefit(int policy) {
    return RESULTS.get(policy).flows().stream()
        .filter(flow -> flow.from() == Stakeholder.MUNICIPALITY && flow.item() == Item.BENEFIT)
        .mapToLong(Ledger.Flow::cents)
        .sum();
  }
}
