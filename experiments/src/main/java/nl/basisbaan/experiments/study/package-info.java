/**
 * A question to the model, put together and lived through: what was requested, the study with its
 * policies and points, and the units that run on threads. Nothing here is measured, written or
 * told.
 */
package nl.basisbaan.experiments.study;
