package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.town.Persona;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** One person of a village followed under every policy: the page, its numbers, and mistakes. */
class FollowTest {
  private static final Model MODEL = new Simulator();
  private static final int WIDEST = 100;

  @TempDir static Path directory;
  private static List<String> persons;

  /** Groningen ten times smaller, with everybody written. */
  @BeforeAll
  static void aRun() throws IOException {
    SmallFiles.village(directory, 995, 784, 14);
    Calls.write(
        directory.resolve("small.yaml"),
        Calls.smallStudy("small")
            .replace("municipality: groningen", "municipality: village")
            .replace("months: 6", "months: 30\nwarm_up_months: 3")
            .replace("places: 3", "places: 30")
            .replace("both_ends: [labour_market.slack]", "")
            .replace("replications: 5", "replications: 3"));
    Calls run =
        Calls.of(
            MODEL,
            directory,
            "run",
            "small.yaml",
            "--quiet",
            "--persons",
            "all",
            "--out",
            "out",
            "--replications",
            "1");
    assertEquals(Main.DONE, run.code(), run.err());
    persons = Files.readAllLines(directory.resolve("out/persons.csv"));
  }

  static Stream<String> names() {
    return Persona.all().stream().map(Persona::name);
  }

  private static Calls follow(String... words) {
    return Calls.of(
        MODEL,
        directory,
        Stream.concat(Stream.of("follow", "small.yaml"), Arrays.stream(words))
            .toArray(String[]::new));
  }

  private static List<String> rowsOf(String person) {
    return Stream.concat(
            persons.stream().limit(1),
            persons.stream().filter(line -> line.split(",")[3].equals(person)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theMonthsOfAPersonaAreThoseOfPersonsCsv(String name) {
    Persona persona = Persona.all().stream().filter(p -> p.name().equals(name)).findFirst().get();
    Calls call = follow(name, "--replication", "0", "--csv");
    assertEquals(Main.DONE, call.code(), call.err());
    List<String> expected = rowsOf(Integer.toString(persona.number()));
    assertTrue(expected.size() > 3 * 20, name + " has " + expected.size() + " rows");
    assertEquals(expected, call.out().lines().toList());
  }

  @Test
  void theMonthsOfAnybodyAreThoseOfPersonsCsv() {
    for (String person : List.of("0", "5000001")) {
      Calls call = follow(person, "--csv");
      assertEquals(Main.DONE, call.code(), call.err());
      assertEquals(rowsOf(person), call.out().lines().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePageTellsWhoItIsAndFitsTheWindow(String name) {
    Calls call = follow(name.toUpperCase(Locale.ROOT));
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(call.out().startsWith(name + " in small: one life"), call.out());
    assertTrue(call.out().replaceAll("\\s+", " ").contains("(H23 2.3)"), call.out());
    call.out()
        .lines()
        .forEach(line -> assertTrue(line.length() <= WIDEST, line.length() + ": " + line));
    for (String part :
        List.of("In short", "- none", "What turns", "net income a month", "health")) {
      assertTrue(call.out().contains(part), part + " is not in\n" + call.out());
    }
  }

  /** What the page says of money is what the table says. */
  @Test
  void thePageShowsTheMoneyOfTheFirstMonth() {
    List<String> rows = follow("0", "--csv").out().lines().toList();
    List<String> header = List.of(rows.get(0).split(","));
    String income = rows.get(1).split(",")[header.indexOf("net_income")];
    long euro = Math.round(Double.parseDouble(income));
    String shown = String.format(Locale.ROOT, "%,d", euro);
    String page = follow("0").out();
    String start = page.substring(page.indexOf("net income a month, euro")).lines().toList().get(1);
    assertTrue(start.contains(shown), start + " has no " + shown);
  }

  @Test
  void somebodyIsFoundByDescription() {
    String[] find = {
      "--find",
      "sex=female",
      "--find",
      "age=40..60",
      "--find",
      "placed=end-job",
      "--find",
      "not_placed=transition-only"
    };
    Calls call = follow(find);
    assertEquals(Main.DONE, call.code(), call.err());
    assertTrue(call.out().contains("is a woman of "), call.out());
    String table =
        follow(Stream.concat(Arrays.stream(find), Stream.of("--csv")).toArray(String[]::new)).out();
    assertTrue(
        table.lines().anyMatch(row -> row.startsWith("end-job,") && row.contains(",basic_job,")));
    assertTrue(
        table
            .lines()
            .noneMatch(row -> row.startsWith("transition-only,") && row.contains(",basic_job,")));
  }

  /** What is the same as without a programme is said once. */
  @Test
  void aLifeThatNoPolicyTouchesStandsInOneColumn() {
    String page =
        follow("--find=not_interviewed=end-job", "--find=not_interviewed=transition-only").out();
    int tables = page.indexOf("What turns");
    String same = "end-job and transition-only: the same life as without a programme.";
    assertTrue(page.substring(0, tables).contains(same), page);
    assertFalse(page.substring(tables).contains("end-job"), page);
  }

  /** Groups as result files name them find whom numbers find. */
  @ParameterizedTest
  @CsvSource({"under_35, 0..34", "35_49, 35..49", "60_and_over, 60..99"})
  void agesMayBeThoseOfAGroup(String group, String numbers) {
    Calls byGroup = follow("--csv", "--find=age=" + group);
    assertEquals(Main.DONE, byGroup.code(), byGroup.err());
    assertEquals(follow("--csv", "--find=age=" + numbers).out(), byGroup.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hary | unknown person Hary; did you mean Harry?",
        "999999999 | nobody has the number 999999999 in town 0 of small in these months.",
        "-7 | unknown option -7",
        "--find=sexe=female | --find knows no sexe; did you mean sex?",
        "--find=sex=woman | --find sex must be one of female, male but was woman",
        "--find=barrier=debt | --find barrier must be one of physical_health, mental_health, debts",
        "--find=age=young | --find age must be as 57, 55..60, under_35 or 60_and_over but was young",
        "--find=age=60..50 | --find age must be as",
        "--find=age=under_0 | --find age must be as",
        "--find=placed=end-jobs | --find placed must be one of end-job, transition-only but was",
        "--find=age=19 --find=benefit_months=600 | nobody in town 0 of small is all of age=19",
        "Harry --find=age=50 | --find picks a person, so none may be named but found Harry",
        "Harry --replication=-1 | --replication must be a whole number in [0, 99999] but was -1",
        "Harry --replication=7 | --replication must be in [0, 2], the towns of small, but was 7",
        "'' | missing PERSON: Harry, Charlotte, Achmed, the number of anybody",
        "Harry Charlotte | only STUDY PERSON may be given but found small.yaml Harry Charlotte"
      })
  void aMistakeIsTold(String words, String message) {
    Calls call = follow(words.isEmpty() ? new String[0] : words.split(" "));
    assertEquals(Main.MISTAKE, call.code(), call.out());
    assertTrue(call.err().startsWith(message), call.err());
    assertEquals(1, call.messages().size(), call.err());
  }

  @Test
  void aPictureIsDrawnOnce() throws IOException {
    for (String file : List.of("life.svg", "life.png")) {
      Calls call = follow("Charlotte", "--replication", "0", "--picture", file);
      assertEquals(Main.DONE, call.code(), call.err());
      assertTrue(call.err().contains("Drawn in " + file), call.err());
    }
    Document picture = ReportPages.parse(directory.resolve("life.svg"));
    assertEquals("svg", picture.getDocumentElement().getTagName());
    String title = ReportPages.named(picture, "title").get(0).getTextContent();
    long placed = months("end-job", "Charlotte", "basic_job");
    assertTrue(title.contains(", months in a basic job: " + placed + " under end-job"), title);
    assertEquals(1600, ImageIO.read(directory.resolve("life.png").toFile()).getWidth());
    Calls again = follow("Charlotte", "--replication", "0", "--picture", "life.png");
    assertEquals(List.of("life.png exists already: name another file"), again.messages());
    Calls wrong = follow("Charlotte", "--picture", "life.gif");
    assertEquals(
        List.of("--picture must be a file that ends in .svg or .png but was life.gif"),
        wrong.messages());
  }

  @Test
  void aPictureThatCannotBeThereIsRefusedBeforeAnythingIsLived() throws IOException {
    Calls.write(directory.resolve("taken"), "mine");
    Calls below = follow("Charlotte", "--picture", "taken/life.svg");
    assertEquals(
        List.of("taken/life.svg cannot be written: taken is not a folder"), below.messages());
    Path link = directory.resolve("link.svg");
    Files.createSymbolicLink(link, directory.resolve("nothing.svg"));
    Calls linked = follow("Charlotte", "--picture", "link.svg");
    assertEquals(List.of("link.svg exists already: name another file"), linked.messages());
    assertEquals(Main.MISTAKE, linked.code());
  }

  private static long months(String policy, String name, String state) {
    Persona persona = Persona.all().stream().filter(p -> p.name().equals(name)).findFirst().get();
    return rowsOf(Integer.toString(persona.number())).stream()
        .map(line -> line.split(","))
        .filter(row -> row[0].equals(policy) && row[5].equals(state))
        .count();
  }

  /** What the page says of people is that of their months. */
  @Test
  void thePageOfTheResultShowsThePlacedAndThePersonas() throws IOException {
    Calls made = Calls.of(directory, "report", "out");
    assertEquals(Main.DONE, made.code(), made.err());
    Document page = ReportPages.parse(directory.resolve("out/report.html"));
    for (Persona persona : Persona.all()) {
      String title = ReportPages.title(page, "life-" + persona.name().toLowerCase(Locale.ROOT));
      for (String policy : List.of("end-job", "transition-only")) {
        long placed = months(policy, persona.name(), "basic_job");
        String words = placed + " under " + policy;
        assertTrue(title.startsWith(persona.name() + ", months in a basic job: "), title);
        assertTrue(title.contains(words), title);
      }
    }
    Map<String, double[]> sums = new HashMap<>();
    for (CSVRecord row : ReportPages.rows(directory.resolve("out/persons.csv"), Map.of())) {
      if (row.get("policy").equals("end-job") && row.get("state").equals("basic_job")) {
        double months = ReportPages.number(row, "months_in_state");
        double[] sum =
            sums.computeIfAbsent(
                months < 3 ? "first" : months < 24 ? "" : "later", any -> new double[4]);
        sum[0] +=
            ReportPages.number(row, "coaching_minutes_week")
                + ReportPages.number(row, "consultation_minutes_week");
        sum[1]++;
        sum[2] += ReportPages.number(row, "sick_hours");
        sum[3] += ReportPages.number(row, "contract_hours");
      }
    }
    double[] first = sums.get("first");
    double[] later = sums.get("later");
    assertEquals(
        List.of(rounded(first[0] / first[1] / 60, 2), rounded(later[0] / later[1] / 60, 2)),
        ReportPages.numbers(ReportPages.title(page, "guidance").replace("end-job", "")));
    assertEquals(
        List.of(rounded(100 * first[2] / first[3], 1), rounded(100 * later[2] / later[3], 1)),
        ReportPages.numbers(ReportPages.title(page, "illness").replace("end-job", "")));
  }

  private static double rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }
}
