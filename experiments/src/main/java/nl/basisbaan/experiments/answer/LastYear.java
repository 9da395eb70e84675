package nl.basisbaan.experiments.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.places.Budget;

/**
 * What a policy is in its last year, of which a mean of all months says too little while it grows
 * or shrinks.
 */
enum LastYear {
  /** Places filled, mean of the last twelve months. */
  PLACES,
  /** Spent of the budget of the last calendar year, as far as its months count. */
  SPENT;

  /** Both, of each policy. */
  static final Measured<LastYear> MEASURED =
      new Measured<>(
          List.of("last_year"),
          each -> List.of(each.name().toLowerCase(Locale.ROOT)),
          LastYear::of);

  private static final int MONTHS = 12;

  /** What is told differs from the mean of all months by more than this part of it. */
  private static final double TELLING = 0.1;

  private static Map<LastYear, Measure> of(PolicyResult result) {
    Map<LastYear, Measure> all = new EnumMap<>(LastYear.class);
    Measure[] places = result.monthly().get(Outcome.PLACES_FILLED);
    Measure sum = new Measure(0, 0);
    for (int month = Math.max(0, places.length - MONTHS); month < places.length; month++) {
      sum = sum.plus(places[month].numerator(), places[month].denominator());
    }
    all.put(PLACES, sum);
    List<Budget.Year> years = result.budget();
    if (!years.isEmpty()) {
      Budget.Year last = years.get(years.size() - 1);
      all.put(SPENT, new Measure(last.realised(), last.budget()));
    }
    return all;
  }

  /**
   * How many places are filled in the last year, where that is another number than usual; nothing
   * where no more than a year counts.
   */
  static String words(Found found, int policy) {
    if (found.countedMonths() <= MONTHS) {
      return "";
    }
    Samples<LastYear> samples = found.lastYear();
    Figure.Told filled = found.figure(Headline.FILLED).of(policy);
    Optional<Estimate> places = samples.estimate(policy, PLACES);
    if (!filled.isThere()
        || places.isEmpty()
        || Math.abs(places.get().mean() - filled.mean()) <= TELLING * filled.mean()) {
      return "";
    }
    return Rounded.ONE_DECIMAL.text(places.get().mean())
        + " places are filled in the last twelve months"
        + samples
            .estimate(policy, SPENT)
            .map(
                spent ->
                    ", on "
                        + Rounded.PERCENT.text(spent.mean())
                        + "% of the budget of "
                        + Limits.budgetUntil(found.policy(policy), found.experiment().last()))
            .orElse("");
  }
}
