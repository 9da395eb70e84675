/**
 * How words on a command line are read: what a command is, its options and its help text. What any
 * command does does not belong here.
 */
package nl.basisbaan.experiments.command;
