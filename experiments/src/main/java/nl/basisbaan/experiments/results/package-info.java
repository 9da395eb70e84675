/**
 * What is measured in the units of a study, and the files it is kept in: samples, estimates and
 * tables. What they mean in words, which units there are and where the files come to stand does not
 * belong here.
 */
package nl.basisbaan.experiments.results;
