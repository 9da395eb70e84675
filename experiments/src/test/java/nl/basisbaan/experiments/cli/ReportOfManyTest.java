package nl.basisbaan.experiments.cli;

import static nl.basisbaan.experiments.cli.ReportPages.named;
import static nl.basisbaan.experiments.cli.ReportPages.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.basisbaan.experiments.data.Library;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page of many policies can be read and mailed. */
class ReportOfManyTest {
  private static final List<String> POLICIES =
      List.of(
          "end-job",
          "end-job-couples",
          "transition-only",
          "mixed",
          "leeuwarden-tracks",
          "basisbaan-emmen",
          "melkert-permanent",
          "melkert-temporary",
          "stip-den-haag",
          "participation-income");

  @TempDir static Path directory;

  private static Document page;

  @BeforeAll
  static void makePage() throws IOException {
    Calls.write(
        directory.resolve("many.yaml"),
        Calls.smallStudy("many")
            .replace("end-job, transition-only", String.join(", ", POLICIES))
            .replace("months: 6", "months: 7")
            .replaceFirst("places: 3\nboth_ends.*\n", ""));
    for (String[] words :
        List.of(
            new String[] {"run", "many.yaml", "--quiet", "--out", "many"},
            new String[] {"report", "many"})) {
      Calls call = Calls.of(directory, words);
      assertEquals(Main.DONE, call.code(), call.err());
    }
    page = ReportPages.parse(directory.resolve("many/report.html"));
  }

  /** The first figure at least: of so many policies no figure has room in the table. */
  @Test
  void theShortAnswerTellsThePlacesOfHoweverManyPolicies() throws IOException {
    List<String> all = new ArrayList<>(POLICIES);
    Library.POLICIES.names().stream().filter(n -> n.startsWith("exclusive")).forEach(all::add);
    Calls.write(
        directory.resolve("all.yaml"),
        Calls.smallStudy("all")
            .replace("end-job, transition-only", String.join(", ", all))
            .replaceFirst("places: 3\nboth_ends.*\n", ""));
    Calls call = Calls.of(directory, "run", "all.yaml", "--quiet");
    assertEquals(Main.DONE, call.code(), call.err());
    List<String> lines = call.out().lines().toList();
    int header = lines.indexOf("places filled, mean of all months");
    assertTrue(header > 0 && lines.get(header - 1).strip().startsWith("seen in"), call.out());
    for (String policy : all) {
      assertTrue(lines.stream().skip(header).anyMatch(l -> l.startsWith("  " + policy + " ")));
    }
  }

  @Test
  void everyPolicyHasARowInTablesOfFewColumns() {
    List<Element> tables =
        ReportPages.elements(page, each -> each.getAttribute("class").equals("beside"));
    List<String> outcomes = new ArrayList<>();
    for (Element table : tables) {
      List<Element> header = named(named(table, "thead").get(0), "th");
      assertTrue(header.size() <= 5, header.size() + " columns");
      assertEquals("Policy", header.get(0).getTextContent());
      header.stream().skip(1).forEach(each -> outcomes.add(each.getTextContent()));
      Element body = named(table, "tbody").get(0);
      assertEquals(POLICIES, named(body, "th").stream().map(Element::getTextContent).toList());
      for (Element row : named(body, "tr")) {
        assertEquals(header.size() - 1, named(row, "td").size());
      }
    }
    assertEquals(11, outcomes.size(), outcomes.toString());
    assertEquals(11, outcomes.stream().distinct().count(), outcomes.toString());
  }

  @Test
  void figuresOverTheMonthsHaveTheMeansOfQuarters() throws IOException {
    Element section =
        ReportPages.elements(page, each -> each.getAttribute("id").equals("figure-places")).get(0);
    List<String> lines = ReportPages.download(named(section, "a").get(0)).lines().toList();
    assertEquals("policy,quarter_from,mean,low,high,range_low,range_high", lines.get(0));
    assertEquals(3 * POLICIES.size(), lines.size() - 1);
    assertTrue(section.getTextContent().contains("each point is the mean of three months"));
    for (String policy : POLICIES) {
      assertQuarter(lines, policy, "2023-01", "2023-01", "2023-02", "2023-03");
      assertQuarter(lines, policy, "2023-07", "2023-07");
    }
  }

  private static void assertQuarter(
      List<String> lines, String policy, String from, String... months) throws IOException {
    double[] towns = new double[5];
    for (String month : months) {
      for (CSVRecord row :
          ReportPages.rows(
              directory.resolve("many/monthly.csv"),
              Map.of("policy", policy, "point", "base", "month", month))) {
        int town = Integer.parseInt(row.get("replication"));
        towns[town] += number(row, "places_filled") / months.length;
      }
    }
    double sum = 0;
    double least = Double.POSITIVE_INFINITY;
    for (double town : towns) {
      sum += town;
      least = Math.min(least, town);
    }
    String[] cells =
        lines.stream()
            .filter(line -> line.startsWith(policy + "," + from + ","))
            .findFirst()
            .orElseThrow()
            .split(",");
    assertEquals(sum / towns.length, Double.parseDouble(cells[2]), 1e-5);
    assertEquals(least, Double.parseDouble(cells[5]), 1e-5);
  }
}
