package nl.basisbaan;

import nl.basisbaan.model.Chance;
import nl.basisbaan.model.JobChances;
import nl.basisbaan.model.Month;
import nl.basisbaan.model.Municipality;
import nl.basisbaan.model.Parameters;
import nl.basisbaan.model.People;
import nl.basisbaan.model.WorkProviders;
import nl.basisbaan.outcome.Groups;

/**
 * What all policies of a replication share: people at the start and those who join, work providers,
 * luck, and the months with their rules.
 *
 * @param number of the replication
 * @param people at the start; each run lives with a copy
 * @param groups to which they belong
 */
record Town(
    int number,
    Municipality municipality,
    Parameters parameters,
    Chance chance,
    Month[] months,
    People people,
    Groups groups,
    JobChances chances,
    WorkProviders providers) {}
