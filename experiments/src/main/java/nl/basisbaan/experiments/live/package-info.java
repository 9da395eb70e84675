/**
 * Lives the units of a study through on threads, those together that share lives, and hands them on
 * in their order. Nothing here is measured, written or told.
 */
package nl.basisbaan.experiments.live;
