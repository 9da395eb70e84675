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
        boolean bothPartners) {

  /** Refuses numbers out of range. */
  public Pay {
    Settings.check(
        Pay.class,
        wageOverMinimum,
        maxHours,
        minHours,
        premiumOnEntry,
        premiumOnExit,
        bothPartners);
    if (!(minHours <= maxHours)) {
      throw new IllegalArgumentException(
          "min_hours must be at most max_hours (" + maxHours + ") but was " + minHours);
    }
  }
}
