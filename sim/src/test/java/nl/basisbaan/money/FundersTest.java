package nl.basisbaan.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.money.Funders.Part;
import nl.basisbaan.policy.Funder;
import nl.basisbaan.policy.Funder.Payer;
import org.junit.jupiter.api.Test;

class FundersTest {
  private static final YearMonth MONTH = YearMonth.of(2024, 6);

  /** Two halves of an odd cent are one cent, not two. */
  @Test
  void sharesOfAllBearAllToTheCent() {
    List<Funder> halves =
        List.of(new Funder(Payer.FUND, 0.5, ""), new Funder(Payer.SOCIAL_SUPPORT, 0.5, ""));
    for (long cost : new long[] {0, 1, 2, 100_001}) {
      assertEquals(
          cost,
          Funders.parts(halves, cost, MONTH).stream().mapToLong(Part::cents).sum(),
          "" + cost);
    }
  }

  @Test
  void whoseMonthIsOverPaysNothing() {
    List<Funder> funders =
        List.of(
            new Funder(Payer.FUND, 0.25, "2024-05"),
            new Funder(Payer.SUBCONTRACTING, 0.1, "2024-06"));
    assertEquals(
        List.of(new Part(Stakeholder.CO_PAYERS, 0), new Part(Stakeholder.WORK_PROVIDERS, 100)),
        Funders.parts(funders, 1_000, MONTH));
  }
}
