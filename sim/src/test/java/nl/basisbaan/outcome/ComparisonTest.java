package nl.basisbaan.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.people.People;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** Two women and, in the middle, a man over 40 months, by hand: with and without a policy. */
class ComparisonTest {
  private static final double REPLACED_YEARS = 1;
  private static final int MONTHS = 40;
  private static final int START = 3;
  private static final Month[] NOW = TinyTown.months(MONTHS);

  private final Story without = new Story(MONTHS);
  private final Story with = new Story(MONTHS);
  private final Ledger ledgerWithout = new Ledger(2023, 1);
  private final Ledger ledgerWith = new Ledger(2023, 1);

  private Map<Outcome, Measure> compare() {
    return comparison().outcomes();
  }

  private Comparison comparison() {
    People people = TinyTown.people(3);
    TinyTown.man(people, 1);
    Groups groups = Groups.of(people);
    Policy anybody = TinyTown.policy().with("eligibility.min_benefit_months", "0");
    World world = World.of(people);
    World other = world.inFull();
    Observation observation = Observed.of(null, world, groups, Policy.none(), MONTHS);
    Observation under = Observed.of(observation, other, groups, anybody, MONTHS);
    for (Month month : NOW) {
      world.begin(month);
      other.begin(month);
      without.live(people, month.index());
      with.live(other.people(), month.index());
      Observed.observe(world, observation, month);
      Observed.observe(other, under, month);
    }
    return new Comparison(under, ledgerWithout, ledgerWith, REPLACED_YEARS);
  }

  private void assertOutcome(double numerator, double denominator, Outcome outcome) {
    Measure measure = compare().get(outcome);
    assertEquals(numerator, measure.numerator(), 1e-9, outcome + " above the line");
    assertEquals(denominator, measure.denominator(), 1e-9, outcome + " below the line");
  }

  private void twoArePlaced() {
    with.are(0, State.BASIC_JOB, START, MONTHS);
    with.are(1, State.BASIC_JOB, START, MONTHS);
  }

  @Test
  void deadweightIsWhoWouldWorkTwoYearsLaterAnyway() {
    twoArePlaced();
    without.are(0, State.REGULAR_JOB, START + 24, START + 25);
    without.are(1, State.REGULAR_JOB, START + 20, START + 24);
    assertOutcome(1, 2, Outcome.DEADWEIGHT_SHARE);
  }

  @Test
  void creamingIsDeadweightBeyondThatOfAllEligiblePeople() {
    with.are(0, State.BASIC_JOB, START, MONTHS);
    without.are(0, State.REGULAR_JOB, START + 24, MONTHS);
    // Person 0 is in a place and not eligible that month; of the other two nobody would work.
    assertOutcome(1, 1, Outcome.CREAMING);
    without.are(1, State.REGULAR_JOB, START + 24, MONTHS);
    assertOutcome(0.5, 1, Outcome.CREAMING);
  }

  @Test
  void theEligibleAreThoseUnderTheProgrammeWhoDoNotLeaveWithoutIt() {
    with.are(0, State.BASIC_JOB, START, MONTHS);
    without.are(1, State.REGULAR_JOB, 0, MONTHS);
    assertOutcome(-0.5, 1, Outcome.CREAMING);
    without.leaves(1, Departure.MOVED, START + 10);
    assertOutcome(0, 1, Outcome.CREAMING);
    without.are(2, State.REGULAR_JOB, START + 24, MONTHS);
    assertOutcome(-1, 1, Outcome.CREAMING);
    with.are(2, State.REGULAR_JOB, 0, MONTHS);
    assertOutcome(0, 1, Outcome.CREAMING);
  }

  @Test
  void lockInIsRegularWorkLostInTwoYearsAndSubsidisedWorkIsBesideIt() {
    twoArePlaced();
    with.are(1, State.SUBSIDISED_JOB, START + 9, START + 21);
    without.are(0, State.REGULAR_JOB, START + 4, START + 14);
    without.are(0, State.REGULAR_JOB, START + 24, MONTHS);
    with.are(1, State.REGULAR_JOB, START + 21, MONTHS);
    assertOutcome(3 - 10, 2, Outcome.LOCK_IN);
    assertOutcome(1, (MONTHS - START + 9) / 12.0, Outcome.SUBSIDISED_WORK_PER_PLACE_YEAR);
  }

  @Test
  void placementsInTheLastTwoYearsAreNotFollowed() {
    with.are(0, State.BASIC_JOB, MONTHS - 24, MONTHS);
    assertOutcome(0, 0, Outcome.DEADWEIGHT_SHARE);
    assertOutcome(0, 0, Outcome.BRIDGE_GAIN);
    with.are(0, State.BASIC_JOB, MONTHS - 25, MONTHS);
    assertOutcome(0, 1, Outcome.DEADWEIGHT_SHARE);
  }

  @Test
  void whoDiesOrMovesUnderEitherPolicyLeavesTheDenominator() {
    twoArePlaced();
    without.leaves(0, Departure.DEATH, START + 10);
    assertOutcome(0, 1, Outcome.DEADWEIGHT_SHARE);
    with.leaves(1, Departure.MOVED, START + 10);
    assertOutcome(0, 0, Outcome.DEADWEIGHT_SHARE);
  }

  @Test
  void whoComesToShareAnIncomeLeavesTheDenominatorToo() {
    twoArePlaced();
    without.leaves(0, Departure.HOUSEHOLD_CHANGE, START + 10);
    assertOutcome(0, 1, Outcome.DEADWEIGHT_SHARE);
  }

  @Test
  void fromTheMonthInWhichSomebodyLeavesTheirMonthsNoLongerCount() {
    with.are(0, State.BASIC_JOB, START, START + 12);
    with.are(1, State.REGULAR_JOB, 0, MONTHS);
    without.leaves(1, Departure.MOVED, 6);
    assertOutcome((12 + 6) / 12.0, 1, Outcome.OFF_BENEFIT_PER_PLACE_YEAR);
  }

  @Test
  void relapseIsBenefitAYearAfterTheEnd() {
    with.are(0, State.BASIC_JOB, START, START + 10);
    with.are(1, State.BASIC_JOB, START, START + 10);
    with.are(1, State.REGULAR_JOB, START + 22, MONTHS);
    assertOutcome(1, 2, Outcome.RELAPSE_SHARE);
  }

  /** Neither a step nor a relapse. */
  @Test
  void whoIsInAPlaceAgainAYearAfterTheEndIsNotCounted() {
    with.are(0, State.BASIC_JOB, START, START + 10);
    with.are(1, State.BASIC_JOB, START, START + 10);
    with.are(1, State.BASIC_JOB, START + 20, MONTHS);
    assertOutcome(1, 1, Outcome.RELAPSE_SHARE);
  }

  /** Benefit was never left. */
  @Test
  void theEndOfAPlaceBesideBenefitIsNoRelapse() {
    with.are(0, State.ACTIVITY, START, START + 10);
    with.are(1, State.ACTIVITY, START, START + 4);
    with.are(1, State.BASIC_JOB, START + 4, START + 10);
    assertOutcome(1, 1, Outcome.RELAPSE_SHARE);
  }

  @Test
  void aJobThatGoesOnHasNoRelapse() {
    twoArePlaced();
    assertOutcome(0, 0, Outcome.RELAPSE_SHARE);
  }

  @Test
  void bridgesAreComparedWithTheMonthBeforeTheStartAndWithNoProgramme() {
    with.are(0, State.INTERVIEW, START - 1, START);
    with.are(1, State.INTERVIEW, START - 1, START);
    twoArePlaced();
    with.scores(0, 30, START);
    without.scores(0, 30, START);
    with.scores(0, 25, START + 12);
    with.scores(1, 19, START + 12);
    without.scores(0, 21, START + 12);
    assertOutcome(1, 2, Outcome.BRIDGE_IMPROVED_SHARE);
    assertOutcome(1, 2, Outcome.BRIDGE_WORSENED_SHARE);
    assertOutcome(1, 2, Outcome.BRIDGE_IMPROVED_SHARE_WITHOUT);
    assertOutcome(0, 2, Outcome.BRIDGE_WORSENED_SHARE_WITHOUT);
    assertOutcome((25 - 21) + (19 - 20), 2, Outcome.BRIDGE_GAIN);
  }

  @Test
  void displacedYearsAreWorkLostByOthersAndPaidWorkReplaced() {
    with.are(0, State.BASIC_JOB, START, START + 24);
    without.are(0, State.REGULAR_JOB, START, START + 24);
    without.are(1, State.REGULAR_JOB, 0, 18);
    with.are(2, State.REGULAR_JOB, 0, 6);
    // Person 1 loses 18 months, person 2 gains 6: one year. Places replace one more.
    assertOutcome(1 + REPLACED_YEARS, 1, Outcome.DISPLACED_YEARS);
    assertOutcome((-24 - 18 + 6) / 12.0, 2, Outcome.REGULAR_WORK_PER_PLACE_YEAR);
  }

  @Test
  void monthsOffBenefitAreGainedByEverybody() {
    with.are(0, State.BASIC_JOB, START, START + 24);
    without.are(1, State.REGULAR_JOB, 0, 6);
    assertOutcome((24 - 6) / 12.0, 2, Outcome.OFF_BENEFIT_PER_PLACE_YEAR);
  }

  @Test
  void costsAreWhatAStakeholderLostAgainstNoProgrammeAPlaceYear() {
    with.are(0, State.BASIC_JOB, START, START + 24);
    ledgerWith.pay(2023, Stakeholder.MUNICIPALITY, Stakeholder.PARTICIPANTS, Item.WAGE, 9_000_00);
    ledgerWithout.pay(
        2023, Stakeholder.MUNICIPALITY, Stakeholder.PARTICIPANTS, Item.BENEFIT, 4_000_00);
    ledgerWith.pay(
        2023, Stakeholder.OUTSIDE, Stakeholder.WORK_PROVIDERS, Item.PRODUCTION, 3_000_00);
    ledgerWith.pay(2023, Stakeholder.SUPERVISORS, Stakeholder.OUTSIDE, Item.JOB_COACH, 1_000_00);
    assertOutcome(5_000, 2, Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR);
    assertOutcome(5_000, 1, Outcome.COST_PER_PERSON_SERVED);
    assertOutcome(0, 2, Outcome.NET_COST_NATIONAL_PER_PLACE_YEAR);
    assertOutcome(3_000, 2, Outcome.PRODUCTION_VALUE_PER_PLACE_YEAR);
    assertOutcome(2_000, 2, Outcome.SOCIAL_NET_PER_PLACE_YEAR);
    // 2,000 euro of real benefits less costs, for 5,000 euro of public money
    assertOutcome(2_000, 5_000, Outcome.SOCIAL_VALUE_PER_EURO);
  }

  @Test
  void groupsAreComparedLikeEverybodyButOverThePlaceYearsOfAll() {
    with.are(0, State.BASIC_JOB, START, START + 24);
    with.are(1, State.BASIC_JOB, START, START + 12);
    without.are(1, State.REGULAR_JOB, START + 24, MONTHS);
    without.are(2, State.REGULAR_JOB, 0, 6);
    with.scores(0, 25, START + 12);
    Map<Outcome, Measure> women = comparison().byGroup().get("sex=female");
    Map<Outcome, Measure> men = comparison().byGroup().get("sex=male");
    assertEquals(new Measure(0, 1), women.get(Outcome.DEADWEIGHT_SHARE));
    assertEquals(new Measure(1, 1), men.get(Outcome.DEADWEIGHT_SHARE));
    // The women are set against the one woman who is eligible but not placed that month.
    assertEquals(new Measure(0, 1), women.get(Outcome.CREAMING));
    assertEquals(new Measure(1, 1), men.get(Outcome.RELAPSE_SHARE));
    assertEquals(new Measure(1, 1), women.get(Outcome.BRIDGE_IMPROVED_SHARE));
    assertEquals(new Measure(5, 1), women.get(Outcome.BRIDGE_GAIN));
    assertEquals(new Measure(0, 1), men.get(Outcome.BRIDGE_GAIN));
    double lost = MONTHS - START - 24;
    assertEquals(new Measure((24 - 6) / 12.0, 3), women.get(Outcome.OFF_BENEFIT_PER_PLACE_YEAR));
    assertEquals(new Measure((12 - lost) / 12, 3), men.get(Outcome.OFF_BENEFIT_PER_PLACE_YEAR));
    assertEquals(new Measure(-6 / 12.0, 3), women.get(Outcome.REGULAR_WORK_PER_PLACE_YEAR));
    assertEquals(new Measure(-lost / 12, 3), men.get(Outcome.REGULAR_WORK_PER_PLACE_YEAR));
  }

  @Test
  void creamingOfAGroupIsAgainstTheEligibleOfThatGroup() {
    with.are(0, State.BASIC_JOB, START, MONTHS);
    without.are(1, State.REGULAR_JOB, START + 24, MONTHS);
    // Of the eligible, the man would work and the woman would not.
    assertOutcome(-0.5, 1, Outcome.CREAMING);
    assertEquals(new Measure(0, 1), comparison().byGroup().get("sex=female").get(Outcome.CREAMING));
  }

  @Test
  void everyPairedOutcomeIsKnown() {
    twoArePlaced();
    Map<Outcome, Measure> outcomes = compare();
    for (Outcome outcome : Outcome.values()) {
      boolean paired = outcome.when() == Outcome.When.PAIRED;
      assertEquals(paired, outcomes.containsKey(outcome), outcome.label());
    }
    assertTrue(Double.isNaN(outcomes.get(Outcome.RELAPSE_SHARE).value()));
  }
}
