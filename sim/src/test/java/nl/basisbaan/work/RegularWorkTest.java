package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

class RegularWorkTest {
  private static final Month[] MONTHS = TinyTown.months(3);
  private static final int MANY = 2_000;

  /** A town in which everybody who searches in full applies with success. */
  private static Parameters easy(double slack) {
    return TinyTown.beyond(
        TinyTown.beyond("job_chances.base_odds", 1e9), "labour_market.slack", slack);
  }

  private final People people = TinyTown.people(MANY, MONTHS[1]);

  private void live(Parameters numbers, Policy policy) {
    World world = World.of(people);
    LabourMarket market = TinyTown.market(people, numbers);
    new JobSearch(world, market, Offers.of(policy), TinyTown.CHANCE, numbers).run(MONTHS[1]);
    new RegularWork(world, market, Offers.of(policy), TinyTown.CHANCE, numbers).run(MONTHS[1]);
  }

  @Test
  void everybodyFindsWorkWhenWorkIsCertainAndOpeningsAbound() {
    live(TinyTown.beyond(easy(2), "regular_work.subsidy_share", 0), Policy.none());
    assertEquals(MANY, TinyTown.count(people, State.REGULAR_JOB));
  }

  @Test
  void nobodyFindsWorkWithoutAChance() {
    live(TinyTown.beyond("job_chances.base_odds", 0), Policy.none());
    assertEquals(MANY, TinyTown.count(people, State.BENEFIT));
  }

  /** False alarm 1 in 100,000: 4.4 standard errors. */
  @Test
  void withAmpleOpeningsTheShareThatFindsWorkIsTheirChance() {
    Parameters numbers = TinyTown.beyond(TinyTown.NUMBERS, "labour_market.slack", 100);
    JobChances chances = new JobChances(people, numbers);
    double tightness = TinyTown.market(people, numbers).tightness(MONTHS[1]);
    double odds = chances.odds(people.person(0), tightness);
    double p = odds / (1 + odds);
    live(numbers, Policy.none());
    double found = MANY - TinyTown.count(people, State.BENEFIT);
    assertEquals(MANY * p, found, 4.4 * Math.sqrt(MANY * p * (1 - p)));
  }

  @Test
  void openingsAreTheExpectedApplicantsTimesTheSlack() {
    live(easy(0.25), Policy.none());
    // One more or less: a fraction of an opening is rounded by luck.
    assertEquals(MANY / 4.0, MANY - TinyTown.count(people, State.BENEFIT), 1);
  }

  @Test
  void whenApplicantsOutnumberOpeningsTheLowestKeysGetThem() {
    live(easy(0.25), Policy.none());
    Draw order = TinyTown.CHANCE.of(Of.OPENING_ORDER, MONTHS[1]);
    int hired = (int) (MANY - TinyTown.count(people, State.BENEFIT));
    List<Integer> first =
        IntStream.range(0, MANY)
            .boxed()
            .sorted(
                Comparator.comparingDouble(row -> order.uniform(ByHand.of(people).luck[row], 0)))
            .limit(hired)
            .toList();
    for (int row : first) {
      assertTrue(people.person(row).isEmployedElsewhere(), "row " + row);
    }
  }

  @Test
  void underAProgrammeTheOpeningsAreThoseWithoutIt() {
    Parameters numbers = easy(0.25);
    World without = World.of(people);
    World with = without.inFull();
    with.begin(MONTHS[1]);
    // Half of them hold a place and do not search: the others find the same openings.
    for (int row = 0; row < MANY / 2; row++) {
      with.person(row).become(State.SHELTERED_WORK);
    }
    LabourMarket market = TinyTown.market(people, numbers);
    LabourMarket other = market.underProgramme();
    List.of(
            new JobSearch(without, market, Offers.of(Policy.none()), TinyTown.CHANCE, numbers),
            new JobSearch(with, other, Offers.of(Policy.none()), TinyTown.CHANCE, numbers),
            new RegularWork(without, market, Offers.of(Policy.none()), TinyTown.CHANCE, numbers),
            new RegularWork(with, other, Offers.of(Policy.none()), TinyTown.CHANCE, numbers))
        .forEach(process -> process.run(MONTHS[1]));
    assertEquals(
        MANY - TinyTown.count(people, State.BENEFIT),
        MANY / 2 - TinyTown.count(with.people(), State.BENEFIT));
  }

  @Test
  void anOpeningThatAProviderFilledIsNobodyElsesThatMonth() {
    LabourMarket market = TinyTown.market(people, TinyTown.NUMBERS);
    LabourMarket other = market.underProgramme();
    for (int filled = 0; filled < 3; filled++) {
      other.fill();
    }
    double openings = market.takeOpenings(MONTHS[1], 100);
    assertEquals(openings - 3, other.takeOpenings(MONTHS[1], 97), 1e-9);
    assertEquals(openings, other.takeOpenings(MONTHS[1], 97), 1e-9);
    other.reopen();
    assertEquals(openings + 1, other.takeOpenings(MONTHS[1], 97), 1e-9, "nobody was hired for it");
    assertEquals(openings, other.takeOpenings(MONTHS[1], 97), 1e-9);
  }

  @Test
  void onlyPeopleOfLowWageValueAreHiredWithSubsidy() {
    Arrays.fill(ByHand.of(people).wageValue, 0, MANY / 2, 0.99f);
    Parameters numbers = TinyTown.beyond(easy(2), "regular_work.subsidy_share", 1);
    live(numbers, Policy.none());
    assertEquals(MANY / 2, TinyTown.count(people, State.SUBSIDISED_JOB));
    assertTrue(people.person(0).is(State.REGULAR_JOB));
    assertTrue(people.person(MANY - 1).is(State.SUBSIDISED_JOB));
    assertEquals(1, ByHand.of(people).wageOverMinimum[MANY - 1]);
  }

  @Test
  void whereAPolicyWithholdsTheSubsidyWhoNeedsItIsNotHiredOutOfAPlace() {
    TinyTown.place(people, 0, 8);
    TinyTown.place(people, 1, 8);
    ByHand.of(people).wageValue[1] = 0.99f;
    ByHand.of(people).contracts[2] = 1;
    Parameters numbers = TinyTown.beyond(easy(2), "regular_work.subsidy_share", 1);
    Policy policy = TinyTown.policy().with("duty.kind", "accept");
    live(numbers, policy.with("transition.wage_cost_subsidy", "false"));
    assertTrue(people.person(0).is(State.BASIC_JOB));
    assertTrue(people.person(1).is(State.REGULAR_JOB));
    assertTrue(people.person(2).is(State.SUBSIDISED_JOB), "ordinary services go on after a place");
    assertTrue(people.person(3).is(State.SUBSIDISED_JOB));
  }

  @Test
  void theOpeningThatNobodyWasHiredForIsThereAgainNextMonth() {
    TinyTown.place(people, 0, 8);
    Parameters numbers = TinyTown.beyond(easy(2), "regular_work.subsidy_share", 1);
    Offers offers =
        Offers.of(
            TinyTown.policy()
                .with("duty.kind", "accept")
                .with("transition.wage_cost_subsidy", "false"));
    World world = World.of(people);
    LabourMarket market = TinyTown.market(people, numbers);
    new JobSearch(world, market, offers, TinyTown.CHANCE, numbers).run(MONTHS[1]);
    assertTrue(market.hired().contains(0));
    new RegularWork(world, market, offers, TinyTown.CHANCE, numbers).run(MONTHS[1]);
    assertEquals(2 * 10 + 1, market.takeOpenings(MONTHS[2], 10), 1e-9);
  }

  /** Two who would all find work and half an opening a month: 30 of 60, at 4.4 standard errors. */
  @Test
  void aFractionOfAnOpeningIsOneNowAndThen() {
    People two = TinyTown.people(2, MONTHS[1]);
    Parameters numbers = easy(0.25);
    LabourMarket market = TinyTown.market(two, numbers);
    JobSearch search =
        new JobSearch(World.of(two), market, Offers.of(Policy.none()), TinyTown.CHANCE, numbers);
    int hired = 0;
    for (Month month : TinyTown.months(60)) {
      search.run(month);
      hired += market.hired().size();
    }
    assertEquals(30, hired, 4.4 * Math.sqrt(15));
  }

  @Test
  void aStepFromASubsidisedJobIsToARegularOne() {
    for (int row = 0; row < MANY; row++) {
      people.person(row).become(State.SUBSIDISED_JOB);
    }
    live(TinyTown.beyond(easy(2), "regular_work.subsidy_share", 1), Policy.none());
    assertEquals(MANY, TinyTown.count(people, State.REGULAR_JOB));
  }

  @Test
  void hoursAndWagesAreWithinTheirRange() {
    live(easy(2), Policy.none());
    double mean = TinyTown.NUMBERS.value("regular_work.hours_mean");
    double spread = TinyTown.NUMBERS.value("regular_work.hours_spread");
    for (int row = 0; row < MANY; row++) {
      assertEquals(mean, ByHand.of(people).hours[row], spread + 0.5);
      assertTrue(ByHand.of(people).hours[row] <= 40);
      assertTrue(ByHand.of(people).wageOverMinimum[row] >= 1);
    }
    double above = 0;
    int regular = 0;
    for (int row = 0; row < MANY; row++) {
      if (people.person(row).is(State.REGULAR_JOB)) {
        above += ByHand.of(people).wageOverMinimum[row] - 1;
        regular++;
      }
    }
    // Exponential: sd of the mean is mean / sqrt(n); 4.4 of them, 1 in 100,000.
    double usual = TinyTown.NUMBERS.value("regular_work.wage_mean_above_minimum");
    assertEquals(usual, above / regular, 4.4 * usual / Math.sqrt(regular));
  }

  @Test
  void whoLeavesAPlaceForRegularWorkGetsThePremiumOnExit() {
    Person person = TinyTown.place(people, 0, 8);
    ByHand.of(people).wageValue[0] = 0.99f;
    Policy policy =
        TinyTown.policy()
            .with("duty.kind", "accept")
            .with("pay.premium_on_exit", "500")
            .with("transition.wage_cost_subsidy", "false");
    live(easy(2), policy);
    assertTrue(person.is(State.REGULAR_JOB));
    assertEquals(-1, person.provider());
    assertEquals(50_000, ByHand.of(people).premiumCents[0]);
    assertEquals(0, ByHand.of(people).premiumCents[1], "not for who had no place");
  }
}
