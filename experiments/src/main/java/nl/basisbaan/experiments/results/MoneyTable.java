package nl.basisbaan.experiments.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Accounts.Per;
import nl.basisbaan.outcome.Accounts.Prices;
import tech.tablesaw.api.IntColumn;
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
    StringColumn account = table.stringColumn(ACCOUNT);
    StringColumn per = table.stringColumn(PER);
    StringColumn prices = table.stringColumn(PRICES);
    List<StringColumn> amounts =
        List.of(
            table.stringColumn(Samples.POLICY),
            table.stringColumn(Samples.POINT),
            table.stringColumn("reading"),
            prices,
            per,
            account);
    IntColumn replications = table.intColumn("replications");
    StringColumn unit = StringColumn.create("unit");
    StringColumn inWords = StringColumn.create(PRICES);
    StringColumn note = StringColumn.create("note");
    Set<List<String>> known = new HashSet<>();
    for (int row = 0; row < table.rowCount(); row++) {
      boolean ratio = account.get(row).equals(Accounts.PER_EURO);
      unit.append(ratio ? "euro a euro" : UNITS.get(per.get(row)));
      Prices in = (Prices) Settings.parse(Prices.class, prices.get(row));
      inWords.append(in.in(priceYear));
      List<String> amount = new ArrayList<>();
      for (StringColumn each : amounts) {
        amount.add(each.get(row));
      }
      note.append(note(amount, replications.getInt(row), ratio, known));
    }
    table.replaceColumn(PRICES, inWords);
    return table.insertColumn(table.columnIndex(ACCOUNT) + 1, unit).addColumns(note);
  }

  /**
   * Why there is no amount; empty when there is one.
   *
   * @param known the amounts there are, whatever the method; the corrected ones come first
   */
  private static String note(
      List<String> amount, int replications, boolean ratio, Set<List<String>> known) {
    if (replications > 0) {
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
