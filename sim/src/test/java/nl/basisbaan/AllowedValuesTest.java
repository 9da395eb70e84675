package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;
import org.junit.jupiter.api.Test;

/**
 * Whatever is allowed can be lived: every parameter at both ends of its range, and every setting of
 * a policy and a town at every end and choice, each alone. All that is told is a number or empty.
 */
class AllowedValuesTest {
  /** So long that people start and contracts end. */
  private static final int MONTHS = 6;

  private static final Municipality TOWN = TestTowns.groningen(80);
  private static final Policy POLICY =
      TestTowns.transitionOnly(6).with("contract.first_months", "2");

  private final Towns shared = new Towns();
  private final List<String> mistakes = new ArrayList<>();
  private int lived;

  private void live(String what, Municipality town, Parameters numbers, Policy policy) {
    lived++;
    try {
      Scenario scenario = TestTowns.scenario(town, numbers, MONTHS, 1, Policy.none(), policy);
      for (PolicyResult result : new Replications(scenario, shared).run(0, Follow.NOBODY)) {
        result
            .monthly()
            .forEach(
                (outcome, months) -> Arrays.stream(months).forEach(m -> told(m, what, outcome)));
        result.atEnd().forEach((outcome, measure) -> told(measure, what, outcome));
        result.accounts().forEach((line, measure) -> told(measure, what, line));
        for (Map<?, Measure> group : result.byGroup().values()) {
          group.forEach((outcome, measure) -> told(measure, what, outcome));
        }
      }
    } catch (RuntimeException e) {
      mistakes.add(what + ": " + e);
    }
  }

  private void told(Measure measure, String what, Object of) {
    boolean number = Double.isFinite(measure.numerator()) && Double.isFinite(measure.denominator());
    if (!number && mistakes.stream().noneMatch(mistake -> mistake.startsWith(what))) {
      mistakes.add(what + ": " + of + " is " + measure);
    }
  }

  @Test
  void everyParameterAtBothEnds() {
    for (Parameter parameter : Parameters.standard().all()) {
      for (double end : new double[] {parameter.low(), parameter.high()}) {
        Parameters numbers = Parameters.standard().with(parameter.name(), end);
        live(parameter.name() + "=" + end, TOWN, numbers, POLICY);
      }
    }
    assertEquals(List.of(), mistakes);
    assertTrue(lived > 500, lived + " lives");
  }

  @Test
  void everySettingOfAPolicyAtEveryEnd() {
    for (String[] change : changes(POLICY, "")) {
      String what = change[0] + "=" + change[1];
      live(what, TOWN, Parameters.standard(), changed(POLICY, change));
      if (change[0].matches("(funding|selection)\\..*")) {
        live(what + " budgeted", TOWN, Parameters.standard(), changed(budgeted(), change));
      }
    }
    assertEquals(List.of(), mistakes);
    assertTrue(lived > 80, lived + " lives");
  }

  private static Policy budgeted() {
    return TestTowns.endJob(6).with("funding.yearly_budget", "150000");
  }

  /**
   * The same with a change, unless it is refused beside the other settings or too large to live.
   */
  private static <R extends Record> R changed(R record, String[] change) {
    try {
      boolean many = change[1].matches("\\d{4,}") && record instanceof Municipality;
      return many ? record : Settings.with(record, change[0], change[1]);
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage().contains("must"), e.getMessage());
      return record;
    }
  }

  @Test
  void everySettingOfATownAtEveryEnd() {
    for (String[] change : changes(TOWN, "")) {
      live(change[0] + "=" + change[1], changed(TOWN, change), Parameters.standard(), POLICY);
    }
    assertEquals(List.of(), mistakes);
    assertTrue(lived > 5, lived + " lives");
  }

  /** All settings of a record and of those in it, each with its ends or choices as text. */
  private static List<String[]> changes(Record record, String path) {
    List<String[]> changes = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = path + Settings.nameOf(component);
      if (Settings.read(record, component) instanceof Record inner) {
        changes.addAll(changes(inner, name + "."));
      }
      values(component).forEach(value -> changes.add(new String[] {name, value}));
    }
    return changes;
  }

  private static Stream<String> values(RecordComponent component) {
    Class<?> type = component.getType();
    Setting setting = component.getAnnotation(Setting.class);
    if (type == boolean.class) {
      return Stream.of("true", "false");
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(each -> Settings.nameOf((Enum<?>) each));
    }
    if (setting == null || (type != int.class && type != double.class)) {
      return Stream.empty();
    }
    return Stream.of(setting.low(), setting.high()).map(Settings::plain);
  }
}
