/**
 * Words, in every language, numbers and pages as people and programs read them: rounding, counting,
 * the nearest name to a mistyped one, and a page as data with what turns it into text. Nothing here
 * knows what is simulated, reads a file of a user or prints.
 */
package nl.basisbaan.experiments.text;
