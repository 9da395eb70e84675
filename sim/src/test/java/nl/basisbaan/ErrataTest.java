package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The published figures that do not follow from their parts are those of {@code docs/errata.md}.
 *
 * <p>To add a rule, add two lines to one of the classes of rules: {@code errata.rule(source, table,
 * words)} and, for every number, {@code gives(what, printed, sum(parts))}.
 */
class ErrataTest {
  private static final Path FILE =
      Path.of(System.getProperty("basedir", ""), "..", "docs", "errata.md");
  private static final String ADVICE =
      """
      The tables of evidence, or the rules they are held against, changed. If that is meant:
        1. review the lines above: do they change as they should, and only they?
        2. mvn -pl sim test -Dtest=ErrataTest -Derrata.refresh=true
      """;
  private static final int LINES_SHOWN = 10;

  @Test
  void publishedFiguresThatDoNotFollowAreListed() throws IOException {
    Errata errata = new Errata();
    new LedgerRules(errata).check();
    new AccountRules(errata).check();
    new PeopleRules(errata).check();
    new OtherRules(errata).check();
    new OfficialRules(errata).check();
    new Contradictions(errata).list();
    List<String> now = errata.document();
    if (Boolean.getBoolean("errata.refresh")) {
      Files.writeString(FILE, String.join("\n", now) + "\n");
    }
    List<String> before = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
    if (!before.equals(now)) {
      fail(differences(before, now) + "\n" + ADVICE);
    }
  }

  private static String differences(List<String> before, List<String> now) {
    List<String> lines = new ArrayList<>();
    before.stream().filter(line -> !now.contains(line)).forEach(l -> lines.add("  no longer " + l));
    now.stream().filter(line -> !before.contains(line)).forEach(l -> lines.add("  now       " + l));
    return lines.stream()
        .limit(LINES_SHOWN)
        .collect(
            Collectors.joining("\n", lines.size() + " lines differ from docs/errata.md:\n", ""));
  }

  @Test
  void aSumOfItsPartsIsNoErratum() {
    assertEquals(0, errataOf("273", "33", "90", "150"));
  }

  @Test
  void whatRoundingOfThePartsCanExplainIsNoErratum() {
    assertEquals(0, errataOf("100", "49.9", "50.2"));
  }

  @Test
  void aSumBeyondRoundingIsAnErratum() {
    assertEquals(1, errataOf("100", "49.9", "50.8"));
    assertEquals(1, errataOf("275", "33", "90", "150.0"));
  }

  private static int errataOf(String printed, String... parts) {
    Errata errata = new Errata();
    errata
        .rule("a source", new Evidence("a.csv", List.of()), "parts add to the whole")
        .gives(
            "a sum",
            Amount.printed(printed),
            Amount.sum(List.of(parts).stream().map(Amount::printed).toList()));
    return errata.size();
  }
}
