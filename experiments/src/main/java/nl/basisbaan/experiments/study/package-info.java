/**
 * A question to the model, put together: what was requested, the study with its policies and
 * points, and the units that are to be lived through. Nothing here is lived, measured, written or
 * told.
 */
package nl.basisbaan.experiments.study;
