/**
 * Designs of experiments and what is read from them: which points of the unit cube are lived
 * through, and how much of an outcome each coordinate is good for. Pure numbers in, numbers out:
 * nothing here knows what a coordinate stands for, what lives the points, or reads or writes a
 * file.
 */
package nl.basisbaan.experiments.design;
