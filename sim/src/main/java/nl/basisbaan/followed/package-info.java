/**
 * What becomes of single people: those who are followed, as persons.csv and events.csv show them,
 * the personas (lives.csv), and from their start on those who are placed, added up (placed.csv).
 * Following draws no luck and changes nothing.
 */
package nl.basisbaan.followed;
