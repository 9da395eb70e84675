package nl.basisbaan.experiments.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Copies of tables take the place of all that a result can have, and of nothing else. */
class SpreadsheetsTest {
  private static final Pattern TABLE = Pattern.compile("`([a-z_]+[.]csv)`");

  @Test
  void whatMayBeReplacedIsCalledAsTheTablesOfResults() throws IOException {
    String page = Files.readString(Path.of("../docs/output.md"));
    String files = page.substring(0, page.indexOf("An **empty cell**"));
    Set<String> named =
        files
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|")[1])
            .flatMap(names -> TABLE.matcher(names).results())
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    named.add("validation.csv"); // of a validation, which has a section of its own
    assertEquals(named, new TreeSet<>(Spreadsheets.TABLES));
  }
}
