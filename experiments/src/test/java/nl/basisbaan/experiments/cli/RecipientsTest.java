package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How recipients come and go, in a town of dice where every month is the same: of 1,000 households
 * 20 leave, of 1,200 people 25, of whom 10 for a job. What it counts is in {@link FakeModel}.
 */
class RecipientsTest {
  @TempDir static Path directory;

  @BeforeAll
  static void threeTowns() {
    Calls call = Calls.of(directory, "validate", "--quiet", "--out", "dice", "--replications", "3");
    assertEquals(Main.DONE, call.code(), call.err());
  }

  @ParameterizedTest
  @CsvSource({
    "flows.households.2020-09, 1000",
    "flows.outflow.2022, 0.24", // 12 x 20 of 1000
    "flows.to_job.2021, 0.1", // 12 x 10 of 1200
    "flows.exit_under_1_year, 0.24", // 12 x 6 of 300
    "flows.exit_over_3_years, 0.06", // 12 x 3 of 600
    "flows.employed_after_6_months, 0.8", // 8 of 10
    "flows.employed_after_18_months, 0.8", // 4 of 5
    "flows.return_after_work.12, 0.2", // 2 of 10
    "flows.return_after_job.18, 0.3", // 3 of 10
    "flows.return.6, 0.2", // 5 of 25
    "flows.return.12, 0.32", // 8 of 25
  })
  void ratesFollowFromCounts(String id, double rate) throws IOException {
    List<List<String>> rows =
        Files.readAllLines(directory.resolve("dice/validation.csv")).stream()
            .map(line -> Arrays.asList(line.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
            .toList();
    int median = rows.get(0).indexOf("median");
    List<String> row =
        rows.stream().filter(each -> each.get(1).equals(id)).findFirst().orElseThrow();
    assertEquals(rate, Double.parseDouble(row.get(median)), 1e-6);
  }
}
