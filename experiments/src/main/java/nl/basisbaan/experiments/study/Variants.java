package nl.basisbaan.experiments.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.policy.Policy;

/**
 * The policies that a study lives through, in blocks that live in step: those of its files, or
 * variants of them where levers vary. They are made when asked for.
 */
public final class Variants {
  /** Policies of a block beside no programme, which is lived once a block. */
  public static final int IN_STEP = 50;

  /** So many are looked through for variants that cannot be. */
  private static final int LOOKED_THROUGH = 10_000;

  private static final double GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

  private final Policy none;
  private final List<Policy> unvaried = new ArrayList<>();
  private final List<Varied> varied = new ArrayList<>();
  private final List<Factor> levers;
  private final int designs;

  /**
   * A policy as it is lived through.
   *
   * @param policy with a name of its own
   * @param of the policy that it is a variant of
   * @param number of the design of that policy, from 0
   * @param levers their values where they apply, by name
   * @param changed those that this variant is there for; all where it is there for none alone
   */
  public record Variant(
      Policy policy, String of, int number, Map<String, String> levers, Set<String> changed) {
    private static Variant asItIs(Policy policy) {
      return new Variant(policy, policy.name(), 0, Map.of(), Set.of());
    }
  }

  /** A policy to which levers apply. */
  private record Varied(Policy policy, List<Lever> levers, DesignPoints points) {}

  /** A design of such a policy, by its number, from 0. */
  private record Numbered(Varied of, int number) {}

  private Variants(Policy none, List<Factor> levers, int designs) {
    this.none = none;
    this.levers = levers;
    this.designs = designs;
  }

  /** Policies as they are, which all live in step. */
  static Variants asTheyAre(List<Policy> policies) {
    Variants variants = new Variants(policies.get(0), List.of(), 0);
    variants.unvaried.addAll(policies.subList(1, policies.size()));
    return variants;
  }

  /**
   * Variants of policies.
   *
   * @param policies the first of which is no programme, and never varied
   * @param start first month of the study
   * @throws IllegalArgumentException when there would be too many
   */
  static Variants of(List<Policy> policies, Sweep sweep, YearMonth start, long seed) {
    Design.Of design = sweep.design().levers();
    List<Lever> levers = sweep.levers().stream().map(each -> new Lever(each, start)).toList();
    List<Varied> varied = new ArrayList<>();
    List<Policy> unvaried = new ArrayList<>();
    long designs = 0;
    boolean apart = design.kind() == Design.Kind.GRID || design.kind() == Design.Kind.ONE_AT_A_TIME;
    for (Policy policy : policies.subList(1, policies.size())) {
      List<Lever> own = levers.stream().filter(lever -> lever.appliesTo(policy)).toList();
      if (own.isEmpty()) {
        unvaried.add(policy);
        continue;
      }
      List<Lever> dimensions = apart ? own : levers; // a point has all levers, or those that apply
      List<Factor> factors = dimensions.stream().map(Lever::factor).toList();
      DesignPoints points = DesignPoints.of(design, factors, sweep.listOfLevers(), seed);
      varied.add(new Varied(policy, dimensions, points));
      designs += points.size();
    }
    if (designs > DesignPoints.MOST) {
      throw new IllegalArgumentException(
          "must have at most " + DesignPoints.MOST + " points but has more");
    }
    Variants variants = new Variants(policies.get(0), sweep.levers(), (int) designs);
    variants.varied.addAll(varied);
    variants.unvaried.addAll(unvaried);
    return variants;
  }

  /** The levers, in their order. */
  public List<Factor> levers() {
    return levers;
  }

  /** Number of variants, those that cannot be included. */
  public int designs() {
    return designs;
  }

  /** Number of blocks. */
  public int blocks() {
    return Math.max(1, (designs + IN_STEP - 1) / IN_STEP);
  }

  /**
   * The policies of a block: no programme first, then in the first block those that do not vary,
   * then variants. Those that a policy refuses are left out.
   */
  public List<Variant> block(int number) {
    List<Variant> block = new ArrayList<>(List.of(Variant.asItIs(none)));
    if (number == 0) {
      unvaried.stream().map(Variant::asItIs).forEach(block::add);
    }
    int from = number * IN_STEP;
    for (int i = from; i < Math.min(designs, from + IN_STEP); i++) {
      try {
        block.add(variant(i));
      } catch (IllegalArgumentException e) {
        // told before the run, and not there in any result
      }
    }
    return block;
  }

  /** The ways in which policies are lived, the first ones of each where they are many. */
  List<Policy> ways(List<Policy> policies) {
    List<Policy> ways = new ArrayList<>(policies);
    for (Varied each : varied) {
      int looked = policies.contains(each.policy) ? each.points.size() : 0;
      for (int i = 0; i < Math.min(looked, LOOKED_THROUGH); i++) {
        try {
          ways.add(variant(each, i).policy);
        } catch (IllegalArgumentException e) {
          // told before the run
        }
      }
    }
    return ways;
  }

  /** Why the first design cannot be, where none can; empty where one can, or there are none. */
  Optional<String> noneCanBe() {
    boolean none = designs > 0 && IntStream.range(0, designs).noneMatch(i -> refusal(i).isEmpty());
    return none ? refusal(0) : Optional.empty();
  }

  /** What cannot be, for people: how many, and why the first; empty when all can. */
  Optional<String> refused(Language language) {
    int looked = Math.min(designs, LOOKED_THROUGH);
    List<String> refusals =
        IntStream.range(0, looked).mapToObj(this::refusal).flatMap(Optional::stream).toList();
    return refusals.stream()
        .findFirst()
        .map(first -> language.say("warn.refused", refusals.size(), looked, first));
  }

  private Optional<String> refusal(int design) {
    try {
      variant(design);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of((words(design) + ": " + e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  /**
   * Levers that change nothing in any design, as nothing reads them there, with why in the first.
   * Of very many designs some are looked at, spread over all.
   */
  Map<Factor, String> unread() {
    Map<Factor, String> unread = new LinkedHashMap<>();
    Set<Factor> read = new HashSet<>();
    int looked = Math.min(designs, LOOKED_THROUGH);
    for (int i = 0; i < looked && read.size() < levers.size(); i++) {
      Numbered each = numbered(looked == designs ? i : (int) (i * GOLDEN_RATIO % 1 * designs));
      try {
        Policy policy = variant(each.of, each.number).policy;
        for (Lever lever : changed(each.of, each.number).keySet()) {
          Optional<String> words = lever.unread(policy);
          if (words.isPresent()) {
            unread.putIfAbsent(lever.factor(), words.get());
          } else if (!lever.isStandard(policy)) {
            read.add(lever.factor());
          }
        }
      } catch (IllegalArgumentException e) {
        // told before the run, and not there in any result
      }
    }
    unread.keySet().removeAll(read);
    return unread;
  }

  private String words(int design) {
    Numbered each = numbered(design);
    return name(each.of, each.number, true);
  }

  private Variant variant(int design) {
    Numbered each = numbered(design);
    return variant(each.of, each.number);
  }

  private Numbered numbered(int design) {
    int number = design;
    for (Varied each : varied) {
      if (number < each.points.size()) {
        return new Numbered(each, number);
      }
      number -= each.points.size();
    }
    throw new IllegalArgumentException("no design " + design);
  }

  private static Variant variant(Varied of, int number) {
    Map<Lever, String> changed = changed(of, number);
    Map<String, String> values = named(changed);
    Set<String> names = Collections.unmodifiableSet(new LinkedHashSet<>(values.keySet()));
    of.levers.stream()
        .filter(lever -> !changed.containsKey(lever) && lever.appliesTo(of.policy))
        .forEach(lever -> values.put(lever.factor().name(), lever.value(of.policy)));
    return new Variant(
        Lever.applyAll(of.policy, changed).with("name", name(of, number, !of.points.numbered())),
        of.policy.name(),
        number,
        Collections.unmodifiableMap(values),
        names.isEmpty() ? values.keySet() : names);
  }

  /** The values of the levers that change something, in their order. */
  private static Map<Lever, String> changed(Varied of, int number) {
    List<String> row = of.points.at(number);
    Map<Lever, String> values = new LinkedHashMap<>();
    IntStream.range(0, of.levers.size())
        .filter(i -> row.get(i) != null && of.levers.get(i).appliesTo(of.policy))
        .forEach(i -> values.put(of.levers.get(i), row.get(i)));
    return values;
  }

  private static Map<String, String> named(Map<Lever, String> values) {
    Map<String, String> named = new LinkedHashMap<>();
    values.forEach((lever, value) -> named.put(lever.factor().name(), value));
    return named;
  }

  private static String name(Varied of, int number, boolean byValues) {
    Map<String, String> values = named(changed(of, number));
    if (!byValues) {
      return of.policy.name() + " " + number;
    }
    return values.isEmpty()
        ? of.policy.name()
        : values.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining(" ", of.policy.name() + " ", ""));
  }
}
