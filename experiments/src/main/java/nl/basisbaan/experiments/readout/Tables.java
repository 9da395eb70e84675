package nl.basisbaan.experiments.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Shell;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** The tables that the manifest of a result lists. One that is not as listed is refused. */
final class Tables {
  private static final Set<String> WHOLE =
      Set.of("replications", "replication", "design", "points", "runs", "blocks");
  private static final Set<String> DECIMAL =
      Set.of(
          "mean",
          "sd",
          "low",
          "high",
          "range_low",
          "range_high",
          "moved",
          "moved_low",
          "moved_high",
          "reference",
          "difference",
          "difference_low",
          "difference_high",
          "difference_range_low",
          "difference_range_high",
          "best_share",
          "regret",
          "behind_best",
          "behind_best_low",
          "behind_best_high",
          "chance_holm",
          "numerator",
          "denominator",
          "from_first",
          "from_first_low",
          "from_first_high",
          "estimate");

  private final Path folder;
  private final String label;
  private final Map<String, String> fingerprints = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /**
   * The tables of a result.
   *
   * @param label the folder as the user calls it
   * @param isWritten whether the tables were written this moment, so that nobody can have changed
   *     them
   */
  Tables(Path folder, String label, JsonNode manifest, boolean isWritten) {
    this.folder = folder;
    this.label = label;
    for (JsonNode each : manifest.path("outputs")) {
      fingerprints.put(each.path("file").asText(), each.path("sha256").asText());
    }
    if (isWritten) {
      known.addAll(fingerprints.keySet());
    }
  }

  /** Whether there is such a table. */
  boolean has(String file) {
    return fingerprints.containsKey(file);
  }

  /** A whole table; columns of words unless they are known as numbers. */
  Table table(String file) throws IOException {
    try (Reader reader = Files.newBufferedReader(asListed(file))) {
      return Table.read()
          .usingOptions(
              CsvReadOptions.builder(reader)
                  .columnTypes(
                      name ->
                          WHOLE.contains(name)
                              ? ColumnType.INTEGER
                              : DECIMAL.contains(name) ? ColumnType.DOUBLE : ColumnType.STRING));
    }
  }

  /** Gives each row of a table that may have millions, its cells in the order of these columns. */
  void lines(String file, List<String> columns, Consumer<String[]> row) throws IOException {
    Lines.read(asListed(file), columns, row);
  }

  private Path asListed(String file) throws IOException {
    Path path = folder.resolve(file);
    if (!known.contains(file)) {
      if (!has(file)) {
        throw damaged(file + " is not in its manifest");
      }
      if (!Files.isRegularFile(path)) {
        throw damaged(file + " is not there");
      }
      if (!Sha256.of(path).equals(fingerprints.get(file))) {
        throw damaged(file + " is not as its manifest says");
      }
      known.add(file);
    }
    return path;
  }

  /** What is wrong with the result, and what helps. */
  UserMistake damaged(String what) {
    return new UserMistake(
        "%s: %s; basisbaan rerun %s makes the result again, elsewhere"
            .formatted(label, what, Shell.word(label)));
  }
}
