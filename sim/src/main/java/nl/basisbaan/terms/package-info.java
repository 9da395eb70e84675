/**
 * The words of the field: the states, traits, events and reasons that people, result files and
 * answers speak of, and the diary that is told of them. What they do stands in the rooms that use
 * them.
 */
package nl.basisbaan.terms;
