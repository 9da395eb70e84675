package nl.basisbaan.policy;

import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * How long a place lasts. What the law on temporary contracts allows in a month goes before it: a
 * chain of contracts that would break the law becomes permanent, or ends when the policy has no
 * permanent contracts.
 */
public record ContractTerms(
    @Setting(
            words = "Length of the first contract",
            unit = "months",
            low = 1,
            high = 120,
            standard = "12")
        int firstMonths,
    @Setting(
            words = "Length of each extension",
            unit = "months",
            low = 1,
            high = 120,
            standard = "12",
            unreadWhere = {"extensions is 0"})
        int extensionMonths,
    @Setting(
            words = "Number of temporary extensions",
            unit = "contracts",
            low = 0,
            high = 20,
            standard = "1")
        int extensions,
    @Setting(
            words = "Whether a permanent contract follows the last temporary one (end job)",
            standard = "true")
        boolean permanent,
    @Setting(
            words =
                "Permanent only for people whose wage value is at most this; the others are expected"
                    + " to move on (two tracks)",
            unit = "share",
            low = 0,
            high = 1,
            standard = "1",
            unreadWhere = {"permanent is false"})
        double permanentMaxWageValue,
    @Setting(
            words =
                "Name of the offer whose place follows the last contract, when there is one; left"
                    + " out: none",
            standard = "")
        String then,
    @Setting(
            words =
                "Name of the offer to whose place somebody goes back when the work or its supervision"
                    + " does not suit, or stops; left out: none",
            standard = "")
        String back,
    @Setting(
            words =
                "Months after leaving a place for reasons of health, or for work elsewhere, within"
                    + " which who is on benefit again has a right of return: the next place that is"
                    + " free, before others and without an interview; 0: none",
            unit = "months",
            low = 0,
            high = 60,
            standard = "0")
        int returnMonths,
    @Setting(
            words =
                "Whether the place of who has a right of return is kept empty for them until it"
                    + " lapses; false: it goes to another, and they wait for one that is free",
            standard = "false")
        boolean placeKept) {

  /** Refuses numbers out of range. */
  public ContractTerms {
    Settings.check(
        ContractTerms.class,
        firstMonths,
        extensionMonths,
        extensions,
        permanent,
        permanentMaxWageValue,
        then,
        back,
        returnMonths,
        placeKept);
  }

  /** Whether somebody with this wage value may stay after the last temporary contract. */
  public boolean permanentFor(double wageValue) {
    return permanent && wageValue <= permanentMaxWageValue;
  }

  /**
   * How long the temporary contracts last that the policy plans, as far as the law allows them.
   *
   * @param mostContracts most contracts of a chain
   * @param mostMonths most months of a chain
   */
  public int plannedMonths(int mostContracts, int mostMonths) {
    return firstMonths + monthsToFollow(1, firstMonths, mostContracts, mostMonths);
  }

  /**
   * Months of the extensions that follow a running contract as planned, as far as the law allows.
   *
   * @param contracts of the chain so far, the running one among them
   * @param months of the chain by the end of the running one
   * @param mostContracts most contracts of a chain
   * @param mostMonths most months of a chain
   */
  public int monthsToFollow(int contracts, int months, int mostContracts, int mostMonths) {
    int follow = 0;
    for (int each = contracts;
        each <= Math.min(extensions, mostContracts - 1)
            && months + follow + extensionMonths <= mostMonths;
        each++) {
      follow += extensionMonths;
    }
    return follow;
  }
}
