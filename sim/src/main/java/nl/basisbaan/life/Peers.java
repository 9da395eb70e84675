package nl.basisbaan.life;

import java.util.Arrays;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;

/**
 * What people hear of basic jobs from those who hold one. Contacts are recipients of the same
 * neighbourhood, none of whom joined without benefit: the more of them are in a place and the
 * better it suits them, the more it is heard, up to 1. Nobody looks at others but the people in
 * places.
 */
public final class Peers {
  /**
   * Parameters; unit, range and source stand in parameters.csv.
   *
   * @param known recipients of the own neighbourhood whom somebody speaks with
   */
  record Rates(double known) {}

  private final People people;
  private final int[] recipients;
  private final double[] content;
  private final double known;

  /**
   * Peers in one world.
   *
   * @param people those whose lives are lived there
   * @param recipients of each neighbourhood at the start of the run
   */
  public Peers(People people, int[] recipients, Parameters parameters) {
    this.people = people;
    this.recipients = recipients;
    this.content = new double[recipients.length];
    this.known = parameters.of("peers", Rates.class).known;
  }

  /** Recipients of each neighbourhood at the start of the run. */
  public static int[] recipients(People people) {
    int[] recipients = new int[Byte.MAX_VALUE + 1];
    Person person = people.person(0);
    for (int row = 0; row < people.size() && person.moveTo(row).isOfTheStart(); row++) {
      recipients[person.neighbourhood()] += person.joinedWithoutBenefit() ? 0 : 1;
    }
    return recipients;
  }

  /** Those in places tell how it is: how well the work and its supervision suit them, 0 to 1. */
  public void tell() {
    Arrays.fill(content, 0);
    for (Person person : people.engaged()) {
      if (person.isInPlace() && !person.joinedWithoutBenefit()) {
        content[person.neighbourhood()] += (person.match() + person.support()) / 2;
      }
    }
  }

  /** What somebody has heard, from 0 of nothing to 1. */
  public double heard(Person person) {
    int place = person.neighbourhood();
    return content[place] == 0
        ? 0
        : 1 - StrictMath.exp(-known * content[place] / recipients[place]);
  }
}
