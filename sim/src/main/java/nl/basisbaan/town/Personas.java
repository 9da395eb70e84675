package nl.basisbaan.town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.people.Newcomer;
import nl.basisbaan.people.Newcomer.Known;
import nl.basisbaan.people.People;
import nl.basisbaan.terms.Traits.Household;

/**
 * Personas take the place of the person in the register who is most like them: of the same sex,
 * household and classes of age and of time on benefit, and without a partner there, so that every
 * margin stays as it was and nobody else changes. In a town without such a person they do not live.
 */
final class Personas {
  private static final int MONTHS_PER_YEAR = 12;
  private static final Household[] HOUSEHOLDS = Household.values();

  private final Newcomer person;
  private final Map<Integer, Persona> byRow = new HashMap<>();

  /** Nobody has moved in yet. */
  Personas(People people) {
    this.person = new Newcomer(people);
  }

  /** Everybody moves in for whom there is a place on the rows of a stock. */
  void moveIn(List<Persona> all, int stock, Chance chance) {
    for (Persona persona : all) {
      mostLike(persona, stock).ifPresent(row -> moveIn(persona, row, chance));
    }
  }

  /** What is known of somebody on a row. */
  Known known(int row) {
    Persona persona = byRow.isEmpty() ? null : byRow.get(row);
    return persona == null ? Known.NOTHING : persona.known();
  }

  private OptionalInt mostLike(Persona persona, int stock) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < stock; row++) {
      int distance = distance(persona, person.moveTo(row));
      if (distance < least && !byRow.containsKey(row) && isLike(persona, person)) {
        best = row;
        least = distance;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static int distance(Persona persona, Newcomer other) {
    int age = persona.ageYears() * MONTHS_PER_YEAR - other.ageMonths();
    return Math.abs(age) + Math.abs(persona.benefitMonths() - other.benefitMonths());
  }

  private static boolean isLike(Persona persona, Newcomer other) {
    Household household = HOUSEHOLDS[other.household()];
    return other.isOf(persona.sex())
        && !other.hasPartner()
        && persona.household().orElse(household) == household
        && Register.isOfOneClass(
            persona.ageYears() * MONTHS_PER_YEAR,
            other.ageMonths(),
            persona.benefitMonths(),
            other.benefitMonths());
  }

  /** The month of birth within the year, home and what else is not known stay as they were. */
  private void moveIn(Persona persona, int row, Chance chance) {
    person.moveTo(row);
    int age = persona.ageYears() * MONTHS_PER_YEAR + person.ageMonths() % MONTHS_PER_YEAR;
    int before = person.detachedMonths() - person.benefitMonths();
    person.join(persona.number(), chance.luckOf(persona.number()), People.NEVER);
    person.date(-age, -persona.benefitMonths());
    person.beWithoutWorkBefore(persona.monthsBefore().orElse(before));
    byRow.put(row, persona);
  }
}
