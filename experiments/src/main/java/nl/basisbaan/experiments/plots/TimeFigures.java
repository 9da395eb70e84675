package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.experiments.chart.TimeChart;
import nl.basisbaan.experiments.chart.TimeChart.Panel;
import nl.basisbaan.experiments.chart.TimeChart.Series;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/** What happens over the months under each policy. */
public final class TimeFigures {
  private static final List<Outcome> MONTHLY =
      List.of(
          Outcome.PLACES_FILLED,
          Outcome.OFF_BENEFIT_SHARE,
          Outcome.REGULAR_JOB_SHARE,
          Outcome.ON_BENEFIT_PERSONS);

  /** Of more policies panels are so small that a number a quarter is all that is seen. */
  private static final int MOST_BY_MONTH = 9;

  private static final int QUARTER = 3;

  private final Results results;
  private final Language language;
  private final int step;
  private final Map<String, double[][][]> months;
  private final Optional<String> without;

  private TimeFigures(Results results, Language language) throws IOException {
    this.results = results;
    this.language = language;
    this.step = results.policies().size() > MOST_BY_MONTH ? QUARTER : 1;
    this.months = results.monthly(MONTHLY);
    if (step > 1) {
      this.months.values().forEach(this::inSteps);
    }
    this.without =
        Optional.of(results.reference()).filter(each -> !results.policies().contains(each));
  }

  /** Numbers by outcome, month and town become the means of steps of months. */
  private void inSteps(double[][][] numbers) {
    for (int outcome = 0; outcome < numbers.length; outcome++) {
      double[][] byMonth = numbers[outcome];
      double[][] steps = new double[(byMonth.length + step - 1) / step][];
      for (int i = 0; i < steps.length; i++) {
        double[][] some =
            Arrays.copyOfRange(byMonth, i * step, Math.min(byMonth.length, (i + 1) * step));
        steps[i] = new double[some[0].length];
        Arrays.setAll(
            steps[i],
            town ->
                Arrays.stream(some)
                    .mapToDouble(each -> each[town])
                    .filter(each -> !Double.isNaN(each))
                    .average()
                    .orElse(Double.NaN));
      }
      numbers[outcome] = steps;
    }
  }

  /** The figures, in the order in which they are read. */
  public static List<Figure> of(Results results, Language language) throws IOException {
    TimeFigures figures = new TimeFigures(results, language);
    List<Figure> all = new ArrayList<>();
    all.add(figures.level("places", Outcome.PLACES_FILLED, figures.placesTitle(), false));
    if (figures.without.isPresent()) {
      Optional<String> offBenefit = figures.offBenefitTitle();
      if (offBenefit.isPresent()) {
        all.add(figures.level("off_benefit", Outcome.OFF_BENEFIT_SHARE, offBenefit.get(), true));
      }
      figures
          .differenceTitle("difference", Outcome.ON_BENEFIT_PERSONS)
          .ifPresent(
              title ->
                  all.add(figures.difference("difference", Outcome.ON_BENEFIT_PERSONS, title)));
      figures
          .differenceTitle("regular_job", Outcome.REGULAR_JOB_SHARE)
          .ifPresent(
              title ->
                  all.add(figures.difference("regular_job", Outcome.REGULAR_JOB_SHARE, title)));
    }
    return all;
  }

  private String placesTitle() throws IOException {
    Finding finding = Finding.of(results, Outcome.PLACES_FILLED, results.policies()).orElseThrow();
    Format format = Format.of(Outcome.PLACES_FILLED, language);
    Finding.First most = finding.highest();
    Finding.First least = finding.lowest();
    String title =
        language.say(
            finding.words("places.title"),
            most.named(language),
            format.text(most.told().mean()),
            least.named(language),
            format.text(least.told().mean()),
            finding.policies());
    return Sure.title(title, finding, language);
  }

  private Optional<String> offBenefitTitle() throws IOException {
    Outcome share = Outcome.OFF_BENEFIT_SHARE;
    Format format = Format.of(share, language);
    Optional<Told> reference = results.told(without.orElseThrow(), share);
    return Finding.of(results, share, results.policies())
        .filter(any -> reference.isPresent())
        .map(
            finding ->
                language.say(
                    "off_benefit.title",
                    format.spoken(finding.highest().told().mean()),
                    finding.highest().policy(),
                    format.spoken(reference.get().mean())));
  }

  /** The policy whose difference is furthest from no programme, at the end. */
  private Optional<String> differenceTitle(String id, Outcome outcome) {
    Format format =
        outcome.unit().equals("share")
            ? new Format(Rounded.SMALL_PERCENT, language)
            : Format.of(outcome, language);
    return results.policies().stream()
        .filter(each -> results.difference(each, outcome).isPresent())
        .max(Comparator.comparingDouble(each -> distance(outcome, mean(each, outcome))))
        .map(
            policy -> {
              Told told = results.difference(policy, outcome).orElseThrow();
              if (!format.rounded().tellsApart(told.mean(), 0)) {
                return language.say(id + ".title.none", policy);
              }
              String number = format.text(Math.abs(told.mean()));
              String words = told.mean() <= 0 ? id + ".title" : id + ".title.more";
              boolean one = number.equals("1") && language.has(words + ".one");
              String title = language.say(one ? words + ".one" : words, policy, number);
              return told.low() * told.high() <= 0 ? language.say("may_be_chance", title) : title;
            });
  }

  /** Fewer people on benefit are what is looked for; of anything else any difference. */
  private static double distance(Outcome outcome, double difference) {
    return outcome == Outcome.ON_BENEFIT_PERSONS ? -difference : Math.abs(difference);
  }

  private double mean(String policy, Outcome outcome) {
    return results.difference(policy, outcome).orElseThrow().mean();
  }

  private Figure level(String id, Outcome outcome, String title, boolean compared)
      throws IOException {
    int which = MONTHLY.indexOf(outcome);
    List<Series> series = new ArrayList<>();
    results
        .policies()
        .forEach(each -> series.add(series(months.get(each)[which], outcome.bound())));
    Series reference =
        compared ? series(months.get(without.orElseThrow())[which], outcome.bound()) : Series.NONE;
    return figure(
        id,
        title,
        outcome,
        series,
        reference,
        compared ? language.say("without") : "",
        Finding.of(results, outcome, results.policies())
            .map(each -> Sure.ofFinding(each, true, language))
            .orElse(""));
  }

  private Figure difference(String id, Outcome outcome, String title) {
    int which = MONTHLY.indexOf(outcome);
    double[][] reference = months.get(without.orElseThrow())[which];
    List<Series> series = new ArrayList<>();
    for (String policy : results.policies()) {
      double[][] ours = months.get(policy)[which];
      double[][] less = new double[ours.length][];
      for (int month = 0; month < ours.length; month++) {
        less[month] = new double[ours[month].length];
        Arrays.setAll(less[month], town -> 0);
        for (int town = 0; town < less[month].length; town++) {
          less[month][town] = ours[month][town] - reference[month][town];
        }
      }
      series.add(series(less, Bound.FREE));
    }
    return figure(id, title, outcome, series, Series.NONE, "", "");
  }

  private Figure figure(
      String id,
      String title,
      Outcome outcome,
      List<Series> series,
      Series reference,
      String referenceWords,
      String sure) {
    List<Panel> panels = new ArrayList<>();
    FigureData data =
        new FigureData(
            "policy",
            step == 1 ? "month" : "quarter_from",
            "mean",
            "low",
            "high",
            "range_low",
            "range_high");
    for (int i = 0; i < series.size(); i++) {
      panels.add(new Panel(results.policies().get(i), i, series.get(i)));
      add(data, results.policies().get(i), series.get(i));
    }
    if (reference.mean().length > 0) {
      add(data, without.orElseThrow(), reference);
    }
    return new Figure(
        id,
        title,
        language.say("time.note")
            + " "
            + (step == 1 ? "" : language.say("time.quarters", MOST_BY_MONTH) + " ")
            + sure
            + Sure.ofRange(results.towns(), language),
        language.say("time.description", language.list(results.policies())) + " " + title + ".",
        new TimeChart(
            results.start(),
            step,
            panels,
            reference,
            referenceWords,
            language.say(id + ".axis"),
            Format.of(outcome, language),
            language.locale()),
        data);
  }

  private void add(FigureData data, String policy, Series series) {
    for (int month = 0; month < series.mean().length; month++) {
      data.add(
          policy,
          results.start().plusMonths((long) month * step).toString(),
          series.mean()[month],
          series.low()[month],
          series.high()[month],
          series.rangeLow()[month],
          series.rangeHigh()[month]);
    }
  }

  /** Each month of the towns as an estimate: every town counts as much as the others. */
  private static Series series(double[][] towns, Bound bound) {
    Series series = new Series(towns.length);
    for (int month = 0; month < towns.length; month++) {
      Sample sample = new Sample(Bound.FREE, towns[month].length);
      for (int town = 0; town < towns[month].length; town++) {
        double value = towns[month][town];
        sample.set(town, Double.isNaN(value) ? Measure.NOBODY : new Measure(value, 1));
      }
      Estimate estimate = Estimate.of(sample);
      series.mean()[month] = estimate.mean();
      series.low()[month] = within(bound, estimate.low());
      series.high()[month] = within(bound, estimate.high());
      series.rangeLow()[month] = estimate.rangeLow();
      series.rangeHigh()[month] = estimate.rangeHigh();
    }
    return series;
  }

  /** A number within what an outcome can be: no share below 0, and no fewer than no places. */
  private static double within(Bound bound, double value) {
    return bound == Bound.FREE ? value : Math.max(0, bound.isShare() ? Math.min(1, value) : value);
  }
}
