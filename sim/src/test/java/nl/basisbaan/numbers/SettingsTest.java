package nl.basisbaan.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.policy.ContractTerms;
import nl.basisbaan.policy.Duty;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  /** A number of a policy with its path, such as {@code pay.max_hours}. */
  record Number(String path, Setting setting, boolean whole) {
    @Override
    public String toString() {
      return path;
    }
  }

  static List<Number> numbersOfAPolicy() {
    List<Number> numbers = new ArrayList<>();
    for (RecordComponent group : Policy.class.getRecordComponents()) {
      if (group.getType().isRecord()) {
        for (RecordComponent component : group.getType().getRecordComponents()) {
          Class<?> type = component.getType();
          if (type == int.class || type == double.class) {
            numbers.add(
                new Number(
                    Settings.nameOf(group) + "." + Settings.nameOf(component),
                    component.getAnnotation(Setting.class),
                    type == int.class));
          }
        }
      }
    }
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("numbersOfAPolicy")
  void everyNumberHasWordsAUnitOrRangeAndAStandardValueInIt(Number number) {
    Setting setting = number.setting;
    assertNotNull(setting);
    assertFalse(setting.words().isBlank());
    double standard = Double.parseDouble(setting.standard());
    assertTrue(standard >= setting.low() && standard <= setting.high());
  }

  @ParameterizedTest
  @MethodSource("numbersOfAPolicy")
  void everyNumberRefusesWhatIsBeyondItsRange(Number number) {
    refuses(number, number.setting.low() - 1);
    refuses(number, number.setting.high() + 1);
    if (!number.whole) {
      refuses(number, Double.NaN);
      refuses(number, Double.POSITIVE_INFINITY);
    }
  }

  private static void refuses(Number number, double value) {
    String text = number.whole ? Settings.plain(value) : Double.toString(value);
    Policy none = Policy.none();
    String message =
        assertThrows(IllegalArgumentException.class, () -> none.with(number.path, text))
            .getMessage();
    String name = number.path.substring(number.path.indexOf('.') + 1);
    assertTrue(message.contains(name), message);
    assertTrue(message.contains(Settings.plain(value)), message);
    assertTrue(message.contains(Settings.plain(number.setting.high())), message);
  }

  @Test
  void oneSettingChangesAndTheOthersStay() {
    Policy none = Policy.none();
    Policy changed = none.with("contract.first_months", "24");
    assertEquals(24, changed.contract().firstMonths());
    assertEquals(none, changed.with("contract.first_months", "12"));
    assertEquals(12, none.contract().firstMonths());
  }

  @Test
  void choicesAndSwitchesAreReadFromTheirWords() {
    Policy policy =
        Policy.none()
            .with("duty.kind", "accept")
            .with("duty.sanction", "true")
            .with("eligibility.exemption", "not_exempt")
            .with("name", "another");
    assertEquals(Duty.Kind.ACCEPT, policy.duty().kind());
    assertTrue(policy.duty().sanction());
    assertEquals(Eligibility.Exemption.NOT_EXEMPT, policy.eligibility().exemption());
    assertEquals("another", policy.name());
  }

  @ParameterizedTest
  @CsvSource({
    "contract.first_month, 12",
    "contracts.first_months, 12",
    "contract.first_months, twelve",
    "contract.first_months, 12.5",
    "ByHand.of(contract).permanent, yes",
    "duty.kind, ACCEPT",
    "duty.kind, sometimes",
    "eligibility.exemption, not exempt"
  })
  void unknownNamesAndValuesAreRefused(String path, String value) {
    Policy none = Policy.none();
    assertThrows(IllegalArgumentException.class, () -> none.with(path, value));
  }

  @Test
  void anUnknownNameIsNamedInTheMessage() {
    Policy none = Policy.none();
    String message =
        assertThrows(IllegalArgumentException.class, () -> none.with("contract.frist", "1"))
            .getMessage();
    assertTrue(message.contains("frist"), message);
  }

  @Test
  void allMistakesOfARecordAreReportedTogether() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new ContractTerms(0, 0, -1, true, 1, "", "", 0, false))
            .getMessage();
    assertEquals(3, message.lines().count(), message);
  }

  @Test
  void whatIsMissingIsRefused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> new Duty(null, false)).getMessage();
    assertTrue(message.contains("kind"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "minBenefitMonths, min_benefit_months",
    "deathAt50, death_at_50",
    "movePerMonthUnder3Years, move_per_month_under_3_years",
    "name, name"
  })
  void namesInFilesAreWordsInLowerCase(String camel, String snake) {
    assertEquals(snake, Settings.snake(camel));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -3, 250})
  void wholeNumbersArePrintedWithoutAFraction(double value) {
    assertEquals(Long.toString((long) value), Settings.plain(value));
    assertEquals("0.5", Settings.plain(0.5));
  }
}
