package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/** A small run is the same to the last bit as when it was last reviewed. */
class BaselineTest {
  private static final Path FILE =
      Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "baseline.txt");
  private static final String ADVICE =
      """
      The results of the model changed. If that is meant:
        1. review the lines above: do they move as they should, and only they?
        2. mvn -pl sim test -Dtest=BaselineTest -Dbaseline.refresh=true
        3. say in CHANGELOG.md that results change, and why, in the same commit.
      """;
  private static final int LINES_SHOWN = 10;

  @Test
  void aSmallRunEqualsTheBaseline() throws IOException {
    Scenario scenario =
        TestTowns.scenario(
            TestTowns.groningen(40),
            Parameters.standard(),
            36,
            1,
            Policy.none(),
            TestTowns.endJob(6),
            TestTowns.transitionOnly(6));
    List<String> now =
        new Replications(scenario)
            .run(0, Follow.NOBODY).stream()
                .flatMap(result -> ResultText.ofEnd(result).lines())
                .toList();
    if (Boolean.getBoolean("baseline.refresh")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, String.join("\n", now) + "\n");
    }
    List<String> before = Files.readAllLines(FILE);
    if (!before.equals(now)) {
      fail(differences(before, now) + "\n" + ADVICE);
    }
    assertEquals(before, now);
  }

  private static String differences(List<String> before, List<String> now) {
    List<Integer> lines =
        IntStream.range(0, Math.max(before.size(), now.size()))
            .filter(i -> !line(before, i).equals(line(now, i)))
            .boxed()
            .toList();
    return lines.stream()
        .limit(LINES_SHOWN)
        .map(i -> "  was " + line(before, i) + "\n  is  " + line(now, i))
        .collect(Collectors.joining("\n", lines.size() + " lines differ from baseline.txt:\n", ""));
  }

  private static String line(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "(no line)";
  }
}
