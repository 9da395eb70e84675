/** What is drawn of a result: each figure with its finding, how sure it is and its numbers. */
package nl.basisbaan.experiments.plots;
