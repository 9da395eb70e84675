package nl.basisbaan.income;

/**
 * What a municipality adds to low incomes: its schemes (minimaregelingen), and in 2022 and 2023 the
 * energy allowance (energietoeslag). Each is open up to a ratio of income to the benefit norm.
 * Source: evidence/benefit_rules.csv.
 *
 * @param schemes cents a month
 * @param schemesUpTo ratio to the norm, which each town sets
 * @param energy cents a month, a twelfth of a year
 * @param energyUpTo ratio to the norm
 * @param energyAbove cents a month above that
 * @param energyAboveUpTo ratio to the norm
 */
public record Municipal(
    long schemes,
    double schemesUpTo,
    long energy,
    double energyUpTo,
    long energyAbove,
    double energyAboveUpTo) {

  /**
   * The schemes for a household, cents.
   *
   * @param means what counts as its income beside the schemes
   * @param norm of such a household, more than 0 if it has a right at all
   */
  long schemes(long means, long norm) {
    return isOpen(schemesUpTo, means, norm) ? schemes : 0;
  }

  /** The energy allowance for a household, cents. */
  long energy(long means, long norm) {
    if (energy == 0) {
      return 0;
    }
    return isOpen(energyUpTo, means, norm)
        ? energy
        : isOpen(energyAboveUpTo, means, norm) ? energyAbove : 0;
  }

  private static boolean isOpen(double upTo, long means, long norm) {
    return norm > 0 && means <= upTo * norm;
  }
}
