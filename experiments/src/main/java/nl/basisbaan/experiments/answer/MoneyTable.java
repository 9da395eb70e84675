package nl.basisbaan.experiments.answer;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.results.Estimates;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Accounts.Per;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The table money.csv: every account of every policy. */
final class MoneyTable {
  private static final Map<String, String> UNITS =
      Arrays.stream(Per.values()).collect(Collectors.toMap(Settings::nameOf, MoneyTable::unit));

  private MoneyTable() {}

  /** Every account of every policy at every point, with what chance does. */
  static Table of(Samples<Line> samples) {
    Table table = Estimates.of(samples);
    StringColumn unit = StringColumn.create("unit");
    for (Row row : table) {
      boolean ratio = row.getString("account").equals(Accounts.PER_EURO);
      unit.append(ratio ? "euro a euro" : UNITS.get(row.getString("per")));
    }
    return table.insertColumn(table.columnIndex("account") + 1, unit);
  }

  private static String unit(Per per) {
    return switch (per) {
      case TOTAL -> "euro";
      case PLACE_YEAR -> "euro a filled place and year";
      case PERSON_SERVED -> "euro a person served";
    };
  }
}
