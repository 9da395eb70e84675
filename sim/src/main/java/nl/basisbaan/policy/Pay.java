package nl.basisbaan.policy;

import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/** What a place pays, and for how many hours. */
public record Pay(
    @Setting(
            words = "Gross hourly wage as a multiple of the minimum wage",
            unit = "ratio",
            low = 1,
            high = 3,
            standard = "1")
        double wageOverMinimum,
    @Setting(
            words = "Most contract hours; people work what they can up to it",
            unit = "hours a week",
            low = 1,
            high = 40,
            standard = "36")
        int maxHours,
    @Setting(
            words = "Fewest contract hours; who cannot work them is turned away",
            unit = "hours a week",
            low = 1,
            high = 40,
            standard = "12")
        int minHours,
    @Setting(
            words = "Paid once at the start of a place",
            unit = "euro",
            low = 0,
            high = 20_000,
            standard = "0")
        int premiumOnEntry,
    @Setting(
            words =
                "Paid once on leaving a place for work elsewhere, with wage-cost subsidy or without",
            unit = "euro",
            low = 0,
            high = 20_000,
            standard = "0")
        int premiumOnExit,
    @Setting(words = "The partner of somebody placed is offered a place too", standard = "false")
        boolean bothPartners,
    @Setting(
            words = "Untaxed allowance beside the benefit in an activity, paid by the municipality",
            unit = "euro a month",
            low = 0,
            high = 1_000,
            standard = "0")
        int allowance,
    @Setting(
            words =
                "What participants of an activity earn with it and may keep beside the benefit, paid"
                    + " by the work provider, such as their cooperative",
            unit = "euro a month",
            low = 0,
            high = 2_000,
            standard = "0")
        int ownEarnings,
    @Setting(
            words = "Travel and materials of a participant, paid by the municipality",
            unit = "euro a month",
            low = 0,
            high = 1_000,
            standard = "0")
        int travel,
    @Setting(
            words =
                "Contract hours at the start, which build up to what a person can; 0: all at once",
            unit = "hours a week",
            low = 0,
            high = 40,
            standard = "0")
        int startHours,
    @Setting(
            words = "Months after the start in which start_hours have built up",
            unit = "months",
            low = 1,
            high = 60,
            standard = "6",
            unreadWhere = {"start_hours is 0"})
        int buildUpMonths,
    @Setting(
            words =
                "Allowance of an activity for each hour worked, paid by the municipality beside"
                    + " allowance",
            unit = "euro an hour",
            low = 0,
            high = 20,
            standard = "0")
        double allowancePerHour,
    @Setting(
            words = "Most that allowance and allowance_per_hour come to together; 0: no limit",
            unit = "euro a month",
            low = 0,
            high = 2_000,
            standard = "0")
        int allowanceMost,
    @Setting(
            words =
                "People who share a place and its hours: each works at most max_hours over it, and"
                    + " a place by date is held by so many",
            unit = "people a place",
            low = 1,
            high = 10,
            standard = "1")
        double peoplePerPlace) {

  /** A part of a place that is nothing but rounding. */
  private static final double TINY = 1e-9;

  /** Refuses numbers out of range. */
  public Pay {
    Settings.check(
        Pay.class,
        wageOverMinimum,
        maxHours,
        minHours,
        premiumOnEntry,
        premiumOnExit,
        bothPartners,
        allowance,
        ownEarnings,
        travel,
        startHours,
        buildUpMonths,
        allowancePerHour,
        allowanceMost,
        peoplePerPlace);
    int most = each(maxHours, peoplePerPlace);
    String limit = "max_hours " + (peoplePerPlace == 1 ? "" : "over people_per_place ");
    if (startHours > most) {
      throw new IllegalArgumentException(
          "start_hours must be at most " + limit + "(" + most + ") but was " + startHours);
    }
    if (!(minHours <= most)) {
      throw new IllegalArgumentException(
          "min_hours must be at most " + limit + "(" + most + ") but was " + minHours);
    }
  }

  private static int each(int hours, double people) {
    return (int) Math.floor(hours / people + TINY);
  }

  /** Most hours a week of one person: those of a place over the people who share it. */
  public int mostHours() {
    return each(maxHours, peoplePerPlace);
  }

  /** Part of a place that one person holds. */
  public double shareOfPlace() {
    return 1 / peoplePerPlace;
  }

  /** How many people so many places hold; those that are not whole hold one less. */
  public int people(double places) {
    return (int) Math.floor(places * peoplePerPlace + TINY);
  }

  /**
   * What the municipality pays beside the benefit in a month, cents.
   *
   * @param hours worked in the month
   */
  public long allowance(double hours) {
    long paid = Math.round(100 * (allowance + allowancePerHour * hours));
    return allowanceMost == 0 ? paid : Math.min(100L * allowanceMost, paid);
  }

  /**
   * What somebody in an activity has beside the benefit, cents a month.
   *
   * @param hours worked in the month
   */
  public long besideBenefit(double hours) {
    return allowance(hours) + 100L * ownEarnings;
  }

  /** Hours a week with which somebody starts who can work so many. */
  public int startHours(int capacity) {
    int most = Math.min(mostHours(), capacity);
    return startHours == 0 ? most : Math.min(most, startHours);
  }
}
