package nl.basisbaan.experiments.answer;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Euro;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.places.Budget;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;

/** What keeps a programme from being larger, and what keeps the answer from being surer. */
public final class Limits {
  private static final List<Outcome> LIMITS =
      List.of(
          Outcome.BINDING_BUDGET_SHARE,
          Outcome.BINDING_COACHES_SHARE,
          Outcome.BINDING_PLACES_SHARE,
          Outcome.BINDING_CANDIDATES_SHARE);

  /** By how much every year of a policy with a budget ran over it, euro. */
  static final Measured<Integer> OVERRUNS =
      new Measured<>(List.of("year"), year -> List.of(year.toString()), Limits::overruns);

  private Limits() {}

  /** What bound a policy, in shares of the months of all towns. */
  static Optional<Paragraph> binding(Samples<Outcome> samples, int policy) {
    String words =
        shares(
            samples,
            policy,
            List.of(
                "the budget",
                "the time of coaches for interviews and guidance",
                "the places that the policy or work providers offer",
                "a lack of candidates"));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Paragraph("What binds, in percent of the months: " + words + "."));
  }

  /** What bound every policy, in one paragraph. */
  static Optional<Paragraph> binding(Found found, List<Integer> policies) {
    List<String> all = new ArrayList<>();
    for (int policy : policies) {
      String shares = bindingShortly(found.outcomes(), policy);
      if (!shares.isEmpty()) {
        all.add(found.policy(policy).name() + " " + shares);
      }
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Paragraph("What binds, in percent of the months: " + String.join("; ", all) + "."));
  }

  /** The same in as few words as there can be. */
  static String bindingShortly(Samples<Outcome> samples, int policy) {
    return shares(samples, policy, List.of("budget", "coaches", "places", "candidates"));
  }

  /**
   * With the months in which no places are open, or nobody is recruited, so that nothing binds,
   * they add up to 100; empty where nothing ever binds.
   */
  private static String shares(Samples<Outcome> samples, int policy, List<String> words) {
    int[] percents =
        Rounded.percents(
            LIMITS.stream()
                .map(limit -> samples.estimate(policy, limit).map(Estimate::mean))
                .mapToDouble(share -> share.filter(mean -> mean > 0).orElse(0.0))
                .toArray());
    String binds =
        IntStream.range(0, LIMITS.size())
            .filter(limit -> percents[limit] > 0)
            .mapToObj(limit -> words.get(limit) + " " + percents[limit])
            .collect(Collectors.joining(", "));
    int rest = percents[LIMITS.size()];
    return binds.isEmpty() || rest == 0 ? binds : binds + ", no places to fill yet " + rest;
  }

  private static Map<Integer, Measure> overruns(PolicyResult result) {
    Map<Integer, Measure> overruns = new TreeMap<>();
    for (Budget.Year each : result.budget()) {
      overruns.put(each.year(), Measure.of(each.overrun() / Euro.CENTS));
    }
    return overruns;
  }

  /**
   * A calendar year until a month and what its budget is, such as {@code 2026 (500,000 euro)} or
   * {@code 2026 until June (250,000 euro)}.
   */
  static String budgetUntil(Policy policy, YearMonth last) {
    boolean isWhole = last.getMonth() == Month.DECEMBER;
    String until =
        isWhole ? "" : " until " + last.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return last.getYear() + until + " (" + Euro.whole(policy.budgetUntil(last)) + " euro)";
  }

  /** The budget of a policy by its dates, and the years that ran over it; empty without one. */
  static Optional<Paragraph> overruns(Found found, int index) {
    if (found.overruns().keys(index).isEmpty()) {
      return Optional.empty();
    }
    String words = overrunsShortly(found.overruns(), index);
    String told =
        words.isEmpty() ? "No year of any town ran over the budget" : "Over the budget: " + words;
    String budget = budgetByDates(found.policy(index));
    return Optional.of(new Paragraph(told + "; it is " + budget + "."));
  }

  /** A yearly budget, such as {@code 500,000 euro a year, 300,000 from 2025-07}. */
  private static String budgetByDates(Policy policy) {
    int before = policy.funding().yearlyBudget();
    StringBuilder words = new StringBuilder(Euro.whole(before) + " euro a year");
    for (Funding.Later later : policy.laterFunding()) {
      int now = later.funding().yearlyBudget();
      if (now != before) {
        words.append(", ").append(Euro.whole(now)).append(" from ").append(later.since());
      }
      before = now;
    }
    return words.toString();
  }

  /** The same in as few words as there can be; empty when no year ran over. */
  static String overrunsShortly(Samples<Integer> samples, int policy) {
    return samples.keys(policy).stream()
        .map(year -> overrun(year, samples.get(0, policy, year).orElseThrow().values()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> overrun(int year, double[] euros) {
    long over = DoubleStream.of(euros).filter(euro -> euro > 0).count();
    String most = Rounded.TENS.text(DoubleStream.of(euros).max().orElse(0));
    return over == 0
        ? Optional.empty()
        : Optional.of(
            year
                + " in "
                + over
                + " of "
                + Words.count(euros.length, "town")
                + " (by up to "
                + most
                + " euro)");
  }

  /** How often and by how much policies ran over their budgets; empty when none did. */
  static Optional<String> overruns(Found found, List<Integer> policies) {
    List<String> all = new ArrayList<>();
    for (int policy : policies) {
      List<Sample> years =
          found.overruns().keys(policy).stream()
              .map(year -> found.overruns().get(0, policy, year).orElseThrow())
              .toList();
      overruns(years).ifPresent(words -> all.add(found.policy(policy).name() + " " + words));
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of("Years over the budget: " + String.join("; ", all) + ".");
  }

  private static Optional<String> overruns(List<Sample> years) {
    DoubleSummaryStatistics over =
        years.stream()
            .flatMapToDouble(year -> DoubleStream.of(year.values()))
            .filter(euro -> euro > 0)
            .summaryStatistics();
    if (over.getCount() == 0) {
      return Optional.empty();
    }
    int towns = years.get(0).size();
    long seen =
        IntStream.range(0, towns)
            .filter(town -> years.stream().anyMatch(year -> year.value(town) > 0))
            .count();
    String most = Rounded.TENS.text(over.getMax());
    return Optional.of(
        over.getCount()
            + " of "
            + years.stream().mapToInt(Sample::count).sum()
            + " (in "
            + seen
            + " of "
            + Words.count(towns, "town")
            + ") by "
            + (over.getCount() == 1
                ? most + " euro"
                : Rounded.TENS.text(over.getAverage()) + " euro on average, at most " + most));
  }

  /** Where the evidence ends; empty when no more places are filled than it has seen. */
  static Optional<Paragraph> ofKnowledge(Found found, List<Integer> policies) {
    List<String> beyond = new ArrayList<>();
    for (int policy : policies) {
      Figure.Told filled = found.figure(Headline.FILLED).of(policy);
      if (filled.isThere() && Places.isBeyondSeen(filled.mean())) {
        beyond.add(found.policy(policy).name() + " " + filled.cells().mean().text());
      }
    }
    if (beyond.isEmpty()) {
      return Optional.empty();
    }
    String ends =
        found.experiment().varied().isEmpty()
            ? " Name some under both_ends in the study to see the answer at both ends of their"
                + " range."
            : "";
    return Optional.of(
        ofKnowledge(
            "More than "
                + Places.MOST_SEEN
                + " places are filled on average ("
                + String.join(", ", beyond)
                + ")",
            ends));
  }

  /** The same of designs, of which some fill more; empty when none does. */
  public static Optional<Paragraph> ofKnowledge(int beyond, int designs) {
    return beyond == 0
        ? Optional.empty()
        : Optional.of(
            ofKnowledge(
                "In "
                    + beyond
                    + " of "
                    + Words.count(designs, "design")
                    + " more than "
                    + Places.MOST_SEEN
                    + " places are filled in a town",
                ""));
  }

  private static Paragraph ofKnowledge(String what, String ends) {
    return new Paragraph(
        what
            + ": nobody has published what happens then. How suited later candidates are,"
            + " which work providers can still be found, how much useful work is left, what it"
            + " does to neighbourhoods and how much paid work it replaces rest on assumptions"
            + " with wide ranges (basisbaan list parameters: work_provider, experience,"
            + " neighbourhood, displaced, interview, recruitment)."
            + ends);
  }
}
