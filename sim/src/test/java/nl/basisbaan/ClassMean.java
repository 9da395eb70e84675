package nl.basisbaan;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * Least and greatest mean that counts by class allow.
 *
 * <p>Classes are written {@code <40}, {@code 40-49}, {@code 60+} or {@code >=70}.
 *
 * @param column with the class
 * @param unit units of the mean in one of the classes, such as 12 months in a year
 * @param width 1 if the class 40-49 ends just before 50, 0 if 3-5 ends at 5
 * @param top end of the open class at the top
 */
record ClassMean(String column, int unit, int width, int top) {
  void check(
      Errata.Rule rule,
      String what,
      Amount mean,
      Evidence table,
      List<CSVRecord> classes,
      String group) {
    double low = 0;
    double high = 0;
    double persons = 0;
    for (CSVRecord row : classes) {
      double count = table.number(row, group).value();
      persons += count;
      low += count * unit * low(row.get(column));
      high += count * unit * high(row.get(column));
    }
    rule.liesBetween(what, mean, bound(low / persons), bound(high / persons), "");
  }

  private static Amount bound(double mean) {
    return Amount.printed(String.valueOf(mean)).settled().exact();
  }

  private static int low(String level) {
    return level.startsWith("<") ? 0 : Integer.parseInt(level.replaceAll("^>=|\\+$|-.*", ""));
  }

  private int high(String level) {
    if (level.startsWith("<")) {
      return Integer.parseInt(level.substring(1));
    }
    return level.contains("-")
        ? Integer.parseInt(level.substring(level.indexOf('-') + 1)) + width
        : top;
  }
}
