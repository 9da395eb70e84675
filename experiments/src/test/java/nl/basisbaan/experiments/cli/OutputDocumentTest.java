package nl.basisbaan.experiments.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static nl.basisbaan.experiments.cli.MarkdownTables.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.basisbaan.followed.Placed;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Groups;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The document of result files names every file, column and name that a real run writes, and no
 * other.
 */
class OutputDocumentTest {
  private static final String WORD = "[a-z_]+|model_sha256";

  @TempDir static Path directory;

  private static MarkdownTables document;

  @BeforeAll
  static void makeResults() throws IOException {
    document = MarkdownTables.read(Path.of("..", "docs", "output.md"));
    EveryFile.make(directory);
  }

  private static List<List<String>> rows(String file) throws IOException {
    return Files.readAllLines(directory.resolve(file)).stream()
        .map(line -> Arrays.asList(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
        .toList();
  }

  /** Everything that stands in a column. */
  private static Set<String> values(String file, String column) throws IOException {
    List<List<String>> rows = rows(file);
    int cell = rows.get(0).indexOf(column);
    return rows.stream().skip(1).map(row -> row.get(cell)).collect(toSet());
  }

  private static Set<String> namesOf(Enum<?>[] constants) {
    return Stream.of(constants).map(Settings::nameOf).collect(toSet());
  }

  private static Set<String> words(String text) {
    return quoted(text).stream().filter(word -> word.matches(WORD)).collect(toSet());
  }

  @Test
  void everyFileIsNamed() throws IOException {
    Set<String> files = new TreeSet<>(Calls.below(directory.resolve("out")));
    files.addAll(Calls.below(directory.resolve("half")));
    files.addAll(Calls.below(directory.resolve("swept")));
    assertEquals(files, new TreeSet<>(document.names("file")));
  }

  @Test
  void theColumnsOfSweepsAreNamed() throws IOException {
    Set<String> columns = new TreeSet<>();
    for (String file : List.of("designs.csv", "effects.csv", "sensitivity.csv")) {
      columns.addAll(rows("swept/" + file).get(0));
    }
    columns.removeAll(Set.of("places", "pay.max_hours"));
    assertEquals(columns, new TreeSet<>(document.chapter("Sweeps").names("column")));
  }

  @Test
  void theColumnsOfFailuresAreNamed() throws IOException {
    assertEquals(
        rows("half/failures.csv").get(0), document.chapter("failures.csv").names("column"));
  }

  /** And in the order of the file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary.csv",
        "money.csv",
        "ledger.csv",
        "budget.csv",
        "placed.csv",
        "neighbourhoods.csv",
        "lives.csv",
        "persons.csv",
        "events.csv"
      })
  void everyColumnIsNamedInTheChapterOfItsFile(String file) throws IOException {
    assertEquals(rows("out/" + file).get(0), document.chapter(file).names("column"));
  }

  @Test
  void theColumnsOfRunsAreNamedWithTheOutcomesBehind() throws IOException {
    List<String> columns = new ArrayList<>(document.chapter("runs.csv").names("column"));
    columns.add("labour_market.slack");
    columns.addAll(document.chapter("Outcomes").names("outcome"));
    assertEquals(rows("out/runs.csv").get(0), columns);
  }

  @Test
  void theColumnsOfMonthsAreNamedWithTheMonthlyOutcomesBehind() throws IOException {
    List<String> columns = new ArrayList<>(document.chapter("monthly.csv").names("column"));
    for (List<String> row : document.chapter("Outcomes").table("outcome")) {
      columns.addAll(row.get(3).equals("monthly") ? quoted(row.get(0)) : List.of());
    }
    assertEquals(rows("out/monthly.csv").get(0), columns);
  }

  @Test
  void theColumnsOfAValidationAreNamed() throws IOException {
    List<String> columns = new ArrayList<>();
    for (List<String> row : document.chapter("validation.csv").table("column")) {
      columns.addAll(quoted(row.get(0)));
    }
    List<String> header = rows("history/validation.csv").get(0);
    assertEquals(header, columns.subList(0, header.size()));
    Set<String> verdicts = values("history/validation.csv", "verdict");
    String row = document.chapter("validation.csv").row("column", "verdict");
    assertTrue(quoted(row).containsAll(verdicts), verdicts.toString());
  }

  @Test
  void outcomesAreTheSameInTheDocumentTheListAndTheFiles() throws IOException {
    Set<String> named = new HashSet<>(document.chapter("Outcomes").names("outcome"));
    assertEquals(namesOf(Outcome.values()), named);
    assertTrue(named.containsAll(values("out/summary.csv", "outcome")));
    List<String> listed = Calls.of(directory, "list", "outcomes").out().lines().toList();
    for (String name : named) {
      assertTrue(listed.stream().anyMatch(line -> line.startsWith(name + " ")), name);
    }
  }

  @Test
  void groupsAreTheSame() throws IOException {
    Set<String> named = new HashSet<>(Set.of(Groups.EVERYBODY));
    for (List<String> row : document.chapter("summary.csv").table("dimension")) {
      named.addAll(quoted(row.get(1)));
    }
    assertEquals(values("out/summary.csv", "group"), named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "method", "prices", "per"})
  void theReadingsOfMoneyAreTheSame(String column) throws IOException {
    String row = document.chapter("money.csv").row("column", column);
    Set<String> values = new HashSet<>();
    values("out/money.csv", column).forEach(value -> values.add(value.replaceAll(" \\d{4}$", "")));
    assertEquals(values, words(row));
  }

  @Test
  void accountsArePartiesItemsOfTheMunicipalityOrNamed() throws IOException {
    Set<String> others = new TreeSet<>(values("out/money.csv", "account"));
    others.removeAll(namesOf(Stakeholder.values()));
    others.removeIf(account -> account.startsWith("municipality."));
    Set<String> named =
        new HashSet<>(quoted(document.chapter("money.csv").row("column", "account")));
    named.removeIf(word -> !word.matches("[a-z_.]+"));
    named.removeAll(namesOf(Stakeholder.values()));
    assertEquals(others, new TreeSet<>(named));
    Set<String> items = namesOf(Item.values());
    for (String account : values("out/money.csv", "account")) {
      String item = account.replace("municipality.", "");
      assertTrue(item.equals(account) || items.contains(item), account);
    }
  }

  @Test
  void partiesAndItemsOfTheLedgerAreTheSame() throws IOException {
    MarkdownTables ledger = document.chapter("ledger.csv");
    assertEquals(namesOf(Stakeholder.values()), new HashSet<>(ledger.names("party")));
    assertEquals(namesOf(Item.values()), new HashSet<>(ledger.names("item")));
    List<List<String>> rows = rows("out/ledger.csv");
    for (List<String> row : rows.subList(1, rows.size())) {
      List<String> parties = List.of(ledger.row("item", row.get(6)).split("[^a-z_]+"));
      assertTrue(parties.containsAll(row.subList(4, 6)), () -> row + " " + parties);
    }
  }

  @Test
  void figuresOfThePlacedAreTheSame() throws IOException {
    Set<String> named = new HashSet<>(document.chapter("placed.csv").names("figure"));
    assertEquals(values("out/placed.csv", "figure"), named);
    for (Placed.Figure figure : Placed.Figure.values()) {
      String row = document.chapter("placed.csv").row("figure", figure.label());
      String months = figure.months().stream().map(String::valueOf).collect(joining(", "));
      assertTrue(row.contains(months), row);
    }
  }

  @Test
  void statesAreTheSame() {
    assertEquals(
        namesOf(State.values()), new HashSet<>(document.chapter("persons.csv").names("state")));
  }

  @Test
  void eventsAndWhatIsToldOfThemAreTheSame() throws IOException {
    MarkdownTables events = document.chapter("events.csv");
    assertEquals(namesOf(Event.values()), new HashSet<>(events.names("event")));
    assertEquals(
        Stream.of(JobEnd.values()).map(JobEnd::words).collect(toSet()),
        new HashSet<>(quoted(events.row("event", "job_ended"))));
    Set<String> refusals = new HashSet<>();
    for (List<String> row : events.table("kind of `not_started`")) {
      words(row.get(1)).forEach(why -> refusals.add(quoted(row.get(0)).get(0) + ": " + why));
    }
    assertEquals(
        Stream.of(Refusal.values())
            .filter(why -> why != Refusal.NONE)
            .map(Refusal::words)
            .collect(toSet()),
        refusals);
    Map<String, Set<String>> told = new LinkedHashMap<>();
    for (String event : events.names("event")) {
      Set<String> details = new HashSet<>(quoted(events.row("event", event)));
      details.addAll(event.equals("not_started") ? refusals : Set.of());
      details.addAll(events.row("event", event).startsWith("-") ? Set.of("") : Set.of());
      told.put(event, details.stream().map(each -> each.replaceAll("\\d+", "0")).collect(toSet()));
    }
    for (List<String> row : rows("out/events.csv").subList(1, rows("out/events.csv").size())) {
      String detail = row.get(6).replaceAll("\\d+", "0");
      assertTrue(told.get(row.get(5)).contains(detail), () -> row + " " + told.get(row.get(5)));
    }
  }

  @Test
  void theManifestHasWhatIsNamed() throws IOException {
    Set<String> keys =
        Files.readAllLines(directory.resolve("out/manifest.json")).stream()
            .filter(line -> line.startsWith("  \""))
            .map(line -> line.split("\"")[1])
            .collect(toSet());
    assertEquals(keys, words(String.join("\n", document.chapter("manifest.json").lines())));
  }
}
