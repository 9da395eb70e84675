package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot vary, or not beside something else, is told with its place. */
class VaryMistakesTest extends Varying {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "places: [3, 5] | places: [3, many] | places must be a whole number in [0, 100000]",
        "places: [3, 5] | places: [3, 3] | places must have values that differ but has [3, 3]",
        "places: [3, 5] | places: [3, +3, 03] | places must have values that differ but has [3, 3, 3]",
        "places: [3, 5] | places: 3..5 | places must have values for a grid, such as 3..5:3, or",
        "places: [3, 5] | places: 3..6:3 | places must be whole numbers, which 3..6:3 is not",
        "places: [3, 5] | places: 5..3 | places must go from a lower to a higher number but was 5..3",
        "places: [3, 5] | places: 0..100000:100001 | with a COUNT of 2 to 10000 values, but was",
        "places: [3, 5] | places: [] | places must have values but has none",
        "places: [3, 5] | placse: [3, 5] | unknown setting or parameter placse; did you mean places?",
        "places: [3, 5] | labour_market.slak: [1] | did you mean labour_market.slack?",
        "places: [3, 5] | labour_market.slack: [99] | labour_market.slack must be in [",
        "places: [3, 5] | place_of_work.tasks: [repairs, upkeep] | what basisbaan list settings shows"
            + " with one number or choice (no month, text or list)",
        "places: [3, 5] | none.places: [3, 5] | unknown setting or parameter none.places",
        "places: [3, 5] | end-job.try.places: [3, 5] | unknown setting or parameter end-job.try.places",
        "places: [3, 5] | study.start: [2021-01, 2026-01] | unknown setting or parameter study.start",
        "places: [3, 5] | study.warm_up_months: [0, 2] | unknown setting or parameter study.warm_up",
        "places: [3, 5] | study.lenght: [3, 5] | unknown setting or parameter study.lenght",
        "places: [3, 5] | places: {a: 1} | places must be a value or a list of values but was keys",
        "months: 6 | 'months: 6\\nsizes: [1, 2]' | under vary these are places, budget and NAME",
        "months: 6 | 'months: 6\\nprimary: happiness' | primary must be an outcome that is no code",
        "months: 6 | 'months: 6\\nprimary: binding_limit' | but was binding_limit",
        "months: 6 | 'months: 6\\ndesign: {levers: {kind: sobol}}' | points must be given for sobol",
        "months: 6 | 'months: 6\\ndesign: {levers: {kind: sobl, points: 3}}' | kind must be one of grid",
        "months: 6 | 'months: 6\\ndesign: {uncertainties: {kind: sobol, points: 3}}' | has no unc",
        "vary: {} | 'design: {levers: {kind: list, file: no.csv}}' | no.csv: no such file",
      })
  void aMistakeIsToldWithItsLine(String correct, String wrong, String message) throws IOException {
    String study = message.startsWith("no.csv") ? BASE + "vary: {}\n" : STUDY;
    Calls call = run(study.replace(correct, wrong.replace("'", "").replace("\\n", "\n")));
    assertEquals(Main.MISTAKE, call.code(), call.out());
    assertTrue(call.err().contains(message), call.err());
    assertTrue(call.messages().get(0).matches("(small.yaml|no.csv):.*"), call.err());
    assertTrue(Files.notExists(directory.resolve("out")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--set=places=3 | --set: unknown parameter places. Allowed: what basisbaan list parameters"
            + " shows; places and other settings go with vary",
        "--vary=places | --vary must be SETTING=VALUES but was places",
        "--vary=study.months=3,03 | --vary: study.months must have values that differ but has [3, 3]",
        "--vary=places=3,x | --vary: places must be a whole number in [0, 100000] places but was x",
        "--vary=oops=3 | --vary: unknown setting or parameter oops",
        "--design=lever=sobol:3 | --design must be of levers or uncertainties but was of lever; did",
        "--design=levers=sobl:3 | --design levers: kind must be one of grid, list, one_at_a_time",
        "--design=levers=sobol:x | --design levers: points must be a whole number in [1, 1000000]",
        "--design=levers=sobol:0 | --design levers: points must be a whole number in [1, 1000000]",
        "--design=levers=latin_hypercube:500000000 | --design levers: points must be a whole number"
            + " in [1, 1000000] points but was 500000000",
        "--design=levers=morris:4:66 | --design levers: levels must be a whole number in [2, 64]",
        "--design=uncertainties=list:no.csv | --design uncertainties: no.csv: no such file",
        "--design=uncertainties=sobol:4 | --design uncertainties: design of uncertainties has no",
        "--vary=places=3..9 | --vary: places must have values for a grid, such as 3..9:3",
        "--vary=places=5..50:1000000 | --vary: places must be FROM..TO:COUNT, with a COUNT of 2 to"
            + " 10000 values, but was 5..50:1000000",
        "--vary=municipality.stock.households=100,9000 | --vary: 1 of 2 points cannot be; the first",
        "--vary=labour_market.slack=0.9..1.5:0.1 | --vary: labour_market.slack must be"
            + " FROM..TO:COUNT, with a COUNT of 2 to 10000 values, but was 0.9..1.5:0.1",
        "--design=levers=grid:3 | --design levers: points must be left out for grid",
      })
  void aMistakeOnTheCommandLineIsTold(String option, String message) throws IOException {
    Calls call = run(STUDY, option);
    assertEquals(Main.MISTAKE, call.code(), call.out());
    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith(message), call.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "places,pay.max_hours~x,20~5,99~5 | designs.csv:2:1: places must be; designs.csv:3:1:"
            + " pay.max_hours must be; designs.csv:4:1: must have 2 cells, as many as names, but has 1",
        "plces,pay.max_hour~x,y | designs.csv:1:1: unknown setting or parameter plces, did you mean"
            + " places?; designs.csv:1:1: unknown setting or parameter pay.max_hour, did",
        "places;pay.max_hours~5;6 | designs.csv:1:1: must have commas between names and cells but has",
        "places~5..7:3 | designs.csv:2:1: places must be one value but was 5..7:3",
        "places~4~'5~6 | designs.csv:3:1: is not CSV: a quote is not closed",
        "places~4~5~'6'x~7 | designs.csv:4:1: is not CSV: a quote is not closed, or in a cell",
        "places,'pay.max_hours~5,20 | designs.csv:1:1: is not CSV: a quote is not closed",
        "places^pay.max_hours~5^20 | designs.csv:1:1: must have commas between names and cells but has",
        "places,places~5,6 | designs.csv:1:1: places is named twice",
        "places~5~6~05~6 | designs.csv:4:1: must differ from every other row but is that of line 2;"
            + " designs.csv:5:1: must differ from every other row but is that of line 3",
        "places,~5, | designs.csv:1:1: must have a name above every column",
        "places | --design levers: designs.csv: must have a row below the names but has none",
      })
  void allThatIsWrongInAListIsTold(String list, String messages) throws IOException {
    String text = list.replace('~', '\n').replace('\'', '"').replace('^', '\t');
    Calls.write(directory.resolve("designs.csv"), text + "\n");

    Calls call = run(BASE, "--design=levers=list:designs.csv");

    List<String> told = call.messages().stream().map(each -> each.replace("; ", ", ")).toList();
    List<String> expected = List.of(messages.split("; "));
    assertEquals(expected.size(), told.size(), call.err());
    for (int i = 0; i < told.size(); i++) {
      assertTrue(told.get(i).startsWith(expected.get(i)), call.err());
    }
  }

  @Test
  void aListThatIsNoTextIsRefused() throws IOException {
    byte[] list = "places\n5\n6\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(directory.resolve("designs.csv"), list);

    Calls call = run(BASE, "--design=levers=list:designs.csv");

    assertEquals(
        List.of("designs.csv:3:2: must be text (UTF-8) but has the byte 0xE9"), call.messages());
  }

  /** Names are told with what else is wrong, but not those of a policy that cannot be read. */
  @Test
  void unknownNamesAreToldWithAllOtherMistakes() throws IOException {
    String vary = "vary: {plces: [3], end-jb.pay.max_hours: [3], places: [x]}\n";
    String study = BASE.replace("end-job", "end-jb").replace("months: 6", "months: 0") + vary;
    Calls call = run(study, "--vary=slak=3");
    assertEquals(Main.MISTAKE, call.code(), call.out());
    assertEquals(
        List.of(
            "--vary: unknown setting or parameter slak",
            "small.yaml:4:18: unknown policy end-jb",
            "small.yaml:6:9: months must be a whole number in [1, 1200] months but was 0",
            "small.yaml:8:15: unknown setting or parameter plces",
            "small.yaml:8:55: places must be a whole number in [0, 100000] places but was x"),
        call.messages().stream().map(each -> each.replaceFirst("(\\.|;) .*", "")).toList());
  }

  /** Of two levers that set the same, one would win in silence, and designs have wrong names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "end-job.pay.max_hours=16,24 | pay.max_hours=20,30 | pay.max_hours of end-job",
        "pay.max_hours=20,30 | end-job.pay.max_hours=16,24 | pay.max_hours of end-job",
        "tracks.work.pay.max_hours=16 | tracks.pay.max_hours=20 | pay.max_hours of tracks",
        "tracks.work.pay.max_hours=16 | pay.max_hours=20 | pay.max_hours of tracks",
        "tracks.try.places=3 | places=5 | places of tracks",
        "places=3,5 | budget=200000 | places of end-job",
        "budget=200000 | funding.yearly_budget=300000 | funding.yearly_budget of end-job",
      })
  void twoLeversDoNotSetTheSame(String one, String other, String both) throws IOException {
    writeTracks();
    String study = BASE.replace("transition-only", "tracks");
    String words =
        "%s cannot vary beside %s: both set %s; vary one of them, or each alone (one_at_a_time)"
            .formatted(other.split("=")[0], one.split("=")[0], both);
    Calls call = run(study, "--vary=" + one, "--vary=" + other);
    assertEquals(Main.MISTAKE, call.code(), call.out());
    assertTrue(call.err().contains(words), call.err());
    String vary =
        "vary: {%s}\n".formatted((one + ", " + other).replaceAll("=([^ ]*)(,|$)", ": [$1]$2"));
    Calls ofFile = run(study + vary);
    assertEquals(Main.MISTAKE, ofFile.code(), ofFile.out());
    assertTrue(ofFile.messages().get(0).matches("small.yaml:8:.*"), ofFile.err());
    assertTrue(ofFile.err().contains(words), ofFile.err());
  }

  @Test
  void twoLeversMayMeetWhereNoDesignHasBoth() throws IOException {
    writeTracks();
    String study = BASE.replace("transition-only", "tracks");
    String[][] calls = {
      {"--vary=end-job.pay.max_hours=16,24", "--vary=tracks.pay.max_hours=20"},
      {"--vary=tracks.try.places=3", "--vary=tracks.work.places=5"},
      {"--vary=places=3,5", "--vary=funding.yearly_budget=300000"},
      {"--vary=end-job.places=3", "--vary=places=5", "--design=levers=one_at_a_time"},
    };
    for (String[] each : calls) {
      Calls call = Calls.of(directory, words(study, each));
      assertEquals(Main.DONE, call.code(), call.err());
    }
  }

  private String[] words(String study, String... further) throws IOException {
    Calls.write(directory.resolve("small.yaml"), study);
    List<String> all = new ArrayList<>(List.of("run", "small.yaml", "--quiet", "--dry-run"));
    all.addAll(List.of(further));
    return all.toArray(String[]::new);
  }

  private void writeTracks() throws IOException {
    Calls.write(
        directory.resolve("tracks.yaml"),
        """
        name: tracks
        description: Two tracks
        source: assumption
        like: end-job
        offers:
          - {name: try, scale: [{places: 2}]}
          - {name: work, scale: [{places: 3}]}
        """);
  }

  /** What is set beside would be told in the answer, though no town lives it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{slack: [1, 1.2]} | {slack: 1.4} | '' | set of small.yaml sets it to 1.4",
        "{slack: [1, 1.2]} | {} | --set=slack=1.4 | --set sets it to 1.4",
        "{} | {slack: 1.4} | --vary=slack=1,1.2 | set of small.yaml sets it to 1.4",
        "{} | {} | --set=slack=1.4 --vary=slack=1,1.2 | --set sets it to 1.4",
      })
  void whatVariesIsNotSet(String vary, String set, String options, String how) throws IOException {
    String study = (BASE + "vary: " + vary + "\nset: " + set + "\n");
    String slack = "labour_market.slack";
    String[] further =
        options.isEmpty() ? new String[0] : options.replace("slack", slack).split(" ");
    Calls call = Calls.of(directory, words(study.replace("slack", slack), further));
    assertEquals(Main.MISTAKE, call.code(), call.out());
    String words = slack + " cannot vary and be set: " + how + "; leave out one of the two";
    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().contains(words), call.err());
  }

  @Test
  void whatIsVariedAloneMayBeSetAsItIsLivedToo() throws IOException {
    String[] further = {
      "--set=labour_market.slack=1.4",
      "--vary=labour_market.slack=1,1.2",
      "--design=uncertainties=one_at_a_time"
    };
    Calls call = Calls.of(directory, words(BASE, further));
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(call.out().contains("    0  1.4"), call.out());
  }

  @Test
  void aSweepWritesNoPeople() throws IOException {
    Calls call = run(BASE, "--vary", "places=3,5", "--persons", "all");
    assertEquals(Main.MISTAKE, call.code());
    assertEquals(
        List.of("--persons cannot go with vary: a sweep writes no people"), call.messages());
  }
}
