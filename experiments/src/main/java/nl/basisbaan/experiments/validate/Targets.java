package nl.basisbaan.experiments.validate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlReader;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.outcome.Outcome;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads targets.csv, the published figures that come with the program. */
public final class Targets {
  private static final String FILE = "targets.csv";

  private Targets() {}

  /** The file, for the manifest. */
  public static Input input() {
    return Input.packed(FILE);
  }

  /** All figures, in the order of the file. */
  public static List<Target> all() {
    return read(new String(input().bytes(), StandardCharsets.UTF_8));
  }

  /** The figures of a table with the columns of targets.csv. */
  static List<Target> read(String table) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();
    List<Target> targets = new ArrayList<>();
    try (CSVParser rows = format.parse(new StringReader(table))) {
      for (CSVRecord row : rows) {
        targets.add(target(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return targets;
  }

  /**
   * The figures that an experiment is about.
   *
   * @throws UserMistake when there are none
   */
  static List<Target> about(Experiment experiment) {
    String town = experiment.scenario().municipality().name();
    List<Target> about = about(town, experiment.study());
    if (about.isEmpty()) {
      throw new UserMistake(
          "validate needs a study that some published figures are about, but none is about "
              + experiment.study().name()
              + ". These have some: "
              + String.join(", ", studies()));
    }
    return about;
  }

  /** A study of designs elsewhere is no history of its town: figures of the town are left out. */
  private static List<Target> about(String municipality, Study study) {
    List<Target> about =
        all().stream().filter(target -> target.isAbout(municipality, study)).toList();
    List<Target> ofDesigns = about.stream().filter(each -> !each.policy().isEmpty()).toList();
    return ofDesigns.isEmpty() ? about : ofDesigns;
  }

  /** The studies that come with the program and have figures, with how many. */
  private static List<String> studies() {
    List<String> studies = new ArrayList<>();
    for (String name : Library.STUDIES.names()) {
      Study study = YamlReader.read(Library.STUDIES.packed(name), Study.class).value();
      int figures = about(study.municipality(), study).size();
      if (figures > 0) {
        studies.add(name + " (" + figures + ")");
      }
    }
    return studies;
  }

  /** The study that most of the figures name: the history that was published. */
  public static String history() {
    Map<String, Long> rows =
        all().stream()
            .filter(target -> !target.study().isEmpty())
            .collect(Collectors.groupingBy(Target::study, TreeMap::new, Collectors.counting()));
    return Collections.max(rows.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static Target target(CSVRecord row) {
    try {
      double value = Double.parseDouble(row.get("value"));
      return new Target(
          row.get("id"),
          row.get("group"),
          row.get("description"),
          row.get("municipality"),
          row.get("study"),
          month(row.get("from")),
          month(row.get("to")),
          Which.of(row.get("which")),
          value,
          row.get("unit"),
          row.get("persons").isEmpty() ? 0 : Integer.parseInt(row.get("persons")),
          row.get("low").isEmpty() ? value : Double.parseDouble(row.get("low")),
          row.get("high").isEmpty() ? value : Double.parseDouble(row.get("high")),
          row.get("error"),
          row.get("source"),
          Target.Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)),
          Outcome.valueOf(row.get("decides").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException(
          FILE + " row " + (row.getRecordNumber() + 1) + ": " + e.getMessage(), e);
    }
  }

  private static Optional<YearMonth> month(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
  }
}
