package nl.basisbaan.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy is, and that none of its numbers may be out of range. */
class PolicyTest {
  private static final YearMonth JUNE = YearMonth.of(2023, 6);

  @Test
  void noProgrammeOpensNoPlaces() {
    assertFalse(Policy.none().opensPlaces());
    assertEquals(0, Policy.none().places(JUNE));
    assertFalse(Policy.none().withPlaces(0).opensPlaces());
  }

  @Test
  void placesWithoutADateAreOpenFromTheFirstMonth() {
    Policy policy = Policy.none().withPlaces(16);
    assertTrue(policy.opensPlaces());
    assertEquals(16, policy.places(YearMonth.of(1990, 1)));
    assertEquals(16, policy.places(YearMonth.of(2090, 1)));
  }

  @Test
  void eachStepOfTheScaleHoldsFromItsMonthUntilTheNext() {
    Policy policy =
        Policy.none()
            .withScale(
                List.of(new Places("", 16), new Places("2023-06", 50), new Places("2024-01", 0)));
    assertEquals(16, policy.places(JUNE.minusMonths(1)));
    assertEquals(50, policy.places(JUNE));
    assertEquals(50, policy.places(YearMonth.of(2023, 12)));
    assertEquals(0, policy.places(YearMonth.of(2024, 1)));
  }

  @Test
  void thereAreNoPlacesBeforeTheFirstDate() {
    Policy policy = Policy.none().withScale(List.of(new Places("2023-06", 50)));
    assertEquals(0, policy.places(JUNE.minusMonths(1)));
    assertTrue(policy.opensPlaces());
  }

  @Test
  void datesOutOfOrderOrTwiceAreRefused() {
    List<Places> backwards = List.of(new Places("2024-01", 5), new Places("2023-06", 50));
    List<Places> twice = List.of(new Places("2024-01", 5), new Places("2024-01", 50));
    Policy none = Policy.none();
    String message =
        assertThrows(IllegalArgumentException.class, () -> none.withScale(backwards)).getMessage();
    assertTrue(message.contains("2023-06") && message.contains("2024-01"), message);
    assertThrows(IllegalArgumentException.class, () -> none.withScale(twice));
  }

  private static String refused(Places... scale) {
    Policy none = Policy.none();
    List<Places> steps = List.of(scale);
    return assertThrows(IllegalArgumentException.class, () -> none.withScale(steps)).getMessage();
  }

  @Test
  void aRampNeedsAStepToGrowFrom() {
    assertTrue(refused(new Places("2023-06", 50, true)).startsWith("scale[1].ramp must be false"));
    assertTrue(refused(new Places("", 50, true)).startsWith("scale[1].ramp must be false"));
  }

  @Test
  void onlyTheFirstStepMayBeWithoutADate() {
    String message = refused(new Places("", 2), new Places("", 3));
    assertTrue(message.startsWith("scale[2] must have since"), message);
    assertTrue(message.endsWith("{places: 2} and {places: 3} have none"), message);
  }

  @Test
  void aStepWithoutADateIsOneFromTheFirstMonth() {
    Places grown = new Places("2023-12", 13, true);
    Policy undated = Policy.none().withScale(List.of(new Places("", 2), grown));
    Policy dated = Policy.none().withScale(List.of(new Places("2023-01", 2), grown));

    assertEquals(dated, undated.from(YearMonth.of(2023, 1)));
    assertEquals(dated, dated.from(YearMonth.of(2022, 5)), "a date stays");
    assertEquals(7, dated.places(JUNE));
  }

  @Test
  void placesAreOpenedInSomeMonthsOnly() {
    Policy policy =
        Policy.none().withScale(List.of(new Places("2023-06", 50), new Places("2023-08", 0)));
    assertFalse(policy.opensPlaces(JUNE.minusMonths(5), 5));
    assertTrue(policy.opensPlaces(JUNE.minusMonths(5), 6));
    assertFalse(policy.opensPlaces(JUNE.plusMonths(2), 100));
    assertFalse(Policy.none().opensPlaces(JUNE, 100));
    assertTrue(Policy.none().with("funding.yearly_budget", "1").opensPlaces(JUNE, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-01", "2400-01", "-2023-01", "2016-12", "2051-01"})
  void aDateWithoutRulesIsRefused(String date) {
    assertThrows(IllegalArgumentException.class, () -> new Places(date, 5));
    Policy none = Policy.none();
    assertThrows(IllegalArgumentException.class, () -> none.with("funding.co_payment_until", date));
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> new Places("2023-13", 5)).getMessage();
    assertTrue(message.contains("2023-13"), message);
    assertThrows(IllegalArgumentException.class, () -> new Places("soon", 5));
    assertThrows(IllegalArgumentException.class, () -> new Places("", -1));
  }

  @Test
  void fewestHoursAboveMostHoursAreRefused() {
    Policy policy = Policy.none().with("pay.max_hours", "24");
    assertThrows(IllegalArgumentException.class, () -> policy.with("pay.min_hours", "25"));
    assertEquals(24, policy.with("pay.min_hours", "24").pay().minHours());
  }

  @Test
  void aYoungestAgeAboveTheOldestIsRefused() {
    Policy policy = Policy.none().with("eligibility.max_age", "40");
    assertThrows(IllegalArgumentException.class, () -> policy.with("eligibility.min_age", "41"));
  }

  @Test
  void theScaleCannotBeChangedFromOutside() {
    List<Places> scale = new java.util.ArrayList<>(List.of(new Places("", 5)));
    Policy policy = Policy.none().withScale(scale);
    scale.add(new Places("2030-01", 99));
    assertEquals(1, policy.scale().size());
    assertThrows(UnsupportedOperationException.class, () -> policy.scale().clear());
  }

  static Stream<Arguments> limits() {
    return Stream.of(Policy.class.getRecordComponents())
        .filter(part -> part.getType().isRecord())
        .flatMap(
            part ->
                Stream.of(part.getType().getRecordComponents())
                    .flatMap(setting -> beyond(Settings.nameOf(part), setting)));
  }

  /** Numbers just beyond both ends of a setting. */
  private static Stream<Arguments> beyond(String part, RecordComponent component) {
    Setting setting = component.getAnnotation(Setting.class);
    String path = part + "." + Settings.nameOf(component);
    return DoubleStream.of(setting.low() - 1, setting.high() + 1)
        .filter(Double::isFinite)
        .mapToObj(value -> Arguments.of(path, Settings.plain(value)));
  }

  /** Fails for a setting that the check of its record forgets. */
  @ParameterizedTest
  @MethodSource("limits")
  void aNumberBeyondItsRangeIsRefused(String path, String value) {
    Policy policy = Policy.none();
    String message =
        assertThrows(IllegalArgumentException.class, () -> policy.with(path, value)).getMessage();
    assertTrue(message.contains(path.substring(path.indexOf('.') + 1)), message);
  }
}
