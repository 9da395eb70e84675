package nl.basisbaan.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.run.Simulator;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Pages of what the model itself gives, in a village. */
class RealReportTest {
  @TempDir Path directory;

  @BeforeEach
  void makeVillage() throws IOException {
    SmallFiles.village(directory);
  }

  private void run(String... words) {
    Calls call = Calls.of(new Simulator(), directory, words);
    assertEquals(Main.DONE, call.code(), call.err());
  }

  private void study(String text) throws IOException {
    Calls.write(
        directory.resolve("small.yaml"),
        text.replace("municipality: groningen", "municipality: village"));
    run("run", "small.yaml", "--quiet", "--out", "out");
    run("report", "out");
    run("report", "out", "--figures", "--language=nl");
  }

  private List<String> titles() throws IOException {
    Document page = ReportPages.parse(directory.resolve("out/report.html"));
    return ReportPages.named(page, "h3").stream().map(each -> each.getTextContent()).toList();
  }

  @Test
  void aStudyWithAWarmUpAndSizes() throws IOException {
    study(
        Calls.smallStudy("small")
            .replace("months: 6", "months: 26\nwarm_up_months: 3")
            .replace("replications: 5", "replications: 3")
            .replaceFirst("places: 3\n", "sizes: [2, 4]\n")
            .replaceFirst("both_ends.*\n", ""));
    List<String> titles = titles();
    // nobody was followed for 24 months, so there is no figure of groups
    assertEquals(18, titles.size(), titles.toString());
    assertTrue(
        titles
            .get(0)
            .matches(
                "(end-job|transition-only)-4 (\\(level with [a-z-]+-4\\) )?fills most places, .*"),
        titles.get(0));
  }

  /** No interval, no range, and groups of nobody. */
  @Test
  void oneTownOfOnePolicy() throws IOException {
    study(
        Calls.smallStudy("small")
            .replace("[none, end-job, transition-only]", "[end-job]")
            .replace("replications: 5", "replications: 1")
            .replaceFirst("both_ends.*\n", ""));
    List<String> titles = titles();
    assertTrue(titles.size() >= 6, titles.toString());
    assertTrue(titles.get(0).matches("end-job fills [\\d.]+ places on average"), titles.get(0));
    assertTheLargestFlowIsThatOfTheLedger("end-job", 1, 0.5);
  }

  /** Cheaper than a third policy for sure, as it is paid for it, and than its like by chance. */
  @Test
  void theBestByWhatIsComparedMayLeadOneByChanceAndAnotherSurely() throws IOException {
    for (String like : List.of("paid", "paid-too")) {
      Calls.write(
          directory.resolve(like + ".yaml"),
          "name: %s\ndescription: An end job that others pay for\nsource: assumption\nlike: end-job\nfunding:\n  co_payment: 15000\n"
                  .formatted(like)
              + (like.equals("paid") ? "" : "selection:\n  outlook_weight: 0\n"));
    }
    study(
        Calls.smallStudy("small")
            .replace("[none, end-job, transition-only]", "[none, end-job, paid, paid-too]")
            .replace("months: 6", "months: 24")
            .replaceFirst("both_ends.*\n", "primary: net_cost_municipality_per_place_year\n"));
    Document page = ReportPages.parse(directory.resolve("out/report.html"));
    String first = ReportPages.named(page, "li").get(0).getTextContent();
    assertTrue(
        first.matches("Compared by [^(]*, paid.* is the lowest, .*, and end-job the highest, .*"),
        first);
    assertFalse(first.contains("(may be chance)"), first);
    assertTrue(first.matches(".*Its lead on paid.* may be chance\\."), first);
  }

  /** What rounds to nothing is no change: of people with a job, and of neighbourhoods. */
  @Test
  void fewMonthsMoveLittle() throws IOException {
    study(
        Calls.smallStudy("small")
            .replace("municipality: groningen", "municipality: synthetic")
            .replace("months: 6", "months: 2")
            .replace("replications: 5", "replications: 1")
            .replaceFirst("both_ends.*\n", ""));
    List<String> titles = titles();
    assertTrue(
        titles.contains(
            "Under end-job about as many of the people have a regular job at the end as without a"
                + " programme"),
        titles.toString());
    assertTrue(titles.stream().noneMatch(each -> each.contains("0.00")), titles.toString());
    assertTrue(titles.stream().noneMatch(each -> each.contains("1 of 1")), titles.toString());
  }

  @Test
  void aMonthInWhichNobodyStarts() throws IOException {
    study(Calls.smallStudy("small").replace("months: 6", "months: 1"));
    Document page = ReportPages.parse(directory.resolve("out/report.html"));
    assertEquals(
        "No policy fills a place in these months, so there is nothing to compare.",
        ReportPages.named(ReportPages.named(page, "ol").get(0), "li").get(0).getTextContent());
  }

  /** From the ledger itself: what one gives another because of the policy, thousands a year. */
  private void assertTheLargestFlowIsThatOfTheLedger(String policy, int towns, double years)
      throws IOException {
    Map<List<String>, Double> net = new HashMap<>();
    for (CSVRecord row :
        ReportPages.rows(directory.resolve("out/ledger.csv"), Map.of("point", "base"))) {
      double sign =
          row.get("policy").equals(policy) ? 1 : row.get("policy").equals("none") ? -1 : 0;
      double euro = sign * ReportPages.number(row, "euro") / towns / years / 1000;
      net.merge(List.of(row.get("from"), row.get("to")), euro, Double::sum);
      net.merge(List.of(row.get("to"), row.get("from")), -euro, Double::sum);
    }
    Map.Entry<List<String>, Double> most =
        net.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    Document page = ReportPages.parse(directory.resolve("out/report.html"));
    String title = ReportPages.title(page, "flows");
    assertTrue(title.contains(policy), title);
    String giver = most.getKey().get(0).split("_")[0].replace("outside", "rest of the world");
    int from = title.indexOf(giver);
    String receiver = most.getKey().get(1).split("_")[0].replace("outside", "rest of the world");
    int to = title.lastIndexOf(receiver);
    assertTrue(from >= 0 && from < to, title + ": " + most.getKey());
    List<Double> told = ReportPages.numbers(title);
    assertEquals(most.getValue(), told.get(told.size() - 1), 0.5 + 1e-6, title);
  }

  @Test
  void aSweep() throws IOException {
    study(
        Calls.smallStudy("small")
                .replace("months: 6", "months: 12")
                .replace("replications: 5", "replications: 2")
                .replaceFirst("places: 3\nboth_ends.*\n", "")
            + "vary: {places: [2, 4], pay.max_hours: [20, 36]}\n");
    List<String> titles = titles();
    assertEquals(4, titles.size(), titles.toString());
    assertTrue(titles.get(0).startsWith("Of 8 designs, "), titles.get(0));
  }
}
