package nl.basisbaan.policy;

import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/** Who may get a place. */
public record Eligibility(
    @Setting(
            words = "Months on social assistance (bijstand) before a place may be had",
            unit = "months",
            low = 0,
            high = 600,
            standard = "36")
        int minBenefitMonths,
    @Setting(words = "Youngest age", unit = "years", low = 18, high = 67, standard = "18")
        int minAge,
    @Setting(words = "Oldest age", unit = "years", low = 18, high = 70, standard = "70") int maxAge,
    @Setting(
            words =
                "Exemption from the duty to look for work (vrijstelling): any, exempt, not_exempt",
            standard = "any")
        Exemption exemption,
    @Setting(words = "Only people who had a participation job before", standard = "false")
        boolean earlierParticipationJob,
    @Setting(
            words =
                "Highest chance of regular work within two years, as the coach estimates it; above"
                    + " it a candidate is turned away. 1 turns nobody away",
            unit = "probability",
            low = 0,
            high = 1,
            standard = "1")
        double maxOutlook,
    @Setting(
            words =
                "Lowest chance of regular work within two years, as the coach estimates it; below it"
                    + " a candidate is turned away. 0 turns nobody away",
            unit = "probability",
            low = 0,
            high = 1,
            standard = "0")
        double minOutlook,
    @Setting(
            words =
                "What the months of min_benefit_months count: benefit (on assistance in this spell);"
                    + " unemployment (without regular work, years of unemployment insurance before"
                    + " assistance too)",
            standard = "benefit")
        Counts counts,
    @Setting(
            words =
                "Whether the limits of the outlook are those of a client group in the register, so"
                    + " that coaches speak with its people only; false: they find it out in the"
                    + " interview",
            standard = "false")
        boolean clientGroup,
    @Setting(
            words =
                "Whether people without work may have a place whose household has no benefit, such as"
                    + " those whose partner earns; of them min_benefit_months counts months without"
                    + " regular work. Partners whom pay.both_partners invites always may",
            standard = "false")
        boolean withoutBenefit,
    @Setting(
            words =
                "Only people who had no place before, of whatever offer; false: who meets the"
                    + " criteria again may have another. A right of return stays",
            standard = "false")
        boolean firstPlaceOnly) {

  /** Which months a candidate must have. */
  public enum Counts {
    BENEFIT,
    UNEMPLOYMENT
  }

  /** Which people, by their exemption from the duty to look for work. */
  public enum Exemption {
    ANY,
    EXEMPT,
    NOT_EXEMPT
  }

  /** The same criteria without the limits of the outlook on regular work. */
  public Eligibility withoutOutlook() {
    return new Eligibility(
        minBenefitMonths,
        minAge,
        maxAge,
        exemption,
        earlierParticipationJob,
        1,
        0,
        counts,
        false,
        withoutBenefit,
        firstPlaceOnly);
  }

  /** Refuses numbers out of range. */
  public Eligibility {
    Settings.check(
        Eligibility.class,
        minBenefitMonths,
        minAge,
        maxAge,
        exemption,
        earlierParticipationJob,
        maxOutlook,
        minOutlook,
        counts,
        clientGroup,
        withoutBenefit,
        firstPlaceOnly);
    if (!(minOutlook <= maxOutlook)) {
      throw new IllegalArgumentException(
          "min_outlook must be at most max_outlook ("
              + Settings.plain(maxOutlook)
              + ") but was "
              + Settings.plain(minOutlook));
    }
    if (!(minAge <= maxAge)) {
      throw new IllegalArgumentException(
          "min_age must be at most max_age (" + maxAge + ") but was " + minAge);
    }
  }
}
