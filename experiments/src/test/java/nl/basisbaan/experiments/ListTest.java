package nl.basisbaan.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nl.basisbaan.model.Parameters;
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
    assertTrue(Library.POLICIES.names().contains("none"));
    assertTrue(all.contains("eligibility.min_benefit_months"));
  }
}
