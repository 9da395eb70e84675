package nl.basisbaan.experiments;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;

/**
 * The answer to a study in plain words. It leads with what one town may see, then tells how exactly
 * the mean was computed, then what nobody knows; these three are never mixed.
 */
final class Answer {
  /** Characters of a line of text. */
  static final int WIDTH = 100;

  /** With fewer, the 2.5 and 97.5 percentiles are the lowest and the highest. */
  static final int TOWNS_FOR_A_RANGE = 40;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final Experiment experiment;
  private final Samples<Outcome> samples;
  private final Samples<Accounts.Line> accounts;
  private final Samples<Integer> overruns;
  private final List<Policy> policies;
  private final StringBuilder text = new StringBuilder();

  private Answer(
      Experiment experiment,
      Samples<Outcome> samples,
      Samples<Accounts.Line> accounts,
      Samples<Integer> overruns) {
    this.experiment = experiment;
    this.samples = samples;
    this.accounts = accounts;
    this.overruns = overruns;
    this.policies = experiment.scenario().policies();
  }

  /**
   * The whole answer.
   *
   * @param overruns of the budget, by year, at the base
   */
  static String of(
      Experiment experiment,
      Samples<Outcome> samples,
      Samples<Accounts.Line> accounts,
      Samples<Integer> overruns) {
    Answer answer = new Answer(experiment, samples, accounts, overruns);
    answer.title();
    List<Integer> compared =
        experiment.withPlaces().stream().map(answer.policies::indexOf).toList();
    if (compared.isEmpty()) {
      answer.paragraph("No policy of this study opens places, so there is nothing to compare.");
      return answer.text.toString();
    }
    Ladder ladder = Ladder.of(experiment, samples, overruns, compared);
    if (ladder.isThere()) {
      answer.climb(ladder);
    } else {
      answer.everyPolicy(compared);
    }
    answer.text.append(Limits.ofKnowledge(answer.policies, experiment));
    return answer.text.toString();
  }

  private void everyPolicy(List<Integer> compared) {
    inShort(compared);
    howToRead();
    compared.forEach(this::policy);
    compared.stream()
        .skip(1)
        .forEach(policy -> text.append(compare(policy, compared.get(0)).table()));
    text.append(Unknowns.of(experiment, samples, compared));
  }

  private void climb(Ladder ladder) {
    text.append("\nIn short\n");
    ladder.inShort().forEach(sentence -> paragraph("- " + sentence));
    howToRead();
    text.append(ladder.tables());
    paragraph(
        "Who gains and who pays at every step is in money.csv, all outcomes are in summary.csv.");
    text.append(Unknowns.of(experiment, samples, ladder.top()));
  }

  private void howToRead() {
    TextTable table = new TextTable("How to read the tables", "");
    int towns = experiment.replications();
    table.row(
        "  one town may see",
        towns < TOWNS_FOR_A_RANGE
            ? "the lowest and highest of the "
                + Words.count(towns, "simulated town")
                + "; a real town may well see less or more. From "
                + TOWNS_FOR_A_RANGE
                + " replications on, 95 of 100 towns are in the range."
            : "95 of 100 simulated towns are in this range; a real town gets one of them.");
    table.row(
        "  mean",
        "of all towns, and between brackets how exactly it was computed (95% interval). More"
            + " replications narrow the brackets, never the range.");
    text.append('\n').append(table.print(WIDTH));
  }

  private void title() {
    YearMonth start = experiment.scenario().start();
    int months = experiment.scenario().months();
    String town = experiment.scenario().municipality().name();
    String question = experiment.study().question();
    paragraph(question.isEmpty() ? experiment.study().name() : question);
    text.append('\n');
    String places =
        experiment.study().places().isPresent()
            ? ", " + experiment.study().places().getAsInt() + " places a policy"
            : "";
    paragraph(
        Words.capital(town)
            + ", "
            + MONTH.format(start)
            + " to "
            + MONTH.format(start.plusMonths(months - 1L))
            + " ("
            + Words.count(months, "month")
            + warmUp()
            + ")"
            + places
            + "; "
            + Words.count(experiment.replications(), "simulated town")
            + ". Each is "
            + Words.capital(town)
            + " lived through once, with its own people and luck. Every policy is compared with no"
            + " programme for the same people with the same luck.");
  }

  private String warmUp() {
    int months = experiment.study().warmUpMonths();
    return months == 0 ? "" : ", of which the first " + months + " to warm up";
  }

  private void inShort(List<Integer> compared) {
    text.append("\nIn short\n");
    for (int policy : compared) {
      paragraph(
          "- "
              + policies.get(policy).name()
              + ": in one town, a place filled for a year "
              + String.join(
                  ", ",
                  sentence(policy, Headline.OFF_BENEFIT, "takes people off benefit for %s years"),
                  sentence(policy, Headline.REGULAR_WORK, "adds %s years of regular work"),
                  sentence(
                      policy, Headline.COST_MUNICIPALITY, "and costs the municipality %s euro net"))
              + ".");
    }
    for (int policy : compared.subList(1, compared.size())) {
      paragraph("- " + compare(policy, compared.get(0)).sentence());
    }
  }

  /** A headline as a part of a sentence; {@code %s} in the words stands for the number. */
  private String sentence(int policy, Headline headline, String words) {
    Optional<Estimate> estimate = samples.estimate(0, policy, headline.outcome());
    if (estimate.isEmpty() || estimate.get().count() == 0) {
      return words.replace("%s", "an unknown number of") + " (nobody to count)";
    }
    String mean = headline.rounded().text(estimate.get().mean());
    return estimate.get().hasInterval()
        ? words.replace("%s", range(headline, estimate.get())) + " (mean " + mean + ")"
        : words.replace("%s", mean);
  }

  private static String range(Headline headline, Estimate estimate) {
    return headline.rounded().text(estimate.rangeLow(), estimate.rangeHigh());
  }

  private void policy(int policy) {
    text.append('\n');
    paragraph(policies.get(policy).name() + ". " + policies.get(policy).description());
    TextTable table = new TextTable("", "one town may see", "mean", "");
    for (Headline.Part part : Headline.Part.values()) {
      List<Headline> headlines =
          Stream.of(Headline.values())
              .filter(headline -> headline.part() == part)
              .filter(each -> samples.get(0, policy, each.outcome()).isPresent())
              .toList();
      if (!headlines.isEmpty()) {
        table.row("  " + part.words(), "", "", "");
      }
      headlines.forEach(headline -> row(table, policy, headline));
    }
    text.append(table.print(WIDTH));
    text.append(MoneyTable.answer(accounts, policy).print(WIDTH));
    text.append(Limits.bindingSentence(samples, policy));
    text.append(Limits.overrunsSentence(overruns, policy, policies.get(policy)));
  }

  private void row(TextTable table, int policy, Headline headline) {
    Estimate estimate = samples.estimate(0, policy, headline.outcome()).orElseThrow();
    String words = "    " + headline.words();
    if (estimate.count() == 0) {
      table.row(words, "nobody to count", "", "");
    } else {
      table.row(
          words,
          range(headline, estimate),
          headline.rounded().text(estimate.mean()),
          bracket(headline, estimate));
    }
  }

  /** The range one town may see and, between brackets, the mean; the mean alone of one town. */
  static String rangeAndMean(Headline headline, Estimate estimate) {
    String mean = headline.rounded().text(estimate.mean());
    return estimate.hasInterval() ? range(headline, estimate) + " (" + mean + ")" : mean;
  }

  /** The interval of a mean between brackets. */
  static String bracket(Headline headline, Estimate estimate) {
    return estimate.hasInterval()
        ? "(" + headline.rounded().text(estimate.low(), estimate.high()) + ")"
        : "";
  }

  private Comparison compare(int policy, int reference) {
    return new Comparison(
        samples, policies.get(policy).name(), policy, policies.get(reference).name(), reference);
  }

  private void paragraph(String words) {
    text.append(TextTable.paragraph(words, WIDTH));
  }
}
