/**
 * What a municipality decides: one record a group of settings, read from a file. Data only: what a
 * setting does stands in the process that reads it.
 */
package nl.basisbaan.policy;
