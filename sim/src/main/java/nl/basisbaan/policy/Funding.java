package nl.basisbaan.policy;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Funder> funders) {

  /** How the paths of its settings begin. */
  static final String SECTION = "funding.";

  private static final double TINY = 1e-9;

  /** Who pays from a month on. */
  public record Later(
      @Setting(words = "First month, YYYY-MM") String since,
      @Setting(words = "Who pays from then on") Funding funding) {
    /** Refuses a date that is none. */
    public Later {
      Dates.check("since", since);
    }

    /** The same with the changes of a policy that are of its funding. */
    Later with(Map<String, String> changes) {
      Map<String, String> own = new LinkedHashMap<>();
      changes.forEach(
          (path, value) -> {
            if (path.startsWith(SECTION)) {
              own.put(path.substring(SECTION.length()), value);
            }
          });
      return new Later(since, Settings.with(funding, own));
    }
  }

  /** Refuses dates out of order, and a budget that is not there at all of them. */
  static void check(Funding first, List<Later> later) {
    String before = "";
    for (int i = 0; i < later.size(); i++) {
      String since = later.get(i).since();
      if (!(since.compareTo(before) > 0)) {
        throw new IllegalArgumentException(
            later(i + 1)
                + "since must be "
                + (since.isEmpty()
                    ? "a month, YYYY-MM"
                    : "in the order of the dates but " + since + " comes after " + before));
      }
      if (later.get(i).funding().isLimited() != first.isLimited()) {
        throw new IllegalArgumentException(
            later(i + 1) + "funding.yearly_budget must be above 0 at every date, or at none");
      }
      before = since;
    }
  }

  /**
   * Settings that are no standard values and that nothing reads at any date, by their paths.
   *
   * @param all at first, and from each of the later dates on
   */
  static Map<String, String> unread(List<Funding> all) {
    Map<String, String> unread = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String at = i == 0 ? "" : later(i);
      Settings.unread("funding", all.get(i))
          .forEach(
              (path, words) -> {
                if (all.stream().noneMatch(each -> each.reads(path))) {
                  unread.put(at + path, words);
                }
              });
    }
    return unread;
  }

  private static String later(int number) {
    return "later_funding[" + number + "].";
  }

  private boolean reads(String path) {
    return !Settings.unread("funding", this).containsKey(path)
        && !text(this, path).equals(text(Settings.standard(Funding.class), path));
  }

  private static String text(Funding one, String path) {
    return Settings.text(one, path.substring(SECTION.length()));
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
  }

  /** Whether a budget limits how many places there are. */
  public boolean isLimited() {
    return yearlyBudget > 0;
  }

  /** What third parties pay along in a month, euro a filled place and year. */
  public int coPayment(YearMonth month) {
    boolean ended = !coPaymentUntil.isEmpty() && YearMonth.parse(coPaymentUntil).isBefore(month);
    return ended ? 0 : coPayment;
  }
}
