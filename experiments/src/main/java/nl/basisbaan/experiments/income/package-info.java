/**
 * The monthly money of one household on benefit and in a job, line by line. The rules are those of
 * the model and are not repeated here; no study is run. Its words are in the table of {@code text},
 * in every language.
 */
package nl.basisbaan.experiments.income;
