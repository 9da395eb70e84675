package nl.basisbaan.places;

import nl.basisbaan.numbers.Parameters;

/**
 * What a place costs beside its wage; unit, range and source stand in parameters.csv. Yearly
 * amounts in euro of 2022.
 */
public record PlaceCosts(
    double yearEndBonus,
    double employerOfRecordYear,
    double supervisionFirstYear,
    double supervisionLaterYears,
    double participationCoachYear,
    double jobCoachYear,
    double researchOnce,
    double absenceYear,
    double supervisionPerBarrier,
    double usualBarriers,
    double learning,
    double usualWageValue,
    int assessmentMonths,
    double subsidyCarriedShare) {

  /** The costs under these numbers. */
  public static PlaceCosts of(Parameters parameters) {
    return parameters.of("place_payments", PlaceCosts.class);
  }
}
