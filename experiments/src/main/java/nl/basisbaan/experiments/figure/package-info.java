/**
 * One number as it is told: rounded, with what one town may see, how exactly the mean is known and
 * how sure a difference is.
 */
package nl.basisbaan.experiments.figure;
