/**
 * The files that a user writes and those that come with the program: finding them by name, reading
 * YAML into records, and telling every mistake with its place. What the records mean for a run does
 * not belong here.
 */
package nl.basisbaan.experiments.data;
