/**
 * Published figures beside the same figures of a history that was lived through, each with a
 * verdict. What a study answers, and fitting the model to the figures, do not belong here.
 */
package nl.basisbaan.experiments.validate;
