package nl.basisbaan.experiments.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page of policies is that of their files; of its simulated rows two are made again. */
class PoliciesDocumentTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", ""), "..", "docs", "policies.md");

  private static final List<String> MADE_AGAIN =
      List.of(PackedPolicies.NONE, "end-job", "participation-income");

  @Test
  void thePageIsThatOfToday() throws IOException {
    String write = System.getProperty("basisbaan.write", "");
    if (!write.isEmpty()) {
      List<String> rows =
          write.equals("text")
              ? simulated(Files.readAllLines(PAGE))
              : Simulated.rows(PackedPolicies.names());
      Files.writeString(PAGE, String.join("\n", PoliciesPage.lines(rows)) + "\n");
    }
    List<String> page = Files.readAllLines(PAGE);
    assertEquals(PoliciesPage.lines(simulated(page)), page);
  }

  /** The simulated rows of the page, which are to be those of all policies in order. */
  private static List<String> simulated(List<String> page) {
    List<String> names = new ArrayList<>(PackedPolicies.names());
    names.remove(PackedPolicies.NONE);
    int first = page.indexOf(Simulated.heading().get(0)) + Simulated.heading().size();
    List<String> rows = page.subList(first, first + names.size());
    assertEquals(names, rows.stream().map(row -> row.split(" \\| ", 2)[0].substring(2)).toList());
    return rows;
  }

  @Test
  void simulatedRowsAreMadeAgain() throws IOException {
    List<String> page = simulated(Files.readAllLines(PAGE));
    for (String row : Simulated.rows(MADE_AGAIN)) {
      assertTrue(page.contains(row), row);
    }
  }

  @Test
  void everyPublishedDesignHasAPolicy() {
    Set<String> followed = new HashSet<>();
    for (String name : PackedPolicies.names()) {
      followed.addAll(Published.designs(PackedPolicies.policy(name)));
    }
    assertEquals(new HashSet<>(new Published().designs()), followed);
  }
}
