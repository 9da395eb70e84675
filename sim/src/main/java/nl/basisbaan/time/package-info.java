/**
 * The months of a run with the rules of their dates, and what a process of a month is. No people.
 */
package nl.basisbaan.time;
