package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.Changed;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Funding.Later;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** A budget of 300,000 euro in January 2023 and places of 36 hours at the minimum wage. */
class BudgetTest {
  private static final Month[] MONTHS = TinyTown.months(30);
  private static final Policy POLICY = TinyTown.policy().with("funding.yearly_budget", "300000");

  private final People people = TinyTown.people(20, MONTHS[0]);

  private static Parameters numbers() {
    Parameters numbers = TinyTown.beyond("wage_cost.charges", 0.4);
    numbers = numbers.with("wage_cost.temporary_surcharge", 0);
    numbers = TinyTown.beyond(numbers, "place_payments.supervision_first_year", 0);
    numbers = TinyTown.beyond(numbers, "place_payments.supervision_later_years", 0);
    numbers = TinyTown.beyond(numbers, "place_payments.employer_of_record_year", 0);
    numbers = TinyTown.beyond(numbers, "place_payments.research_once", 0);
    numbers = TinyTown.beyond(numbers, "budget.usual_hours", 36);
    numbers = TinyTown.beyond(numbers, "budget.horizon_years", 4);
    return TinyTown.beyond(numbers, "budget.expected_growth", 0);
  }

  private Budget budget(Policy policy, Parameters numbers) {
    return new Budget(
        people, Offers.of(policy), new Coaches(Offers.of(policy), 2, numbers), numbers);
  }

  /** 2089.15 euro gross a month (RulesTest) x 1.4 x 12 = 35,097.72 euro a place and year. */
  @Test
  void asManyPlacesFitAsTheYearlyCostAllows() {
    assertEquals(8, budget(POLICY, numbers()).room(MONTHS[0]));
    for (int row = 0; row < 5; row++) {
      TinyTown.place(people, row, 0);
    }
    assertEquals(3, budget(POLICY, numbers()).room(MONTHS[0]));
  }

  @Test
  void withoutABudgetThereIsNoLimit() {
    assertEquals(Integer.MAX_VALUE, budget(TinyTown.policy(), numbers()).room(MONTHS[0]));
  }

  /** 10 percent a year, half of it in July: in the fourth year a place costs 47,858 euro. */
  @Test
  void everyYearOfTheHorizonMustFitAtExpectedWages() {
    Parameters rising = TinyTown.beyond(numbers(), "budget.expected_growth", 0.1);
    assertEquals(6, budget(POLICY, rising).room(MONTHS[0]));
    Parameters near = TinyTown.beyond(rising, "budget.horizon_years", 1);
    assertEquals(8, budget(POLICY, near).room(MONTHS[0]));
  }

  @Test
  void temporaryContractsBindOnlyTheirOwnYears() {
    Policy temporary =
        POLICY
            .with("contract.permanent", "false")
            .with("contract.first_months", "6")
            .with("contract.extensions", "0");
    assertEquals(17, budget(temporary, numbers()).room(MONTHS[0]), "half a year each");
  }

  /** 64,000 euro over twelve months: two places of 35,098 fewer, until they have been paid. */
  @Test
  void researchBindsTheFirstYearOnly() {
    Parameters numbers = TinyTown.beyond(numbers(), "place_payments.research_once", 64_000);
    Budget budget = budget(POLICY, numbers);
    assertEquals(6, budget.room(MONTHS[0]));
    long paid = 0;
    for (Month month : MONTHS) {
      paid += budget.payResearch(month.rules());
    }
    assertEquals(paid, budget.payResearch(MONTHS[29].rules()) + paid, "paid once");
    assertTrue(paid >= 64_000_00, "at the wages of the month");
    assertEquals(budget(POLICY, numbers()).room(MONTHS[12]), budget.room(MONTHS[12]));
  }

  /** Less 2089.15 x 0.396 x 1.235 x 0.75 = 766.28 euro a month of subsidy: 25,903 a year. */
  @Test
  void aBudgetMayBeNetOfSubsidy() {
    Policy net = POLICY.with("funding.budget_net_of_subsidy", "true");
    assertEquals(11, budget(net, numbers()).room(MONTHS[0]));
  }

  /** 1,021.71 euro a month of subsidy: 22,837 a year. */
  @Test
  void whereWageValueIsAssessedAtTheStartAllPlacesCarrySubsidy() {
    Policy assessed =
        POLICY
            .with("funding.budget_net_of_subsidy", "true")
            .with("transition.assessed_at_start", "true");
    assertEquals(13, budget(assessed, numbers()).room(MONTHS[0]));
  }

  @Test
  void whatWasPaidIsGoneAndWhatIsNotSpentFlowsBack() {
    Budget budget = budget(POLICY, numbers());
    for (int month = 0; month < 6; month++) {
      budget.begin(MONTHS[month]);
      budget.pay(45_000_00);
    }
    assertEquals(1, budget.room(MONTHS[6]), "30,000 euro left for half a year");
    for (int month = 6; month < 13; month++) {
      budget.begin(MONTHS[month]);
    }
    // 13.27 euro an hour: 37,560 euro a place and year
    assertEquals(7, budget.room(MONTHS[12]), "a new year, with higher wages");
    List<Budget.Year> years = budget.years();
    assertEquals(2023, years.get(0).year());
    assertEquals(270_000_00, years.get(0).realised());
    assertEquals(300_000_00, years.get(0).budget());
    assertEquals(25_000_00, years.get(1).budget(), "one month of the next");
  }

  /** 300,000 euro until July 2024, then 180,000: 240,000 in 2024. */
  /** It counts on no subsidy that is known to end within its horizon. */
  @Test
  void subsidyThatEndsIsNotCountedOn() {
    Policy net = POLICY.with("funding.budget_net_of_subsidy", "true");
    Policy gross = net.with("funding.wage_cost_subsidy", "false");
    int most = budget(net, numbers()).room(MONTHS[0]);
    assertEquals(8, budget(gross, numbers()).room(MONTHS[0]));
    assertTrue(most > 8);
    for (String since : List.of("2023-02", "2026-12", "2027-01")) {
      Later later = new Later(since, gross.funding());
      Policy ends = Changed.with(net, "laterFunding", List.of(later));
      int room = budget(ends, numbers()).room(MONTHS[0]);
      assertEquals(since.equals("2027-01") ? most : 8, room, since);
    }
  }

  @Test
  void aBudgetThatChangesWithinAYearCountsByMonths() {
    Policy first = POLICY.with("funding.yearly_budget", "300000");
    Funding less = Changed.with(first.funding(), "yearlyBudget", 180_000);
    Policy cut = Changed.with(first, "laterFunding", List.of(new Later("2024-07", less)));
    assertEquals(5, budget(cut, numbers()).room(MONTHS[0]), "180,000 in 2025 and after");
    Parameters near = TinyTown.beyond(numbers(), "budget.horizon_years", 2);
    assertEquals(6, budget(cut, near).room(MONTHS[0]), "240,000 in 2024");
    Parameters now = TinyTown.beyond(numbers(), "budget.horizon_years", 1);
    assertEquals(8, budget(cut, now).room(MONTHS[0]), "300,000 in 2023");
    Budget budget = budget(cut, numbers());
    for (int month = 0; month < 20; month++) {
      budget.begin(MONTHS[month]);
      budget.pay(month == 13 ? 250_000_00 : 0);
    }
    Budget.Year year = budget.years().get(1);
    assertEquals(240_000_00, year.yearly());
    assertEquals(150_000_00 + 2 * 15_000_00, year.budget(), "until August");
    assertEquals(10_000_00, year.overrun());
  }

  @Test
  void aYearRunsOverOnlyWhenWagesRiseMoreThanExpected() {
    for (int row = 0; row < 8; row++) {
      TinyTown.place(people, row, 0);
    }
    Budget budget = budget(POLICY, numbers());
    budget.begin(MONTHS[0]);
    assertTrue(budget.room(MONTHS[0]) == 0, "full, not over");
    assertTrue(budget.room(MONTHS[12]) < 0, "wages of 2024 are higher than expected");
    assertTrue(budget.years().get(0).expected() <= 300_000_00);
  }

  @Test
  void moreHoursAreForWhomTheBudgetCarriesThem() {
    for (int row = 0; row < 8; row++) {
      TinyTown.place(people, row, 0);
      ByHand.of(people).hours[row] = 32;
    }
    Person person = people.person(0);
    // eight times 32 hours cost 249,584 euro; four more hours 3,900
    assertTrue(budget(POLICY, numbers()).carriesHours(person, 36, MONTHS[0]));
    Policy small = POLICY.with("funding.yearly_budget", "252000");
    assertFalse(budget(small, numbers()).carriesHours(person, 36, MONTHS[0]));
    assertTrue(budget(TinyTown.policy(), numbers()).carriesHours(person, 36, MONTHS[0]));
  }

  /** Of wage, charges and surcharge of 1.45 a permanent contract saves 0.05, in whole cents. */
  @Test
  void aPermanentContractIsExpectedToCostLess() {
    Parameters numbers = numbers().with("wage_cost.temporary_surcharge", 0.05);
    TinyTown.place(people, 0, 0);
    long temporary = expected(numbers);
    ByHand.of(people).permanent[0] = true;
    assertEquals(temporary * 1.4 / 1.45, expected(numbers), 12.0);
  }

  private long expected(Parameters numbers) {
    Budget budget = budget(POLICY, numbers);
    budget.begin(MONTHS[0]);
    return budget.years().get(0).expected();
  }

  @Test
  void asManyAsTheBudgetCarriesNeedsNoPlacesByDate() {
    Policy open = Policy.none().with("funding.yearly_budget", "300000");
    assertTrue(open.opensPlaces());
    assertTrue(open.places(MONTHS[0].date()) > 1_000);
  }
}
