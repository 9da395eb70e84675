/**
 * Charts on a sheet of any width, made with JFreeChart, written as SVG or painted as PNG. They know
 * numbers, and words that they are given; of policies, outcomes and languages they know nothing.
 */
package nl.basisbaan.experiments.chart;
