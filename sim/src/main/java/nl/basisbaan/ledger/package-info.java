/**
 * Who pays whom for what: double entry in whole cents, the stakeholders and items, what a wage
 * costs, and amounts of other years. Postings themselves are made in {@code money}.
 */
package nl.basisbaan.ledger;
