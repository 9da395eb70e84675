package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a result are the same as Parquet, with a type for each column. */
class ParquetTest {
  private static final String VARIES =
      "vary: {pay.max_hours: [20, 30], labour_market.slack: 0.9..1.5}\n"
          + "design: {uncertainties: {kind: sobol, points: 4}}\n";

  @TempDir Path directory;

  @BeforeEach
  void studies() throws IOException {
    String small = Calls.smallStudy("small");
    Calls.write(directory.resolve("small.yaml"), small);
    Calls.write(
        directory.resolve("sweep.yaml"),
        small.replace("name: small", "name: sweep").replaceAll("both_ends: .*\n", "") + VARIES);
  }

  private Map<String, String> made(String study, String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of("run", study + ".yaml", "--quiet", "--force"));
    words.add("--out=" + study);
    words.addAll(List.of(more));
    Calls run = Calls.of(directory, words.toArray(String[]::new));
    assertEquals(Main.DONE, run.code(), run.err());
    Calls call = Calls.of(directory, "parquet", study);
    assertEquals(Main.DONE, call.code(), call.err());
    Map<String, String> types = new TreeMap<>();
    List<String> files = Calls.below(directory.resolve(study));
    for (String file : files) {
      if (file.endsWith(".csv")) {
        assertTrue(call.out().contains(file.replace(".csv", ".parquet")), call.out());
        types.putAll(same(study, file));
      }
    }
    assertEquals(0, files.stream().filter(file -> file.endsWith(".new")).count());
    return types;
  }

  /** Holds a table against its CSV, cell by cell; its types by column. */
  private Map<String, String> same(String study, String file) throws IOException, SQLException {
    Path table = directory.resolve(study).resolve(file);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    Map<String, String> types = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT * FROM '" + table.toString().replace(".csv", ".parquet") + "'")) {
      List<CSVRecord> expected = format.parse(Files.newBufferedReader(table)).getRecords();
      List<String> columns = expected.get(0).getParser().getHeaderNames();
      assertEquals(columns.size(), rows.getMetaData().getColumnCount());
      for (int i = 0; i < columns.size(); i++) {
        assertEquals(columns.get(i), rows.getMetaData().getColumnName(i + 1));
        types.put(file + " " + columns.get(i), rows.getMetaData().getColumnTypeName(i + 1));
      }
      for (CSVRecord row : expected) {
        assertTrue(rows.next(), file);
        for (int i = 0; i < columns.size(); i++) {
          String where = file + " " + columns.get(i) + " in row " + row.getRecordNumber();
          Object cell = rows.getObject(i + 1);
          String text = row.get(i);
          if (text.isEmpty()) {
            assertEquals(null, cell, where);
          } else if (cell instanceof Double number) {
            assertEquals(Double.parseDouble(text), number, where);
          } else {
            assertEquals(text, cell.toString(), where);
          }
        }
      }
      assertTrue(!rows.next(), file);
    }
    return types;
  }

  @Test
  void everyTableIsTheSame() throws Exception {
    Map<String, String> types = made("small", "--persons=all");
    assertEquals("VARCHAR", types.get("summary.csv point"));
    assertEquals("DOUBLE", types.get("summary.csv mean"));
    assertEquals("BIGINT", types.get("runs.csv replication"));
    assertEquals("VARCHAR", types.get("monthly.csv month"));
    assertEquals("BOOLEAN", types.get("ledger.csv real"));
    assertEquals("DOUBLE", types.get("ledger.csv euro"));
    assertEquals("BIGINT", types.get("persons.csv person"));
    assertEquals("VARCHAR", types.get("money.csv note"));
  }

  @Test
  void aColumnOfASweepHasTheTypeThatItHasElsewhere() throws Exception {
    Map<String, String> types = made("sweep");
    assertEquals("VARCHAR", types.get("runs.csv point"));
    assertEquals("BIGINT", types.get("runs.csv pay.max_hours"));
    assertEquals("DOUBLE", types.get("runs.csv labour_market.slack"));
    Map<String, String> others = made("small", "--replications=1");
    others.forEach((column, type) -> assertEquals(type, types.getOrDefault(column, type), column));
  }

  @Test
  void aResultWithThemCanBeReplacedAndOneOfSomebodyElseNot() throws Exception {
    made("small");
    made("small", "--seed=2");
    Files.writeString(directory.resolve("small/mine.parquet"), "");
    Calls refused = Calls.of(directory, "run", "small.yaml", "--quiet", "--force", "--out=small");
    assertEquals(Main.MISTAKE, refused.code());
    assertTrue(refused.err().contains("mine.parquet"), refused.err());
  }

  @Test
  void whatIsNoResultIsTold() {
    assertEquals(
        "nothing is no result: it has no manifest.json\n",
        Calls.of(directory, "parquet", "nothing").err());
  }

  /** A machine of its own, which has the program only. */
  @Test
  void withoutTheLibraryOneCommandIsTold() throws Exception {
    Calls.of(directory, "run", "small.yaml", "--quiet", "--out=small", "--replications=1");
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(":"))
            .filter(each -> !each.contains("duckdb"))
            .collect(Collectors.joining(":"));
    Path log = directory.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                Main.class.getName(),
                "parquet",
                "small")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    String told = Files.readString(log, StandardCharsets.UTF_8);
    assertEquals(Main.MISTAKE, process.exitValue(), told);
    assertTrue(told.endsWith("this gets it: mvn -N dependency:copy@parquet\n"), told);
  }
}
