package nl.basisbaan;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Traits.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of parameters.csv is complete, sound, and used by one mechanism. */
class ParametersTest {
  private static final Parameters STANDARD = Parameters.standard();

  static Collection<Parameter> all() {
    return STANDARD.all();
  }

  private static Map<String, Set<String>> rowsByMechanism() {
    Map<String, Set<String>> rows = new TreeMap<>();
    for (Parameter parameter : STANDARD.all()) {
      String[] parts = parameter.name().split("\\.");
      rows.computeIfAbsent(parts[0], key -> new TreeSet<>()).add(parts[1]);
    }
    return rows;
  }

  /** The records that hold the numbers of a mechanism, found among the classes of the model. */
  private static List<Class<?>> records() {
    return ArchitectureTest.CLASSES.stream()
        .filter(
            each ->
                List.of(
                            "Rates",
                            "Association",
                            "WageCost",
                            "PlaceCosts",
                            "PillarGains",
                            "Discounting",
                            "Local")
                        .contains(each.getSimpleName())
                    && each.isRecord())
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(Settings::nameOf)
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void everyRowIsReadInARun() {
    Set<String> read = new HashSet<>();
    Scenario scenario =
        TestTowns.scenario(
            TestTowns.groningen(100),
            TestNumbers.noting(read),
            2,
            1,
            Policy.none(),
            TestTowns.transitionOnly(5));
    new Replications(scenario).run(0, Follow.NOBODY);
    Set<String> never = new TreeSet<>();
    STANDARD.all().forEach(parameter -> never.add(parameter.name()));
    never.removeAll(read);
    assertEquals(Set.of(), never, "rows of parameters.csv that nothing reads");
  }

  @Test
  void theRowsOfAMechanismAreTheComponentsOfItsRecordsEachOnce() {
    List<Class<?>> records = records();
    assertTrue(records.size() > 15, "records found: " + records);
    rowsByMechanism()
        .forEach(
            (mechanism, rows) -> {
              List<String> held =
                  records.stream()
                      .filter(type -> rows.containsAll(components(type)))
                      .flatMap(type -> components(type).stream())
                      .sorted()
                      .toList();
              // Read by name, without a record: a mechanism of one row, or of a row a task cluster.
              boolean named = rows.size() == 1 || rows.containsAll(Settings.namesOf(Task.class));
              boolean single = named && held.isEmpty();
              assertTrue(
                  single || held.equals(rows.stream().sorted().toList()),
                  () -> mechanism + " " + rows + " is held as " + held);
            });
  }

  @Test
  void theComponentsOfARecordAreRowsOfOneMechanism() {
    Collection<Set<String>> rows = rowsByMechanism().values();
    for (Class<?> type : records()) {
      long matching = rows.stream().filter(each -> each.containsAll(components(type))).count();
      assertEquals(1, matching, () -> type.getName() + " has components " + components(type));
    }
  }

  @Test
  void numbersHeldAsWholeNumbersAreWholeOverTheirRange() {
    Map<String, Set<String>> rows = rowsByMechanism();
    for (Class<?> type : records()) {
      String mechanism =
          rows.keySet().stream()
              .filter(name -> rows.get(name).containsAll(components(type)))
              .findFirst()
              .orElseThrow();
      for (RecordComponent component : type.getRecordComponents()) {
        Parameter parameter = STANDARD.get(mechanism + "." + Settings.nameOf(component));
        if (component.getType() == int.class) {
          assertTrue(parameter.whole(), parameter.name());
          for (double each : List.of(parameter.value(), parameter.low(), parameter.high())) {
            assertEquals(Math.rint(each), each, parameter.name());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRowIsComplete(Parameter parameter) {
    assertTrue(
        parameter.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*\\.[a-z][a-z0-9]*(_[a-z0-9]+)*"),
        parameter.name());
    assertTrue(parameter.low() <= parameter.value() && parameter.value() <= parameter.high());
    assertFalse(parameter.unit().isBlank(), "unit of " + parameter.name());
    assertFalse(parameter.source().isBlank(), "source of " + parameter.name());
    assertFalse(parameter.words().isBlank(), "words of " + parameter.name());
    assertTrue(parameter.mechanism().matches("world|[1-9]|1[0-5]"), parameter.name());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRowRefusesWhatIsBeyondItsRange(Parameter parameter) {
    String name = parameter.name();
    for (double wrong : new double[] {parameter.low() - 1, parameter.high() + 1, Double.NaN}) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> STANDARD.with(name, wrong))
              .getMessage();
      assertTrue(message.contains(name) && message.contains(Settings.plain(wrong)), message);
    }
  }

  @Test
  void aFractionOfWhatIsCountedIsRefused() {
    Parameters wider = TinyTown.beyond("contracts.more_hours_step", 100);
    assertEquals(3, wider.with("contracts.more_hours_step", 3).value("contracts.more_hours_step"));
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> wider.with("contracts.more_hours_step", 2.5))
            .getMessage();
    assertEquals(
        "contracts.more_hours_step must be a whole number in [2, 100] hours a week but was 2.5",
        message);
  }

  /** Held in whole numbers but not told so: nothing may be cut without a word. */
  record Rates(int slack) {}

  @Test
  void whatIsHeldInWholeNumbersMustBeWhole() {
    assertThrows(IllegalStateException.class, () -> STANDARD.of("labour_market", Rates.class));
  }

  @Test
  void oneNumberChangesAndTheOthersStay() {
    Parameters changed = STANDARD.with("labour_market.slack", 1.5);
    assertEquals(1.5, changed.value("labour_market.slack"));
    for (Parameter parameter : STANDARD.all()) {
      if (!parameter.name().equals("labour_market.slack")) {
        assertEquals(parameter, changed.get(parameter.name()));
      }
    }
    assertEquals(
        Parameters.standard().get("labour_market.slack"), STANDARD.get("labour_market.slack"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sickness.levels", "level", "", "Sickness.level"})
  void unknownNamesAreRefused(String name) {
    assertFalse(STANDARD.has(name));
    assertThrows(IllegalArgumentException.class, () -> STANDARD.get(name));
    assertThrows(IllegalArgumentException.class, () -> STANDARD.with(name, 1));
  }
}
