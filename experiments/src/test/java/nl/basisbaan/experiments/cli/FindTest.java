package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word behind a topic of {@code list}: one thing in full, or those that match. */
class FindTest {
  @TempDir Path directory;

  private String list(String words) {
    Calls call = Calls.of(directory, ("list " + words).split(" "));
    assertEquals("", call.err());
    assertEquals(Main.DONE, call.code());
    return call.out();
  }

  private List<CSVRecord> table(String words) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    return format.parse(new StringReader(list(words + " --csv"))).getRecords();
  }

  @Test
  void aPolicyInFullHasEverySettingWithItsStandardUnitAndSource() throws IOException {
    List<CSVRecord> rows = table("policies end-job");

    CSVRecord months = row(rows, "eligibility.min_benefit_months");
    assertEquals("36", months.get("value"));
    assertEquals("standard", months.get("standard"));
    assertEquals("months", months.get("unit"));
    assertEquals("initiatives.csv: benefit over about 3 years", months.get("source"));
    CSVRecord outlook = row(rows, "eligibility.max_outlook");
    assertEquals("0.15", outlook.get("value"));
    assertEquals("1", outlook.get("standard"), "the file differs from it");
    assertEquals("", row(rows, "pay.premium_on_exit").get("source"), "the file is silent");
    assertEquals("50", row(rows, "scale").get("value"));
    assertTrue(row(rows, "scale").get("source").startsWith("satisfaction.csv"));
    assertEquals(
        table("settings").size() + 5, rows.size(), "name, description, source, kind, scale");
  }

  private static CSVRecord row(List<CSVRecord> rows, String setting) {
    return rows.stream()
        .filter(row -> row.get("setting").equals(setting))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + setting));
  }

  @Test
  void aFileOfTheUserIsShownInFullToo() throws IOException {
    Calls.write(
        directory.resolve("mine.yaml"),
        "name: mine\npay: {max_hours: 24} # ours\nscale: [{places: 7}]\n");

    CSVRecord hours = row(table("policies mine.yaml"), "pay.max_hours");

    assertEquals(List.of("24", "36"), List.of(hours.get("value"), hours.get("standard")));
    assertEquals("ours", hours.get("source"));
  }

  /** What differs only, with what is behind it. */
  @Test
  void fundingThatChangesIsShownByItsDates() throws IOException {
    Calls.write(
        directory.resolve("mine.yaml"),
        """
        name: mine
        scale: [{places: 7}]
        changes:
          - since: 2025-01
            funding: {buyers_fee: 900}
          - since: 2027-01
            pay: {max_hours: 24}
            funding:
              wage_cost_subsidy: false # it ends
        """);

    List<CSVRecord> rows = table("policies mine.yaml");

    assertEquals(
        List.of(
            "since 2025-01: funding.buyers_fee",
            "since 2027-01: funding.wage_cost_subsidy",
            "since 2027-01: pay.max_hours"),
        rows.stream()
            .map(row -> row.get("setting"))
            .filter(setting -> setting.startsWith("since"))
            .toList());
    CSVRecord ends = row(rows, "since 2027-01: funding.wage_cost_subsidy");
    assertEquals(List.of("false", "it ends"), List.of(ends.get("value"), ends.get("source")));
  }

  @Test
  void aStudyInFullHasItsQuestionAndEverySetting() throws IOException {
    List<CSVRecord> rows = table("studies growth");

    assertTrue(row(rows, "question").get("value").startsWith("What does growth from 25 to 250"));
    assertEquals("none, groningen-to-250", row(rows, "policies").get("value"));
    assertEquals("40", row(rows, "replications").get("standard"));
  }

  @Test
  void aParameterInFullHasItsColumnsBelowOneAnother() {
    Parameter slack = Parameters.standard().get("labour_market.slack");

    List<String> lines = list("parameters labour_market.slack").lines().toList();

    assertTrue(lines.get(0).matches("parameter +labour_market.slack"), lines.get(0));
    assertTrue(lines.contains("means      " + slack.words()), lines.toString());
    assertTrue(lines.contains("unit       " + slack.unit()), lines.toString());
    assertTrue(lines.contains("source     " + slack.source()), lines.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parameters coach | parameter",
        "parameters BENEFIT | parameter",
        "settings hours | setting_of_a_policy",
        "studies places | study",
        "policies job | policy",
        "municipalities districts.csv | municipality",
        "outcomes regular | outcome",
      })
  void aWordFindsThoseWhoseNameOrMeaningHasIt(String words, String first) throws IOException {
    String topic = words.split(" ")[0];
    String word = words.split(" ")[1].toLowerCase(Locale.ROOT);
    List<CSVRecord> all = table(topic);

    List<String> found = table(words).stream().map(row -> row.get(first)).toList();

    List<String> expected =
        all.stream()
            .filter(
                row ->
                    (row.get(0) + "\n" + row.get(row.size() - 1))
                        .toLowerCase(Locale.ROOT)
                        .contains(word))
            .map(row -> row.get(first))
            .toList();
    assertEquals(expected, found);
    assertFalse(found.isEmpty());
    assertTrue(found.size() < all.size(), "a word chooses");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parameters slak | unknown parameter slak; did you mean labour_market.slack",
        "parameters labour_market.slak | unknown parameter labour_market.slak; did you mean labour",
        "policies mixde | unknown policy mixde; did you mean mixed?",
        "studies grwth | unknown study grwth; did you mean growth?",
        "outcomes zzzzzz | unknown outcome zzzzzz. Allowed: a name or a word of what basisbaan list",
        "policies gone.yaml | gone.yaml: no such file",
        "--csv | --csv gives one table: name one topic",
        "policies end-job jobb | unknown policy jobb",
      })
  void whatIsNotFoundIsToldWithWhatIsNear(String words, String message) {
    Calls call = Calls.of(directory, ("list " + words).split(" "));

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().startsWith(message), call.err());
    assertEquals(Main.MISTAKE, call.code());
    assertEquals("", call.out());
  }

  @Test
  void everyTopicIsATableForPrograms() throws IOException {
    assertEquals(Parameters.standard().all().size(), table("parameters").size());
    for (String topic : List.of("policies", "settings", "studies", "municipalities", "outcomes")) {
      assertTrue(table(topic).size() > 3, topic);
    }
  }
}
