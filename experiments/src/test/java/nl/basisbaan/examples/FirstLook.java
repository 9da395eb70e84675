package nl.basisbaan.examples;

import static tech.tablesaw.aggregate.AggregateFunctions.mean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A first look at a result with tablesaw: what notebooks/first-look.ipynb finds, in the same words.
 */
public final class FirstLook {
  private final Table monthly;
  private final Table summary;
  private final Table runs;
  private final int places;
  private final String first;
  private final String second;

  /** Of a result folder. */
  public FirstLook(Path result) throws IOException {
    monthly = base(result, "monthly.csv");
    summary = base(result, "summary.csv");
    runs = base(result, "runs.csv");
    JsonNode policy =
        new JsonMapper().readTree(result.resolve("manifest.json").toFile()).at("/policies/1");
    JsonNode scale = policy.path("scale");
    places = scale.path(scale.size() - 1).path("places").asInt();
    List<String> policies = summary.stringColumn("policy").unique().asList();
    policies.remove("none");
    first = policies.get(0);
    second = policies.get(1);
  }

  /** The rows of a table with everything as assumed. */
  private static Table base(Path result, String name) throws IOException {
    Table table = Table.read().csv(Files.readString(result.resolve(name)), name);
    return table.where(table.stringColumn("point").isEqualTo("base"));
  }

  /** What a first look finds, a sentence each. */
  public List<String> findings() {
    return List.of(filled(), offBenefit(), cost(), reach());
  }

  private String filled() {
    return "Four of five places are filled in month %s (%s) and month %s (%s)"
        .formatted(monthFilled(first), first, monthFilled(second), second);
  }

  /** The first month, from 1, in which the mean town has filled four of five places. */
  private int monthFilled(String policy) {
    Table ofPolicy = monthly.where(monthly.stringColumn("policy").isEqualTo(policy));
    Table means = ofPolicy.summarize("places_filled", mean).by("month").sortOn("month");
    NumericColumn<?> filled = means.numberColumn("Mean [places_filled]");
    int month = 0;
    while (filled.getDouble(month) < 0.8 * places) {
      month++;
    }
    return month + 1;
  }

  private String offBenefit() {
    List<String> told = new ArrayList<>();
    for (Row row : outcome("on_benefit_persons", "all")) {
      if (!row.getString("policy").equals("none")) {
        told.add(
            "%s (%s to %s) with %s"
                .formatted(
                    number("0", -row.getDouble("difference")),
                    number("0", -row.getDouble("difference_high")),
                    number("0", -row.getDouble("difference_low")),
                    row.getString("policy")));
      }
    }
    return "In the last month fewer people are on benefit: " + String.join(", ", told);
  }

  private Table outcome(String outcome, String group) {
    return summary.where(
        summary
            .stringColumn("outcome")
            .isEqualTo(outcome)
            .and(summary.stringColumn("group").isEqualTo(group)));
  }

  /** Town by town: rows of both policies are in the order of the replications. */
  private String cost() {
    DoubleColumn gap = costs(second).subtract(costs(first));
    double difference = gap.mean();
    double half =
        new TDistribution(gap.size() - 1).inverseCumulativeProbability(0.975)
            * gap.standardDeviation()
            / Math.sqrt(gap.size());
    double size = Math.abs(difference);
    return "%s costs the municipality %s euro (%s to %s) %s a place and year than %s, in %s of %s towns%s"
        .formatted(
            second,
            number("#,##0", size),
            number("#,##0", size - half),
            number("#,##0", size + half),
            difference > 0 ? "more" : "less",
            first,
            gap.multiply(difference).isGreaterThan(0).size(),
            gap.size(),
            half < size ? "" : " (may be chance)");
  }

  private DoubleColumn costs(String policy) {
    return runs.where(runs.stringColumn("policy").isEqualTo(policy))
        .sortOn("replication")
        .doubleColumn("net_cost_municipality_per_place_year");
  }

  /** Groups are told of which the interval leaves out the percentage of everybody. */
  private String reach() {
    Table ours =
        summary
            .where(
                summary
                    .stringColumn("outcome")
                    .isEqualTo("coverage_share")
                    .and(summary.stringColumn("policy").isEqualTo(first))
                    .and(summary.doubleColumn("mean").isNotMissing()))
            .sortOn("mean");
    Table all = ours.where(ours.stringColumn("group").isEqualTo("all"));
    double everybody = all.doubleColumn("mean").get(0);
    Table more = ours.where(ours.doubleColumn("low").isGreaterThan(everybody));
    Table fewer = ours.where(ours.doubleColumn("high").isLessThan(everybody));
    return "%s reaches %s of everybody, %s, %s"
        .formatted(
            first,
            percent(all, 0),
            more.isEmpty()
                ? "of no group surely more"
                : "most of %s (%s)"
                    .formatted(
                        words(more, more.rowCount() - 1), percent(more, more.rowCount() - 1)),
            fewer.isEmpty()
                ? "of no group surely fewer"
                : "least of %s (%s)".formatted(words(fewer, 0), percent(fewer, 0)));
  }

  private static String words(Table groups, int row) {
    StringColumn group = groups.stringColumn("group");
    return "'%s'"
        .formatted(
            group
                .get(row)
                .replace("duration", "years on benefit")
                .replaceAll("(\\d)_(\\d)", "$1-$2")
                .replace("_", " ")
                .replace("=", ": "));
  }

  private static String percent(Table groups, int row) {
    return number("0.00", 100 * groups.doubleColumn("mean").get(row)) + "%";
  }

  private static String number(String pattern, double number) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  /** Prints what it finds in a result folder. */
  public static void main(String[] args) throws IOException {
    new FirstLook(Path.of(args[0])).findings().forEach(System.out::println);
  }
}
