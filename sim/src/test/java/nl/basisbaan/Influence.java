package nl.basisbaan;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;

/**
 * Writes docs/parameters.md: the numbers that are assumed, those that move an answer most first.
 * Not a test; {@link ParametersDocumentTest} holds the page against the numbers.
 */
final class Influence {
  static final Path PAGE = Path.of("../docs/parameters.md");

  private static final double CERTAIN = 0.0005;
  private static final int PERCENT = 100;
  private static final double LEAST = 0.5;
  private static final int TOWNS = 16;
  private static final int MONTHS = 60;
  private static final int TIMES_SMALLER = 10;
  private static final int PLACES = 25;
  private static final int TOLD = 2;
  private static final double PLACE_YEARS = PLACES * MONTHS / 12.0;
  private static final String HEAD = "| number | it says | value | range | unit | informed |";
  private static final String RULE = "\n|---|---|---|---|---|---|";

  /** No programme, and the designs of the study end-job-or-transition, for the same people. */
  private static final List<Policy> POLICIES = List.of(Policy.none(), endJob(), transitionOnly());

  private Influence() {}

  /** A figure by which influence is judged, in percent of its level or of a year. */
  private enum Figure {
    SOCIAL_VALUE(Outcome.SOCIAL_NET_PER_PLACE_YEAR, "social value", "%,.0f", " euro", false),
    COST(Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR, "municipal cost", "%,.0f", " euro", false),
    FILLED(Outcome.PLACES_FILLED, "places filled", "%.1f", "", false),
    OFF_BENEFIT(Outcome.OFF_BENEFIT_PER_PLACE_YEAR, "off benefit", "%.2f", " years", true),
    REGULAR(Outcome.REGULAR_WORK_PER_PLACE_YEAR, "regular work", "%.2f", " years", true),
    LOST(Outcome.DISPLACED_YEARS, "work that others lose", "%.2f", " years", true) {
      @Override
      double[] of(List<PolicyResult> towns) {
        return Arrays.stream(super.of(towns)).map(years -> years / PLACE_YEARS).toArray();
      }
    },
    WELLBEING(Outcome.BRIDGE_GAIN, "wellbeing", "%.2f", " points", false);

    private final Outcome outcome;
    private final String words;
    private final String format;
    private final String unit;
    private final boolean ofYear;

    Figure(Outcome outcome, String words, String format, String unit, boolean ofYear) {
      this.outcome = outcome;
      this.words = words;
      this.format = format;
      this.unit = unit;
      this.ofYear = ofYear;
    }

    double[] of(List<PolicyResult> towns) {
      return TownFigure.of(outcome.name(), towns);
    }

    double percent(double move, double level) {
      return PERCENT * move / (ofYear ? 1 : Math.abs(level));
    }

    String told(double low, double high) {
      return String.format(Locale.ROOT, words + " " + format + " to " + format, low, high) + unit;
    }
  }

  /** How a number moves a figure under a policy, from the low to the high end of its range. */
  private record Move(Figure figure, String policy, double low, double high, double percent) {
    double size() {
      return Math.abs(percent);
    }

    String words() {
      String told = figure.told(low, high);
      return String.format(Locale.ROOT, "%s (%+.0f%%, %s)", told, percent, policy);
    }
  }

  /** A number and what it moves beyond chance, most first. */
  private record Ranked(Parameter number, List<Move> moves) {
    double most() {
      return moves.stream().mapToDouble(Move::size).max().orElse(0);
    }

    String row() {
      return moves.isEmpty()
          ? start(number)
          : moves.stream()
              .limit(TOLD)
              .map(Move::words)
              .collect(Collectors.joining("; ", start(number) + " ", " |"));
    }
  }

  private static Policy forThoseWithLittleOutlook(String name) {
    return Policy.none()
        .with("name", name)
        .with("eligibility.min_benefit_months", "36")
        .with("eligibility.counts", "unemployment")
        .with("eligibility.max_outlook", "0.15")
        .with("selection.outlook_weight", "-0.15")
        .with("pay.max_hours", "36")
        .withPlaces(PLACES);
  }

  private static Policy endJob() {
    return forThoseWithLittleOutlook("end-job")
        .with("contract.first_months", "12")
        .with("contract.extension_months", "12")
        .with("contract.extensions", "1")
        .with("contract.permanent", "true");
  }

  private static Policy transitionOnly() {
    return forThoseWithLittleOutlook("transition-only")
        .with("contract.first_months", "24")
        .with("contract.extensions", "0")
        .with("contract.permanent", "false")
        .with("duty.kind", "apply")
        .with("duty.sanction", "true")
        .with("transition.job_coach", "true");
  }

  /** Whether a number is an assumption, perhaps one that something informs. */
  static boolean isAssumed(Parameter number) {
    return number.source().startsWith("assumption");
  }

  /** Whether a sign, a bound, a figure of other people or one that it was set to informs it. */
  private static boolean isInformed(Parameter number) {
    return isAssumed(number) && !number.source().equals("assumption");
  }

  /** Writes the page; takes some minutes. */
  public static void main(String[] arguments) throws IOException {
    Parameters numbers = Parameters.standard();
    List<List<PolicyResult>> base = lives(numbers);
    List<Ranked> ranked =
        numbers.all().stream()
            .filter(Influence::isAssumed)
            .parallel()
            .map(number -> new Ranked(number, moves(number, numbers, base)))
            .sorted(
                Comparator.comparingDouble(Ranked::most)
                    .reversed()
                    .thenComparing(each -> each.number().name()))
            .toList();
    Files.writeString(PAGE, page(numbers, ranked), StandardCharsets.UTF_8);
  }

  private static List<List<PolicyResult>> lives(Parameters numbers) {
    Replications replications =
        new Replications(
            TestTowns.scenario(
                TestTowns.groningen(TIMES_SMALLER),
                numbers,
                MONTHS,
                1,
                POLICIES.toArray(Policy[]::new)));
    return IntStream.range(0, TOWNS)
        .mapToObj(town -> replications.run(town, Follow.NOBODY))
        .toList();
  }

  private static List<Move> moves(
      Parameter number, Parameters numbers, List<List<PolicyResult>> base) {
    List<List<PolicyResult>> low = lives(numbers.with(number.name(), number.low()));
    List<List<PolicyResult>> high = lives(numbers.with(number.name(), number.high()));
    List<Move> moves = new ArrayList<>();
    for (int policy = 1; policy < POLICIES.size(); policy++) {
      for (Figure figure : Figure.values()) {
        double[] atLow = figure.of(town(low, policy));
        double[] atHigh = figure.of(town(high, policy));
        PairedDifferences move = PairedDifferences.between(atLow, atHigh);
        double percent = figure.percent(move.mean(), mean(figure.of(town(base, policy))));
        if (Math.min(move.chance("+"), move.chance("-")) < CERTAIN && Math.abs(percent) >= LEAST) {
          String name = POLICIES.get(policy).name();
          moves.add(new Move(figure, name, mean(atLow), mean(atHigh), percent));
        }
      }
    }
    return moves.stream().sorted(Comparator.comparingDouble(Move::size).reversed()).toList();
  }

  private static List<PolicyResult> town(List<List<PolicyResult>> lives, int policy) {
    return lives.stream().map(life -> life.get(policy)).toList();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  private static String page(Parameters numbers, List<Ranked> ranked) {
    return counts(numbers)
        + String.format(
            Locale.ROOT,
            """
            Each was set to the low and to the high end of its range, all other numbers at their values, in %d towns
            of a thousand households with %d places for %d months from January 2023, with the same people and luck at
            both ends, under `end-job` and `transition-only`, both for people with little outlook. Against no programme:
            social value and municipal cost in euro a filled place and year; years off benefit, in regular work and of
            work that others lose, of everybody, a place and year; wellbeing in points of the bridge after a year. Beside
            them the places filled. The last column has what moves most, at most %d figures, from the low end to the high
            end and in percent: of the figure as assumed, years in percent of a year. The largest percentage gives the
            order. What is told is half a percent or more and beyond chance: a number without effect would show such a move
            once in a thousand figures.

            Read it with care. These towns are small: what works through few people or few openings cannot be told from chance,
            such as `labour_market.slack`, by which openings that a programme takes are those of others or not ([odd.md](odd.md),
            7.4). A number may do more together with others or in another study (a budget, a big programme), and a wide range moves
            more than a narrow one; ranges are judgement too. Whether anything informs it says whether a wide one could be made
            narrower. To see what a number does in a study, name it under `both_ends` there, as `end-job-or-transition` does with
            those that move its comparison most.

            A test holds names, values, ranges, counts and order; how far figures move is as the model was when the page
            was made. To make it again, in some minutes, in the folder `sim`:

                mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
                java -cp target/classes:target/test-classes:$(cat target/classpath) nl.basisbaan.Influence

            """,
            TOWNS,
            PLACES,
            MONTHS,
            TOLD)
        + "## Move an answer\n\n"
        + HEAD
        + " moves most |"
        + RULE
        + "---|\n"
        + rows(ranked.stream().filter(each -> each.most() > 0))
        + "\n## Move nothing that can be told from chance here\n\n"
        + HEAD
        + RULE
        + "\n"
        + rows(ranked.stream().filter(each -> each.most() == 0));
  }

  /** The head of the page, up to how many numbers are of which kind. */
  static String counts(Parameters numbers) {
    long all = numbers.all().size();
    long assumed = numbers.all().stream().filter(Influence::isAssumed).count();
    long informed = numbers.all().stream().filter(Influence::isInformed).count();
    return String.format(
        Locale.ROOT,
        """
        # Numbers that are assumed

        The model has %d numbers. Of them

        - %d have a published figure, a law or a definition as their source;
        - %d are assumptions that something informs: a sign, a bound, a figure of other people, or a published figure
          to which the model was set. Their source says what after `assumption`;
        - %d are assumptions that nothing informs: their source is `assumption`.

        The assumptions stand below, those that move an answer most first. `basisbaan list parameters` shows the source of
        each.

        """,
        all,
        all - assumed,
        informed,
        assumed - informed);
  }

  private static String rows(Stream<Ranked> ranked) {
    return ranked.map(each -> each.row() + "\n").collect(Collectors.joining());
  }

  /** The row of a number up to what it moves. */
  static String start(Parameter number) {
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s | %s to %s | %s | %s |",
        number.name(),
        number.words(),
        plain(number.value()),
        plain(number.low()),
        plain(number.high()),
        number.unit(),
        isInformed(number) ? "yes" : "no");
  }

  private static String plain(double value) {
    return new BigDecimal(Settings.plain(value)).stripTrailingZeros().toPlainString();
  }
}
