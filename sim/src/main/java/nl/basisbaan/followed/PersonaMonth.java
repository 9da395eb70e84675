package nl.basisbaan.followed;

import nl.basisbaan.terms.State;

/**
 * A persona in one month.
 *
 * @param person number of the persona
 * @param month months since the start of the run
 * @param netIncomeCents net income of the household
 * @param bridgeTotal sum of the eight bridge scores, 8..40
 */
public record PersonaMonth(
    int person, int month, State state, int netIncomeCents, int bridgeTotal) {}
