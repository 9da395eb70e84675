package nl.basisbaan.people;

import nl.basisbaan.terms.State;

/** What everybody is counted by each month; whole numbers. */
public enum Tally {
  /** People in a state, one constant for each {@link State} and in the same order. */
  IN_BENEFIT,
  IN_INTERVIEW,
  IN_ACTIVITY,
  IN_BASIC_JOB,
  IN_SUBSIDISED_JOB,
  IN_REGULAR_JOB,
  IN_SHELTERED_WORK,
  IN_UNEMPLOYMENT_INSURANCE,
  /** People who leave the register this month. */
  LEAVING,
  /** People who are there this month, those who leave in it included. */
  PRESENT,
  /** People whose household receives benefit. */
  ON_BENEFIT,
  /** Net household income of each. */
  INCOME_CENTS,
  /** People who hold a place or ever held one, and savings and debts of their households. */
  EVER_PLACED,
  SAVINGS_CENTS,
  DEBTS_CENTS;

  private static final Tally[] ALL = values();

  /** Counts somebody, in the sums of a group. Without branches on what cannot be predicted. */
  public static void count(Person person, int group, Sums<Tally> sums) {
    sums.add(group, ALL[person.stateCode()], 1);
    sums.add(group, PRESENT, 1);
    sums.add(group, ON_BENEFIT, Integer.signum(person.benefitCents()));
    sums.add(group, INCOME_CENTS, person.netIncomeCents());
    if (person.hadPlace() && !person.is(State.LEFT)) {
      sums.add(group, EVER_PLACED, 1);
      sums.add(group, SAVINGS_CENTS, person.savingsCents());
      sums.add(group, DEBTS_CENTS, person.debtsCents());
    }
  }

  /** People in the register at the end of the month, of a group. */
  public static long register(int group, Sums<Tally> sums) {
    return sums.of(group, PRESENT) - sums.of(group, LEAVING);
  }

  /** People in work of whatever kind, a basic job included. */
  public static long working(Sums<Tally> sums) {
    return sums.of(IN_BASIC_JOB)
        + sums.of(IN_SUBSIDISED_JOB)
        + sums.of(IN_REGULAR_JOB)
        + sums.of(IN_SHELTERED_WORK);
  }
}
