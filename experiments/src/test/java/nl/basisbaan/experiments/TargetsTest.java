package nl.basisbaan.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.basisbaan.Replications;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every target says a figure that is in the evidence, where it says. */
class TargetsTest {
  private static final String TEXT_CELLS = ".* (note|source|observed_outcome)";

  static List<Target> targets() {
    return Targets.all();
  }

  @Test
  void noTwoTargetsHaveTheSameName() {
    Set<String> names = new HashSet<>();
    targets().forEach(target -> assertTrue(names.add(target.id()), target.id()));
    assertTrue(names.size() > 350, "targets found: " + names.size());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void theValueStandsInTheEvidence(Target target) {
    if (target.source().matches(TEXT_CELLS)) {
      String text = cells(target.source()).get(0);
      String number = Long.toString(Math.round(target.value()));
      assertTrue(text.matches(".*\\b" + number + "\\b.*") || text.contains("one in three"), text);
    } else {
      assertEquals(value(target.source()), target.value(), 0.0005, target.id());
    }
  }

  /** The value that a source leads to: a cell, or what is computed from cells. */
  private static double value(String source) {
    String[] words = source.split(" ");
    String last = words[words.length - 1];
    if (source.contains(" over ")) {
      String[] parts = source.split(" over ");
      return value(parts[0]) / value(parts[1]);
    }
    if (source.startsWith("mean score ")) {
      double points = 0;
      double persons = 0;
      for (CSVRecord row : rows(source)) {
        points += Double.parseDouble(row.get("score")) * Double.parseDouble(row.get(last));
        persons += Double.parseDouble(row.get(last));
      }
      return points / persons;
    }
    if (source.startsWith("sum up to ")) {
      return startersUpTo(words[4].substring("start=".length()));
    }
    if (source.startsWith("months until ")) {
      String month =
          file("groningen_inflow.csv").stream()
              .map(row -> row.get("start"))
              .filter(start -> startersUpTo(start) >= Integer.parseInt(words[2]))
              .findFirst()
              .orElseThrow();
      return 12 * (Integer.parseInt(month.substring(0, 4)) - 2020)
          + Integer.parseInt(month.substring(5, 7))
          - 3;
    }
    List<String> cells = cells(source);
    assertTrue(cells.size() == 1 || source.startsWith("sum "), source);
    return cells.stream().mapToDouble(Double::parseDouble).sum();
  }

  private static double startersUpTo(String date) {
    return file("groningen_inflow.csv").stream()
        .filter(row -> row.get("start").compareTo(date) <= 0)
        .mapToDouble(row -> Double.parseDouble(row.get("starters")))
        .sum();
  }

  /** The cells that a source names: file, key=value ..., column. */
  private static List<String> cells(String source) {
    String column = source.substring(source.lastIndexOf(' ') + 1);
    List<String> cells = rows(source).stream().map(row -> row.get(column)).toList();
    assertFalse(cells.isEmpty(), source);
    return cells;
  }

  private static List<CSVRecord> rows(String source) {
    List<String> words = Arrays.asList(source.split(" "));
    String name = words.stream().filter(word -> word.endsWith(".csv")).findFirst().orElseThrow();
    return file(name).stream()
        .filter(row -> words.stream().allMatch(word -> matches(row, word)))
        .toList();
  }

  private static boolean matches(CSVRecord row, String word) {
    int equals = word.indexOf('=');
    String wanted = word.substring(equals + 1);
    return equals < 0 || row.get(word.substring(0, equals)).replace(' ', '_').equals(wanted);
  }

  private static List<CSVRecord> file(String name) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();
    try (Reader reader =
        new InputStreamReader(
            Replications.class.getResourceAsStream("evidence/" + name), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "funnel.kind.*",
        "funnel.reason.*",
        "wage_value.(?!mean).*",
        "exits.*",
        "leeuwarden.*",
        "stip.*",
        "initiatives.*",
        "flows.return.*",
        "hours.sick.5"
      })
  void whatIsWithheldIsForChecksOnly(String names) {
    List<Target> some = targets().stream().filter(each -> each.id().matches(names)).toList();
    assertFalse(some.isEmpty(), names);
    some.forEach(each -> assertEquals(Target.Use.CHECK, each.use(), each.id()));
  }

  @Test
  void exemptionIsNoTarget() {
    assertTrue(targets().stream().noneMatch(each -> each.source().contains("exempt")));
  }

  static Stream<Target> withSamples() {
    return targets().stream().filter(target -> target.unit().equals("persons"));
  }

  @ParameterizedTest
  @MethodSource("withSamples")
  void aCountIsOfAtLeastAsManyPersons(Target target) {
    assertTrue(target.persons() == 0 || target.value() <= target.persons(), target.id());
  }
}
