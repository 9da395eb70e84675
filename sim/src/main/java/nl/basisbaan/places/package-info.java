/**
 * The programme: recruitment, interviews, matches, acceptance, contracts, work done in places,
 * guidance, coaches, budget, providers that learn, neighbourhoods. Posts no money.
 */
package nl.basisbaan.places;
