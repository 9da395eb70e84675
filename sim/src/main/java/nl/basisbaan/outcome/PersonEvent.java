package nl.basisbaan.outcome;

/**
 * Something that happened to a person, as events.csv shows it.
 *
 * @param month months since the start of the run
 */
public record PersonEvent(int person, int month, String event, String detail) {}
