package nl.basisbaan.followed;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.basisbaan.people.Person;

/**
 * A figure of one person in one month: a column of persons.csv and how it is read. The name there
 * is the constant in lower case.
 */
public enum PersonFigure {
  COACHING_MINUTES_WEEK(Unit.OF_ITS_OWN, person -> isAtWork(person) ? person.coachingWeek() : 0),
  CONSULTATION_MINUTES_WEEK(
      Unit.OF_ITS_OWN, person -> isAtWork(person) ? person.consultationWeek() : 0),
  WAGE_VALUE(Unit.OF_ITS_OWN, Person::wageValue),
  PRODUCTIVITY(Unit.OF_ITS_OWN, person -> isAtWork(person) ? person.productivity() : 0),
  BENEFIT_EUR(Unit.CENTS, Person::benefitCents),
  GROSS_EARNINGS(Unit.CENTS, Person::grossCents),
  NET_INCOME(Unit.CENTS, Person::netIncomeCents),
  SAVINGS(Unit.CENTS, Person::savingsCents),
  DEBTS(Unit.CENTS, Person::debtsCents);

  /** How it is kept. */
  public enum Unit {
    /** In the unit of the column. */
    OF_ITS_OWN,
    /** In whole cents; the column is in euro. */
    CENTS
  }

  private final Unit unit;

  @SuppressWarnings("ImmutableEnumChecker") // a function that keeps nothing
  private final ToDoubleFunction<Person> reading;

  PersonFigure(Unit unit, ToDoubleFunction<Person> reading) {
    this.unit = unit;
    this.reading = reading;
  }

  private static boolean isAtWork(Person person) {
    return person.contractMinutes() > 0;
  }

  /** All figures of a person now, in their order. */
  static double[] of(Person person) {
    return Arrays.stream(values())
        .mapToDouble(figure -> figure.reading.applyAsDouble(person))
        .toArray();
  }

  /** The name in result files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Unit unit() {
    return unit;
  }
}
