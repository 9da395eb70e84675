package nl.basisbaan.experiments.study;

import java.util.List;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.Scenario;

/** What prepares a scenario for its replications; tests put something small in its place. */
@FunctionalInterface
public interface Model {
  /** The scenario ready to be lived through, by many threads at once. */
  Prepared prepare(Scenario scenario);

  /** A scenario that is ready. */
  @FunctionalInterface
  interface Prepared {
    /** Lives one replication through: a result a policy, in the order of the scenario. */
    List<PolicyResult> run(int replication, Follow follow);
  }
}
