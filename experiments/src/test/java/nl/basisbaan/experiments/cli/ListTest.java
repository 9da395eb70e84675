package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists show everything there is, with unit, range and source. */
class ListTest {
  @TempDir Path directory;

  private String list(String... topic) {
    String[] args = new String[topic.length + 1];
    args[0] = "list";
    System.arraycopy(topic, 0, args, 1, topic.length);
    Calls call = Calls.of(directory, args);
    assertEquals("", call.err());
    assertEquals(Main.DONE, call.code());
    return call.out();
  }

  @Test
  void everyParameterIsListedWithUnitAndSource() {
    String list = list("parameters");
    Parameters.standard()
        .all()
        .forEach(
            parameter -> {
              String line =
                  list.lines()
                      .filter(each -> each.startsWith(parameter.name() + " "))
                      .findFirst()
                      .orElseThrow(() -> new AssertionError("not listed: " + parameter.name()));
              assertTrue(line.contains(parameter.unit()), line);
              assertTrue(line.contains(Numbers.parameter(parameter.value())), line);
            });
  }

  @Test
  void everyOutcomeIsListed() {
    String list = list("outcomes");
    for (Outcome outcome : Outcome.values()) {
      assertTrue(list.contains("\n" + outcome.label() + " "), outcome.label());
    }
  }

  @Test
  void everyPackedFileIsListedAndCanBeRead() {
    String all = list();
    for (Library library : Library.values()) {
      library.names().forEach(name -> assertTrue(all.contains("\n" + name + " "), name));
    }
    assertTrue(Library.MUNICIPALITIES.names().containsAll(List.of("leeuwarden", "emmen")));
    assertTrue(Library.POLICIES.names().contains("none"));
    assertTrue(all.contains("eligibility.min_benefit_months"));
  }

  @Test
  void aMunicipalityOfTheUserIsShownInFull() throws IOException {
    Calls.write(
        directory.resolve("my-town.yaml"),
        """
        name: my-town
        source: own register, January 2024
        like: groningen
        stock: {households: 1990}
        neighbourhoods_count: 2
        """);

    String list = list("municipalities", "my-town.yaml", "leeuwarden");

    for (String line :
        List.of(
            "municipality             my-town",
            "source                   own register, January 2024",
            "like                     groningen",
            "inhabitants              48754",
            "households               1990",
            "persons over 3 years     1562",
            "newcomers a month        29",
            "persons without benefit  0",
            "coaches                  0.4",
            "neighbourhoods           2: neighbourhood 1, neighbourhood 2",
            "work providers           12",
            "municipality             leeuwarden")) {
      assertTrue(list.contains(line + "\n"), list);
    }
  }

  @Test
  void allMistakesOfAllFilesAreTold() throws IOException {
    Calls.write(directory.resolve("a.yaml"), "name: a\nlike: groningen\nstok: 1\n");

    Calls call = Calls.of(directory, "list", "municipalities", "a.yaml", "b.yaml", "groningn");

    assertEquals(
        List.of(
            "a.yaml:3:1: unknown key stok; did you mean stock? Allowed: name, source, like, stoc",
            "b.yaml: no such file; did you mean a.yaml?",
            "unknown municipality groningn; did you mean groningen or groningen-without-benefit?"),
        call.messages().stream()
            .map(line -> line.substring(0, Math.min(83, line.length())))
            .toList());
    assertEquals(Main.MISTAKE, call.code());
    assertEquals("", call.out());
  }
}
