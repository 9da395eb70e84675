/**
 * Charts as lists of marks on a sheet, drawn at any width, written as SVG or painted as PNG. They
 * know numbers, and words that they are given; of policies, outcomes and languages they know
 * nothing.
 */
package nl.basisbaan.experiments.chart;
