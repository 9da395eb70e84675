package nl.basisbaan.experiments.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.UserMistake;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Tables of a result once more, as Parquet, by DuckDB. That is large, so it does not come with the
 * program: its file stands beside that of the program when somebody got it.
 */
public final class ParquetFiles {
  /** What the name of such a file ends with. */
  public static final String ENDING = ".parquet";

  private static final String OF_CSV = ".csv";
  private static final String DRIVER = "org.duckdb.DuckDBDriver";

  /** Words, also where all of them are empty or digits. Any other empty column is of numbers. */
  private static final Set<String> WORDS =
      Set.of(
          "policy",
          "policies",
          "variant_of",
          "point",
          "group",
          "unit",
          "prices",
          "settings",
          "month",
          "note",
          "event",
          "detail",
          "neighbourhood");

  private ParquetFiles() {}

  /**
   * Writes every table of a folder beside it.
   *
   * @return the names of the files that were written
   * @throws UserMistake when the library is not there
   */
  public static List<String> of(Path folder) throws IOException {
    try {
      Class.forName(DRIVER);
    } catch (ClassNotFoundException e) {
      throw new UserMistake(
          "Parquet needs DuckDB (80 MB), which does not come with the program. In the folder of the"
              + " program, this gets it: mvn -N dependency:copy@parquet");
    }
    List<Path> tables;
    try (var files = Files.list(folder)) {
      tables = files.filter(file -> file.toString().endsWith(OF_CSV)).sorted().toList();
    }
    List<String> written = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (Path table : tables) {
        Path file = folder.resolve(name(table.getFileName().toString()));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
          write(table, beside, statement);
          Files.move(
              beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
          Files.deleteIfExists(beside);
        }
        written.add(file.getFileName().toString());
      }
      return written;
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The name that a table has as Parquet. */
  private static String name(String table) {
    return table.substring(0, table.length() - OF_CSV.length()) + ENDING;
  }

  private static void write(Path table, Path file, Statement statement)
      throws IOException, SQLException {
    List<String> columns;
    try (CSVParser parser =
        CSVParser.parse(
            table, StandardCharsets.UTF_8, CSVFormat.DEFAULT.builder().setHeader().build())) {
      columns = parser.getHeaderNames();
    }
    String words =
        columns.stream().map(name -> text(name) + ": 'VARCHAR'").collect(Collectors.joining(", "));
    String rows =
        "read_csv(%s, auto_detect=false, header=true, delim=',', quote='\"', escape='\"',"
                .formatted(text(table.toString()))
            + " nullstr='', max_line_size=100000000, columns={"
            + words
            + "})";
    List<String> types = types(columns, rows, statement);
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = quoted(columns.get(i));
      typed.add("CAST(%s AS %s) AS %s".formatted(column, types.get(i), column));
    }
    statement.execute(
        "COPY (SELECT %s FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd)"
            .formatted(String.join(", ", typed), rows, text(file.toString())));
  }

  /** The type of each column, by all that is in it. */
  private static List<String> types(List<String> columns, String rows, Statement statement)
      throws SQLException {
    String others = "count(*) FILTER (WHERE NOT regexp_full_match(%s, '%s'))";
    List<String> counts = new ArrayList<>();
    for (String name : columns) {
      String column = quoted(name);
      counts.add(others.formatted(column, "-?[0-9]{1,18}"));
      counts.add(others.formatted(column, "-?[0-9]+([.][0-9]+)?(E-?[0-9]+)?"));
      counts.add(others.formatted(column, "true|false"));
      counts.add("count(%s)".formatted(column));
    }
    List<String> types = new ArrayList<>();
    try (ResultSet result =
        statement.executeQuery("SELECT %s FROM %s".formatted(String.join(", ", counts), rows))) {
      result.next();
      for (int i = 0; i < columns.size(); i++) {
        int first = i * 4 + 1;
        boolean empty = result.getLong(first + 3) == 0;
        if (WORDS.contains(columns.get(i))) {
          types.add("VARCHAR");
        } else if (!empty && result.getLong(first) == 0) {
          types.add("BIGINT");
        } else if (empty || result.getLong(first + 1) == 0) {
          types.add("DOUBLE");
        } else {
          types.add(result.getLong(first + 2) == 0 ? "BOOLEAN" : "VARCHAR");
        }
      }
    }
    return types;
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String text(String words) {
    return "'" + words.replace("'", "''") + "'";
  }
}
