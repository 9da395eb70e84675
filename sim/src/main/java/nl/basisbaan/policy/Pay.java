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
            words = "Paid once on leaving a place for regular work",
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
            standard = "6")
        int buildUpMonths) {

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
        buildUpMonths);
    if (startHours > maxHours) {
      throw new IllegalArgumentException(
          "start_hours must be at most max_hours (" + maxHours + ") but was " + startHours);
    }
    if (!(minHours <= maxHours)) {
      throw new IllegalArgumentException(
          "min_hours must be at most max_hours (" + maxHours + ") but was " + minHours);
    }
  }

  /** What somebody in an activity has beside the benefit, cents a month. */
  public long besideBenefit() {
    return 100L * (allowance + ownEarnings);
  }

  /** Hours a week with which somebody starts who can work so many. */
  public int startHours(int capacity) {
    int most = Math.min(maxHours, capacity);
    return startHours == 0 ? most : Math.min(most, startHours);
  }
}
