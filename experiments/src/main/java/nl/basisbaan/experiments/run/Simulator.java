package nl.basisbaan.experiments.run;

import java.util.List;
import nl.basisbaan.Replications;
import nl.basisbaan.Scenario;
import nl.basisbaan.Towns;
import nl.basisbaan.experiments.study.Model;

/** The model itself. What scenarios have in common is prepared, and lived, once for them. */
public final class Simulator implements Model {
  private final Towns towns = new Towns();

  @Override
  public Prepared prepare(Scenario scenario) {
    return new Replications(scenario, towns)::run;
  }

  @Override
  public Together prepare(List<Scenario> scenarios) {
    List<Replications> each =
        scenarios.stream().map(scenario -> new Replications(scenario, towns)).toList();
    return (replication, follow) -> Replications.run(each, replication, follow);
  }
}
