package nl.basisbaan.experiments.answer;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Item;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;

/**
 * The answer to a study in plain words. It leads with what one town may see, then tells how exactly
 * the mean was computed, then what nobody knows; these three are never mixed.
 */
final class Answer {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final Experiment experiment;
  private final Samples<Outcome> samples;
  private final Samples<Accounts.Line> accounts;
  private final Samples<Integer> overruns;
  private final List<Policy> policies;
  private final Page.Draft page = new Page.Draft(Page.Purpose.READING);

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
  static Page of(
      Experiment experiment,
      Samples<Outcome> samples,
      Samples<Accounts.Line> accounts,
      Samples<Integer> overruns) {
    Answer answer = new Answer(experiment, samples, accounts, overruns);
    answer.write();
    return answer.page.finish();
  }

  private void write() {
    title();
    List<Integer> compared = experiment.withPlaces().stream().map(policies::indexOf).toList();
    if (compared.isEmpty()) {
      page.add(
          new Paragraph("No policy of this study opens places, so there is nothing to compare."));
      return;
    }
    Ladder ladder = Ladder.of(experiment, samples, overruns, compared);
    if (ladder.isThere()) {
      climb(ladder);
    } else {
      everyPolicy(compared);
    }
    Limits.ofKnowledge(policies, experiment).ifPresent(page::add);
  }

  private void everyPolicy(List<Integer> compared) {
    inShort(sentences(compared));
    howToRead();
    compared.forEach(this::policy);
    compared.stream().skip(1).forEach(policy -> page.part(compare(policy, compared.get(0)).part()));
    Unknowns.of(experiment, samples, compared).ifPresent(page::part);
  }

  private void climb(Ladder ladder) {
    inShort(ladder.inShort());
    howToRead();
    ladder.parts().forEach(page::part);
    page.add(
        new Paragraph(
            "Who gains and who pays at every step is in money.csv, all outcomes are in"
                + " summary.csv."));
    Unknowns.of(experiment, samples, ladder.top()).ifPresent(page::part);
  }

  private void inShort(List<String> sentences) {
    page.part(new Heading(2, "In short"));
    sentences.forEach(sentence -> page.add(new Item(sentence)));
  }

  private void howToRead() {
    int towns = experiment.replications();
    String range =
        towns < EstimateCells.TOWNS_FOR_A_RANGE
            ? "the lowest and highest of the "
                + Words.count(towns, "simulated town")
                + "; a real town may well see less or more. From "
                + EstimateCells.TOWNS_FOR_A_RANGE
                + " replications on, 95 of 100 towns are in the range."
            : "95 of 100 simulated towns are in this range; a real town gets one of them.";
    String mean =
        "of all towns, and between brackets how exactly it was computed (95% interval). More"
            + " replications narrow the brackets, never the range.";
    page.part(
        new Table(
            0,
            List.of("How to read the tables", ""),
            List.of(Row.ofWords(1, "one town may see", range), Row.ofWords(1, "mean", mean))));
  }

  private void title() {
    YearMonth start = experiment.scenario().start();
    int months = experiment.scenario().months();
    String town = experiment.scenario().municipality().name();
    String question = experiment.study().question();
    page.part(new Heading(1, question.isEmpty() ? experiment.study().name() : question));
    String places =
        experiment.study().places().isPresent()
            ? ", " + experiment.study().places().getAsInt() + " places a policy"
            : "";
    page.part(
        new Paragraph(
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
                + " lived through once, with its own people and luck. Every policy is compared with"
                + " no programme for the same people with the same luck."));
  }

  private String warmUp() {
    int months = experiment.study().warmUpMonths();
    return months == 0 ? "" : ", of which the first " + months + " to warm up";
  }

  private List<String> sentences(List<Integer> compared) {
    List<String> sentences = new ArrayList<>();
    for (int policy : compared) {
      sentences.add(
          policies.get(policy).name()
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
      sentences.add(compare(policy, compared.get(0)).sentence());
    }
    return sentences;
  }

  /** A headline as a part of a sentence; {@code %s} in the words stands for the number. */
  private String sentence(int policy, Headline headline, String words) {
    Optional<Estimate> estimate = samples.estimate(0, policy, headline.outcome());
    if (estimate.isEmpty() || estimate.get().count() == 0) {
      return words.replace("%s", "an unknown number of") + " (nobody to count)";
    }
    EstimateCells cells = headline.cells(estimate.get());
    String mean = cells.mean().text();
    return estimate.get().hasInterval()
        ? words.replace("%s", cells.range().text()) + " (mean " + mean + ")"
        : words.replace("%s", mean);
  }

  private void policy(int policy) {
    page.part(
        new Heading(2, policies.get(policy).name() + ". " + policies.get(policy).description()),
        new Table(1, List.of("", "one town may see", "mean", ""), rows(policy)),
        WhoGains.of(accounts, policy));
    Limits.binding(samples, policy).ifPresent(page::add);
    Limits.overruns(overruns, policy, policies.get(policy)).ifPresent(page::add);
  }

  private List<Row> rows(int policy) {
    List<Row> rows = new ArrayList<>();
    for (Headline.Part part : Headline.Part.values()) {
      List<Row> ofPart =
          Stream.of(Headline.values())
              .filter(headline -> headline.part() == part)
              .flatMap(each -> row(policy, each).stream())
              .toList();
      if (!ofPart.isEmpty()) {
        rows.add(Row.section(0, part.words()));
        rows.addAll(ofPart);
      }
    }
    return rows;
  }

  private Optional<Row> row(int policy, Headline headline) {
    return samples
        .estimate(0, policy, headline.outcome())
        .map(
            estimate -> {
              EstimateCells cells = headline.cells(estimate);
              return estimate.count() == 0
                  ? Row.ofWords(1, headline.words(), "nobody to count", "", "")
                  : Row.of(1, headline.words(), cells.range(), cells.mean(), cells.interval());
            });
  }

  private Comparison compare(int policy, int reference) {
    return new Comparison(
        samples, policies.get(policy).name(), policy, policies.get(reference).name(), reference);
  }
}
