package nl.basisbaan.followed;

import nl.basisbaan.people.Person;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;

/**
 * Who somebody is in a month, as a register knows it.
 *
 * @param benefitMonths months since this spell of benefit began, 0 for who lives on none
 */
public record Who(
    Sex sex, int ageMonths, Household household, Education education, int benefitMonths) {
  static Who of(Person person) {
    return new Who(
        Sex.values()[person.sex()],
        person.ageMonths(),
        Household.values()[person.household()],
        Education.values()[person.education()],
        person.benefitMonths());
  }
}
