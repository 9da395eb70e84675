package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.MunicipalityFile;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a municipality takes from the one it is like: people in proportion, the rest as there. */
class LikeMunicipalityTest {
  @TempDir Path directory;

  private MunicipalityFile read(String text) throws IOException {
    Calls.write(directory.resolve("my-town.yaml"), text);
    return MunicipalityReader.read(
            Library.MUNICIPALITIES.find("my-town.yaml", directory), like -> {})
        .value();
  }

  @Test
  void itsOwnNeighbourhoodsStandInTheirPlaceHoweverTheyAreGiven() throws IOException {
    String like = "name: my-town\nlike: synthetic-one\n";
    Calls.write(
        directory.resolve("synthetic-one.yaml"),
        new String(Library.MUNICIPALITIES.packed("groningen").bytes(), StandardCharsets.UTF_8)
            .replace("name: groningen", "name: synthetic-one")
            .replaceFirst(
                "(?s)\nneighbourhoods:.*\norganisations",
                "\nneighbourhoods_count: 5\norganisations"));

    assertEquals(5, read(like).neighbourhoods().size());
    assertEquals(2, read(like + "neighbourhoods_count: 2\n").neighbourhoods().size());
    assertEquals(
        "A",
        read(like + "neighbourhoods: [{name: A, weight: 1}]\n").neighbourhoods().get(0).name());
  }

  @Test
  void peopleAreInProportionToHouseholds() throws IOException {
    String fifth = "name: my-town\nlike: groningen\nstock: {households: 1990}\n";

    assertEquals(new Municipality.Stock(48_754, 1990, 1562, 29, 0.4), read(fifth).stock());
  }

  /** Its name is near that of a policy, but its keys are those of a municipality. */
  @Test
  void aMistakeOfTheOneItIsLikeIsToldOfThatOne() throws IOException {
    Calls.write(directory.resolve("own.yaml"), "name: own\nstock: {households: 100}\n");
    Calls.write(
        directory.resolve("town.yaml"), "name: town\nlike: own\nstock: {households: 200}\n");

    Calls call = Calls.of(directory, "check", "town.yaml");

    assertTrue(call.err().contains("own.yaml:2:8: missing key inhabitants"), call.err());
    assertFalse(call.err().contains("policy"), call.err());
  }

  @Test
  void whereOnlyInhabitantsAreGivenPeopleAreInProportionToThem() throws IOException {
    String half = "name: my-town\nlike: groningen\nstock: {inhabitants: 121884}\n";

    assertEquals(new Municipality.Stock(121_884, 4975, 3905, 72.5, 1), read(half).stock());
  }

  /** What is worked out is told by what was written, and what must be written too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "households: 900000 | 3:21: inhabitants must be given beside households 900000: in proportion"
            + " to groningen it is 22049367 but must be a whole number in [100, 20000000] persons",
        "inhabitants: 150 | 3:22: households must be given beside inhabitants 150: in proportion to"
            + " groningen it is 6 but must be a whole number in [10, 1000000] households",
        "households: 900000, inhabitants: 18000000 | ",
        "inhabitants: 150, households: 20, persons_over_three_years: 5 | ",
        "households: 5000, inhabitants: 6942 | 3:8: stock must have at least 6943 inhabitants, the"
            + " people of its 5000 households (6943, with one child where there are any) and its 0"
            + " persons without_benefit, but has 6942",
        "households: 5000, inhabitants: 6943 | ",
        "households: 5000, inhabitants: 7000, without_benefit: 64 | 3:8: stock must have at least"
            + " 7007 inhabitants, the people of its 5000 households (6943, with one child where there"
            + " are any) and its 64 persons without_benefit, but has 7000",
      })
  void aNumberThatCannotBeInProportionMustBeGiven(String stock, String message) throws IOException {
    Calls.write(
        directory.resolve("town.yaml"), "name: town\nlike: groningen\nstock: {" + stock + "}\n");

    Calls call = Calls.of(directory, "check", "town.yaml");

    assertEquals(message == null ? List.of() : List.of("town.yaml:" + message), call.messages());
    assertEquals(message == null ? Main.DONE : Main.MISTAKE, call.code());
  }
}
