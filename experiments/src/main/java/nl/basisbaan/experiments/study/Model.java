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

  /** Scenarios whose people have the same lives without a programme, ready to be lived together. */
  default Together prepare(List<Scenario> scenarios) {
    List<Prepared> each = scenarios.stream().map(this::prepare).toList();
    return (replication, follow) ->
        each.stream().map(prepared -> prepared.run(replication, follow)).toList();
  }

  /** Scenarios that are ready. */
  @FunctionalInterface
  interface Together {
    /** Lives one replication of each through: of every scenario a result a policy, in its order. */
    List<List<PolicyResult>> run(int replication, Follow follow);
  }

  /** A scenario that is ready. */
  @FunctionalInterface
  interface Prepared {
    /** Lives one replication through: a result a policy, in the order of the scenario. */
    List<PolicyResult> run(int replication, Follow follow);
  }
}
