/**
 * The months and events of single people who are followed, as persons.csv and events.csv show them.
 * Following draws no luck and changes nothing; nothing here is summed.
 */
package nl.basisbaan.followed;
