package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** As many towns as a study needs to be as precise as it wants, and what a run would cost. */
class EnoughTest {
  private static final String STUDY =
      Calls.smallStudy("small").replace("replications: 5", "replications: 200");

  @TempDir Path directory;

  private Calls run(String study, String out, String... further) throws IOException {
    Calls.write(directory.resolve("small.yaml"), study);
    List<String> call = new ArrayList<>(List.of("run", "small.yaml", "--quiet", "--out", out));
    call.addAll(List.of(further));
    return Calls.of(directory, call.toArray(String[]::new));
  }

  private Table table(String file) throws IOException {
    String text = Files.readString(directory.resolve(file));
    return Table.read().csv(CsvReadOptions.builder(new StringReader(text)));
  }

  private int towns(String out) throws IOException {
    Table runs = table(out + "/runs.csv");
    return (int)
            runs.where(runs.stringColumn("point").isEqualTo("base")).intColumn("replication").max()
        + 1;
  }

  private double widest(String out, String outcome) throws IOException {
    double widest = 0;
    for (Row row : table(out + "/summary.csv")) {
      if (row.getString("outcome").equals(outcome)
          && row.getString("point").equals("base")
          && row.getString("group").equals("all")) {
        widest = Math.max(widest, (row.getDouble("high") - row.getDouble("low")) / 2);
      }
    }
    return widest;
  }

  @Test
  void townsAreLivedThroughUntilTheIntervalIsNarrow() throws IOException {
    run(STUDY, "all");
    double half = widest("all", "people_served") * 2; // a quarter of the towns or so
    String wanted = STUDY + "precision: {people_served: " + half + "}\n";
    Calls call = run(wanted, "out", "--threads=3");
    assertEquals(Main.DONE, call.code(), call.err());
    int towns = towns("out");
    assertTrue(towns >= 10 && towns < 200 && towns % 10 == 0, towns + " towns");
    assertTrue(widest("out", "people_served") <= half);
    assertFalse((call.err() + call.out()).contains("Not every interval"), call.err());
    String told = call.out().replaceAll("\\s+", " ");
    assertTrue(told.contains(towns + " simulated towns"), call.out());
    assertTrue(told.contains("sought with " + towns + " replications."), call.out());

    Calls fewer = run(STUDY, "fewer", "--replications=" + (towns - 10));
    assertEquals(Main.DONE, fewer.code());
    assertTrue(towns == 10 || widest("fewer", "people_served") > half, "not a town too many");

    run(wanted, "again", "--threads=1");
    Repeats.assertSame(directory.resolve("out"), directory.resolve("again"));
    Calls rerun = Calls.of(directory, "rerun", "out/manifest.json", "--quiet", "--out=repeated");
    assertTrue(rerun.err().contains("files are as in the manifest, to the byte"), rerun.err());
  }

  @Test
  void replicationsAreTheMost() throws IOException {
    Calls call = run(STUDY + "precision: {places_filled: 0.0000001}\n", "out", "--replications=20");
    assertEquals(Main.DONE, call.code(), call.err());
    assertEquals(20, towns("out"));
    assertTrue(
        call.err()
            .contains("Not every interval is as narrow as precision says after 20 replications"),
        call.err());
    String words =
        "Not every interval is as narrow as precision says after 20 replications, the most.";
    assertTrue(call.out().contains(words), call.out());
    String answer = Files.readString(directory.resolve("out/answer.txt"));
    assertTrue(answer.contains(words), answer);
    String told = answer.replaceAll("\\s+", " ");
    assertTrue(told.contains("0.0000001 to either side of a mean, sought with 20"), told);

    Calls verified = Calls.of(directory, "verify", "out", "--quiet");
    assertEquals(Main.DONE, verified.code(), verified.out() + verified.err());
  }

  /** A part does not know the towns of the others. */
  @Test
  void noPartDecidesWhenTownsAreEnough() throws IOException {
    Calls call = run(STUDY + "precision: {places_filled: 3}\n", "out", "--shard=1/2");
    assertEquals(Main.MISTAKE, call.code());
    assertTrue(call.err().contains("--shard cannot go with precision"), call.err());
    assertTrue(Files.notExists(directory.resolve("out")));
  }

  @Test
  void anotherPrecisionIsNoReasonToGoOn() throws IOException {
    run(STUDY + "precision: {places_filled: 1000}\n", "out", "--keep");
    Files.writeString(
        directory.resolve("small.yaml"), STUDY + "precision: {places_filled: 0.000001}\n");
    Calls call = Calls.of(directory, "resume", "out");
    assertEquals(Main.MISTAKE, call.code(), call.out());
    assertTrue(call.err().contains("precision.places_filled"), call.err());
    assertTrue(call.err().contains("1000"), call.err());
    assertEquals(10, towns("out"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "precision: {happiness: 1} | precision must be of an outcome that is no code",
        "precision: {places_filled: 0} | places_filled must be above 0 but was 0",
      })
  void aMistakeIsToldWithItsLine(String wrong, String message) throws IOException {
    Calls call = run(STUDY + wrong + "\n", "out");
    assertEquals(Main.MISTAKE, call.code());
    assertTrue(call.err().startsWith("small.yaml:10:"), call.err());
    assertTrue(call.err().contains(message), call.err());
  }

  @Test
  void aDryRunTellsWhatItWouldCostAndWritesNothing() throws IOException {
    String sweep =
        STUDY.replaceAll("(places|both_ends): .*\n", "")
            + "vary: {places: 1..60:60, labour_market.slack: range}\n"
            + "design: {uncertainties: {kind: sobol, points: 16}}\n";
    Calls call = run(sweep, "out", "--dry-run");
    assertEquals(Main.DONE, call.code(), call.err());
    assertEquals(List.of("small.yaml"), Calls.below(directory));
    assertTrue(call.out().contains("120 designs beside no programme"), call.out());
    assertTrue(
        call.out().contains(16 * 3 * 200 + " units to live through: 16 points, 3 blocks"),
        call.out());
    assertTrue(call.out().contains("and 115 further designs"), call.out());
    assertTrue(call.out().contains("and 11 further points"), call.out());
    assertTrue(call.out().matches("(?s).*About \\d+ \\w+ on .* of disk.*"), call.out());
    assertTrue(run(STUDY, "out", "--dry-run").out().contains("3 points, 200 replications"));
    String alone = STUDY.replaceAll("(places|both_ends): .*\n", "");
    Calls none =
        run(alone.replaceFirst("(?m)^policies:.*", "policies: [none]"), "out", "--dry-run");
    assertTrue(none.out().contains("small: groningen, none, 2023-01 to "), none.out() + none.err());
  }

  @Test
  void aDryRunSpeaksDutch() throws IOException {
    String sweep =
        STUDY.replaceAll("(places|both_ends): .*\n", "")
            + "vary: {places: 1..60:60, study.months: [3, 6]}\n";
    String told = dutch(sweep);
    for (String part :
        List.of(
            "120 ontwerpen naast geen programma, ",
            " tot en met hooguit ",
            "(3 tot 6 maanden)",
            "eenheden te doorleven: 2 punten, 3 blokken",
            "gevarieerd rol waarden",
            "en nog 115 ontwerpen",
            "er is niets geschreven.")) {
      assertTrue(told.contains(part), part + " is not in " + told);
    }
    String ends = dutch(STUDY);
    assertTrue(ends.contains("200 herhalingen (10 aan elk uiteinde van wat niemand weet)."), ends);
    assertTrue(ends.contains(" en "), ends);
  }

  private String dutch(String study) throws IOException {
    return run(study, "out", "--dry-run", "--language", "nl").out().replaceAll("\\s+", " ");
  }

  @Test
  void aDryRunKnowsThatPointsWhichDifferInPlacesOnlyShareALife() throws IOException {
    String ofPlaces =
        STUDY.replaceAll("both_ends: .*\n", "both_ends: [task.displaced_paid_share]\n");
    String told = run(ofPlaces, "out", "--dry-run").out();
    assertTrue(told.contains("only share lives:\n1.1 are lived together on average."), told);
    String ofLives = ofPlaces.replace("task.displaced_paid_share", "labour_market.slack");
    assertFalse(run(ofLives, "out", "--dry-run").out().contains("lived together"));
  }
}
