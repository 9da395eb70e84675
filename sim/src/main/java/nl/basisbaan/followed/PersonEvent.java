package nl.basisbaan.followed;

import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;

/**
 * Something that happened to a person, as events.csv shows it.
 *
 * @param month months since the start of the run
 */
public record PersonEvent(int person, int month, Event event, Detail detail) {}
