package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /**
   * What moves at the ends of what nobody knows is told with both, below its row, if it is sure.
   */
  static void assertEnds(Line line, CSVRecord row, List<CSVRecord> ends, Rounded rounded) {
    List<Double> means = new ArrayList<>();
    for (CSVRecord there : ends) {
      boolean sure = Csv.number(there, "moved_low") > 0 || Csv.number(there, "moved_high") < 0;
      double mean = Csv.number(row, "mean") + Csv.number(there, "moved");
      if (sure && !rounded.text(mean).equals(rounded.text(Csv.number(row, "mean")))) {
        means.add(mean);
      }
    }
    Optional<Line> told =
        line.under().stream().filter(each -> each.name().startsWith("from end to end")).findFirst();
    boolean settled = told.stream().noneMatch(each -> each.name().contains("?"));
    if (settled) {
      assertEquals(!means.isEmpty(), told.isPresent(), () -> line + " moves to " + means);
    }
    if (told.isPresent() && !means.isEmpty()) {
      // The other end of a parameter that moves it is told too, and can be further off.
      double low = means.stream().mapToDouble(each -> each).min().orElseThrow();
      double high = means.stream().mapToDouble(each -> each).max().orElseThrow();
      double slack = told.get().told(0).rounding() * units(rounded);
      assertTrue(told.get().told(0).value() <= low * factor(rounded) + 2 * slack);
      assertTrue(told.get().told(1).value() >= high * factor(rounded) - 2 * slack);
    }
  }
}
