package nl.basisbaan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of the tables of {@link DirectionTest}: what a change does to a figure.
 *
 * @param name of the number or setting that changes; empty where only places do
 * @param from value of a setting at its low end; empty for a number, whose range says it
 * @param to value at the high end
 * @param policy under which it changes
 * @param figure what it moves, a {@link TownFigure}
 * @param sign {@code +} when the figure rises, {@code -} when it falls
 * @param towns how many towns decide; 0 for the usual number
 * @param seed of its towns; 0 for the usual one, with which the number of towns was chosen
 * @param least least mean change of a town, in the unit of the figure; NaN where only the sign is
 *     known
 * @param most greatest mean change
 */
record Direction(
    String name,
    String from,
    String to,
    String policy,
    String figure,
    String sign,
    int towns,
    int seed,
    double least,
    double most) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();

  /** All rows of a table; a cell that is left out is empty. */
  static List<Direction> rows(String table) {
    try (Reader reader =
        new InputStreamReader(
            Direction.class.getResourceAsStream("/" + table), StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords().stream().map(Direction::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Direction row(CSVRecord row) {
    return new Direction(
        cell(row, "name"),
        cell(row, "from"),
        cell(row, "to"),
        cell(row, "policy"),
        cell(row, "figure"),
        cell(row, "sign"),
        whole(row, "towns"),
        whole(row, "seed"),
        number(row, "least"),
        number(row, "most"));
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }

  private static int whole(CSVRecord row, String column) {
    String text = cell(row, column);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static double number(CSVRecord row, String column) {
    String text = cell(row, column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  /** The number of towns that decide. */
  int towns(int usual) {
    return towns == 0 ? usual : towns;
  }

  /** The seed of the towns that decide. */
  int seed(int usual) {
    return seed == 0 ? usual : seed;
  }

  /** Whether a mean change is neither too small nor too large; a NaN bound is none. */
  boolean fits(double mean) {
    return !(mean < least) && !(mean > most);
  }

  @Override
  public String toString() {
    String change = from.isEmpty() ? "" : " from " + from + " to " + to;
    return (name
            + change
            + (policy.isEmpty() ? "" : " under " + policy)
            + ": "
            + figure
            + " "
            + sign)
        .strip();
  }
}
