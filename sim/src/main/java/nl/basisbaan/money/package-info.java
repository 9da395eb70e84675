/**
 * Every flow of the month is posted in the ledger: households, places, care. Amounts are computed
 * in earlier rooms or here. What is posted changes nobody's life; what places cost is told to the
 * budget, which later decides on offers.
 */
package nl.basisbaan.money;
