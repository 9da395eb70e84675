/**
 * What a municipality is made of, drawn once for a replication and shared by all policies: its
 * margins, its people as they join, its work providers. What is drawn follows from records called
 * Numbers alone; where these are equal the town is the same. The world without a programme lives
 * with a copy of the people, and each world with one of the providers, because both learn.
 */
package nl.basisbaan.town;
