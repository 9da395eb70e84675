/**
 * What a study found, in plain words: who did better, how certain that is, what it costs and what
 * nobody knows. Files and statistics come from the results; nothing is computed anew in the model.
 */
package nl.basisbaan.experiments.answer;
