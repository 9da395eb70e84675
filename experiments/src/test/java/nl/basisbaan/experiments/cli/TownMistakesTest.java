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

/** A town that cannot hold together is refused wherever it is read, with line and column. */
class TownMistakesTest {
  private static final String TOWN =
      """
      name: my-town
      like: groningen
      stock: {households: 100, persons_over_three_years: 60, coaches: 1}
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over_three_years: {age: {20-29: 0, 30-39: 1, 40-49: 0, 50-59: 0, 60+: 0}, age_mean: 60, age_sd: 2}"
            + " | 4:85: age_mean must be in [30.06, 39.94]",
        "over_three_years: {age: {20-29: 0, 30-39: 1, 40-49: 0, 50-59: 0, 60+: 1}, age_mean: 49, age_sd: 2}"
            + " | 4:97: age_sd must b",
        "over_three_years: {age: {20-29: 0, 30-39: 1, 40-49: 0, 50-59: 0, 60+: 1}, age_mean: 49, age_sd: 20}"
            + " | 4:97: age_sd must b",
        "over_three_years: {age_mean: 30} | 4:30: age_mean must be in [",
        "over_three_years: {duration_mean: 390} | 4:35: duration_mean must be in [",
        "under_three_years: {duration_mean: 37} | 4:36: duration_mean must be in [",
        "under_three_years: {duration_sd: 30} | 4:34: duration_sd must be in [",
        "over_three_years: {age: {20-29: 9, 30-39: 0, 40-49: 0, 50-59: 0, 60+: 1}, age_mean: 30, age_sd: 12}"
            + " | 4:19: duration mu",
        "over_three_years: {duration: {<3: 1, 3-5: 5, 5-10: 0, 10-15: 0, 15-20: 0, 20+: 0},"
            + " duration_mean: 45, duration_sd: 9}"
            + " | 4:35: <3 must be 0 in over_three_years but was 1",
        "under_three_years: {duration: {<3: 9, 20+: 1}, duration_mean: 14, duration_sd: 9}"
            + " | 4:44: 20+ must be 0 in under_three_years but was 1",
        "over_three_years: {sex: {male: 50}} | 4:25: sex must have female too; 0 where there is nobody",
        "under_three_years: {education: {hbo: 1, wo: 2}}"
            + " | 4:32: education must have none and mbo_havo_vwo too; 0 where there is nobody",
        "over_three_years: {duration: {<3: 0, 3-5: 9}, duration_mean: 45, duration_sd: 5}"
            + " | 4:30: duration must have 5-10, 10-15, 15-20 and 20+ too; 0 where there is nobody",
        "over_three_years: {sex: {mle: 50, female: 50}} | 4:26: unknown key mle in sex; did you mean",
        "sex: {male: 50} | 4:1: unknown key sex. Allowed: name, source, like, stock,",
        "work_providers: {per_neighbourhood: 5,000,000} | 4:37: per_neighbourhood must be written with"
            + " a decimal point and without separators, such as 5000000, but was 5,000,000",
        "work_providers: {per_neighbourhood: 9999,5} | 4:37: per_neighbourhood must be written with"
            + " a decimal point and without separators, such as 9999.5, but was 9999,5",
        "neighbourhoods: [{name: A, weight: 1}, {name: A, weight: 2}] | 4:47: name must differ",
        "neighbourhoods: [{name: A, weight: 1}, {name: A , weight: 2}] | 4:47: name must differ",
        "organisations: [{name: A}, {name: B}, {name: A}] | 4:46: name must differ from all others",
        "neighbourhoods: [{name: \"\", weight: 1}] | 4:25: name must be words but is empty",
        "neighbourhoods: [{name: \" \", weight: 1}] | 4:25: name must be words but is empty",
        "neighbourhoods: [{name: \"a\\nb\", weight: 1}] | 4:25: name must be on one line",
        "neighbourhoods: [{name: =1+1, weight: 1}] | 4:25: name must begin with a letter or digit",
        "neighbourhoods: [{name: +31, weight: 1}] | 4:25: name must begin with a letter or digit",
        "neighbourhoods: [{name: \"-a\", weight: 1}] | 4:25: name must begin with a letter or digit",
        "organisations: [{name: \"@a\"}] | 4:24: name must begin with a letter or digit",
        "work_providers: {per_neighbourhood: 0} | 4:37: per_neighbourhood must give at least one",
        "work_providers: {per_neighbourhood: 0.03} | 4:37: per_neighbourhood must give at least",
      })
  void theSameIsToldOnEveryWay(String line, String message) throws IOException {
    Calls.write(directory.resolve("my-town.yaml"), TOWN + line + "\n");
    Calls.write(
        directory.resolve("small.yaml"), Calls.smallStudy("small").replace("groningen", "my-town"));

    for (String command :
        List.of("list municipalities my-town.yaml", "check my-town.yaml", "run small.yaml")) {
      Calls call = Calls.of(directory, command.split(" "));

      assertEquals(1, call.messages().size(), call.err());
      assertTrue(call.err().startsWith("my-town.yaml:" + message), call.err());
      assertEquals(Main.MISTAKE, call.code());
    }
  }

  @Test
  void allThatCannotHoldTogetherIsToldAtOnce() throws IOException {
    Calls.write(
        directory.resolve("my-town.yaml"),
        TOWN
            + "neighbourhoods: [{name: A, weight: 1}, {name: A, weight: 1}, {name: =A, weight: 1}]\n"
            + "work_providers: {per_neighbourhood: 0}\n");

    assertEquals(3, Calls.of(directory, "check", "my-town.yaml").messages().size());
  }

  /** The longest benefit is the end of the last class: what can be met follows from the study. */
  @Test
  void peopleAreHeldAgainstTheParametersOfTheStudy() throws IOException {
    Calls.write(
        directory.resolve("my-town.yaml"),
        TOWN
            + "over_three_years: {duration: {3-5: 0, 5-10: 0, 10-15: 0, 15-20: 0, 20+: 1},"
            + " duration_mean: 400, duration_sd: 20,"
            + " age: {20-29: 0, 30-39: 0, 40-49: 0, 50-59: 1, 60+: 0}, age_mean: 55, age_sd: 2}\n");
    String study = Calls.smallStudy("small").replace("groningen", "my-town");
    Calls.write(directory.resolve("small.yaml"), study);
    String set = "population.longest_months=370";

    assertEquals(Main.DONE, Calls.of(directory, "run", "small.yaml").code());
    Calls call = Calls.of(directory, "run", "small.yaml", "--set", set);
    assertTrue(call.err().startsWith("my-town.yaml:4:92: duration_mean must be in"), call.err());
    assertEquals(Main.MISTAKE, call.code());

    Calls.write(
        directory.resolve("small.yaml"),
        study.replace("[labour_market.slack]", "[population.longest_months]"));
    Calls end = Calls.of(directory, "check", "small.yaml");
    assertTrue(
        end.err()
            .startsWith(
                "small.yaml:9:12: 1 of 3 points cannot be; the first is"
                    + " population.longest_months=360: over_three_years.duration_mean must be in"),
        end.err());
    assertEquals(Main.MISTAKE, end.code());
  }
}
