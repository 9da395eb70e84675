package nl.basisbaan.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belongs to which group. */
class GroupsTest {
  private final People people = TinyTown.people(1);

  private List<String> groups() {
    List<String> labels = new ArrayList<>(List.of(Groups.EVERYBODY));
    labels.addAll(Groups.byLabel(group -> group).keySet());
    List<String> found = new ArrayList<>();
    Groups.of(people).forEach(0, group -> found.add(labels.get(group)));
    return found;
  }

  @Test
  void everybodyIsInOneGroupOfEachDimension() {
    assertEquals(
        List.of(
            "all",
            "sex=female",
            "age=35_49",
            "household=single",
            "education=none",
            "duration=10_and_over",
            "barriers=0"),
        groups());
    TinyTown.man(people, 0);
    TinyTown.is(people, 0, Household.COUPLE_CHILDREN, Education.WO, Barrier.DEBTS);
    assertEquals(
        List.of(
            "all",
            "sex=male",
            "age=35_49",
            "household=couple_children",
            "education=wo",
            "duration=10_and_over",
            "barriers=1"),
        groups());
  }

  @Test
  void whoJoinsWithoutBenefitIsInNoGroupByItsDuration() {
    ByHand.of(people).withoutBenefit[0] = true;
    assertTrue(groups().contains("duration=none"));
    assertFalse(groups().contains("duration=10_and_over"));
  }

  @Test
  void anotherKindOfHouseholdIsInNoGroupByHousehold() {
    TinyTown.is(people, 0, Household.OTHER, Education.NONE);
    assertEquals(6, groups().size());
    assertTrue(groups().contains("education=none"));
  }

  @Test
  void barriersAreCountedToTwo() {
    TinyTown.is(
        people,
        0,
        Household.SINGLE,
        Education.NONE,
        Barrier.DEBTS,
        Barrier.LANGUAGE,
        Barrier.RELATIONSHIP);
    assertTrue(groups().contains("barriers=2_and_more"));
  }

  @ParameterizedTest
  @CsvSource({
    "419, under_35",
    "420, 35_49",
    "599, 35_49",
    "600, 50_59",
    "719, 50_59",
    "720, 60_and_over"
  })
  void aYearIsReachedOnTheBirthday(int months, String group) {
    TinyTown.joins(people, 0, -1, months - 1, 100);
    assertTrue(groups().contains("age=" + group), groups().toString());
  }

  @ParameterizedTest
  @CsvSource({"35, under_3", "36, 3_5", "59, 3_5", "60, 5_10", "119, 5_10", "120, 10_and_over"})
  void durationIsInFullYearsAtTheStart(int months, String group) {
    TinyTown.joins(people, 0, -1, 600, months - 1);
    assertTrue(groups().contains("duration=" + group), groups().toString());
  }

  @Test
  void whoJoinsLaterIsTakenAsOfThen() {
    TinyTown.joins(people, 0, 60, 35 * 12, 0);
    assertTrue(groups().containsAll(List.of("age=35_49", "duration=under_3")));
  }
}
