package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.named;
import static nl.basisbaan.experiments.cli.ReportPages.number;
import static nl.basisbaan.experiments.cli.ReportPages.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A study with its page, and the numbers of its tables that the page should have. */
abstract class ReportedStudy {
  static final List<String> POLICIES = List.of("end-job", "transition-only");
  static final List<String> ENDS = List.of("labour_market.slack=0.9", "labour_market.slack=1.5");
  static final String VALUE = "social_net_per_place_year";

  @TempDir static Path directory;

  static Document study;

  @BeforeAll
  static void makePage() throws IOException {
    SmallResults.study(directory);
    Calls.done(directory, "report", "study");
    study = ReportPages.parse(directory.resolve("study/report.html"));
  }

  static Path table(String name) {
    return directory.resolve(name);
  }

  /** A row of summary.csv, with everything as assumed. */
  static CSVRecord summary(String policy, String group, String outcome) throws IOException {
    return rows(
            table("study/summary.csv"),
            Map.of("policy", policy, "point", "base", "group", group, "outcome", outcome))
        .get(0);
  }

  static double mean(String policy, String outcome) throws IOException {
    return number(summary(policy, "all", outcome), "mean");
  }

  /** The policies from the highest mean to the lowest. */
  static List<String> ordered(String outcome) throws IOException {
    Map<String, Double> means = new HashMap<>();
    for (String policy : POLICIES) {
      means.put(policy, mean(policy, outcome));
    }
    return POLICIES.stream()
        .sorted(Comparator.comparingDouble(policy -> -means.get(policy)))
        .toList();
  }

  static double inTown(String policy, int town) throws IOException {
    Map<String, String> where =
        Map.of("policy", policy, "point", "base", "replication", Integer.toString(town));
    return number(rows(table("study/runs.csv"), where).get(0), VALUE);
  }

  static double atEnd(String policy, String point) throws IOException {
    CSVRecord row =
        rows(
                table("study/summary.csv"),
                Map.of("policy", policy, "point", point, "group", "all", "outcome", VALUE))
            .get(0);
    boolean settled = number(row, "moved_low") * number(row, "moved_high") > 0;
    return mean(policy, VALUE) + (settled ? number(row, "moved") : 0);
  }

  static Element link(String figure) {
    Element section =
        ReportPages.elements(study, each -> each.getAttribute("id").equals("figure-" + figure))
            .get(0);
    return named(section, "a").get(0);
  }
}
