package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.MunicipalityFile;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.Municipality.Neighbourhood;
import nl.basisbaan.town.Population;
import nl.basisbaan.town.WorkProviders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A town of one's own is a short file; what it leaves out is as in the one it is like. */
class MunicipalityFileTest {
  private static final String TOWN =
      """
      name: my-town
      source: own register
      like: groningen
      stock:
        households: 1990
        coaches: 1
      over_three_years:
        age: {20-29: 90, 30-39: 260, 40-49: 340, 50-59: 430, 60+: 280}
        age_mean: 48.5
        age_sd: 11
        exempt_share: 0.6
      neighbourhoods:
        - {name: North, weight: 3}
        - {name: South, weight: 2}
      work_providers:
        per_neighbourhood: 15
      """;

  @TempDir Path directory;

  private static MunicipalityFile packed(String name) {
    return MunicipalityReader.read(Library.MUNICIPALITIES.packed(name), like -> {}).value();
  }

  private MunicipalityFile read(String text) throws IOException {
    Calls.write(directory.resolve("my-town.yaml"), text);
    Input input = Library.MUNICIPALITIES.find("my-town.yaml", directory);
    return MunicipalityReader.read(input, like -> {}).value();
  }

  @Test
  void aShortFileRuns() throws IOException {
    assertTrue(TOWN.lines().count() <= 25);
    Calls.write(directory.resolve("my-town.yaml"), TOWN);
    Calls.write(
        directory.resolve("small.yaml"), Calls.smallStudy("small").replace("groningen", "my-town"));

    Calls call = Calls.of(directory, "run", "small.yaml", "--out", "out");

    assertEquals(Main.DONE, call.code(), call.err());
    String manifest = Files.readString(directory.resolve("out/manifest.json"));
    assertTrue(manifest.contains("\"my-town.yaml\""), manifest);
    assertTrue(manifest.contains("\"municipalities/groningen.yaml\""), "results depend on it");
  }

  @Test
  void whatItLeavesOutIsAsInTheOther() throws IOException {
    MunicipalityFile town = read(TOWN);
    MunicipalityFile groningen = packed("groningen");

    assertEquals("my-town", town.name());
    assertEquals(groningen.underThreeYears(), town.underThreeYears());
    assertEquals(groningen.overThreeYears().sex(), town.overThreeYears().sex());
    assertEquals(groningen.organisations(), town.organisations());
    assertEquals(0.2, town.workProviders().socialEnterpriseShare());
  }

  @Test
  void everythingMayBeLeftOut() throws IOException {
    MunicipalityFile town = read("name: my-town\nlike: groningen\n");
    MunicipalityFile groningen = packed("groningen");

    assertEquals("as groningen", town.source());
    assertEquals(groningen.stock(), town.stock());
    assertEquals(groningen.overThreeYears(), town.overThreeYears());
    assertEquals(groningen.neighbourhoods(), town.neighbourhoods());
    assertEquals(groningen.workProviders(), town.workProviders());
    assertEquals(groningen.closures(), town.closures());
  }

  @Test
  void whatItSaysHolds() throws IOException {
    MunicipalityFile town = read(TOWN);

    assertEquals(0.6, town.overThreeYears().exemptShare());
    assertEquals(430.0, town.overThreeYears().age().get("50-59"));
    assertEquals(15, town.workProviders().perNeighbourhood());
    assertEquals(
        List.of("North", "South"),
        town.neighbourhoods().stream().map(Neighbourhood::name).toList());
  }

  @Test
  void neighbourhoodsMayOnlyBeCounted() throws IOException {
    MunicipalityFile town =
        read(TOWN.replaceFirst("(?s)neighbourhoods:.*work", "neighbourhoods_count: 3\nwork"));

    assertEquals(
        Stream.of("1", "2", "3").map(i -> new Neighbourhood("neighbourhood " + i)).toList(),
        town.neighbourhoods());
    assertEquals(45, WorkProviders.number(town.municipality()));
  }

  private static Arguments change(String correct, String wrong, String message) {
    return Arguments.of(correct, wrong, message);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        change(
            "like: groningen",
            "like: gronigen",
            "3:7: unknown municipality gronigen; did you mean groningen? Allowed: emmen, gron"),
        change(
            "like: groningen",
            "liek: groningen",
            "3:1: unknown key liek; did you mean like? Allowed: name, source, like, stock,"),
        change("like: groningen", "like:", "3:6: like must be text but is empty"),
        change("like: groningen", "like: [groningen]", "3:7: like must be text but was a list"),
        change(
            "like: groningen",
            "like: leeuwarden",
            "3:7: like must be a municipality that is like no other but leeuwarden is like gron"),
        change(
            "like: groningen",
            "like: my-town",
            "3:7: unknown municipality my-town. Allowed: emmen, gron"),
        change("like: groningen", "like: other.yaml", "3:7: other.yaml: no such file"),
        change(
            "  coaches: 1",
            "  coachs: 1",
            "6:3: unknown key coachs in stock; did you mean coaches? Allowed: inhabitants,"),
        change(
            "households: 1990",
            "households: -1990",
            "5:15: households must be a whole number in [10, 1000000] households but was -1990"),
        change(
            "coaches: 1",
            "persons_over_three_years: 2500",
            "5:3: stock must have at least 2292 households for its 2500 persons_over_three_years"
                + " but has 1990"),
        change(
            "30-39: 260",
            "30-40: 260",
            "8:20: unknown key 30-40 in age. Allowed: 20-29, 30-39, 40-49, 50-59, 60+"),
        change(
            "  age_mean: 48.5\n",
            "",
            "8:3: missing key age_mean: must be a number in [18, 67] years"),
        change(
            "neighbourhoods:",
            "neighborhoods:",
            "12:1: unknown key neighborhoods; did you mean neighbourhoods?"),
        change(
            "neighbourhoods:",
            "neighbourhoods_count: 2\nneighbourhoods:",
            "12:23: neighbourhoods_count must be left out where neighbourhoods are listed"),
        change(
            "neighbourhoods:\n  - {name: North, weight: 3}\n  - {name: South, weight: 2}",
            "neighbourhoods_count: 128",
            "12:23: neighbourhoods_count must be a whole number in [1, 127] neighbourhoods but was"),
        change(
            "weight: 3}\n  - {name: South, weight: 2",
            "weight: 0",
            "13:3: neighbourhoods must have weights that add up to more than 0"),
        change("{name: North, ", "{", "13:5: missing key name: must be text"),
        change(
            "per_neighbourhood: 15",
            "regular_employer_share: 0.9",
            "16:27: regular_employer_share and social_enterprise_share must add up to at most 1 but"
                + " were 0.9 and 0.2"),
        change(
            "name: my-town",
            "name: synthetic",
            "1:7: name must be my-town as the file is called but was synthetic"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldWithItsLine(String correct, String wrong, String message) throws IOException {
    assertTrue(TOWN.contains(correct), correct);
    Calls.write(directory.resolve("my-town.yaml"), TOWN.replace(correct, wrong));

    Calls call = Calls.of(directory, "list", "municipalities", "my-town.yaml");

    assertTrue(call.messages().size() == 1 || wrong.startsWith("liek"), call.err());
    assertTrue(call.err().contains("my-town.yaml:" + message), call.err());
    assertEquals(Main.MISTAKE, call.code());
    assertEquals("", call.out());
  }

  @Test
  void allMistakesAreToldAtOnceThoseOfTheOtherLast() throws IOException {
    Calls.write(
        directory.resolve("my-town.yaml"),
        TOWN.replace("like: groningen", "like: other")
            .replace("households: 1990", "households: many")
            .replace("{name: North", "{nam: North"));
    Calls.write(
        directory.resolve("other.yaml"),
        "name: other\nstock: {households: 100, newcomers: 1, persons: 70}\n");
    Calls.write(
        directory.resolve("small.yaml"), Calls.smallStudy("small").replace("groningen", "my-town"));
    List<String> expected =
        List.of(
            "my-town.yaml:5:15: households must be a whole number in [10, 1000000] households but",
            "my-town.yaml:13:6: unknown key nam in neighbourhoods; did you mean name?",
            "other.yaml:1:1: missing key over_three_years: must be keys and values",
            "other.yaml:1:1: missing key under_three_years: must be keys and values",
            "other.yaml:1:1: missing key work_providers: must be keys and values",
            "other.yaml:1:1: missing key neighbourhoods: must be a list, or neighbourhoods_count",
            "other.yaml:2:8: missing key inhabitants: must be a whole number in [100, 20000000]",
            "other.yaml:2:40: unknown key persons in stock; did you mean persons_over_three_years?");

    for (String command : List.of("list municipalities my-town.yaml", "run small.yaml")) {
      Calls call = Calls.of(directory, command.split(" "));
      List<String> found = call.messages();
      assertEquals(expected.size(), found.size(), call.err());
      for (int i = 0; i < found.size(); i++) {
        assertTrue(found.get(i).startsWith(expected.get(i)), found.get(i));
      }
      assertEquals(Main.MISTAKE, call.code());
      assertFalse(Files.exists(directory.resolve("results")));
    }
  }

  static Set<String> packed() {
    return Library.MUNICIPALITIES.names();
  }

  @ParameterizedTest
  @MethodSource("packed")
  void everyPackedMunicipalityHasPeopleAndWork(String name) {
    Municipality town = packed(name).municipality();
    Parameters parameters = Parameters.standard();
    Chance chance = new Chance(1, 0);

    People people =
        new Population(
                town,
                parameters,
                Calendar.months(YearMonth.of(2023, 1), 1, parameters, List.of())[0].rules())
            .draw(chance, new double[] {1}, new double[] {1});

    assertTrue(people.size() > town.stock().households(), "some households are couples");
    WorkProviders providers = WorkProviders.draw(town, parameters, chance);
    assertTrue(providers.size() > WorkProviders.number(town), "more may be found later");
    assertTrue(providers.offered() >= WorkProviders.number(town), "each has a place or more");
    assertTrue(WorkProviders.number(town) > 10);
    assertFalse(town.source().isEmpty());
  }

  @Test
  void leeuwardenHasElevenWorkProviders() {
    assertEquals(11, WorkProviders.number(packed("leeuwarden").municipality()));
  }

  private static long lines(Input input) {
    return new String(input.bytes(), StandardCharsets.UTF_8).lines().count();
  }

  @Test
  void theTemplateIsShort() {
    assertTrue(lines(Library.MUNICIPALITIES.packed("synthetic")) <= 25);
  }
}
