/**
 * What a study found that varies settings or parameters: its tables, which are written as units
 * come, and its answer. Only sums are kept of a unit, so that a hundred thousand points need little
 * more memory than a hundred. How a study of a few policies is answered does not belong here.
 */
package nl.basisbaan.experiments.sweep;
