package nl.basisbaan.experiments.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.basisbaan.Replications;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.YamlReader;
import nl.basisbaan.experiments.study.Study;
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
  void theValueIsPrintedWithTheDecimalsThatItNeeds(Target target) {
    double scaled = Math.abs(target.value()) * Math.pow(10, target.decimals());
    assertEquals(scaled, Math.rint(scaled), 0.01 * scaled, target.unit());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void theValueStandsInTheEvidence(Target target) {
    if (target.source().matches(TEXT_CELLS)) {
      String text = String.join(" ", cells(target.source()));
      assertTrue(
          numbers(text).anyMatch(number -> Math.abs(number - target.value()) < 0.0005), text);
    } else {
      assertEquals(value(target.source()), target.value(), 0.0005, target.id());
    }
  }

  /** The numbers in a text, and the one that a source writes in words. */
  private static DoubleStream numbers(String text) {
    DoubleStream inDigits =
        Pattern.compile("\\d+(\\.\\d+)?")
            .matcher(text)
            .results()
            .mapToDouble(number -> Double.parseDouble(number.group()));
    return DoubleStream.concat(
        inDigits, text.contains("one in three") ? DoubleStream.of(1 / 3.0) : DoubleStream.empty());
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
    if (source.startsWith("number ")) {
      String list = cells.get(0);
      return Double.parseDouble(list.split(";")[Integer.parseInt(words[1]) - 1]);
    }
    assertTrue(cells.size() == 1 || source.startsWith("sum "), source);
    return cells.stream().mapToDouble(TargetsTest::number).sum();
  }

  /** A number, or the first of some fractions: {@code 2/3 / 1/3}. */
  private static double number(String cell) {
    Matcher fraction = Pattern.compile("(\\d+)/(\\d+) .*").matcher(cell);
    return fraction.matches()
        ? Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2))
        : Double.parseDouble(cell);
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
        "pilot.*",
        "designs.*",
        "initiatives.*",
        "flows.return.*",
        "hours.sick.5"
      })
  void whatIsWithheldIsForChecksOnly(String names) {
    List<Target> some = targets().stream().filter(each -> each.id().matches(names)).toList();
    assertFalse(some.isEmpty(), names);
    some.forEach(each -> assertNotEquals(Target.Use.FIT, each.use(), each.id()));
  }

  /** The studies of the program, as they are read. */
  private static List<Study> studies() {
    return Library.STUDIES.names().stream()
        .map(name -> YamlReader.read(Library.STUDIES.packed(name), Study.class).value())
        .toList();
  }

  @Test
  void everyFigureThatIsComparedIsAboutAStudyOfTheProgram() {
    List<Study> studies = studies();
    Set<String> about = new TreeSet<>();
    Set<String> compared = new TreeSet<>();
    for (Target target : targets()) {
      if (studies.stream().anyMatch(each -> target.isAbout(each.municipality(), each))) {
        about.add(target.id());
      }
      if (target.use().isCompared()) {
        compared.add(target.id());
      }
    }
    assertEquals(compared, about);
  }

  @Test
  void aFigureIsAboutItsMunicipalityItsStudyAndTheMonthsOfIt() {
    Study history = study("groningen-2020-2022");
    Study growth = study("growth");
    assertTrue(named("bridge.health.start.mean").isAbout("groningen", history));
    assertFalse(named("bridge.health.start.mean").isAbout("groningen", growth), "its study");
    assertFalse(named("bridge.health.start.mean").isAbout("emmen", history), "its town");
    assertTrue(named("flows.return.6").isAbout("groningen", growth), "any study of the town");
    assertTrue(named("flows.households.2020-03").isAbout("groningen", history), "the first month");
    assertFalse(named("flows.households.2020-03").isAbout("groningen", growth), "too early");
    assertFalse(named("flows.outflow.2023").isAbout("groningen", history), "too late");
    assertTrue(named("flows.return.60").isAbout("groningen", growth));
    assertFalse(named("flows.return.60").isAbout("groningen", history), "too long");
    assertFalse(named("participants.tasks").isAbout("groningen", history), "not in the model");
  }

  private static Study study(String name) {
    return studies().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static Target named(String id) {
    return targets().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theHistoryIsTheStudyThatMostFiguresName() {
    assertEquals("groningen-2020-2022", Targets.history());
  }

  /** Names and descriptions say a month or a year as well: the same. */
  @ParameterizedTest
  @MethodSource("targets")
  void theMonthsMeasuredAreThoseOfTheName(Target target) {
    Matcher month = Pattern.compile("20\\d\\d-\\d\\d$").matcher(target.id());
    if (month.find()) {
      assertEquals(month.group(), target.to().orElseThrow().toString(), target.id());
    }
    Matcher year = Pattern.compile("\\.(20\\d\\d)$").matcher(target.id());
    if (year.find()) {
      assertEquals(year.group(1) + "-12", target.to().orElseThrow().toString(), target.id());
      assertEquals(year.group(1), target.from().orElseThrow().toString().substring(0, 4));
    }
    Matcher span =
        Pattern.compile("(20\\d\\d-\\d\\d) up to (20\\d\\d-\\d\\d)$").matcher(target.description());
    if (span.find()) {
      assertEquals(span.group(1), target.from().orElseThrow().toString(), target.id());
      assertEquals(span.group(2), target.to().orElseThrow().plusMonths(1).toString(), target.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenures=1", "tenure", "tenure=1  score=2", "tenure=1 tenure=2", "=1"})
  void whatWasMeasuredIsSaidInKnownWordsOnce(String cell) {
    assertThrows(IllegalArgumentException.class, () -> Which.of(cell));
  }

  @Test
  void aRangeBeginsWithItsFirstNumberAndEndsBeforeItsLast() {
    Which.Range range = Which.of("age=45..<55").range("age");
    assertTrue(range.holds(45) && range.holds(54.9));
    assertFalse(range.holds(44.9) || range.holds(55));
    assertTrue(Which.of("age=60..").range("age").holds(1000));
    assertTrue(Which.of("years=..<3").range("years").holds(0));
    assertThrows(IllegalArgumentException.class, () -> Which.of("age=45").range("age"));
    assertThrows(IllegalArgumentException.class, () -> Which.of("age=45..55").range("age"));
  }

  @Test
  void everyWordIsExplained() throws IOException {
    String docs = Files.readString(Path.of(System.getProperty("basedir", ""), "../docs/output.md"));
    for (String key : Which.KEYS) {
      assertTrue(docs.contains("`" + key + "`"), key);
    }
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
