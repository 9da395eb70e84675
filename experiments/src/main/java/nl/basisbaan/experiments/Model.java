package nl.basisbaan.experiments;

import java.util.List;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.Scenario;

/** What lives one replication of a scenario through; tests put something small in its place. */
@FunctionalInterface
interface Model {
  /** A result a policy, in the order of the scenario. */
  List<PolicyResult> run(Scenario scenario, int replication, Follow follow);
}
