package nl.basisbaan.experiments.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The tables of a result folder, as a report reads them. */
public final class Results {
  /** The point with everything as assumed, and the group of everybody. */
  private static final String SUMMARY = "summary.csv";

  private static final String VALIDATION = "validation.csv";

  public static final String BASE = "base";

  public static final String ALL = "all";

  private final Tables tables;
  private final JsonNode manifest;
  private final Table summary;
  private final Map<List<String>, Integer> rows = new HashMap<>();
  private final List<String> policies;

  /** All of runs.csv, once somebody asked for it. */
  private Map<String, double[][][]> runs;

  private Results(Tables tables, JsonNode manifest) throws IOException {
    this.tables = tables;
    this.manifest = manifest;
    this.summary = has(SUMMARY) && !isSweep() ? table(SUMMARY) : Table.create(); // may be huge
    Set<String> known = new TreeSet<>();
    for (Row row : summary) {
      List<String> key =
          List.of(
              row.getString("policy"),
              row.getString("point"),
              row.getString("group"),
              row.getString("outcome"));
      rows.put(key, row.getRowNumber());
      known.add(key.get(0));
    }
    if (!known.isEmpty() && !known.contains(reference())) {
      throw tables.damaged(SUMMARY + " has not the policies of its manifest");
    }
    List<String> named = new ArrayList<>();
    manifest.path("policies").forEach(each -> named.add(each.path("name").asText()));
    this.policies =
        named.stream()
            .filter(known::contains)
            .filter(each -> told(each, Outcome.OFF_BENEFIT_PER_PLACE_YEAR).isPresent())
            .toList();
  }

  /**
   * Reads a folder.
   *
   * @param label as the user calls it
   * @throws UserMistake when it holds no result of a run; and then or later when a table that is
   *     asked for is not as the manifest lists it
   */
  public static Results read(Path folder, String label) throws IOException {
    return read(folder, label, false);
  }

  /** Reads what was written this moment: what the manifest lists is not looked for again. */
  public static Results written(Path folder, String label) throws IOException {
    return read(folder, label, true);
  }

  private static Results read(Path folder, String label, boolean isWritten) throws IOException {
    JsonNode manifest = ReadManifest.of(folder, label);
    Tables tables = new Tables(folder, label, manifest, isWritten);
    if (!tables.has(SUMMARY) && !tables.has(VALIDATION)) {
      throw new UserMistake(
          label + " has no summary.csv and no validation.csv: a report is of what these tell");
    }
    return new Results(tables, manifest);
  }

  /** Whether a folder holds what policies do, or how the model stands. */
  public static boolean isOf(Path folder) {
    return Files.isRegularFile(folder.resolve("manifest.json"))
        && (Files.isRegularFile(folder.resolve(SUMMARY))
            || Files.isRegularFile(folder.resolve(VALIDATION)));
  }

  /** What was run. */
  public JsonNode manifest() {
    return manifest;
  }

  /** Whether there is such a table. */
  public boolean has(String file) {
    return tables.has(file);
  }

  /** Whether the model was held against what was published. */
  public boolean isValidation() {
    return has(VALIDATION);
  }

  /** Whether settings were varied. */
  public boolean isSweep() {
    return has("designs.csv");
  }

  /** The policies that open places, in the order of the study. */
  public List<String> policies() {
    return policies;
  }

  /** All policies beside no programme, in the order of the study. */
  public List<String> compared() {
    List<String> compared = new ArrayList<>();
    manifest.path("policies").forEach(each -> compared.add(each.path("name").asText()));
    compared.remove(reference());
    return compared;
  }

  /** Those of them that fill no place in any town. */
  public List<String> unfilled() {
    return compared().stream().filter(each -> !policies.contains(each)).toList();
  }

  /** The policy with which others are compared: no programme. */
  public String reference() {
    return manifest.path("policies").path(0).path("name").asText();
  }

  /** The first month that counts. */
  public YearMonth start() {
    return YearMonth.parse(manifest.path("study").path("start").asText()).plusMonths(warmUp());
  }

  public int warmUp() {
    return manifest.path("study").path("warm_up_months").asInt();
  }

  /** Months that count. */
  public int months() {
    return manifest.path("study").path("months").asInt() - warmUp();
  }

  public int towns() {
    return manifest.path("replications").asInt();
  }

  /** Towns that were lived at each end of what nobody knows; 0 where there are no ends. */
  public int townsAtEnds() {
    return isSweep() || ends().isEmpty() ? 0 : manifest.path("replications_at_ends").asInt();
  }

  /** A table of the folder; columns of words unless they are known as numbers. */
  public Table table(String file) throws IOException {
    return tables.table(file);
  }

  /** The labels of the points other than the base. */
  public List<String> ends() {
    if (summary.isEmpty()) {
      return List.of();
    }
    return summary.stringColumn("point").asList().stream()
        .distinct()
        .filter(point -> !point.equals(BASE))
        .toList();
  }

  /** An outcome of a policy, of everybody, with everything as assumed. */
  public Optional<Told> told(String policy, Outcome outcome) {
    return told(policy, BASE, ALL, outcome);
  }

  /** An outcome of a policy; empty when there is no such row, or nobody to count. */
  public Optional<Told> told(String policy, String point, String group, Outcome outcome) {
    Integer row = rows.get(List.of(policy, point, group, outcome.label()));
    return row == null
        ? Optional.empty()
        : Optional.of(Told.of(summary.row(row))).filter(Told::isThere);
  }

  /** What stands above and below the line of a mean as assumed; nobody where there is no row. */
  public Measure counted(String policy, String group, Outcome outcome) {
    Integer row = rows.get(List.of(policy, BASE, group, outcome.label()));
    double below = row == null ? Double.NaN : summary.doubleColumn("denominator").getDouble(row);
    return below > 0
        ? new Measure(summary.doubleColumn("numerator").getDouble(row), below)
        : Measure.NOBODY;
  }

  /** How much an outcome differs from no programme. */
  public Optional<Told> difference(String policy, Outcome outcome) {
    Integer number = rows.get(List.of(policy, BASE, ALL, outcome.label()));
    if (number == null) {
      return Optional.empty();
    }
    Row row = summary.row(number);
    return Optional.of(
            new Told(
                row.getInt("replications"),
                row.getDouble("difference"),
                row.getDouble("difference_low"),
                row.getDouble("difference_high"),
                row.getDouble("difference_range_low"),
                row.getDouble("difference_range_high")))
        .filter(Told::isThere);
  }

  /** The groups of people, in the order of the table. */
  public List<String> groups() {
    return summary.stringColumn("group").asList().stream()
        .distinct()
        .filter(group -> !group.equals(ALL))
        .toList();
  }

  /** An outcome in each town with everything as assumed: by policy, NaN where it is not known. */
  public Map<String, double[]> towns(Outcome outcome) throws IOException {
    if (runs == null) {
      runs = byTown("runs.csv", List.of(Outcome.values()), 1);
    }
    Map<String, double[]> towns = new HashMap<>();
    runs.forEach((policy, values) -> towns.put(policy, values[outcome.ordinal()][0]));
    return towns;
  }

  /** Outcomes by policy, outcome, month that counts and town, with everything as assumed. */
  public Map<String, double[][][]> monthly(List<Outcome> outcomes) throws IOException {
    return byTown("monthly.csv", outcomes, months());
  }

  private Map<String, double[][][]> byTown(String file, List<Outcome> outcomes, int months)
      throws IOException {
    List<String> columns = new ArrayList<>(List.of("policy", "point", "replication", "month"));
    int first = columns.size();
    outcomes.forEach(each -> columns.add(each.label()));
    Map<String, double[][][]> values = new HashMap<>();
    Map<String, Integer> known = new HashMap<>();
    lines(
        file,
        columns,
        row -> {
          if (!row[1].equals(BASE)) {
            return;
          }
          double[][][] ofPolicy =
              values.computeIfAbsent(row[0], any -> nothing(outcomes.size(), months));
          int month = row[3].isEmpty() ? 0 : known.computeIfAbsent(row[3], this::index);
          int town = Integer.parseInt(row[2]);
          if (month < 0 || month >= months || town >= towns()) {
            throw tables.damaged(file + " has towns or months that its manifest has not");
          }
          for (int i = 0; i < outcomes.size(); i++) {
            ofPolicy[i][month][town] = Told.number(row[first + i]);
          }
        });
    return values;
  }

  /**
   * Gives each row of a table that may have millions, its cells in the order of these columns; a
   * column that the table does not have is empty.
   */
  public void lines(String file, List<String> columns, Consumer<String[]> row) throws IOException {
    tables.lines(file, columns, row);
  }

  private int index(String month) {
    return (int) start().until(YearMonth.parse(month), ChronoUnit.MONTHS);
  }

  private double[][][] nothing(int outcomes, int months) {
    double[][][] nothing = new double[outcomes][months][towns()];
    for (double[][] each : nothing) {
      for (double[] month : each) {
        Arrays.fill(month, Double.NaN);
      }
    }
    return nothing;
  }
}
