/**
 * Where a result comes to stand: the folder, who is writing in it, what stands there already and
 * what runs that were stopped left behind. A folder with a manifest is whole at any moment, and
 * nothing is removed that is not a result, or was made of one and can be again. What is in the
 * files of a result does not belong here.
 */
package nl.basisbaan.experiments.folder;
