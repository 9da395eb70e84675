/**
 * The life of one person under each policy of a study, side by side, in words and numbers. Whom to
 * follow is found here too. Nothing here lives anybody or changes what happens to them.
 */
package nl.basisbaan.experiments.follow;
