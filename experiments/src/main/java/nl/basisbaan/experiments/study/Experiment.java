package nl.basisbaan.experiments.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.Follow;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.policy.Policy;

/**
 * A study ready to run.
 *
 * @param study as its file says
 * @param inputs the files it was read from
 * @param scenario what is lived through in every replication, under the base assumptions
 * @param set parameters that the study or the user changed
 * @param points the assumptions under which it is run, the base first
 * @param replications of the base
 * @param follow whose months are written, at the base
 * @param sweep what the study varies; nothing when it is lived through as it is, and at both ends
 *     of what nobody knows
 * @param variants the policies in blocks, or variants of them where levers vary
 */
public record Experiment(
    Study study,
    List<Input> inputs,
    Scenario scenario,
    Map<String, Double> set,
    List<Point> points,
    int replications,
    Follow follow,
    Sweep sweep,
    Variants variants) {
  private static final String INDEXATION = "indexation.wages_per_year";

  /** A study that varies nothing but what nobody knows, at both ends. */
  public Experiment(
      Study study,
      List<Input> inputs,
      Scenario scenario,
      Map<String, Double> set,
      List<Point> points,
      int replications,
      Follow follow) {
    this(
        study,
        inputs,
        scenario,
        set,
        points,
        replications,
        follow,
        Sweep.NOTHING,
        Variants.asTheyAre(scenario.policies()));
  }

  /**
   * The same study, which varies something.
   *
   * @throws IllegalArgumentException when there would be too many designs or points
   */
  public Experiment varied(Sweep by) {
    Variants variants = Variants.of(scenario.policies(), by, scenario.start(), scenario.seed());
    Experiment varied =
        new Experiment(
            study,
            inputs,
            scenario,
            set,
            by.points(scenario.seed()),
            replications,
            follow,
            by,
            variants);
    try {
      varied.units();
      return varied;
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "must have fewer points: there would be more than "
              + Integer.MAX_VALUE
              + " towns to live through",
          e);
    }
  }

  /** Whether settings or parameters vary over designs or points. */
  public boolean isSweep() {
    return sweep.isThere();
  }

  /** What makes points where a study varies something. */
  public List<Factor> uncertainties() {
    return sweep.uncertainties();
  }

  /** Replications of a point: the ends of what nobody knows may be lived through less often. */
  public int replications(int point) {
    return point == 0 || isSweep() ? replications : Math.min(replications, study.endReplications());
  }

  /** Whether there are ends of what nobody knows to live through. */
  public boolean hasEnds() {
    return points.size() > 1 && !isSweep();
  }

  /** How many towns each end has, to stand behind those of the base; empty without ends. */
  public String townsAtEnds() {
    return hasEnds() ? " (" + replications(1) + " at each end of what nobody knows)" : "";
  }

  /** How often the study would live each end, where it is lived less often than that. */
  public OptionalInt moreAtEnds() {
    int asked = Math.min(study.replications(), study.endReplications());
    return hasEnds() && replications(1) < asked ? OptionalInt.of(asked) : OptionalInt.empty();
  }

  /** Whose months are kept at a point: nobody's at the ends of what nobody knows. */
  public Follow follow(int point) {
    return point == 0 ? follow : Follow.NOBODY;
  }

  /** Names of the parameters that differ between points. */
  public List<String> varied() {
    return points.stream().flatMap(point -> point.varied().keySet().stream()).distinct().toList();
  }

  /** The policies that open places, in order. */
  public List<Policy> withPlaces() {
    return scenario.policies().stream().filter(Policy::opensPlaces).toList();
  }

  /** The policies beside no programme that open no places in the months of the study, in order. */
  public List<Policy> withoutEffect() {
    return scenario.policies().stream()
        .skip(1)
        .filter(policy -> !policy.opensPlaces(scenario.start(), months().max().orElseThrow()))
        .toList();
  }

  /** Under which rules months are lived that have none of their own, a line each. */
  public List<String> notes(Language language) {
    List<String> lines = new ArrayList<>();
    if (scenario.start().isBefore(Dates.first())) {
      lines.add(language.say("warn.rules.before", Dates.first()));
    }
    if (!last().isBefore(Dates.unknown())) {
      String percent = Numbers.parameter(100 * scenario.parameters().value(INDEXATION));
      String growth = language.separated(percent) + "%";
      lines.add(language.say("warn.rules.after", Dates.unknown(), growth, INDEXATION));
    }
    return lines;
  }

  /** The last month that is lived, at the point that lives longest. */
  public YearMonth last() {
    return scenario.start().plusMonths(months().max().orElseThrow() - 1L);
  }

  /** The last month in words; where the months of a study vary, that of the longest. */
  public String until(Language language, Function<YearMonth, String> month) {
    boolean vary = months().min().orElseThrow() < months().max().orElseThrow();
    String last = month.apply(last());
    return vary ? language.say("until.longest", last) : last;
  }

  /** How many months are lived after the first so many, in words: from fewest to most. */
  public String length(int after) {
    int fewest = months().min().orElseThrow() - after;
    int most = months().max().orElseThrow() - after;
    return (fewest < most ? fewest + " to " : "") + Words.count(most, "month");
  }

  /** How many months are lived, at every point. */
  public IntStream months() {
    return points.stream().mapToInt(point -> point.months(scenario.months()));
  }

  /** The same with fewer replications. */
  public Experiment livedThrough(int towns) {
    return new Experiment(study, inputs, scenario, set, points, towns, follow, sweep, variants);
  }

  /** The same without the ends of what nobody knows, and without what varies. */
  public Experiment atBase() {
    List<Point> base = isSweep() ? List.of(Point.BASE) : points.subList(0, 1);
    return new Experiment(study, inputs, scenario, set, base, replications, follow);
  }

  /** The same with no programme and some of the policies beside it. */
  public Experiment of(Predicate<Policy> which) {
    List<Policy> policies = scenario.policies();
    List<Policy> some =
        Stream.concat(policies.stream().limit(1), policies.stream().skip(1).filter(which)).toList();
    return new Experiment(study, inputs, scenario.with(some), set, points, replications, follow);
  }

  /** The same with one more file that results depend on. */
  public Experiment with(Input input) {
    List<Input> all = new ArrayList<>(inputs);
    all.add(input);
    return with(all);
  }

  /** The same with the files that it was read from. */
  Experiment with(List<Input> all) {
    return new Experiment(
        study, List.copyOf(all), scenario, set, points, replications, follow, sweep, variants);
  }

  /** Number of units: all replications of all blocks of policies at all points. */
  public int units() {
    int ofBase = Math.multiplyExact(replications, variants.blocks());
    int ofOthers = Math.multiplyExact(replications(1), variants.blocks());
    return Math.addExact(ofBase, Math.multiplyExact(points.size() - 1, ofOthers));
  }

  /** A unit by its number, from 0: point after point, block after block. */
  public Unit.Key key(int number) {
    int ofBase = replications * variants.blocks();
    int point = number < ofBase ? 0 : 1 + (number - ofBase) / (replications(1) * variants.blocks());
    int within =
        number < ofBase ? number : (number - ofBase) % (replications(1) * variants.blocks());
    int each = replications(point);
    return new Unit.Key(number, point, within / each, within % each);
  }

  /** A unit by what it is; empty where a point is not lived through so often. */
  public Optional<Unit.Key> key(int point, int block, int replication) {
    int each = replications(point);
    if (replication >= each) {
      return Optional.empty();
    }
    int before =
        point == 0 ? 0 : variants.blocks() * (replications + (point - 1) * replications(1));
    return Optional.of(
        new Unit.Key(before + block * each + replication, point, block, replication));
  }

  /**
   * The values of the uncertainties at a point, in their order; those that stay as they are too.
   */
  public List<String> valuesAt(Point point) {
    return uncertainties().stream().map(factor -> point.value(factor, scenario)).toList();
  }

  /** What is lived through in a unit. */
  public Scenario scenario(Unit.Key key) {
    List<Policy> policies =
        variants.block(key.block()).stream().map(Variants.Variant::policy).toList();
    return points.get(key.point()).on(scenario.with(policies));
  }
}
