/**
 * The one truth of a run: every unit that was lived through, in a file that only grows and that
 * tells what of it is whole; and what was asked, so that a run can go on, be put together from
 * parts or be repeated. What is made of the units does not belong here.
 */
package nl.basisbaan.experiments.journal;
