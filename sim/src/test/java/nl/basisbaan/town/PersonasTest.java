package nl.basisbaan.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Newcomer.Known;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Pillar;
import nl.basisbaan.terms.Traits.Sex;
import nl.basisbaan.terms.Traits.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The people of personas.csv live in every town that has room for them; nobody else changes. */
class PersonasTest {
  private static final People TOWN = people(1, 0);

  private static People people(int timesSmaller, int replication) {
    return new Population(
            TestTowns.groningen(timesSmaller), TinyTown.NUMBERS, TinyTown.month(0).rules())
        .draw(new Chance(1, replication), new double[] {1}, TinyTown.levels(1));
  }

  static List<Persona> all() {
    return Persona.all();
  }

  private static OptionalInt row(People people, int number) {
    int[] id = ByHand.of(people).id;
    return IntStream.range(0, id.length).filter(row -> id[row] == number).findFirst();
  }

  private static Person person(Persona persona) {
    return TOWN.person(row(TOWN, persona.number()).getAsInt());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theyAreAsTheTableSays(Persona persona) {
    Person person = person(persona);
    assertEquals(persona.sex().ordinal(), person.sex());
    assertEquals(persona.ageYears(), person.ageYears());
    assertEquals(persona.benefitMonths(), person.benefitMonths());
    persona.household().ifPresent(kind -> assertEquals(kind.ordinal(), person.household()));
    persona
        .monthsBefore()
        .ifPresent(
            before -> assertEquals(persona.benefitMonths() + before, person.detachedMonths()));
    Known known = persona.known();
    known.has().forEach(barrier -> assertTrue(person.has(barrier)));
    known.hasNot().forEach(barrier -> assertTrue(!person.has(barrier)));
    known.interests().forEach(t -> assertTrue((person.interests() & 1 << t.ordinal()) != 0));
    if (!Double.isNaN(known.freedom())) {
      assertEquals(known.freedom(), person.freedom(), 1e-6);
    }
    known
        .levels()
        .forEach(
            (pillar, level) ->
                assertEquals(
                    level, ByHand.of(TOWN).setPoint[ByHand.at(person.row(), pillar)], 1e-6));
  }

  /** What the specification says of them, H23 2.3. */
  @Test
  void theyAreThosePublished() {
    List<Persona> all = Persona.all();
    assertEquals(List.of(57, 54, 59), all.stream().map(Persona::ageYears).toList());
    assertEquals(List.of(96, 192, 24), all.stream().map(Persona::benefitMonths).toList());
    assertEquals(List.of(Sex.MALE, Sex.FEMALE, Sex.MALE), all.stream().map(Persona::sex).toList());
    assertEquals(Optional.of(Household.SINGLE), all.get(0).household());
    assertTrue(all.get(0).known().has().contains(Barrier.PHYSICAL_HEALTH));
    assertTrue(all.get(0).known().interests().contains(Task.REPAIRS));
    assertTrue(all.get(0).known().levels().get(Pillar.SOCIAL_NETWORK) < 3);
    assertTrue(all.get(1).known().freedom() > 1);
    assertEquals(OptionalInt.of(18), all.get(2).monthsBefore());
  }

  @Test
  void theyHaveTheSameNumbersAndLuckInTownsOfEverySize() {
    People other = people(4, 0);
    for (Persona persona : all()) {
      int there = row(other, persona.number()).getAsInt();
      assertEquals(person(persona).luck(), ByHand.of(other).luck[there]);
    }
  }

  /** Everybody else has their own number and luck, and what was drawn by it. */
  @Test
  void theyTakeThePlaceOfSomebodyLikeThem() {
    for (Persona persona : all()) {
      Person person = person(persona);
      assertTrue(!person.hasPartner());
      boolean longTerm = persona.benefitMonths() >= 36;
      assertEquals(longTerm, person.row() < 7809);
    }
    int[] id = ByHand.of(TOWN).id;
    long moved =
        IntStream.range(0, id.length)
            .filter(row -> id[row] < 1_000_000 && id[row] != row)
            .peek(row -> assertTrue(id[row] > Persona.BEFORE_PERSONAS))
            .count();
    assertEquals(all().size(), moved);
  }

  /** Of eleven households few are a woman alone of her age with so long on benefit. */
  @ParameterizedTest
  @ValueSource(ints = {100, 900})
  void smallTownsHaveThoseForWhomThereIsRoom(int timesSmaller) {
    int missing = 0;
    for (int replication = 0; replication < 20; replication++) {
      People people = people(timesSmaller, replication);
      for (Persona persona : all()) {
        OptionalInt row = row(people, persona.number());
        missing += row.isEmpty() ? 1 : 0;
        row.ifPresent(there -> assertEquals(persona.sex().ordinal(), ByHand.of(people).sex[there]));
      }
    }
    assertTrue(missing > 0 && missing < 20 * all().size(), "missing: " + missing);
  }
}
