package nl.basisbaan.experiments.study;

import java.util.List;
import nl.basisbaan.PolicyResult;

/**
 * The unit of work when it is done: one replication of one point with all its policies.
 *
 * @param point number of the point in the experiment
 * @param replication its number, from 0
 */
public record Unit(int point, int replication, List<PolicyResult> results) {}
