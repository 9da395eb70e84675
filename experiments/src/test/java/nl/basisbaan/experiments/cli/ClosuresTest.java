package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.MunicipalityFile;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.time.Closure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Closures are those of the country unless the file of a municipality gives its own. */
class ClosuresTest {
  private static final String TOWN = "name: my-town\nsource: own register\nlike: groningen\n";
  private static final String REST = "\nstock: {households: 1990}\nneighbourhoods_count: 2\n";

  @TempDir Path directory;

  private static MunicipalityFile packed(String name) {
    return MunicipalityReader.read(Library.MUNICIPALITIES.packed(name), like -> {}).value();
  }

  private MunicipalityFile read(String text) throws IOException {
    Calls.write(directory.resolve("my-town.yaml"), text);
    Input input = Library.MUNICIPALITIES.find("my-town.yaml", directory);
    return MunicipalityReader.read(input, like -> {}).value();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "closures: [{from: 2020-03, to: 2020-05, share: 1.5}]",
            "4:48: share must be a number in [0, 1] but was 1.5"),
        Arguments.of(
            "closures: [{from: 2020-03, to: 2020-02, share: 1}]",
            "4:32: to must be 2020-03 or later but was 2020-02"),
        Arguments.of("closures: [{from: 2020-03, share: 1}]", "4:12: missing key to: must be"),
        Arguments.of("closures: [{from: spring, to: 2020-05, share: 1}]", "4:19: from must be"),
        Arguments.of(
            "closures: none",
            "4:11: closures must be a list, such as [{from: ..., to: ..., share: ...}], but was none"),
        Arguments.of(
            "closures: [{from: 2020-03, to: 2020-05, share: 1}, {from: 2020-05, to: 2020-06, share: 1}]",
            "4:52: closures must not overlap but 2020-03 to 2020-05 and 2020-05 to 2020-06 do"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldWithItsLine(String closures, String message) throws IOException {
    Calls.write(directory.resolve("my-town.yaml"), TOWN + closures + REST);

    Calls call = Calls.of(directory, "list", "municipalities", "my-town.yaml");

    assertEquals(1, call.messages().size(), call.err());
    assertTrue(call.err().contains("my-town.yaml:" + message), call.err());
    assertEquals(Main.MISTAKE, call.code());
    assertEquals("", call.out());
  }

  @Test
  void closuresAreThoseOfTheCountryUnlessTheFileGivesItsOwn() throws IOException {
    assertEquals(Closure.published(), packed("groningen").closures());
    assertEquals(Closure.published(), read(TOWN + REST).closures());
    assertEquals(List.of(), read(TOWN + "closures: []" + REST).municipality().closures());
    String own = "closures: [{from: 2021-01, to: 2021-02, share: 0.25}]" + REST;
    assertEquals(
        List.of(new Closure(YearMonth.of(2021, 1), YearMonth.of(2021, 2), 0.25)),
        read(TOWN + own).municipality().closures());
    Calls.write(directory.resolve("my-town.yaml"), TOWN + own);
    Calls shown = Calls.of(directory, "list", "municipalities", "my-town.yaml");
    assertTrue(shown.out().matches("(?s).*closures +2021-01 to 2021-02: 0.25\\R.*"), shown.out());
    Calls.write(directory.resolve("my-town.yaml"), TOWN + "closures: []" + REST);
    Calls open = Calls.of(directory, "list", "municipalities", "my-town.yaml");
    assertTrue(open.out().matches("(?s).*closures +none\\R.*"), open.out());
  }
}
