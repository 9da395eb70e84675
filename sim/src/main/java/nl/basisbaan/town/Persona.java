package nl.basisbaan.town;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.people.Newcomer.Known;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.terms.Traits.Sex;
import nl.basisbaan.terms.Traits.Task;

/**
 * Somebody who was published as an example and lives in every town that has room for them, with a
 * number and luck of their own ({@code personas.csv}). What the table leaves out is drawn.
 *
 * @param ageYears at the start of the run
 * @param household empty when it was not published
 * @param benefitMonths months on benefit at the start of the run
 * @param monthsBefore months without regular work before the benefit; empty when not known
 * @param words what was published in words, each such as {@code is lonely}
 * @param source of the words
 */
public record Persona(
    int number,
    String name,
    Sex sex,
    int ageYears,
    Optional<Household> household,
    int benefitMonths,
    OptionalInt monthsBefore,
    Known known,
    List<String> words,
    String source) {
  /** The stock has numbers below this, or far above; those of personas begin after it. */
  static final int BEFORE_PERSONAS = 999_000;

  private static final String TRAIT = "trait";
  private static final List<Persona> ALL = read();

  /** Copies the words. */
  public Persona {
    words = List.copyOf(words);
  }

  /** All of them, in the order of the table. */
  public static List<Persona> all() {
    return ALL;
  }

  private static List<Persona> read() {
    Map<String, List<Evidence.Row>> byName =
        Evidence.of("personas.csv").rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("persona"), LinkedHashMap::new, Collectors.toList()));
    List<Persona> all = new ArrayList<>();
    byName.forEach((name, rows) -> all.add(of(BEFORE_PERSONAS + all.size() + 1, name, rows)));
    return List.copyOf(all);
  }

  private static Persona of(int number, String name, List<Evidence.Row> rows) {
    Function<String, Stream<String>> values =
        trait ->
            rows.stream()
                .filter(row -> row.text(TRAIT).equals(trait))
                .map(row -> row.text("value"));
    Map<Pillar, Double> levels = new EnumMap<>(Pillar.class);
    for (Pillar pillar : Pillar.values()) {
      values
          .apply(Settings.nameOf(pillar))
          .forEach(value -> levels.put(pillar, Double.parseDouble(value)));
    }
    Known known =
        new Known(
            constants(values.apply("barrier"), Barrier.values()),
            constants(values.apply("no_barrier"), Barrier.values()),
            constants(values.apply("interest"), Task.values()),
            decimal(values.apply("motivation")),
            decimal(values.apply("freedom")),
            values.apply("asks").anyMatch("yes"::equals),
            levels);
    return new Persona(
        number,
        name,
        constants(values.apply("sex"), Sex.values()).iterator().next(),
        whole(values.apply("age")).getAsInt(),
        constants(values.apply("household"), Household.values()).stream().findFirst(),
        whole(values.apply("benefit_months")).getAsInt(),
        whole(values.apply("months_without_work_before")),
        known,
        rows.stream().map(row -> row.text("words")).filter(words -> !words.isEmpty()).toList(),
        rows.get(0).text("source"));
  }

  private static double decimal(Stream<String> values) {
    return values.mapToDouble(Double::parseDouble).findFirst().orElse(Double.NaN);
  }

  private static OptionalInt whole(Stream<String> values) {
    return values.mapToInt(Integer::parseInt).findFirst();
  }

  private static <E extends Enum<E>> Set<E> constants(Stream<String> names, E[] constants) {
    return names
        .map(
            name ->
                Arrays.stream(constants)
                    .filter(constant -> Settings.nameOf(constant).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " in personas.csv")))
        .collect(Collectors.toSet());
  }
}
