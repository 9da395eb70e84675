package nl.basisbaan.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/**
 * What a budget of 300,000 euro has promised already: a place costs 2089.15 euro gross x 1.4 a
 * month in January 2023, 35,097.72 euro a year, so that it carries eight.
 */
class BudgetPromisesTest {
  private static final Month[] MONTHS = TinyTown.months(30);
  private static final Policy POLICY = TinyTown.policy().with("funding.yearly_budget", "300000");
  private static final long MONTH_OF_A_PLACE = 292_481;

  /** Two years of temporary contracts; after them low wage values stay. */
  private static final Policy TWO_TRACKS =
      POLICY.with("contract.permanent_max_wage_value", "0.5").with("contract.extensions", "1");

  private final People people = TinyTown.people(20, MONTHS[0]);

  private static Parameters numbers() {
    Parameters numbers =
        TinyTown.without(
            "place_payments.",
            "supervision_first_year",
            "supervision_later_years",
            "employer_of_record_year",
            "research_once");
    numbers = TinyTown.beyond(numbers, "wage_cost.charges", 0.4);
    numbers = numbers.with("wage_cost.temporary_surcharge", 0);
    numbers = TinyTown.beyond(numbers, "budget.usual_hours", 36);
    return TinyTown.beyond(numbers, "budget.expected_growth", 0);
  }

  private Budget budget(Policy policy, Parameters numbers) {
    return budget(policy, new Coaches(Offers.of(policy), 2, numbers), numbers);
  }

  private Budget budget(Policy policy, Coaches coaches, Parameters numbers) {
    return new Budget(people, Offers.of(policy), coaches, numbers);
  }

  @Test
  void aPlaceThatIsPromisedIsNoLongerFree() {
    for (int row = 0; row < 3; row++) {
      people.person(row).accept(0, 0, 0.7);
    }
    assertEquals(5, budget(POLICY, numbers()).room(MONTHS[0]));
  }

  @Test
  void soIsAPlaceThatIsKeptForWhoMayReturn() {
    TinyTown.place(people, 0, 3);
    people.person(0).leavePlace(JobEnd.HEALTH);
    people.person(0).fallBackOnBenefit();
    Policy back = POLICY.with("contract.return_months", "12");
    assertEquals(8, budget(back, numbers()).room(MONTHS[0]));
    assertEquals(7, budget(back.with("contract.place_kept", "true"), numbers()).room(MONTHS[0]));
  }

  /** At 18 hours a week a place costs 17,548.86 euro. */
  @Test
  void aPlaceIsCarriedByTheHoursThatSomebodyCanWork() {
    Policy half = POLICY.with("funding.yearly_budget", "17549");
    Person person = people.person(0);
    assertFalse(budget(half, numbers()).carries(person, half.offer("job", ""), MONTHS[0]));
    ByHand.of(people).capacity[0] = 18;
    assertTrue(budget(half, numbers()).carries(person, half.offer("job", ""), MONTHS[0]));
    Policy less = POLICY.with("funding.yearly_budget", "17548");
    assertFalse(budget(less, numbers()).carries(person, less.offer("job", ""), MONTHS[0]));
  }

  /** Eight of 36 hours, and twice as many of 18: 17,548.86 euro each. */
  @Test
  void ofPlacesOfFewHoursThereIsRoomForMore() {
    Policy half = POLICY.with("pay.max_hours", "18").with("pay.min_hours", "12");
    assertEquals(17, budget(half, numbers()).room(MONTHS[0]));
    Policy shared = POLICY.with("pay.people_per_place", "2").with("pay.min_hours", "12");
    assertEquals(17, budget(shared, numbers()).room(MONTHS[0]), "people, each with half a place");
  }

  @Test
  void itCarriesThoseForWhomThereIsRoomAndThoseWhoWerePromised() {
    assertEquals(5, Budget.carried(3, 2));
    assertEquals(2, Budget.carried(-4, 2), "nobody is sent away");
    assertEquals(Integer.MAX_VALUE, Budget.carried(Integer.MAX_VALUE, 2));
  }

  /** 30,000 euro of January 2022 for each coach hired, with the minimum wage. */
  @Test
  void coachesWhomThePolicyHiresArePaidFromIt() {
    Parameters numbers =
        TinyTown.beyond(numbers(), "place_payments.participation_coach_year", 30_000);
    Coaches coaches = new Coaches(Offers.of(POLICY), 2, numbers);
    coaches.plan(MONTHS[0], 1_000, 0, 0, Recruitment.Limit.COACHES);
    double hired = coaches.hired();
    assertTrue(hired >= 1, "hired " + hired);
    double left = 300_000 - hired * 30_000 * 12.40 / 11.06;
    assertEquals((int) (left / 35_097.72), budget(POLICY, coaches, numbers).room(MONTHS[0]));
  }

  /**
   * In December 2023 five people are in the last but one month of their contracts: of 2024 they
   * take one month, or all of it where they stay.
   */
  @Test
  void whoStaysBindsTheYearsToComeAndWhoseContractsEndDoesNot() {
    people.begin(MONTHS[11]);
    for (int row = 0; row < 5; row++) {
      TinyTown.place(people, row, 22);
    }
    assertEquals(7, budget(TWO_TRACKS, numbers()).room(MONTHS[11]));
    for (int row = 0; row < 5; row++) {
      ByHand.of(people).wageValue[row] = 0.4f;
    }
    assertEquals(3, budget(TWO_TRACKS, numbers()).room(MONTHS[11]), "they may stay");
    for (int row = 0; row < 5; row++) {
      ByHand.of(people).wageValue[row] = 0.6f;
      ByHand.of(people).permanent[row] = true;
    }
    assertEquals(3, budget(TWO_TRACKS, numbers()).room(MONTHS[11]), "they do stay");
  }

  /** 10 percent a year from October 2023 on: half of it in January and the rest in July 2024. */
  @Test
  void wagesAreExpectedToRiseInJanuaryAndJulyWheneverOneLooks() {
    Parameters rising = TinyTown.beyond(numbers(), "budget.expected_growth", 0.1);
    rising = TinyTown.beyond(rising, "budget.horizon_years", 2);
    people.begin(MONTHS[9]);
    double month = 1.4 * MONTHS[9].rules().grossMonth(36, 1) / 100;
    double place = month * (6 * Math.sqrt(1.1) + 6 * 1.1);
    int ten = (int) Math.ceil(10 * place) + 5;
    Policy policy = POLICY.with("funding.yearly_budget", "" + ten);
    assertEquals(10, budget(policy, rising).room(MONTHS[9]));
    Policy less = POLICY.with("funding.yearly_budget", "" + (ten - 20));
    assertEquals(9, budget(less, rising).room(MONTHS[9]));
  }

  @Test
  void whatWasCommittedWhenTheYearBeganIsExpected() {
    TinyTown.place(people, 0, 0).appoint();
    Budget budget = budget(POLICY, numbers());
    budget.begin(MONTHS[0]);
    assertEquals(12 * MONTH_OF_A_PLACE, budget.years().get(0).expected(), 1.0);
    assertEquals(List.of(), budget(TinyTown.policy(), numbers()).years(), "without a limit");
  }

  /** 1,000 euro a month; from March 2024 on it counts. */
  @Test
  void whatWasPaidBeforeCountingIsInNoAccountAndStaysPaid() {
    Budget budget = budget(POLICY.with("funding.yearly_budget", "36200"), numbers());
    for (int month = 0; month < 14; month++) {
      budget.begin(MONTHS[month]);
      budget.pay(1_000_00);
    }
    people.begin(MONTHS[14]);
    int before = budget.room(MONTHS[14]);
    budget.startCounting();
    assertEquals(List.of(), budget.years());
    budget.begin(MONTHS[14]);
    budget.pay(1_000_00);
    assertEquals(1, budget.years().size());
    Budget.Year year = budget.years().get(0);
    assertEquals(2024, year.year());
    assertEquals(1, year.months());
    assertEquals(1_000_00, year.realised());
    assertEquals(0, year.expected(), "nobody was in a place");
    assertEquals(before, budget.room(MONTHS[14]));
  }

  @Test
  void researchIsPaidOverTwelveMonths() {
    Parameters numbers = TinyTown.beyond(numbers(), "place_payments.research_once", 12_000);
    Budget budget = budget(POLICY, numbers);
    budget.begin(MONTHS[0]);
    long paid = 0;
    for (int month = 0; month < 12; month++) {
      long cents = budget.payResearch(MONTHS[0].rules());
      assertEquals(1_000_00 * 12.40 / 11.06, cents, 1.0, "month " + month);
      paid += cents;
    }
    assertEquals(0, budget.payResearch(MONTHS[0].rules()));
    assertEquals(paid, budget.years().get(0).realised(), "from the budget");
  }

  /** 4,200 euro in the first year and 3,000 later, twice the usual, and 1,200 of payroll. */
  @Test
  void supervisionInItsDearerYearAndPayrollAreCommittedToo() {
    double level = 12.40 / 11.06;
    Parameters numbers =
        TinyTown.beyond(numbers(), "place_payments.supervision_first_year", 4_200 / level);
    numbers = TinyTown.beyond(numbers, "place_payments.supervision_later_years", 3_000 / level);
    numbers = TinyTown.beyond(numbers, "place_payments.employer_of_record_year", 1_200 / level);
    Policy twice = POLICY.with("supervision.intensity", "2");
    assertEquals(6, budget(twice, numbers).room(MONTHS[0]), "44,697.72 euro each");
    Policy elsewhere = twice.with("funding.budget_bears_supervision", "false");
    assertEquals(8, budget(elsewhere, numbers).room(MONTHS[0]), "36,297.72 euro each");
  }

  /** 350 euro of supervision, 100 and half a euro for each of 156 hours, and 20 a month. */
  @Test
  void ofAPlaceWithBenefitKeptSupervisionAllowanceAndTravelAreCommitted() {
    Parameters numbers =
        TinyTown.beyond(
            numbers(), "place_payments.supervision_first_year", 4_200 / (12.40 / 11.06));
    Policy activity =
        POLICY
            .with("kind", "activity")
            .with("pay.allowance", "100")
            .with("pay.allowance_per_hour", "0.5")
            .with("pay.travel", "20");
    Policy ten = activity.with("funding.yearly_budget", "65770");
    assertEquals(10, budget(ten, numbers).room(MONTHS[0]));
    Policy less = activity.with("funding.yearly_budget", "65750");
    assertEquals(9, budget(less, numbers).room(MONTHS[0]));
  }
}
