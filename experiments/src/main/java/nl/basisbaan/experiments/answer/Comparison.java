package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.outcome.Outcome;

/**
 * One policy against another in the same towns, with which differences chance alone can explain.
 */
final class Comparison {

  private final String name;
  private final String otherName;
  private final Map<Headline, Estimate> differences = new LinkedHashMap<>();

  Comparison(Samples<Outcome> samples, String name, int policy, String otherName, int other) {
    this.name = name;
    this.otherName = otherName;
    for (Headline headline : Headline.values()) {
      Optional<Estimate> difference = samples.difference(0, policy, other, headline.outcome());
      if (difference.isPresent() && !Double.isNaN(difference.get().mean())) {
        differences.put(headline, difference.get());
      }
    }
  }

  /** How sure a difference is. */
  private enum Sureness {
    EVERY_TOWN("%s it"),
    ON_AVERAGE("on average; one town may not see it"),
    CHANCE("cannot be told from chance"),
    UNKNOWN("one town only");

    private final String words;

    Sureness(String words) {
      this.words = words;
    }

    static Sureness of(Estimate difference) {
      if (!difference.hasInterval()) {
        return UNKNOWN;
      }
      if (!difference.meanIsCertain()) {
        return CHANCE;
      }
      return difference.everyTownSees() ? EVERY_TOWN : ON_AVERAGE;
    }
  }

  /** The differences as a table with its heading. */
  Page.Part part() {
    List<Row> rows =
        differences.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList();
    return Page.Part.of(
        new Heading(2, name + " minus " + otherName + ", in the same towns"),
        new Table(2, List.of("", "one town may see", "mean", "", "sure?"), rows, true));
  }

  private static Row row(Headline headline, Estimate difference) {
    EstimateCells cells = headline.cells(difference);
    return Row.of(
        0,
        headline.wordsOfDifference(),
        cells.range(),
        cells.mean(),
        cells.interval(),
        Cell.of(Sureness.of(difference).words.replace("%s", towns(difference))));
  }

  /** The differences in one sentence. */
  String sentence() {
    String start = name + " against " + otherName + ": ";
    List<String> parts = new ArrayList<>();
    List<String> everyTown = changes(Sureness.EVERY_TOWN);
    List<String> onAverage = changes(Sureness.ON_AVERAGE);
    if (!everyTown.isEmpty()) {
      parts.add(towns(differences.values().iterator().next()) + " " + join(everyTown));
    }
    if (!onAverage.isEmpty()) {
      parts.add("on average, but not in every town, " + join(onAverage));
    }
    List<String> chance = names(Sureness.CHANCE);
    if (!chance.isEmpty()) {
      parts.add("for " + join(chance) + " no difference can be told from chance");
    }
    if (parts.isEmpty()) {
      return start + "one town cannot tell; run more than one replication.";
    }
    return start + String.join("; ", parts) + ".";
  }

  /** Who sees a difference of which the range does not contain 0. */
  private static String towns(Estimate difference) {
    return difference.count() < EstimateCells.TOWNS_FOR_A_RANGE
        ? "all " + difference.count() + " simulated towns see"
        : "nearly every town sees";
  }

  private List<String> changes(Sureness sureness) {
    return differences.entrySet().stream()
        .filter(each -> each.getKey().isTold())
        .filter(each -> Sureness.of(each.getValue()) == sureness)
        .map(each -> each.getKey().changed(each.getValue().mean()))
        .toList();
  }

  private List<String> names(Sureness sureness) {
    return differences.entrySet().stream()
        .filter(each -> each.getKey().isTold())
        .filter(each -> Sureness.of(each.getValue()) == sureness)
        .map(each -> each.getKey().shortly())
        .toList();
  }

  private static String join(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
