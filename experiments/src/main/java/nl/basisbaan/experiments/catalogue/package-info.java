/**
 * What there is to choose from, as tables: policies, studies, municipalities, parameters and
 * outcomes. Nothing is changed or run here.
 */
package nl.basisbaan.experiments.catalogue;
