/**
 * What is measured in the units of a study, and the files it is kept in: samples, estimates,
 * tables, manifest, and the run that writes them. What they mean in words, where they come to
 * stand, and where the words of a command came from, does not belong here.
 */
package nl.basisbaan.experiments.results;
