/**
 * What the files of a result say, in the words and numbers of a language: read once, told by pages
 * and figures.
 */
package nl.basisbaan.experiments.readout;
