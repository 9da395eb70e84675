/**
 * From what is asked to a result folder: units are lived through or taken from a journal, handed to
 * what finds something in them, and what they give is put in its place with a manifest; that it is
 * so can be verified. What is found in the units does not belong here.
 */
package nl.basisbaan.experiments.run;
