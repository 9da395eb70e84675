/**
 * Who is reached: which groups of people get a place more often, less often or never, against
 * everybody who may have one.
 */
package nl.basisbaan.experiments.reach;
