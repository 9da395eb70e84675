package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.experiments.answer.AnswerLines.Line;
import nl.basisbaan.experiments.answer.AnswerLines.Told;
import nl.basisbaan.experiments.text.Rounded;
import org.apache.commons.csv.CSVRecord;

/**
 * Whether the numbers of a row of an answer are those of a result file, rounded as they are told.
 */
final class ToldNumbers {
  private ToldNumbers() {}

  /** A share is told in percent, euros in tens. */
  static double factor(Rounded rounded) {
    return rounded.unit().isEmpty() ? 1 : 100;
  }

  static double units(Rounded rounded) {
    return switch (rounded) {
      case TENS -> 10;
      case THOUSANDS -> 1_000;
      default -> 1;
    };
  }

  static void assertTold(Line line, int index, double number, Rounded rounded) {
    Told told = line.told(index);
    assertTrue(
        told.is(number * factor(rounded), units(rounded)),
        () -> line.cells() + " tells " + told.value() + " for " + number);
  }

  /** Range, mean and interval of a row, in this order; the range of one town is what it saw. */
  static void assertRow(Line line, CSVRecord row, Rounded rounded) {
    List<String> columns = List.of("range_low", "range_high", "mean", "low", "high");
    if (row.get("replications").equals("1")) {
      assertTold(line, 0, Csv.number(row, "mean"), rounded);
      assertTrue(row.get("range_low").isEmpty() && row.get("low").isEmpty(), row.toString());
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      assertTold(line, i, Csv.number(row, columns.get(i)), rounded);
    }
  }
}
