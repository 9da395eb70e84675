package nl.basisbaan.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who gives a right to labour costs compensation, when, and to how much, by the law of the date.
 */
class LabourCostsTest {
  private static final Parameters ALL_CLAIMED =
      TinyTown.beyond("labour_costs.claimed_with_declaration", 1)
          .with("labour_costs.claimed_without", 1);

  private static long cents(
      Parameters numbers, String date, int monthsInJob, int ageYears, boolean since) {
    Month month = Calendar.months(YearMonth.parse(date), 1, TinyTown.NUMBERS, List.of())[0];
    People people = TinyTown.people(1, month);
    ByHand.of(people).born[0] = (short) (-ageYears * 12);
    Person person = TinyTown.place(people, 0, monthsInJob);
    boolean registered = since || monthsInJob >= 6;
    return LabourCosts.of(numbers).compensation(person, registered, since, month);
  }

  /** 36 hours a week are 156 a month: 157.56 euro at 1.01 and 475.80 at 3.05. */
  @ParameterizedTest
  @CsvSource({
    // in the register: with a declaration, three years, before 2026
    "2023-06, 12, 40, true, 15756",
    "2023-06, 12, 55, true, 15756",
    "2025-12, 35, 40, true, 15756",
    "2025-12, 36, 40, true, 0",
    // from 2026 as long as the job lasts, once assessed
    "2026-01, 36, 40, true, 15756",
    "2026-01, 6, 40, false, 15756",
    "2026-01, 5, 40, false, 0",
    "2031-01, 60, 40, false, 15756",
    // hired from 56, before 2024: three years
    "2023-06, 0, 56, false, 47580",
    "2023-06, 0, 55, false, 0",
    "2023-06, 12, 57, false, 47580",
    "2026-01, 35, 60, false, 47580",
    "2026-11, 35, 60, false, 47580",
    "2026-12, 36, 60, false, 15756",
    // hired from 2024: less in 2025, nothing after it
    "2024-12, 11, 60, false, 47580",
    "2025-01, 11, 60, false, 21060",
    "2025-12, 0, 60, false, 21060",
    "2026-01, 1, 60, false, 0",
    // low income, until 2024, of who has 1,248 hours in the year: 79.56, 121.68 and 76.44
    "2020-06, 12, 40, false, 7956",
    "2022-06, 12, 40, false, 12168",
    "2023-06, 12, 56, false, 7644",
    "2023-06, 5, 40, false, 7644",
    "2023-06, 0, 40, false, 0",
    "2024-12, 12, 40, false, 7644",
    "2025-01, 12, 40, false, 0",
    // the greatest, not the sum
    "2025-06, 12, 60, true, 21060"
  })
  void itFollowsTheLawOfTheDate(
      String date, int monthsInJob, int age, boolean since, long expected) {
    assertEquals(expected, cents(ALL_CLAIMED, date, monthsInJob, age, since), date);
  }

  @Test
  void aFifthIsClaimedWhereItTakesADeclarationAndMostWhereTheRegisterDecides() {
    assertEquals(9_516, cents(TinyTown.NUMBERS, "2023-06", 0, 60, false));
    // a fifth of 157.56, else what is paid without being asked for
    assertEquals(3_151 + 6_115, cents(TinyTown.NUMBERS, "2023-06", 12, 40, true));
    assertEquals(12_605, cents(TinyTown.NUMBERS, "2026-06", 12, 40, false));
  }

  /** Above 1.04 times the minimum in 2024, below 24 hours a week: nothing. */
  @ParameterizedTest
  @CsvSource({"1.04, 24, 5096", "1.05, 24, 0", "1, 23, 0"})
  void lowIncomeIsNearTheMinimumAndInAJobOfSomeHours(float wage, byte hours, long expected) {
    Month month = Calendar.months(YearMonth.of(2024, 6), 1, TinyTown.NUMBERS, List.of())[0];
    People people = TinyTown.people(1, month);
    Person person = TinyTown.place(people, 0, 12);
    ByHand.of(people).hours[0] = hours;
    ByHand.of(people).wageOverMinimum[0] = wage;
    assertEquals(expected, LabourCosts.of(ALL_CLAIMED).compensation(person, false, false, month));
  }

  @Test
  void fullTimeReachesTheMostOfAYear() {
    Month month = Calendar.months(YearMonth.of(2026, 6), 1, TinyTown.NUMBERS, List.of())[0];
    People people = TinyTown.people(1, month);
    Person person = TinyTown.place(people, 0, 12);
    ByHand.of(people).hours[0] = 40;
    long most = Math.round(200_000 / 12.0);
    assertEquals(most, LabourCosts.of(ALL_CLAIMED).compensation(person, true, true, month), 1.0);
  }
}
