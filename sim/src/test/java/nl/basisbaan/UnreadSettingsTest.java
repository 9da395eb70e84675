package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where it is said that nothing reads a setting, it changes nothing; elsewhere it does. */
class UnreadSettingsTest {
  /** Everything is read: hours build up, a budget limits, others pay along, there is a duty. */
  private static final Policy ALL_READ =
      TestTowns.endJob(60)
          .with("pay.start_hours", "12")
          .with("duty.kind", "apply")
          .with("eligibility.max_outlook", "1")
          .with("funding.co_payment", "5000")
          .with("funding.yearly_budget", "1000000");

  /** A cut makes people look for work as much as it may, so that it shows in few people. */
  private static final Parameters NUMBERS =
      Parameters.standard()
          .with(
              "search.sanction_factor", Parameters.standard().get("search.sanction_factor").high());

  private static final String DATE = "2023-09";
  private static final int MONTHS = 36;

  /**
   * A setting with another value than the standard one, and a setting beside which it is unread.
   */
  record Unread(String path, String value, String other, String off) {
    @Override
    public String toString() {
      return path + " where " + other + " is " + off;
    }
  }

  static List<Unread> unread() {
    List<Unread> all = new ArrayList<>();
    for (RecordComponent section : Policy.class.getRecordComponents()) {
      Stream.of(section.getType().isRecord() ? section.getType().getRecordComponents() : none())
          .filter(each -> each.isAnnotationPresent(Setting.class))
          .forEach(each -> addAll(Settings.nameOf(section) + ".", each, all));
    }
    return all;
  }

  private static RecordComponent[] none() {
    return new RecordComponent[0];
  }

  private static void addAll(String section, RecordComponent component, List<Unread> all) {
    Setting setting = component.getAnnotation(Setting.class);
    for (String where : setting.unreadWhere()) {
      String[] other = where.split(" is ");
      String path = section + Settings.nameOf(component);
      all.add(new Unread(path, value(component, setting), section + other[0], other[1]));
    }
  }

  private static String value(RecordComponent component, Setting setting) {
    if (component.getType() == boolean.class) {
      return setting.standard().equals("true") ? "false" : "true";
    }
    return component.getType() == String.class ? DATE : Settings.plain(setting.low());
  }

  private static List<Object> lived(Policy policy) {
    Scenario scenario =
        TestTowns.scenario(TestTowns.groningen(5), NUMBERS, MONTHS, 1, Policy.none(), policy);
    PolicyResult result = new Replications(scenario).run(0, Follow.PARTICIPANTS).get(1);
    return List.of(result.events(), result.flows(), result.atEnd(), result.budget());
  }

  @ParameterizedTest
  @MethodSource("unread")
  void whatNothingReadsChangesNothing(Unread each) {
    Policy off = ALL_READ.with(each.other, each.off);
    Policy changed = off.with(each.path, each.value);

    assertTrue(lived(off).equals(lived(changed)), "it changes something");
    assertTrue(changed.withoutEffect().get(0).containsKey(each.path));
    assertTrue(off.withoutEffect().get(0).isEmpty());

    Policy read = ALL_READ.with(each.path, each.value);
    assertFalse(lived(ALL_READ).equals(lived(read)), "it changes nothing where it is read");
    assertTrue(read.withoutEffect().get(0).isEmpty());
  }
}
