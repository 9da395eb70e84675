package nl.basisbaan.policy;

import java.time.YearMonth;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/** In which order coaches see candidates, how many, and for which places. */
public record Selection(
    @Setting(
            words =
                "Weight of the outlook on regular work in the order of candidates: 1 picks those"
                    + " with the best outlook first (creaming), -1 those with the worst",
            unit = "standard deviations of suitability a standard deviation of outlook",
            low = -5,
            high = 5,
            standard = "0")
        double outlookWeight,
    @Setting(
            words = "Interviews that one participation coach (participatiecoach) holds",
            unit = "interviews a month",
            low = 0,
            high = 100,
            standard = "3")
        double interviewsPerCoach,
    @Setting(
            words =
                "Whether a place that falls empty is filled again; false: each place is held by one"
                    + " person only",
            standard = "true")
        boolean replaceLeavers,
    @Setting(
            words =
                "Whether coaches are hired when those there are cannot guide or fill the places",
            standard = "true")
        boolean hireCoaches,
    @Setting(
            words =
                "Whom coaches invite when those who ask for a job by themselves are too few for the"
                    + " interviews of a month: none; everybody (on assistance who meets the criteria)",
            standard = "everybody")
        Invites invites,
    @Setting(
            words =
                "First month of recruitment, YYYY-MM, when the programme was decided late; left out:"
                    + " as long before places open as coaches look ahead",
            standard = "")
        String recruitsFrom,
    @Setting(
            words =
                "Whether people come from another offer of the policy only, as its contract.then or"
                    + " contract.back says: coaches then interview nobody for it",
            standard = "false")
        boolean onlyFromOffers) {

  /** Whom coaches invite of those who do not ask. */
  public enum Invites {
    NONE,
    EVERYBODY
  }

  /** Refuses numbers out of range and a date that is none. */
  public Selection {
    Settings.check(
        Selection.class,
        outlookWeight,
        interviewsPerCoach,
        replaceLeavers,
        hireCoaches,
        invites,
        recruitsFrom,
        onlyFromOffers);
    Dates.check("recruits_from", recruitsFrom);
  }

  /** Whether coaches recruit in a month. */
  public boolean recruits(YearMonth month) {
    return !onlyFromOffers && hasBegun(month);
  }

  /** Whether recruitment has begun by a month, and with it that people come back to a place. */
  public boolean hasBegun(YearMonth month) {
    return recruitsFrom.isEmpty() || !YearMonth.parse(recruitsFrom).isAfter(month);
  }

  /** Whether the coaches of two offers can be the same. */
  boolean sameCoaches(Selection other) {
    return interviewsPerCoach == other.interviewsPerCoach && hireCoaches == other.hireCoaches;
  }
}
