package nl.basisbaan.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The worked calculations of docs/income.md are those of households.csv, line by line. */
class IncomeDocumentTest {
  private static final Pattern HOUSEHOLD = Pattern.compile("### (\\d{4}-\\d{2}): (.*)");
  private static final Pattern LINE =
      Pattern.compile("\\| `(\\w+)` \\|.*\\| ([0-9.]+)( a year)? \\|");
  private static final int YEARS = 7;

  @Test
  void everyAmountIsThatOfTheTable() throws IOException {
    int households = 0;
    int lines = 0;
    CSVRecord row = null;
    for (String text : Files.readAllLines(Path.of("../docs/income.md"))) {
      Matcher household = HOUSEHOLD.matcher(text);
      Matcher line = LINE.matcher(text);
      if (household.matches()) {
        row = row(household.group(1), household.group(2));
        households++;
      } else if (line.matches()) {
        assertEquals(row.get(line.group(1)), line.group(2), text);
        lines++;
      }
    }
    assertEquals(YEARS, households);
    assertTrue(lines > YEARS * 10, "lines: " + lines);
  }

  private static CSVRecord row(String date, String what) {
    List<CSVRecord> found =
        HouseholdsByHandTest.households().stream()
            .filter(row -> row.get("date").equals(date) && row.get("what").equals(what))
            .toList();
    assertEquals(1, found.size(), date + ": " + what);
    return found.get(0);
  }
}
