/**
 * One small town in three ways of writing, to see what each costs: objects on the schedule of
 * MASON, columns with a moving view, and plain arrays. {@link nl.basisbaan.ToyMonths} measures
 * them.
 */
package nl.basisbaan.toy;
