package nl.basisbaan.money;

import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.time.Compensation;
import nl.basisbaan.time.Compensation.Claim;
import nl.basisbaan.time.Month;

/**
 * Labour costs compensation (loonkostenvoordeel, lage-inkomensvoordeel) that the employer of people
 * in places receives: the greatest of those to which a person gives a right, as far as it is
 * claimed. Booked in the month of the hours; the tax office pays it in the year after.
 */
record LabourCosts(Rates rates) {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double claimedWithDeclaration, double claimedWithout) {}

  static LabourCosts of(Parameters parameters) {
    return new LabourCosts(parameters.of("labour_costs", Rates.class));
  }

  /**
   * Compensation expected for a month, in cents: one for a person, the greatest that is claimed.
   *
   * @param registered whether the person is in the target-group register
   * @param sinceHired whether they were when they were hired, as a declaration asks
   */
  long compensation(Person person, boolean registered, boolean sinceHired, Month month) {
    int hours = person.hours();
    double expected = 0;
    double unclaimed = 1;
    for (Compensation one : month.rules().compensations()) {
      boolean right =
          switch (one.who()) {
            case REGISTER -> registered && (sinceHired || one.claimedBy() != Claim.DECLARATION);
            case OLDER -> !person.joinedWithoutBenefit();
            case LOW_WAGE -> true;
          };
      if (right
          && one.isPaid(
              month.date(),
              person.monthsInJob(),
              person.ageMonths(),
              hours,
              person.wageOverMinimum())) {
        double claimed = claimed(one);
        expected += unclaimed * claimed * one.month(hours);
        unclaimed *= 1 - claimed;
      }
    }
    return Cents.whole(expected);
  }

  private double claimed(Compensation one) {
    return switch (one.claimedBy()) {
      case DECLARATION -> rates.claimedWithDeclaration;
      case RETURN -> rates.claimedWithout;
      case NOBODY -> 1;
    };
  }
}
