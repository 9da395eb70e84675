package nl.basisbaan.experiments.policies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/** What the model makes of policies in small towns. */
final class Simulated {
  static final int TOWNS = 3;

  private Simulated() {}

  /** The heading of the table. */
  static List<String> heading() {
    return List.of(
        "| policy | places filled | people served | regular work, years a place year | net cost to"
            + " the municipality, euro a place year |",
        "|---|---|---|---|---|");
  }

  /** A row for each policy but the first, in which no places are: mean and range of the towns. */
  static List<String> rows(List<String> names) {
    List<String> rows = new ArrayList<>();
    Map<String, List<PolicyResult>> lived = SmallTown.live(names, TOWNS);
    for (String name : names.subList(1, names.size())) {
      List<PolicyResult> towns = lived.get(name);
      rows.add(
          "| %s | %s | %s | %s | %s |"
              .formatted(
                  name,
                  cell(towns, "%.1f", Simulated::filled),
                  cell(towns, "%.0f", each -> atEnd(each, Outcome.PEOPLE_SERVED)),
                  cell(towns, "%.2f", each -> atEnd(each, Outcome.REGULAR_WORK_PER_PLACE_YEAR)),
                  cell(
                      towns,
                      "%,.0f",
                      each -> atEnd(each, Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR))));
    }
    return rows;
  }

  private static double filled(PolicyResult result) {
    return Arrays.stream(result.monthly().get(Outcome.PLACES_FILLED))
        .mapToDouble(Measure::value)
        .average()
        .orElseThrow();
  }

  private static double atEnd(PolicyResult result, Outcome outcome) {
    return result.atEnd().getOrDefault(outcome, Measure.NOBODY).value();
  }

  /** The mean over the towns, and the lowest and the highest. */
  private static String cell(
      List<PolicyResult> towns, String format, ToDoubleFunction<PolicyResult> figure) {
    double[] values =
        towns.stream().mapToDouble(figure).filter(value -> !Double.isNaN(value)).toArray();
    if (values.length == 0) {
      return "-";
    }
    String mean = text(format, Arrays.stream(values).average().orElseThrow());
    String low = text(format, Arrays.stream(values).min().orElseThrow());
    String high = text(format, Arrays.stream(values).max().orElseThrow());
    return low.equals(high) ? mean : mean + " (" + low + " to " + high + ")";
  }

  private static String text(String format, double value) {
    String text = String.format(Locale.ROOT, format, value);
    return text.matches("-[0.]+") ? text.substring(1) : text;
  }
}
