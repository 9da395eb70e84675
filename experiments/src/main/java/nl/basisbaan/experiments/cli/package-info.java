/**
 * The command line: one class a command, all of them in {@code Commands}. Commands hand the work on
 * to the other packages, none of which knows this one.
 */
package nl.basisbaan.experiments.cli;
