package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Outcome;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No figure of twelve small towns says what cannot be, though some have nobody to count. */
class SummaryTest {
  private static final Model MODEL = new Simulator();
  private static final double ROUNDED = 2e-6;
  private static final int TOWNS = 12;

  @TempDir static Path directory;
  private static List<CSVRecord> summary;
  private static List<CSVRecord> money;

  /** Places of thirty-eight hours, which few can fill: in some towns nobody does. */
  @BeforeAll
  static void someTowns() throws IOException {
    Calls.write(
        directory.resolve("town.yaml"),
        """
        name: town
        source: assumption
        like: groningen
        stock: {households: 300, persons_over_three_years: 200, newcomers: 5, coaches: 1}
        neighbourhoods_count: 2
        work_providers: {per_neighbourhood: 5}
        """);
    Calls.write(
        directory.resolve("full-time.yaml"),
        """
        name: full-time
        description: Places of thirty-eight hours
        source: assumption
        eligibility: {min_age: 50}
        pay: {min_hours: 38, max_hours: 38}
        scale: [{places: 5}]
        """);
    Calls.write(
        directory.resolve("few.yaml"),
        """
        name: few
        question: What can twelve towns tell?
        municipality: town
        policies: [full-time, end-job]
        start: 2023-01
        months: 14
        replications: 12
        """);
    Calls call =
        Calls.of(MODEL, directory, "run", "few.yaml", "--quiet", "--seed", "1001", "--out", "out");
    assertEquals(Main.DONE, call.code(), call.err());
    summary = rows("summary.csv");
    money = rows("money.csv");
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    String text = Files.readString(directory.resolve("out").resolve(file));
    return CSVFormat.DEFAULT
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .build()
        .parse(new StringReader(text))
        .getRecords();
  }

  /** The number in a cell, NaN when it is empty. */
  private static double number(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private static Bound bound(CSVRecord row) {
    return Outcome.valueOf(row.get("outcome").toUpperCase(Locale.ROOT)).bound();
  }

  private static boolean someTownHasNobody(CSVRecord row) {
    int towns = Integer.parseInt(row.get("replications"));
    return towns > 0 && towns < TOWNS;
  }

  @Test
  void noIntervalReachesBeyondWhatAnOutcomeCanBe() {
    int bounded = 0;
    for (CSVRecord row : summary) {
      Bound bound = bound(row);
      bounded += bound == Bound.FREE || row.get("low").isEmpty() ? 0 : 1;
      assertTrue(bound == Bound.FREE || !(number(row, "low") < 0), row.toString());
      assertTrue(!bound.isShare() || !(number(row, "high") > 1), row.toString());
      assertTrue(!bound.isShare() || !(number(row, "difference_low") < -1), row.toString());
      assertTrue(!bound.isShare() || !(number(row, "difference_high") > 1), row.toString());
    }
    assertTrue(bounded > 500, "intervals that are bounded: " + bounded);
  }

  @Test
  void noMeanLiesOutsideWhatTheTownsThatHadSomebodySaw() {
    for (List<CSVRecord> rows : List.of(summary, money)) {
      assertTrue(rows.stream().anyMatch(SummaryTest::someTownHasNobody));
      for (CSVRecord row : rows) {
        double mean = number(row, "mean");
        double close = ROUNDED * Math.max(1, Math.abs(mean));
        assertTrue(!(mean < number(row, "range_low") - close), row.toString());
        assertTrue(!(mean > number(row, "range_high") + close), row.toString());
        assertTrue(!(mean < number(row, "low") - close), row.toString());
        assertTrue(!(mean > number(row, "high") + close), row.toString());
      }
    }
  }

  @Test
  void aMeanIsItsNumeratorOverItsDenominator() {
    for (CSVRecord row : summary) {
      double mean = number(row, "mean");
      double quotient = number(row, "numerator") / number(row, "denominator");
      boolean equal = Math.abs(mean - quotient) <= ROUNDED * Math.max(1, Math.abs(mean));
      boolean nobody = row.get("mean").isEmpty() && row.get("denominator").isEmpty();
      assertTrue(equal || nobody, row.toString());
    }
  }
}
