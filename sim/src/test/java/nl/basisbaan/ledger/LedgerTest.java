package nl.basisbaan.ledger;

import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private final Ledger ledger = new Ledger(2023, 2);

  @Test
  void whatOnePaysAnotherReceives() {
    ledger.pay(2023, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 119_566);
    assertEquals(-119_566, ledger.balance(MUNICIPALITY));
    assertEquals(119_566, ledger.balance(PARTICIPANTS));
    assertEquals(0, ledger.sum());
  }

  @Test
  void paymentsOfAYearAddUpPerPayerReceiverAndItem() {
    ledger.pay(2023, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 1);
    ledger.pay(2023, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 2);
    ledger.pay(2024, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 4);
    ledger.pay(2024, PARTICIPANTS, MUNICIPALITY, Item.BENEFIT, 8);
    ledger.pay(2024, MUNICIPALITY, PARTICIPANTS, Item.PREMIUM, 0);
    assertEquals(
        List.of(
            new Ledger.Flow(2023, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 3),
            new Ledger.Flow(2024, PARTICIPANTS, MUNICIPALITY, Item.BENEFIT, 8),
            new Ledger.Flow(2024, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 4)),
        ledger.flows());
  }

  @Test
  void socialValueIsWhatIsMadeLessWhatIsUsedUp() {
    ledger.pay(2023, OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION, 1_000);
    ledger.pay(2023, MUNICIPALITY, OUTSIDE, Item.JOB_COACH, 300);
    ledger.pay(2023, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 500);
    assertEquals(700, ledger.socialValue());
  }

  @Test
  void onlyFlowsWithTheOutsideAreReal() {
    assertTrue(new Ledger.Flow(2023, OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION, 1).real());
    assertTrue(new Ledger.Flow(2023, MUNICIPALITY, OUTSIDE, Item.JOB_COACH, 1).real());
    assertFalse(new Ledger.Flow(2023, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 1).real());
  }

  @Test
  void aNegativePaymentOneToOneselfAndOneOfAnotherYearAreRefused() {
    refused(2023, MUNICIPALITY, PARTICIPANTS, -1);
    refused(2023, MUNICIPALITY, MUNICIPALITY, 1);
    refused(2022, MUNICIPALITY, PARTICIPANTS, 1);
    refused(2025, MUNICIPALITY, PARTICIPANTS, 1);
    assertEquals(List.of(), ledger.flows());
  }

  private void refused(int year, Stakeholder from, Stakeholder to, long cents) {
    assertThrows(
        IllegalArgumentException.class, () -> ledger.pay(year, from, to, Item.BENEFIT, cents));
  }

  @Test
  void aSumThatNoLongerFitsIsRefusedRatherThanWrong() {
    ledger.pay(2023, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, Long.MAX_VALUE);
    assertThrows(
        ArithmeticException.class,
        () -> ledger.pay(2023, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, 1));
  }

  /** Payments that look like luck: steps through all pairs, items and years, of odd amounts. */
  private static long payMillion(Ledger books) {
    Stakeholder[] all = Stakeholder.values();
    long paid = 0;
    for (int i = 0; i < 1_000_000; i++) {
      Stakeholder from = all[i % all.length];
      Stakeholder to = all[(i % all.length + 1 + i / 7 % (all.length - 1)) % all.length];
      long cents = 1 + (i * 7_919L) % 1_000_003;
      books.pay(2023 + i % 2, from, to, Item.values()[i % 11 * 2 % Item.values().length], cents);
      paid += cents;
    }
    return paid;
  }

  @Test
  void aMillionPostingsAreConserved() {
    long paid = payMillion(ledger);
    assertEquals(0, ledger.sum());
    assertEquals(paid, ledger.flows().stream().mapToLong(Ledger.Flow::cents).sum());
    assertEquals(-ledger.balance(OUTSIDE), ledger.socialValue());
  }

  @Test
  void anyGroupingAddsUpToTheSameCent() {
    long paid = payMillion(ledger);
    List<Function<Ledger.Flow, Object>> groupings =
        List.of(Ledger.Flow::year, Ledger.Flow::from, Ledger.Flow::to, Ledger.Flow::item);
    for (Function<Ledger.Flow, Object> grouping : groupings) {
      Map<Object, Long> groups =
          ledger.flows().stream()
              .collect(Collectors.groupingBy(grouping, Collectors.summingLong(Ledger.Flow::cents)));
      assertTrue(groups.size() > 1);
      assertEquals(paid, groups.values().stream().mapToLong(Long::longValue).sum());
    }
    for (Stakeholder who : Stakeholder.values()) {
      long received = 0;
      for (Ledger.Flow flow : ledger.flows()) {
        received += flow.to() == who ? flow.cents() : flow.from() == who ? -flow.cents() : 0;
      }
      assertEquals(ledger.balance(who), received, who.name());
    }
  }
}
