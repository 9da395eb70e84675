package nl.basisbaan.policy;

import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/** Help at work and around it. */
public record Supervision(
    @Setting(
            words = "Coaching and consultation given, as a multiple of the published minutes",
            unit = "ratio",
            low = 0,
            high = 5,
            standard = "1")
        double intensity,
    @Setting(
            words =
                "Months of coaching that go on after a place was left straight for regular or"
                    + " subsidised work, while that job lasts",
            unit = "months",
            low = 0,
            high = 36,
            standard = "0")
        int afterCareMonths,
    @Setting(words = "Help with debts for people in a place", standard = "false") boolean debtHelp,
    @Setting(
            words =
                "Lessons within the contract hours; they produce nothing and people grow faster",
            unit = "hours a week",
            low = 0,
            high = 24,
            standard = "0")
        int lessonHours) {

  /** Refuses numbers out of range. */
  public Supervision {
    Settings.check(Supervision.class, intensity, afterCareMonths, debtHelp, lessonHours);
  }
}
