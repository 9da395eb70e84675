package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.places.Wanting;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.town.Municipality;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many take a basic job that is offered, what moves them, and whether they then get one. */
class TakeUpTest {
  private static final int SEED = 1;
  private static final int MONTHS = 24;
  private static final int TOWNS = 3;

  /** One in a thousand. */
  private static final double SURE =
      new NormalDistribution(0, 1).inverseCumulativeProbability(0.999);

  /** A permanent job of 32 hours for everybody on assistance, as a survey would ask. */
  private static final Policy USUAL =
      Policy.none()
          .with("name", "usual")
          .with("eligibility.min_benefit_months", "0")
          .with("pay.max_hours", "32")
          .withPlaces(1);

  private static final Town TOWN = town(TestTowns.groningen(4), USUAL, 0);

  private static Town town(Municipality municipality, Policy policy, int number) {
    return new Replications(
            TestTowns.scenario(
                municipality, Parameters.standard(), MONTHS, SEED, Policy.none(), policy))
        .town(number);
  }

  private static Wanting wanting(Town town, Policy policy) {
    People people = town.people().copy();
    people.begin(town.months()[0]);
    return new Wanting(people, policy, town.months()[0], town.chance(), town.parameters());
  }

  /** Some 2,800 people: a share of 0.45 or 0.60 is ten standard errors from 0.5. */
  @Test
  void halfOfAllRecipientsWantToAndCanWork() {
    Wanting all = wanting(TOWN, USUAL);
    double share = all.wantAndCan().size() / (double) all.eligible().size();
    assertTrue(share > 0.45 && share < 0.60, "mechanisms.csv take_want_can 0.48-0.55: " + share);
  }

  /** Takers at a dose are takers at the next too: the same people with the same luck. */
  private static int takers(String setting, String value) {
    return wanting(TOWN, USUAL.with(setting, value)).wantAndCan().size();
  }

  /**
   * The first step moves more people than the second. Would both move as many, then the first of so
   * many who move once would be ahead by so much in one of a thousand towns.
   */
  @ParameterizedTest
  @CsvSource({
    "pay.wage_over_minimum, 1, 1.4, 1.8",
    "pay.premium_on_entry, 0, 10000, 20000",
  })
  void moreWorthTakesMoreAndEachStepLess(String setting, String low, String middle, String high) {
    int first = takers(setting, middle) - takers(setting, low);
    int second = takers(setting, high) - takers(setting, middle);
    assertTrue(
        second > 0 && first - second > SURE * Math.sqrt(first + second), first + " " + second);
  }

  @Test
  void aDutyTakesAPartOfThemAway() {
    int none = takers("duty.kind", "none");
    int apply = takers("duty.kind", "apply");
    int accept = takers("duty.kind", "accept");
    assertTrue(none > apply && apply > accept);
    double lost = 1 - accept / (double) none;
    assertTrue(lost > 0.1 && lost < 0.45, "mechanisms.csv take_workfirst_withdraw 0.33: " + lost);
  }

  @Test
  void aJobThatLastsIsTakenByMore() {
    Policy ends = USUAL.with("contract.permanent", "false").with("contract.extensions", "0");
    int[] takers =
        IntStream.of(6, 18, 60)
            .map(
                months ->
                    wanting(TOWN, ends.with("contract.first_months", "" + months))
                        .wantAndCan()
                        .size())
            .toArray();
    int stays = wanting(TOWN, USUAL).wantAndCan().size();
    assertTrue(takers[0] < takers[1] && takers[1] < takers[2] && takers[2] < stays);
  }

  /**
   * Enough coaches and more places than people. Counted are those who meet the criteria in the
   * first month, can do the work, say yes to a usual place in that month, and have neither left the
   * register nor found regular work within two years before a start. Of some 480 people 0.8 is nine
   * standard errors below 0.92, which it is in twelve such towns (1,762 of 1,920).
   */
  @Test
  void whoWantsAJobThatIsThereForEverybodyHasItWithinTwoYears() {
    Policy open = Policy.none().with("name", "open").withPlaces(1_000);
    Municipality town = TestTowns.coached(25, 12);
    int wanted = 0;
    int served = 0;
    for (int number = 0; number < TOWNS; number++) {
      Replications replications =
          new Replications(
              TestTowns.scenario(town, Parameters.standard(), MONTHS, SEED, Policy.none(), open));
      Set<Integer> want = wanting(replications.town(number), open).wantAndCan();
      Set<Integer> gone = new HashSet<>();
      Set<Integer> started = new HashSet<>();
      List<PersonEvent> events = replications.run(number, Follow.ALL).get(1).events();
      for (PersonEvent event : events) {
        int id = event.person();
        if (event.event() == Event.STARTED) {
          started.add(id);
        } else if (event.event() == Event.LEFT || event.event() == Event.WORK_FOUND) {
          gone.add(id);
        }
      }
      want.removeIf(id -> gone.contains(id) && !started.contains(id));
      wanted += want.size();
      want.retainAll(started);
      served += want.size();
    }
    assertEquals(1, served / (double) wanted, 0.2);
  }
}
