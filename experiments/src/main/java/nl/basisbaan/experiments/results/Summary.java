package nl.basisbaan.experiments.results;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.experiments.results.Samples.Cell;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Groups;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The table summary.csv: every outcome of every policy at every point, with what chance does. */
public final class Summary {
  private static final Map<String, String> UNITS =
      Arrays.stream(Outcome.values()).collect(Collectors.toMap(Outcome::label, Outcome::unit));

  private static final Map<String, Optional<Prices>> PRICES =
      Arrays.stream(Outcome.values()).collect(Collectors.toMap(Outcome::label, Outcome::prices));

  private Summary() {}

  /**
   * The summary of all samples of an experiment.
   *
   * @param groups of people, at the base only
   * @param priceYear year of constant prices
   */
  public static Table of(
      Samples<Outcome> samples, Samples<Measured.GroupOutcome> groups, int priceYear) {
    Stream<Cell> everybody =
        samples.cells().stream().map(cell -> cell.named(ofEverybody(cell.names())));
    Table summary =
        Estimates.compared(groups.columns(), Stream.concat(everybody, groups.cells().stream()));
    StringColumn unit = StringColumn.create("unit");
    summary.stringColumn("outcome").forEach(outcome -> unit.append(UNITS.get(outcome)));
    StringColumn prices = StringColumn.create("prices");
    summary
        .stringColumn("outcome")
        .forEach(
            outcome -> prices.append(PRICES.get(outcome).map(in -> in.in(priceYear)).orElse("")));
    return summary.insertColumn(4, unit).insertColumn(5, prices);
  }

  /** Policy, point, group and outcome. */
  private static List<String> ofEverybody(List<String> names) {
    return List.of(names.get(0), names.get(1), Groups.EVERYBODY, names.get(2));
  }
}
