/**
 * Numbers and where they come from: parameters with unit, range and source, published tables,
 * settings of data files, luck and whose it is, whole cents. Knows no person and no rule of the
 * model; every other room may use it.
 */
package nl.basisbaan.numbers;
