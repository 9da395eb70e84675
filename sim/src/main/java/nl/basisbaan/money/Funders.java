package nl.basisbaan.money;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.policy.Funder;
import nl.basisbaan.policy.Funder.Payer;

/** What those pay who bear shares of what the places cost, in whole cents. */
final class Funders {
  /** A payment of a month. */
  record Part(Stakeholder from, long cents) {}

  private Funders() {}

  /**
   * Divides a cost: the parts are never more than the shares of it together, rounded.
   *
   * @param cost in cents
   */
  static List<Part> parts(List<Funder> funders, long cost, YearMonth month) {
    List<Part> parts = new ArrayList<>();
    double share = 0;
    long paid = 0;
    for (Funder funder : funders) {
      share += funder.share(month);
      long until = Cents.whole(share * cost);
      parts.add(new Part(account(funder.payer()), until - paid));
      paid = until;
    }
    return parts;
  }

  /** The account from which somebody pays. */
  private static Stakeholder account(Payer payer) {
    return switch (payer) {
      case SOCIAL_SUPPORT, LONG_TERM_CARE -> Stakeholder.CARE_FUNDS;
      case SUBCONTRACTING -> Stakeholder.WORK_PROVIDERS;
      case HOUSING_CORPORATION, FUND -> Stakeholder.CO_PAYERS;
      case NATIONAL_GOVERNMENT -> Stakeholder.NATIONAL_GOVERNMENT;
    };
  }
}
