/**
 * Designs of experiments and what is read from them: which points of the unit cube are lived
 * through, how much of an outcome each coordinate is good for, and what is sure of many comparisons
 * at once. Pure numbers in, numbers out: nothing here knows what a coordinate stands for or what
 * lives the points, and nothing reads or writes a file.
 */
package nl.basisbaan.experiments.design;
