package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever the language, time zone and encoding of a machine, the program writes and prints the
 * same bytes, and programs that read them find a column to be of one type in all its rows.
 */
class SameBytesTest {
  private static final Model MODEL = new Simulator();

  private static final String[] RUN = {
    "run", "small.yaml", "--quiet", "--force", "--persons", "all", "--out", "out"
  };

  private static final List<String[]> PRINTED =
      List.of(
          new String[] {"list", "parameters"},
          new String[] {"list", "policies"},
          new String[] {"list", "municipalities"},
          new String[] {"list", "outcomes"},
          new String[] {"income", "--date", "2025-01", "--household", "couple", "--hours", "32"},
          new String[] {"income", "--date", "2025-01", "--over", "hours", "--csv"});

  @TempDir static Path directory;
  private static Map<String, String> expected;

  /** A village with everything that a file is written for, under the language of the tests. */
  @BeforeAll
  static void aRun() throws IOException {
    Calls.write(
        directory.resolve("village.yaml"),
        """
        name: village
        source: assumption
        like: groningen
        stock: {households: 300, persons_over_three_years: 200, coaches: 1}
        neighbourhoods: [{name: "Wijk één, noord", weight: 3}, {name: "İstanbul", weight: 2}]
        """);
    SmallFiles.budgeted(directory);
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace("municipality: groningen", "municipality: village")
            .replace("transition-only", "budgeted")
            .replace("months: 6", "months: 4")
            .replace("replications: 5", "replications: 2")
            .replace("places: 3\n", ""));
    expected = everything();
  }

  /** All that the program writes and prints, by where. */
  private static Map<String, String> everything() throws IOException {
    Map<String, String> all = new TreeMap<>();
    all.put("answer", printed(MODEL, RUN));
    all.put(
        "verdicts",
        printed(
            new FakeModel(),
            "validate",
            "--quiet",
            "--force",
            "--replications",
            "3",
            "--out",
            "history"));
    for (String[] words : PRINTED) {
      all.put(String.join(" ", words), printed(MODEL, words));
    }
    for (String folder : List.of("out", "history")) {
      all.putAll(files(directory.resolve(folder)));
    }
    return all;
  }

  private static String printed(Model model, String... words) {
    Calls call = Calls.asTyped(model, directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
    return call.out();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : Calls.below(folder)) {
      if (!name.equals("manifest.json")) {
        files.put(folder.getFileName() + "/" + name, Files.readString(folder.resolve(name)));
      }
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({
    "fa-IR, Asia/Tehran",
    "ar-EG, Africa/Cairo",
    "tr-TR, Pacific/Pago_Pago",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "my-MM, Asia/Kathmandu",
    "dz-BT, Pacific/Kiritimati",
  })
  void whateverTheLanguageAndTheTimeZone(String language, String zone) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertEquals(expected, everything());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  /** A machine of its own, so that nothing was made before under another language. */
  @Test
  void whateverTheEncoding() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=fa",
                "-Duser.country=IR",
                "-Duser.timezone=Asia/Tehran",
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(RUN).subList(0, RUN.length - 1));
    command.add("elsewhere");
    Path log = directory.resolve("log.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(Main.DONE, process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));

    files(directory.resolve("elsewhere"))
        .forEach(
            (file, text) -> assertEquals(expected.get(file.replace("elsewhere", "out")), text));
  }

  /** Readers that look at the first hundred rows only take such a column for whole numbers. */
  @Test
  void aColumnWithADecimalHasDecimalsInEveryRow() throws IOException {
    Map<String, String> tables = new TreeMap<>(expected);
    tables.keySet().removeIf(name -> !name.endsWith("csv"));
    assertEquals(13, tables.size(), tables.keySet().toString());
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    for (Map.Entry<String, String> table : tables.entrySet()) {
      List<CSVRecord> rows = format.parse(new StringReader(table.getValue())).getRecords();
      for (String column : rows.get(0).getParser().getHeaderNames()) {
        List<String> cells = rows.stream().map(row -> row.get(column)).toList();
        String where = table.getKey() + " " + column;
        if (cells.stream().anyMatch(cell -> cell.matches("-?\\d+\\.\\d+"))) {
          for (String cell : cells) {
            assertTrue(cell.matches("-?\\d+\\.\\d+|"), where + ": " + cell);
          }
        }
      }
    }
  }

  /** Base only: the months of people at the ends of what nobody knows would be most of the disk. */
  @Test
  void peopleAreWrittenOfTheBaseOnly() {
    for (String file : List.of("out/persons.csv", "out/events.csv")) {
      List<String> rows = expected.get(file).lines().skip(1).toList();
      assertTrue(rows.size() > 100, file);
      rows.forEach(row -> assertEquals("base", row.split(",")[1]));
    }
    assertTrue(expected.get("out/runs.csv").contains("labour_market.slack="));
  }
}
