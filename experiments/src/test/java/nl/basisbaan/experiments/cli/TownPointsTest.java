package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of a study at which the town is another one, and may be none that can be. */
class TownPointsTest {
  private static final String BASE =
      Calls.smallStudy("small").replaceAll("(places|both_ends): .*\n", "");

  @TempDir Path directory;

  /** Each value is allowed, but a town cannot be so: it is refused before anything is lived. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "municipality.stock.households: [9000, 100] | 8:39: 1 of 2 points cannot be; the first is"
            + " municipality.stock.households=100: stock must have at least 7160 households for its"
            + " 7809 persons_over_three_years but has 100",
        "labour_market.slack: [0.9, 1.1], municipality.under_three_years.age_mean: [20, 35] | 8:82: 2"
            + " of 4 points cannot be; the first is labour_market.slack=0.9"
            + " municipality.under_three_years.age_mean=20: under_three_years.age_mean must be in [",
        "municipality.work_providers.regular_employer_share: [0.9] | 8:60: 1 of 1 points cannot be;"
            + " the first is municipality.work_providers.regular_employer_share=0.9:"
            + " regular_employer_share and social_enterprise_share must add up to at most 1",
      })
  void aPointAtWhichATownCannotBeIsRefusedAtTheStart(String vary, String message)
      throws IOException {
    Calls.write(directory.resolve("small.yaml"), BASE + "vary: {" + vary + "}\n");

    for (String command :
        List.of("run small.yaml", "run small.yaml --dry-run", "check small.yaml")) {
      Calls call = Calls.of(directory, command.split(" "));
      assertEquals(Main.MISTAKE, call.code(), call.out());
      assertEquals(1, call.messages().size(), call.err());
      assertTrue(call.err().startsWith("small.yaml:" + message), call.err());
    }
    assertEquals(List.of("small.yaml"), Calls.below(directory));
  }

  /** Neither number goes with what the town has, but they go with each other. */
  @Test
  void numbersThatAreChangedTogetherNeedGoTogetherOnly() throws IOException {
    String names = "municipality.stock.households,municipality.stock.persons_over_three_years\n";
    Calls.write(directory.resolve("towns.csv"), names + "100,50\n90000,80000\n");
    Calls.write(directory.resolve("small.yaml"), BASE);

    Calls call =
        Calls.of(
            directory,
            "run",
            "small.yaml",
            "--quiet",
            "--out",
            "out",
            "--design=uncertainties=list:towns.csv");

    assertEquals(Main.DONE, call.code(), call.err());
  }
}
