package nl.basisbaan.places;

/**
 * The programme: recruitment, interviews, matches, acceptance, contracts, work done in places,
 * guidance, coaches, budget, providers that learn, neighbourhoods. Posts no money.
 */
