package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import org.junit.jupiter.api.Test;

/** docs/parameters.md names every number that is assumed, as it is, most influential first. */
class ParametersDocumentTest {
  private static final Pattern PERCENT = Pattern.compile("([+-]\\d+)%");

  private static List<String> rows() throws IOException {
    return Files.readAllLines(Influence.PAGE).stream()
        .filter(line -> line.startsWith("| `"))
        .toList();
  }

  @Test
  void everyAssumedNumberIsThereAsItIsAndNoOther() throws IOException {
    List<Parameter> assumed =
        Parameters.standard().all().stream().filter(Influence::isAssumed).toList();
    List<String> rows = rows();
    for (Parameter number : assumed) {
      assertTrue(
          rows.stream().anyMatch(row -> row.startsWith(Influence.start(number))),
          () ->
              "docs/parameters.md can be made again, as it says itself; it has not: "
                  + Influence.start(number));
    }
    assertEquals(assumed.size(), rows.size());
  }

  @Test
  void theHeadCountsTheNumbersOfEachKind() throws IOException {
    String head = Influence.counts(Parameters.standard());
    assertTrue(
        Files.readString(Influence.PAGE).startsWith(head),
        () ->
            "docs/parameters.md can be made again, as it says itself; it must begin with " + head);
  }

  @Test
  void theMostInfluentialComeFirst() throws IOException {
    int before = Integer.MAX_VALUE;
    for (String row : rows()) {
      int most =
          PERCENT
              .matcher(row.substring(row.lastIndexOf('|', row.length() - 2)))
              .results()
              .map(MatchResult::group)
              .mapToInt(percent -> Math.abs(Integer.parseInt(percent.replace("%", ""))))
              .max()
              .orElse(0);
      assertTrue(most <= before, row);
      before = most;
    }
  }
}
