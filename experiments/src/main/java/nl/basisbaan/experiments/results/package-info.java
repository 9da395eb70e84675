/**
 * What is measured in the units of a study, and the folder it is kept in: samples, estimates,
 * tables, manifest, and the run that leaves them whole or not at all. What they mean in words, and
 * where the words of a command came from, does not belong here.
 */
package nl.basisbaan.experiments.results;
