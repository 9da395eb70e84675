package nl.basisbaan.money;

import nl.basisbaan.people.PurseRow.Due;

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
  final long transitionPayments;
  final long premiums;
  final long leave;
  long caredFor;
  long coached;
  long helpedWithDebts;

  /** Sums of no place yet, beside what is due to people outside their wages. */
  PlaceSums(Due due) {
    this.transitionPayments = due.transitionPayments();
    this.premiums = due.premiums();
    this.leave = due.leave();
    this.tax = due.tax();
  }
}
