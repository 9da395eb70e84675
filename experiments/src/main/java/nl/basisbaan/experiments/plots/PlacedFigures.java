package nl.basisbaan.experiments.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.experiments.chart.RowChart;
import nl.basisbaan.experiments.chart.RowChart.Row;
import nl.basisbaan.experiments.chart.RowChart.Section;
import nl.basisbaan.experiments.readout.Finding;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Language;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Sure;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.terms.State;

/**
 * What becomes of people from the day on which they start in a place, of results that have their
 * months: scores by pillar, guidance and sickness by how long they have been there.
 */
final class PlacedFigures {
  static final List<String> PILLARS =
      List.of(
          "housing", "family", "health", "social_network", "debts", "savings", "diploma", "income");

  /** Months since the start at which scores are told; 0 is the month before it. */
  private static final int[] MOMENTS = {0, 6, 12, 24};

  /** First months of the classes of time in a place. */
  private static final int[] CLASSES = {0, 3, 6, 12, 24};

  private static final List<String> COLUMNS =
      List.of(
          "policy",
          "replication",
          "person",
          "state",
          "months_in_state",
          "contract_hours",
          "sick_hours",
          "coaching_minutes_week",
          "consultation_minutes_week");

  private final Results results;
  private final Language language;
  private final Map<String, double[][][]> scores = new HashMap<>();
  private final Map<String, double[][][]> tenures = new HashMap<>();
  private final Map<List<String>, Followed> people = new HashMap<>();

  private PlacedFigures(Results results, Language language) {
    this.results = results;
    this.language = language;
  }

  /** The figures; none where no months of people were written. */
  static List<Figure> of(Results results, Language language) throws IOException {
    if (!results.has("persons.csv") || results.policies().isEmpty()) {
      return List.of();
    }
    PlacedFigures figures = new PlacedFigures(results, language);
    figures.read();
    List<Figure> all = new ArrayList<>();
    figures.pillars().ifPresent(all::add);
    figures.tenure("guidance", 0, Rounded.TWO_DECIMALS).ifPresent(all::add);
    figures.tenure("illness", 1, Rounded.PERCENT).ifPresent(all::add);
    return all;
  }

  /** Somebody who is being read: scores before the start, and how long ago it was. */
  private static final class Followed {
    private int[] before;
    private int[] atStart;
    private int since = -1;
  }

  private void read() throws IOException {
    List<String> columns = new ArrayList<>(COLUMNS);
    PILLARS.forEach(each -> columns.add("score_" + each));
    for (String policy : results.policies()) {
      scores.put(policy, new double[MOMENTS.length][PILLARS.size() * 2][results.towns()]);
      tenures.put(policy, new double[CLASSES.length][4][results.towns()]);
    }
    results.lines("persons.csv", columns, this::take);
  }

  private void take(String[] row) {
    double[][][] ofScores = scores.get(row[0]);
    if (ofScores == null || row[3].equals(State.LEFT.label())) {
      return;
    }
    int town = Integer.parseInt(row[1]);
    boolean placed = row[3].equals(State.BASIC_JOB.label());
    int months = Integer.parseInt(row[4]);
    Followed person =
        people.computeIfAbsent(List.of(row[0], row[1], row[2]), any -> new Followed());
    int[] now = new int[PILLARS.size()];
    for (int i = 0; i < now.length; i++) {
      now[i] = Integer.parseInt(row[COLUMNS.size() + i]);
    }
    if (person.since < 0 && placed && months == 0 && person.before != null) {
      person.atStart = person.before;
      person.since = 0;
    }
    if (person.since >= 0) {
      moment(ofScores, person, now, town);
      person.since++;
    }
    person.before = now;
    if (placed) {
      tenure(tenures.get(row[0])[classOf(months)], row, town);
    }
  }

  /** At the start the scores before it; later who is still in the register, and theirs then. */
  private static void moment(double[][][] scores, Followed person, int[] now, int town) {
    for (int moment = 0; moment < MOMENTS.length; moment++) {
      if (MOMENTS[moment] == person.since) {
        int[] told = moment == 0 ? person.atStart : now;
        for (int i = 0; i < told.length; i++) {
          scores[moment][2 * i][town] += told[i];
          scores[moment][2 * i + 1][town]++;
        }
      }
    }
  }

  private static void tenure(double[][] sums, String[] row, int town) {
    double hours = Double.parseDouble(row[5]);
    sums[0][town] += (Double.parseDouble(row[7]) + Double.parseDouble(row[8])) / 60;
    sums[1][town]++;
    sums[2][town] += Double.parseDouble(row[6]);
    sums[3][town] += hours;
  }

  private static int classOf(int months) {
    int last = 0;
    for (int i = 0; i < CLASSES.length; i++) {
      last = months >= CLASSES[i] ? i : last;
    }
    return last;
  }

  private static Told told(double[] numerators, double[] denominators, Bound bound) {
    Sample sample = new Sample(bound, numerators.length);
    for (int town = 0; town < numerators.length; town++) {
      sample.set(town, new Measure(numerators[town], denominators[town]));
    }
    Estimate each = Estimate.of(sample);
    return new Told(
        sample.count(),
        each.mean(),
        each.low(),
        each.high(),
        each.rangeLow(),
        each.rangeHigh(),
        Double.NaN);
  }

  /** Of the policy with the highest social value: all at once cannot be told apart. */
  private Optional<Figure> pillars() throws IOException {
    String policy =
        Finding.of(results, Outcome.SOCIAL_NET_PER_PLACE_YEAR, results.policies())
            .map(Finding::highest)
            .orElse(results.policies().get(0));
    double[][][] sums = scores.get(policy);
    int series = results.policies().indexOf(policy);
    Format format = new Format(Rounded.TWO_DECIMALS, language);
    FigureData data =
        new FigureData(
            "policy", "pillar", "months", "mean", "low", "high", "range_low", "range_high");
    List<Section> sections = new ArrayList<>();
    Map<String, List<Double>> means = new LinkedHashMap<>();
    for (int i = 0; i < PILLARS.size(); i++) {
      List<Row> rows = new ArrayList<>();
      for (int moment = 0; moment < MOMENTS.length; moment++) {
        Told told = told(sums[moment][2 * i], sums[moment][2 * i + 1], Bound.FREE);
        if (told.isThere()) {
          rows.add(told.row(language.say("pillars.month." + MOMENTS[moment]), series));
          means.computeIfAbsent(PILLARS.get(i), any -> new ArrayList<>()).add(told.mean());
          add(data, policy, PILLARS.get(i), MOMENTS[moment], told);
        }
      }
      if (!rows.isEmpty()) {
        sections.add(new Section(language.say("pillar." + PILLARS.get(i)), rows));
      }
    }
    return means.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .max(Comparator.comparingDouble(each -> grown(each.getValue())))
        .map(
            most -> {
              List<Double> each = most.getValue();
              String title =
                  language.say(
                      "pillars.title",
                      policy,
                      language.say("pillar." + most.getKey()),
                      format.text(each.get(0)),
                      format.text(each.get(each.size() - 1)),
                      MOMENTS[each.size() - 1]);
              return new Figure(
                  "pillars",
                  title,
                  language.say("pillars.note", policy)
                      + " "
                      + Sure.ofRange(results.towns(), language),
                  language.say("pillars.description", policy) + " " + title + ".",
                  new RowChart(sections, language.say("pillars.axis"), format, false),
                  data);
            });
  }

  private static double grown(List<Double> means) {
    return means.get(means.size() - 1) - means.get(0);
  }

  private static void add(FigureData data, String policy, String what, Object months, Told told) {
    data.add(
        policy,
        what,
        months,
        told.mean(),
        told.low(),
        told.high(),
        told.rangeLow(),
        told.rangeHigh());
  }

  /** A number by time in a place, which stands in the sums from {@code 2 * which} on. */
  private Optional<Figure> tenure(String id, int which, Rounded rounded) {
    Format format = new Format(rounded, language);
    List<Section> sections = new ArrayList<>();
    FigureData data =
        new FigureData(
            "policy", "what", "from_month", "mean", "low", "high", "range_low", "range_high");
    double first = Double.NaN;
    double last = Double.NaN;
    int lastClass = 0;
    String policy = results.policies().get(0);
    Bound bound = rounded == Rounded.PERCENT ? Bound.SHARE : Bound.AMOUNT;
    for (int i = 0; i < CLASSES.length; i++) {
      List<Row> rows = new ArrayList<>();
      for (int series = 0; series < results.policies().size(); series++) {
        String each = results.policies().get(series);
        double[][] sums = tenures.get(each)[i];
        Told told = told(sums[2 * which], sums[2 * which + 1], bound);
        if (told.isThere()) {
          rows.add(told.row(each, series));
          add(data, each, id, CLASSES[i], told);
          if (each.equals(policy)) {
            first = Double.isNaN(first) ? told.mean() : first;
            last = told.mean();
            lastClass = i;
          }
        }
      }
      if (!rows.isEmpty()) {
        sections.add(new Section(language.say("tenure." + CLASSES[i]), rows));
      }
    }
    if (Double.isNaN(first)) {
      return Optional.empty();
    }
    String title =
        language.say(
            id + ".title",
            policy,
            format.spoken(first),
            language.say("tenure." + CLASSES[lastClass]),
            format.spoken(last));
    return Optional.of(
        new Figure(
            id,
            title,
            language.say("rows.note") + " " + Sure.ofRange(results.towns(), language),
            language.say("rows.description", language.list(results.policies())) + " " + title + ".",
            new RowChart(sections, language.say(id + ".axis"), format, false),
            data));
  }
}
