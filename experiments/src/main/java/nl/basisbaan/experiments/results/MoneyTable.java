package nl.basisbaan.experiments.results;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Accounts.Per;
import nl.basisbaan.outcome.Accounts.Prices;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The table money.csv: every account of every policy. */
public final class MoneyTable {
  private static final String ACCOUNT = "account";
  private static final String PER = "per";
  private static final String PRICES = "prices";
  private static final Map<String, String> UNITS =
      Arrays.stream(Per.values()).collect(Collectors.toMap(Settings::nameOf, MoneyTable::unit));

  private MoneyTable() {}

  /**
   * Every account of every policy at every point, with what chance does.
   *
   * @param priceYear year of constant prices
   */
  public static Table of(Samples<Line> samples, int priceYear) {
    Table table = Estimates.of(samples);
    StringColumn unit = StringColumn.create("unit");
    StringColumn prices = StringColumn.create(PRICES);
    StringColumn note = StringColumn.create("note");
    Set<String> known = new HashSet<>();
    for (Row row : table) {
      boolean ratio = row.getString(ACCOUNT).equals(Accounts.PER_EURO);
      unit.append(ratio ? "euro a euro" : UNITS.get(row.getString(PER)));
      Prices in = (Prices) Settings.parse(Prices.class, row.getString(PRICES));
      prices.append(in.in(priceYear));
      note.append(note(row, ratio, known));
    }
    table.replaceColumn(PRICES, prices);
    return table.insertColumn(table.columnIndex(ACCOUNT) + 1, unit).addColumns(note);
  }

  /**
   * Why there is no amount; empty when there is one.
   *
   * @param known the amounts there are, whatever the method; the corrected ones come first
   */
  private static String note(Row row, boolean ratio, Set<String> known) {
    String amount =
        Stream.of("policy", "point", "reading", PRICES, PER, ACCOUNT)
            .map(row::getString)
            .collect(Collectors.joining(","));
    if (row.getInt("replications") > 0) {
      known.add(amount);
      return "";
    }
    if (known.contains(amount)) {
      return "cannot be computed: care.mental_care_reduction, by which the published method"
          + " divides, is 0";
    }
    return ratio ? "they do not pay more" : "nobody had a place";
  }

  private static String unit(Per per) {
    return switch (per) {
      case TOTAL -> "euro";
      case PLACE_YEAR -> "euro a filled place and year";
      case PERSON_SERVED -> "euro a person served";
    };
  }
}
