package nl.basisbaan.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.outcome.Outcome.Good;
import nl.basisbaan.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an outcome says of itself. */
class OutcomeTest {
  private static final Path FILE =
      Path.of(System.getProperty("basedir", ""), "..", "docs", "output.md");
  private static final List<String> ROWS = rows();

  private static List<String> rows() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Differences and balances have none, though they may be told in the unit of a share. */
  @Test
  void onlyWhatIsNoDifferenceHasABound() {
    assertEquals(Bound.SHARE_OF_PEOPLE, Outcome.DEADWEIGHT_SHARE.bound());
    assertEquals(Bound.SHARE, Outcome.SICK_SHARE.bound());
    assertEquals(Bound.COUNT, Outcome.WAITING_PERSONS.bound());
    assertEquals(Bound.AMOUNT, Outcome.PLACES_FILLED.bound());
    assertEquals(Bound.AMOUNT, Outcome.BUDGET_USED_SHARE.bound());
    assertEquals(Bound.FREE, Outcome.CREAMING.bound());
    assertEquals(Bound.FREE, Outcome.LOCK_IN.bound());
    assertEquals(Bound.FREE, Outcome.COST_PER_PERSON_SERVED.bound());
    for (Outcome outcome : Outcome.values()) {
      boolean difference = outcome == Outcome.CREAMING || outcome == Outcome.BUDGET_USED_SHARE;
      assertEquals(outcome.unit().equals("share") && !difference, outcome.bound().isShare());
    }
  }

  /** The star is for what is added up over all months. */
  @ParameterizedTest
  @EnumSource
  void everyOutcomeHasARowInTheDocumentsThatSaysTheSame(Outcome outcome) {
    String name = "`" + outcome.label() + "`";
    List<String[]> rows =
        ROWS.stream()
            .map(row -> row.split(" \\| ", 5))
            .filter(cells -> cells.length == 5 && cells[0].contains(name))
            .toList();
    assertEquals(1, rows.size(), "rows of " + name + " in docs/output.md");
    String[] row = rows.get(0);
    assertEquals(outcome.isOverAllMonths(), row[0].contains(name + " *"), "star of " + name);
    assertEquals(outcome.unit(), row[1]);
    assertEquals(better(outcome.good()), row[2]);
    assertEquals(known(outcome.when()), row[3]);
  }

  private static String better(Good good) {
    return switch (good) {
      case HIGH -> "high";
      case LOW -> "low";
      case NEITHER -> "-";
    };
  }

  private static String known(Outcome.When when) {
    return switch (when) {
      case MONTHLY -> "monthly";
      case END -> "end";
      case PAIRED -> "against none";
    };
  }

  @Test
  void whatIsAddedUpOverPeopleInPlacesOrComparedCannotBeTakenOnce() {
    Definition<Person> inPlaces = Definition.inPlaces("hours", Good.HIGH, Person::hours);
    assertThrows(IllegalStateException.class, inPlaces::atTheEnd);
    Definition<Gains> gained = Definition.gained("share", Good.LOW, gains -> 0, gains -> 1);
    assertThrows(IllegalStateException.class, gained::overAllMonths);
  }
}
