package nl.basisbaan.policy;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/** Who pays for the places. */
public record Funding(
    @Setting(
            words = "Whether the municipality claims national wage-cost subsidy for the places",
            standard = "true")
        boolean wageCostSubsidy,
    @Setting(
            words =
                "Fee that a work provider pays for a place, in euro of January 2022: it"
                    + " grows with the minimum wage",
            unit = "euro a year",
            low = 0,
            high = 50_000,
            standard = "0")
        int buyersFee,
    @Setting(
            words = "Share of what the work is worth that a work provider pays, beside the fee",
            low = 0,
            high = 1,
            standard = "0")
        double feeShareOfWorth,
    @Setting(
            words =
                "What third parties, such as housing corporations or European funds, pay along, in"
                    + " euro of January 2022: it grows with the minimum wage",
            unit = "euro a filled place and year",
            low = 0,
            high = 50_000,
            standard = "0")
        int coPayment,
    @Setting(
            words = "Last month in which they do, YYYY-MM; left out: it does not end",
            standard = "")
        String coPaymentUntil,
    @Setting(
            words =
                "Share of saved benefits and of taxes on the wages that the national government"
                    + " returns",
            low = 0,
            high = 1,
            standard = "0")
        double returnedShare,
    @Setting(
            words =
                "Budget for wages, supervision, payroll, research and hired coaches; 0: no limit."
                    + " Without places by date, as many places open as it carries",
            unit = "euro a year",
            low = 0,
            high = 1_000_000_000,
            standard = "0")
        int yearlyBudget,
    @Setting(
            words =
                "Whether wage-cost subsidy is taken off before costs are held against the budget",
            standard = "false")
        boolean budgetNetOfSubsidy,
    @Setting(words = "Whether supervision is paid from the budget", standard = "true")
        boolean budgetBearsSupervision,
    @Setting(
            words =
                "Who bears shares of what the places cost the municipality; left out: nobody. They"
                    + " make no room in its budget",
            standard = "")
        List<Funder> funders) {

  private static final double TINY = 1e-9;

  /** Refuses numbers out of range and a date that is none. */
  public Funding {
    Settings.check(
        Funding.class,
        wageCostSubsidy,
        buyersFee,
        feeShareOfWorth,
        coPayment,
        coPaymentUntil,
        returnedShare,
        yearlyBudget,
        budgetNetOfSubsidy,
        budgetBearsSupervision);
    funders = List.copyOf(funders);
    double all = funders.stream().mapToDouble(Funder::share).sum();
    if (!(all <= 1 + TINY)) {
      throw new IllegalArgumentException(
          "funders must have shares of at most 1 together but have " + Settings.plain(all));
    }
    Dates.check("co_payment_until", coPaymentUntil);
  }

  /** What third parties pay along in a month, euro a filled place and year. */
  public int coPayment(YearMonth month) {
    boolean ended = !coPaymentUntil.isEmpty() && YearMonth.parse(coPaymentUntil).isBefore(month);
    return ended ? 0 : coPayment;
  }
}
