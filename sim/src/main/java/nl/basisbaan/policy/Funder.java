package nl.basisbaan.policy;

import java.time.YearMonth;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * Who bears a share of what the places cost the municipality, until a month.
 *
 * @param payer who it is
 * @param share of the cost, 0 to 1
 * @param until last month, {@code YYYY-MM}; empty: it does not end
 */
public record Funder(
    @Setting(
            words =
                "Who bears it: social_support (Wet maatschappelijke ondersteuning); long_term_care"
                    + " (Wet langdurige zorg); subcontracting (who buys the work);"
                    + " housing_corporation; fund; national_government")
        Payer payer,
    @Setting(
            words =
                "Share of what the places cost the municipality: wages, allowances, supervision,"
                    + " coaches; before subsidy and saved benefit",
            low = 0,
            high = 1)
        double share,
    @Setting(
            words = "Last month in which it does, YYYY-MM; left out: it does not end",
            standard = "")
        String until) {

  /** Who may bear a share; what nobody bears is the municipality's. */
  public enum Payer {
    SOCIAL_SUPPORT,
    LONG_TERM_CARE,
    SUBCONTRACTING,
    HOUSING_CORPORATION,
    FUND,
    NATIONAL_GOVERNMENT
  }

  /** Refuses numbers out of range and a date that is none. */
  public Funder {
    Settings.check(Funder.class, payer, share, until);
    Dates.check("until", until);
  }

  /** The share of a month. */
  public double share(YearMonth month) {
    return !until.isEmpty() && YearMonth.parse(until).isBefore(month) ? 0 : share;
  }

  /** As it is read: {@code fund 0.5 until 2024-12}. */
  @Override
  public String toString() {
    String words = Settings.nameOf(payer) + " " + Settings.plain(share);
    return until.isEmpty() ? words : words + " until " + until;
  }
}
