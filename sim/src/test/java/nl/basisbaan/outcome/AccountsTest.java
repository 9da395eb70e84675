package nl.basisbaan.outcome;

import static nl.basisbaan.ledger.Stakeholder.EMPLOYER_OF_RECORD;
import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Accounts.Method;
import nl.basisbaan.outcome.Accounts.Per;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Accounts.Reading;
import org.junit.jupiter.api.Test;

/** Two readings of small ledgers, by hand. */
class AccountsTest {
  private static final int BASE = 2023;
  private static final double DEBT_LOST = 30;

  private final Ledger monitor = new Ledger(BASE, 3);
  private final Ledger with = new Ledger(BASE, 3);
  private final Ledger without = new Ledger(BASE, 3);

  private static final Parameters NUMBERS =
      Parameters.standard().with("care.mental_care_reduction", 0.047);

  private Map<Line, Measure> accounts() {
    return Accounts.of(monitor, with, without, Observed.ofNothing(), NUMBERS);
  }

  private static void pay(
      Ledger ledger, int year, Stakeholder from, Stakeholder to, Item item, double euro) {
    ledger.pay(year, from, to, item, Math.round(euro * 100));
  }

  private double total(Reading reading, Method method, Prices prices, String account) {
    return accounts().get(new Line(reading, method, prices, Per.TOTAL, account)).numerator();
  }

  private double nominal(Reading reading, String account) {
    return total(reading, Method.CORRECTED, Prices.NOMINAL, account);
  }

  @Test
  void theMonitorReadsItsOwnBooksAndTheOtherReadingTheDifferenceOfRuns() {
    pay(monitor, BASE, PARTICIPANTS, MUNICIPALITY, Item.BENEFIT, 100);
    pay(with, BASE, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 700);
    pay(without, BASE, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 760);
    String municipality = Settings.nameOf(MUNICIPALITY);
    assertEquals(100, nominal(Reading.MONITOR, municipality), 1e-9);
    assertEquals(60, nominal(Reading.NO_PROGRAMME, municipality), 1e-9);
    assertEquals(60, nominal(Reading.NO_PROGRAMME, municipality + ".benefit"), 1e-9);
    assertEquals(-60, nominal(Reading.NO_PROGRAMME, Settings.nameOf(PARTICIPANTS)), 1e-9);
  }

  @Test
  void stakeholdersAddUpToZeroInEveryPrice() {
    pay(with, BASE + 1, MUNICIPALITY, PARTICIPANTS, Item.PREMIUM, 500);
    pay(with, BASE + 2, OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION, 300);
    pay(without, BASE, MUNICIPALITY, OUTSIDE, Item.BENEFIT_ADMINISTRATION, 20);
    for (Prices prices : Prices.values()) {
      double sum = 0;
      for (Stakeholder who : Stakeholder.values()) {
        sum += total(Reading.NO_PROGRAMME, Method.CORRECTED, prices, Settings.nameOf(who));
      }
      assertEquals(0, sum, 1e-9);
    }
  }

  @Test
  void laterAmountsAreDeflatedAndThenDiscounted() {
    pay(with, BASE + 2, OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION, 1_000);
    String account = Accounts.SOCIAL_VALUE;
    Reading reading = Reading.NO_PROGRAMME;
    assertEquals(1_000, nominal(reading, account), 1e-9);
    double constant = 1_000 / (1.1 * 1.1);
    assertEquals(constant, total(reading, Method.CORRECTED, Prices.CONSTANT, account), 1e-9);
    assertEquals(
        constant / (1.04 * 1.04),
        total(reading, Method.CORRECTED, Prices.DISCOUNTED, account),
        1e-9);
  }

  @Test
  void socialValueIsMinusTheBalanceOfOutsideWithAndWithoutQualityOfLife() {
    pay(with, BASE, OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION, 200);
    pay(with, BASE, PARTICIPANTS, OUTSIDE, Item.QUALITY_OF_LIFE, DEBT_LOST);
    pay(with, BASE, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 999);
    assertEquals(200 - DEBT_LOST, nominal(Reading.NO_PROGRAMME, Accounts.SOCIAL_VALUE), 1e-9);
    assertEquals(200, nominal(Reading.NO_PROGRAMME, Accounts.SOCIAL_VALUE_MATERIAL), 1e-9);
    assertEquals(
        -nominal(Reading.NO_PROGRAMME, Settings.nameOf(OUTSIDE)),
        nominal(Reading.NO_PROGRAMME, Accounts.SOCIAL_VALUE),
        1e-9);
  }

  /** Production 1000 x 0.80 x 0.604, and mental care with 0.094 instead of 0.047. */
  @Test
  void thePublishedMethodTakesFixedSharesAndTheReductionOfSocialSupportTwice() {
    pay(monitor, BASE, MUNICIPALITY, PARTICIPANTS, Item.WAGE_FUNDING, 1_000);
    pay(monitor, BASE, OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION, 400);
    pay(monitor, BASE, OUTSIDE, PARTICIPANTS, Item.MENTAL_CARE, 50);
    Reading reading = Reading.MONITOR;
    assertEquals(450, nominal(reading, Accounts.SOCIAL_VALUE), 1e-9);
    assertEquals(
        1_000 * 0.80 * 0.604 + 100,
        total(reading, Method.PUBLISHED, Prices.NOMINAL, Accounts.SOCIAL_VALUE),
        1e-9);
  }

  @Test
  void thePublishedMethodCannotBeAppliedWithoutAReductionOfMentalCare() {
    pay(monitor, BASE, OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION, 400);
    Map<Line, Measure> accounts =
        Accounts.of(
            monitor,
            with,
            without,
            Observed.ofNothing(),
            NUMBERS.with("care.mental_care_reduction", 0));
    for (Method method : Method.values()) {
      Line line =
          new Line(Reading.MONITOR, method, Prices.CONSTANT, Per.TOTAL, Accounts.SOCIAL_VALUE);
      Measure expected = method == Method.PUBLISHED ? Measure.NOBODY : Measure.of(400);
      assertEquals(expected, accounts.get(line));
    }
  }

  @Test
  void theLetterCountsTheNetBenefitButNoSubsidy() {
    pay(monitor, BASE, MUNICIPALITY, PARTICIPANTS, Item.WAGE_FUNDING, 27_400);
    pay(monitor, BASE, MUNICIPALITY, EMPLOYER_OF_RECORD, Item.EMPLOYER_OF_RECORD_FEE, 600);
    pay(monitor, BASE, MUNICIPALITY, OUTSIDE, Item.WORK_SUPERVISION, 3_500);
    pay(monitor, BASE, MUNICIPALITY, OUTSIDE, Item.PARTICIPATION_COACHES, 1_500);
    pay(monitor, BASE, PARTICIPANTS, MUNICIPALITY, Item.BENEFIT, 14_000);
    pay(monitor, BASE, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY, 7_000);
    assertEquals(-19_000, nominal(Reading.MONITOR, Accounts.LETTER), 1e-9);
    assertEquals(
        -19_000, total(Reading.MONITOR, Method.CORRECTED, Prices.CONSTANT, Accounts.LETTER), 1e-9);
    assertEquals(-12_000, nominal(Reading.MONITOR, Settings.nameOf(MUNICIPALITY)), 1e-9);
  }
}
