package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/**
 * A town that failed is in no figure of a page: the others tell as if it had not been asked for.
 */
class ReportFailedTownTest extends ChangedResults {
  private static final String FAILED = "4";

  @BeforeAll
  static void live() throws IOException {
    Calls.write(
        directory.resolve("failed.yaml"),
        Calls.smallStudy("failed")
            .replaceFirst("(?m)^both_ends.*\n", "")
            .replace("places: 3", "budgets: [100000]"));
    Calls.done(directory, "run", "failed.yaml", "--quiet", "--out", "failed");
    StringBuilder ledger =
        new StringBuilder("policy,point,replication,year,from,to,item,euro,real");
    for (int town = 0; town < 5; town++) {
      for (String policy : List.of("end-job", "transition-only")) {
        String flow =
            ",2023,municipality,participants,wage," + 1_000_000 * (1 + town) + ".00,false";
        ledger.append("\n" + policy + "-budget-100000,base," + town + flow);
      }
    }
    Files.writeString(directory.resolve("failed/ledger.csv"), ledger + "\n");
    for (String table :
        List.of("runs", "monthly", "ledger", "budget", "placed", "neighbourhoods", "lives")) {
      Path file = directory.resolve("failed/" + table + ".csv");
      List<String> rows = Files.readAllLines(file);
      rows.removeIf(row -> row.split(",")[2].equals(FAILED));
      Files.write(file, rows);
    }
  }

  private static List<String> titles() throws IOException {
    Document page = page("failed", Language.EN);
    return List.of("flows", "budget", "map").stream()
        .map(figure -> ReportPages.title(page, figure))
        .toList();
  }

  @Test
  void theOthersAreToldAsIfItHadNotBeenAskedFor() throws IOException {
    List<String> failed = titles();
    Path manifest = directory.resolve("failed/manifest.json");
    String without = "$1" + FAILED;
    Files.writeString(
        manifest, Files.readString(manifest).replaceAll("(\"replications\"\\s*:\\s*)5", without));
    assertEquals(titles(), failed);
  }
}
