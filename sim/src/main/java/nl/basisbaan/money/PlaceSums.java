package nl.basisbaan.money;

/** What the places of a month add up to: people by count, money in cents. */
final class PlaceSums {
  long places;
  long jobs;
  long allowances;
  long ownEarnings;
  long travel;
  long gross;
  long permanent;
  long base;
  long tax;
  long subsidy;
  long compensation;
  long sickPay;
  long absence;
  long production;
  long displaced;
  long supervision;
  long transitionPayments;
  long premiums;
  long leave;
  long caredFor;
  long coached;
  long helpedWithDebts;
}
