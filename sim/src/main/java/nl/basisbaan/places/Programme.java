package nl.basisbaan.places;

import nl.basisbaan.town.WorkProviders;

/** What a programme has to work with in one run. */
public record Programme(
    Recruitment recruitment,
    Coaches coaches,
    WorkProviders providers,
    Budget budget,
    Neighbourhoods neighbourhoods) {}
