package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Accounts.Method;
import nl.basisbaan.outcome.Accounts.Per;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Accounts.Reading;

/** Who gains by a policy and who pays: money.csv in short. */
final class WhoGains {
  private WhoGains() {}

  /** Both readings of one policy, a filled place and year. */
  static Table of(Samples<Line> samples, int policy) {
    List<Row> rows = new ArrayList<>();
    for (Stakeholder who : Stakeholder.values()) {
      if (who != Stakeholder.OUTSIDE) {
        String name = Settings.nameOf(who);
        rows.add(row(samples, policy, name.replace('_', ' '), name));
      }
    }
    rows.add(
        row(samples, policy, "municipality, as the letter to the council counts", Accounts.LETTER));
    rows.add(
        row(
            samples,
            policy,
            "all together (social value), without quality of life",
            Accounts.SOCIAL_VALUE_MATERIAL));
    rows.add(row(samples, policy, "all together", Accounts.SOCIAL_VALUE));
    return new Table(
        1,
        List.of(
            "Who gains (pays if < 0), euro a filled place and year",
            "as the monitor books it",
            "mean",
            "against no programme",
            "mean"),
        rows);
  }

  private static Row row(Samples<Line> samples, int policy, String words, String account) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(words)));
    for (Reading reading : List.of(Reading.MONITOR, Reading.NO_PROGRAMME)) {
      Optional<EstimateCells> told =
          samples
              .estimate(
                  0,
                  policy,
                  new Line(reading, Method.CORRECTED, Prices.NOMINAL, Per.PLACE_YEAR, account))
              .map(estimate -> new EstimateCells(Rounded.TENS, estimate));
      cells.add(told.map(EstimateCells::range).orElse(Cell.of("")));
      cells.add(told.map(EstimateCells::mean).orElse(Cell.of("")));
    }
    return Row.of(1, cells);
  }
}
