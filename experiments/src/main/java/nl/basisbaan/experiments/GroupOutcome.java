package nl.basisbaan.experiments;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/** An outcome of a group of people. */
record GroupOutcome(String group, Outcome outcome) {
  /** All outcomes of all groups but everybody: group by group, in fixed orders. */
  static Map<GroupOutcome, Measure> of(PolicyResult result) {
    Map<GroupOutcome, Measure> all = new LinkedHashMap<>();
    result
        .byGroup()
        .forEach(
            (group, outcomes) ->
                outcomes.forEach(
                    (outcome, measure) -> all.put(new GroupOutcome(group, outcome), measure)));
    return all;
  }
}
