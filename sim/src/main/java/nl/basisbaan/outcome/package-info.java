/**
 * What is observed of a run: outcomes, histories, groups, comparisons with no programme, accounts.
 * Recording draws no luck and changes nothing; no other room of the model may use it.
 */
package nl.basisbaan.outcome;
