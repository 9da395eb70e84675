/**
 * A result folder as one page that opens everywhere, and its figures: what was found in words and
 * pictures, in the language of the reader, from the tables of the folder alone. Charts are lists of
 * marks, which are written as SVG or painted; nothing here lives a town or computes an outcome
 * anew.
 */
package nl.basisbaan.experiments.report;
