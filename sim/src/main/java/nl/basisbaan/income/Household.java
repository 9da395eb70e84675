package nl.basisbaan.income;

/**
 * A household as the income rules see it.
 *
 * @param couple whether two partners share benefit and allowances
 * @param children under eighteen at home
 * @param aged12To15 of them, aged 12 to 15
 * @param aged16To17 of them, aged 16 or 17
 * @param otherAdults adults who live along and share costs, beside the partners
 * @param rentCents monthly rent; 0 when nothing is rented
 * @param medicalLimit whether hours of work are limited for medical reasons
 * @param wealthCents savings less debts; above a limit there is no right to benefit
 */
public record Household(
    boolean couple,
    int children,
    int aged12To15,
    int aged16To17,
    int otherAdults,
    int rentCents,
    boolean medicalLimit,
    long wealthCents) {

  /** Refuses what no household can be. */
  public Household {
    if (!(children >= aged12To15 + aged16To17 && aged12To15 >= 0 && aged16To17 >= 0)) {
      throw new IllegalArgumentException(
          "children must be at least those from 12 on but was " + children);
    }
    if (!(otherAdults >= 0 && rentCents >= 0)) {
      throw new IllegalArgumentException(
          "other adults and rent must be 0 or more but were " + otherAdults + " and " + rentCents);
    }
  }

  /** One or two partners with young children, nobody else. */
  public static Household of(boolean couple, int children, int rentCents) {
    return new Household(couple, children, 0, 0, 0, rentCents, false, 0);
  }

  /** The same household without other adults to share costs with. */
  public Household withoutOthers() {
    return otherAdults == 0
        ? this
        : new Household(
            couple, children, aged12To15, aged16To17, 0, rentCents, medicalLimit, wealthCents);
  }

  /** The same household with other wealth. */
  public Household withWealth(long cents) {
    return new Household(
        couple, children, aged12To15, aged16To17, otherAdults, rentCents, medicalLimit, cents);
  }

  /** Partners, children and other adults together. */
  public int persons() {
    return partners() + children + otherAdults;
  }

  /** One or two. */
  public int partners() {
    return couple ? 2 : 1;
  }

  public boolean singleParent() {
    return !couple && children > 0;
  }

  /** Whether it is a single parent of a child under twelve. */
  public boolean isYoungSingleParent() {
    return singleParent() && hasChildUnder12();
  }

  /** Whether the youngest child is under twelve. */
  public boolean hasChildUnder12() {
    return children > aged12To15 + aged16To17;
  }
}
