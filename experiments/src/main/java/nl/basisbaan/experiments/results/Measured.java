package nl.basisbaan.experiments.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * A kind of thing that is measured at the end of a replication, and the columns that name it.
 *
 * @param <K> one such thing
 * @param columns of a table, in their order
 * @param names of one thing in these columns
 * @param of everything that was measured of a policy
 * @param bound which values one thing can have
 * @param whole what one thing is a part of, or itself: a part that a replication does not name is
 *     nothing there
 */
public record Measured<K>(
    List<String> columns,
    Function<K, List<String>> names,
    Function<PolicyResult, Map<K, Measure>> of,
    Function<K, Bound> bound,
    UnaryOperator<K> whole) {
  /** Things that can have any value and are no part of another. */
  public Measured(
      List<String> columns,
      Function<K, List<String>> names,
      Function<PolicyResult, Map<K, Measure>> of) {
    this(columns, names, of, thing -> Bound.FREE, UnaryOperator.identity());
  }

  /** An outcome of a group of people. */
  public record GroupOutcome(String group, Outcome outcome) {
    /** All outcomes of all groups but everybody: group by group, in fixed orders. */
    private static Map<GroupOutcome, Measure> of(PolicyResult result) {
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

  /** Outcomes of everybody. */
  public static final Measured<Outcome> OUTCOMES =
      new Measured<>(
          List.of("outcome"),
          outcome -> List.of(outcome.label()),
          PolicyResult::atEnd,
          Outcome::bound,
          UnaryOperator.identity());

  /** Outcomes of groups of people. */
  public static final Measured<GroupOutcome> GROUPS =
      new Measured<>(
          List.of("group", "outcome"),
          each -> List.of(each.group(), each.outcome().label()),
          GroupOutcome::of,
          each -> each.outcome().bound(),
          UnaryOperator.identity());

  /** Who gains and who pays. */
  public static final Measured<Line> ACCOUNTS =
      new Measured<>(
          List.of("reading", "method", "prices", "per", "account"),
          line ->
              List.of(
                  Settings.nameOf(line.reading()),
                  Settings.nameOf(line.method()),
                  Settings.nameOf(line.prices()),
                  Settings.nameOf(line.per()),
                  line.account()),
          PolicyResult::accounts,
          line -> Bound.FREE,
          Line::whole);
}
