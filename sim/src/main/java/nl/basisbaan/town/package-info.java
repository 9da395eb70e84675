/**
 * What a municipality is made of, drawn once for a replication and shared by all policies: its
 * margins, its people as they join, its work providers. Each run lives with a copy of people and
 * providers, because both learn.
 */
package nl.basisbaan.town;
