package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.experiments.cli.Main;
import org.apache.commons.csv.CSVRecord;

/**
 * What a study wrote.
 *
 * @param answer in full
 * @param shortly as it was printed
 */
record LivedStudy(List<String> answer, List<String> shortly, Csv summary, Csv runs, Csv money) {
  static final String TWO_POLICIES =
      """
      name: two
      question: What does an end job do that a transition-only job does not?
      municipality: synthetic
      policies: [none, end-job, transition-only]
      start: 2023-01
      months: 40
      replications: 4
      places: 20
      both_ends: [labour_market.slack, task.displaced_paid_share, wellbeing.caused_factor]
      end_replications: 2
      """;

  static final String WARMED_UP =
      """
      name: warmed
      question: What does a pilot do?
      municipality: leeuwarden
      policies: [none, leeuwarden-2023]
      start: 2023-07
      months: 36
      warm_up_months: 6
      replications: 10
      set:
        budget.usual_hours: 28
      """;

  static final String SIZES =
      """
      name: sizes
      question: What changes with size?
      municipality: synthetic
      policies: [none, end-job, transition-only]
      start: 2023-01
      months: 20
      replications: 2
      sizes: [10, 60]
      both_ends: [task.displaced_paid_share]
      end_replications: 2
      """;

  static final String DOSES =
      """
      name: doses
      question: How much supervision?
      municipality: synthetic
      policies: [none, end-job, end-job-unsupervised, end-job-double-supervision]
      start: 2023-01
      months: 40
      replications: 6
      places: 30
      both_ends: [hour_quality.per_support, guidance.saturation]
      end_replications: 5
      """;

  static LivedStudy of(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".yaml"), text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] call = {"run", name + ".yaml", "--out", name, "--quiet"};
    assertEquals(0, Main.run(call, printed, System.err, folder));
    Path results = folder.resolve(name);
    return new LivedStudy(
        Files.readAllLines(results.resolve("answer.txt")),
        out.toString(StandardCharsets.UTF_8).lines().toList(),
        Csv.of(results.resolve("summary.csv")),
        Csv.of(results.resolve("runs.csv")),
        Csv.of(results.resolve("money.csv")));
  }

  Optional<CSVRecord> summary(String policy, String point, Headline headline) {
    return summary.row(
        Map.of(
            "policy",
            policy,
            "point",
            point,
            "group",
            "all",
            "outcome",
            headline.outcome().label()));
  }

  /** Labels of the points beside the base. */
  List<String> ends() {
    return summary.rows().stream()
        .map(row -> row.get("point"))
        .filter(point -> !point.equals("base"))
        .distinct()
        .toList();
  }

  /** Differences between two policies, town by town, where both have somebody to count. */
  double[] differences(String policy, String reference, Headline headline) {
    String column = headline.outcome().label();
    List<Double> differences = new ArrayList<>();
    for (CSVRecord row : runs.where(Map.of("policy", policy, "point", "base")).rows()) {
      Map<String, String> same =
          Map.of("policy", reference, "point", "base", "replication", row.get("replication"));
      double other = Csv.number(runs.row(same).orElseThrow(), column);
      double by = Csv.number(row, column) - other;
      if (!Double.isNaN(by)) {
        differences.add(by);
      }
    }
    return differences.stream().mapToDouble(each -> each).toArray();
  }
}
