package nl.basisbaan.policy;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/** Who pays for the places. */
public record Funding(
    @Setting(
            words =
                "Whether the municipality claims national wage-cost subsidy for the places; false: wage"
                    + " value is assessed all the same, and what else comes of that goes on",
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
            standard = "",
            unreadWhere = {"co_payment is 0"})
        String coPaymentUntil,
    @Setting(
            words =
                "Share of what the national government saves by people while they are in places that"
                    + " it returns, by rule as the monitor reckons it, not by what they would do"
                    + " otherwise: taxes on the wages, and saved benefits as far as its budget follows"
                    + " them (none from 40,000 inhabitants on, where the municipality keeps them"
                    + " anyway)",
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
            standard = "false",
            unreadWhere = {"yearly_budget is 0", "wage_cost_subsidy is false"})
        boolean budgetNetOfSubsidy,
    @Setting(
            words = "Whether supervision is paid from the budget",
            standard = "true",
            unreadWhere = {"yearly_budget is 0"})
        boolean budgetBearsSupervision,
    @Setting(
            words =
                "Who bears shares of what the places cost the municipality; left out: nobody. They"
                    + " make no room in its budget",
            standard = "")
        List<Funder> funders,
    @Setting(
            words =
                "Yearly budgets from later months on, in the order of their dates; left out: it stays"
                    + " as it is. The changes of a policy can set funding.yearly_budget instead",
            standard = "")
        List<LaterBudget> laterBudgets) {

  private static final double TINY = 1e-9;
  private static final int MONTHS_PER_YEAR = 12;

  /** A yearly budget from a month on. */
  public record LaterBudget(
      @Setting(words = "First month, YYYY-MM") String since,
      @Setting(words = "Budget from then on", unit = "euro a year", low = 1, high = 1_000_000_000)
          int yearlyBudget) {
    /** Refuses a number out of range and a date that is none. */
    public LaterBudget {
      Settings.check(LaterBudget.class, since, yearlyBudget);
      Dates.check("since", since);
    }

    /** As it is read: {@code 500000 since 2025-01}. */
    @Override
    public String toString() {
      return yearlyBudget + " since " + since;
    }
  }

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
    laterBudgets = List.copyOf(laterBudgets);
    if (!laterBudgets.isEmpty() && yearlyBudget == 0) {
      throw new IllegalArgumentException(
          "yearly_budget must be given where it changes later, at first too");
    }
    for (int i = 0; i < laterBudgets.size(); i++) {
      String before = i == 0 ? "" : laterBudgets.get(i - 1).since();
      String since = laterBudgets.get(i).since();
      if (!(since.compareTo(before) > 0)) {
        throw new IllegalArgumentException(
            "later_budgets["
                + (i + 1)
                + "].since must be "
                + (since.isEmpty()
                    ? "a month, YYYY-MM"
                    : "in the order of the dates but " + since + " comes after " + before));
      }
    }
  }

  /** Whether a budget limits how many places there are. */
  public boolean isLimited() {
    return yearlyBudget > 0;
  }

  /** The yearly budget that is in force in a month, euro a year; 0 without a limit. */
  public int yearlyBudget(YearMonth month) {
    int budget = yearlyBudget;
    for (LaterBudget later : laterBudgets) {
      budget = YearMonth.parse(later.since()).isAfter(month) ? budget : later.yearlyBudget();
    }
    return budget;
  }

  /** The budget of a calendar year, euro: that of each of its months, a twelfth of a year each. */
  public double budgetOf(int year) {
    double months = 0;
    for (int month = 1; month <= MONTHS_PER_YEAR; month++) {
      months += yearlyBudget(YearMonth.of(year, month));
    }
    return months / MONTHS_PER_YEAR;
  }

  /** The same with one yearly budget in all months. */
  Funding withOneBudget() {
    return new Funding(
        wageCostSubsidy,
        buyersFee,
        feeShareOfWorth,
        coPayment,
        coPaymentUntil,
        returnedShare,
        yearlyBudget,
        budgetNetOfSubsidy,
        budgetBearsSupervision,
        funders,
        List.of());
  }

  /** What third parties pay along in a month, euro a filled place and year. */
  public int coPayment(YearMonth month) {
    boolean ended = !coPaymentUntil.isEmpty() && YearMonth.parse(coPaymentUntil).isBefore(month);
    return ended ? 0 : coPayment;
  }
}
