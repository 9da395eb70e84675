package nl.basisbaan;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Groups;
import nl.basisbaan.people.People;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.JobChances;

/**
 * What all policies of a replication share: people at the start and those who join, work providers,
 * luck, and the months with their rules.
 *
 * @param number of the replication
 * @param warmUpMonths first of the months, which are in no figure
 * @param tightness demand for labour over its usual level, by month
 * @param people at the start; the world without a programme lives with a copy
 * @param groups to which they belong
 */
record Town(
    int number,
    Municipality municipality,
    Parameters parameters,
    Chance chance,
    Month[] months,
    int warmUpMonths,
    double[] tightness,
    People people,
    Groups groups,
    JobChances chances,
    WorkProviders providers) {}
