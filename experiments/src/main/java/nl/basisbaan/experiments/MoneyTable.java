package nl.basisbaan.experiments;

import java.util.Optional;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Accounts.Method;
import nl.basisbaan.outcome.Accounts.Per;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Accounts.Reading;
import nl.basisbaan.policy.Settings;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The table money.csv, and its short form in the answer: who gains and who pays. */
final class MoneyTable {
  private MoneyTable() {}

  /** Every account of every policy at every point, with what chance does. */
  static Table of(Experiment experiment, Samples<Line> samples) {
    Table table = Table.create("money");
    for (String word :
        new String[] {"policy", "point", "reading", "method", "prices", "per", "account", "unit"}) {
      table.addColumns(StringColumn.create(word));
    }
    table.addColumns(IntColumn.create("replications"));
    for (String number : new String[] {"mean", "sd", "low", "high", "range_low", "range_high"}) {
      table.addColumns(DoubleColumn.create(number));
    }
    for (int policy = 0; policy < experiment.scenario().policies().size(); policy++) {
      for (int point = 0; point < experiment.points().size(); point++) {
        for (Line line : samples.keys(point, policy)) {
          words(
              table,
              experiment.scenario().policies().get(policy).name(),
              experiment.points().get(point).label(),
              line);
          numbers(table, samples.estimate(point, policy, line).orElseThrow());
        }
      }
    }
    return table;
  }

  private static void words(Table table, String policy, String point, Line line) {
    String unit = line.account().equals(Accounts.PER_EURO) ? "euro a euro" : unit(line.per());
    String[] words = {
      policy,
      point,
      Settings.nameOf(line.reading()),
      Settings.nameOf(line.method()),
      Settings.nameOf(line.prices()),
      Settings.nameOf(line.per()),
      line.account(),
      unit
    };
    for (int i = 0; i < words.length; i++) {
      table.stringColumn(i).append(words[i]);
    }
  }

  private static String unit(Per per) {
    return switch (per) {
      case TOTAL -> "euro";
      case PLACE_YEAR -> "euro a filled place and year";
      case PERSON_SERVED -> "euro a person served";
    };
  }

  private static void numbers(Table table, Estimate estimate) {
    table.intColumn("replications").append(estimate.count());
    table.doubleColumn("mean").append(estimate.mean());
    table.doubleColumn("sd").append(estimate.sd());
    table.doubleColumn("low").append(estimate.low());
    table.doubleColumn("high").append(estimate.high());
    table.doubleColumn("range_low").append(estimate.rangeLow());
    table.doubleColumn("range_high").append(estimate.rangeHigh());
  }

  /** Both readings of one policy, a filled place and year. */
  static TextTable answer(Samples<Line> samples, int policy) {
    TextTable table =
        new TextTable(
            "  Who gains (pays if < 0), euro a filled place and year",
            "as the monitor books it",
            "mean",
            "against no programme",
            "mean");
    for (Stakeholder who : Stakeholder.values()) {
      if (who != Stakeholder.OUTSIDE) {
        String name = Settings.nameOf(who);
        row(table, samples, policy, name.replace('_', ' '), name, Per.PLACE_YEAR);
      }
    }
    row(
        table,
        samples,
        policy,
        "municipality, as the letter to the council counts",
        Accounts.LETTER,
        Per.PLACE_YEAR);
    row(
        table,
        samples,
        policy,
        "all together (social value), without quality of life",
        Accounts.SOCIAL_VALUE_MATERIAL,
        Per.PLACE_YEAR);
    row(table, samples, policy, "all together", Accounts.SOCIAL_VALUE, Per.PLACE_YEAR);
    return table;
  }

  private static void row(
      TextTable table, Samples<Line> samples, int policy, String words, String account, Per per) {
    Optional<Estimate> monitor = estimate(samples, policy, Reading.MONITOR, account, per);
    Optional<Estimate> compared = estimate(samples, policy, Reading.NO_PROGRAMME, account, per);
    table.row("    " + words, range(monitor), mean(monitor), range(compared), mean(compared));
  }

  private static Optional<Estimate> estimate(
      Samples<Line> samples, int policy, Reading reading, String account, Per per) {
    return samples.estimate(
        0, policy, new Line(reading, Method.CORRECTED, Prices.NOMINAL, per, account));
  }

  private static String range(Optional<Estimate> estimate) {
    return estimate.map(each -> Rounded.TENS.text(each.rangeLow(), each.rangeHigh())).orElse("");
  }

  private static String mean(Optional<Estimate> estimate) {
    return estimate.map(each -> Rounded.TENS.text(each.mean())).orElse("");
  }
}
