package nl.basisbaan.outcome;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.outcome.Outcome.Good;
import nl.basisbaan.outcome.Outcome.When;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.Tally;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Programme;
import nl.basisbaan.places.Recruitment.Limit;

/**
 * What an outcome is, but for its words: a quotient of two amounts, each a function of what it is
 * counted from. Of a {@link Person} in a place, both are summed over all people and months.
 *
 * @param pooled whether the months of a run are added up, rather than the last one taken
 * @param bound which values it can have
 * @param from a class: {@link Count}, {@link Person}, {@link Programme}, {@link Gains}, {@link
 *     Comparison}
 * @param prices in which euro; empty for what is no money
 * @param inPrices the same in any prices; null for what is told in one only
 */
record Definition<T>(
    String unit,
    Good good,
    When when,
    boolean pooled,
    Bound bound,
    Class<T> from,
    ToDoubleFunction<T> numerator,
    ToDoubleFunction<T> denominator,
    Optional<Prices> prices,
    Function<Prices, Definition<T>> inPrices) {
  private static final int MONTHS_PER_YEAR = 12;
  private static final double MINUTES = 60;

  private Definition(
      String unit,
      Good good,
      When when,
      boolean pooled,
      Bound bound,
      Class<T> from,
      ToDoubleFunction<T> numerator,
      ToDoubleFunction<T> denominator) {
    this(unit, good, when, pooled, bound, from, numerator, denominator, Optional.empty(), null);
  }

  /** An outcome in constant prices, of which there is one in euro of the year itself too. */
  static <T> Definition<T> inEuro(Function<Prices, Definition<T>> inPrices) {
    return inPrices.apply(Prices.CONSTANT).in(Prices.CONSTANT, inPrices);
  }

  /** An outcome in constant prices in euro of the year itself. */
  Definition<T> nominal() {
    return inPrices.apply(Prices.NOMINAL).in(Prices.NOMINAL, null);
  }

  private Definition<T> in(Prices euro, Function<Prices, Definition<T>> inAny) {
    return new Definition<>(
        unit, good, when, pooled, bound, from, numerator, denominator, Optional.of(euro), inAny);
  }

  static double supervisionHours(Person person) {
    return (person.coachingWeek() + person.consultationWeek()) / MINUTES;
  }

  static ToDoubleFunction<Count> of(Tally tally) {
    return count -> count.of(tally);
  }

  static ToDoubleFunction<Programme> binds(Limit limit) {
    return programme -> programme.recruitment().limit() == limit ? 1 : 0;
  }

  static ToDoubleFunction<Programme> budgets(ToLongFunction<Budget.Year> amount) {
    return programme -> programme.budget().years().stream().mapToLong(amount).sum();
  }

  /** People in the first twelve months of their job. */
  static final Predicate<Person> FIRST_YEAR = person -> person.monthsInJob() < MONTHS_PER_YEAR;

  /** Of everybody in the register or in a group of them, in the last month or since the start. */
  static Definition<Count> ofPeople(
      String unit, Good good, ToDoubleFunction<Count> numerator, ToDoubleFunction<Count> over) {
    Bound bound = isShare(unit) ? Bound.SHARE_OF_PEOPLE : Bound.AMOUNT;
    return new Definition<>(unit, good, When.MONTHLY, false, bound, Count.class, numerator, over);
  }

  /** A total of everybody, or of a group of them. */
  static Definition<Count> ofPeople(String unit, Good good, ToDoubleFunction<Count> total) {
    Definition<Count> amount = ofPeople(unit, good, total, count -> 1);
    return unit.equals("persons") ? amount.within(Bound.COUNT) : amount;
  }

  /** Of people in places, everybody or a group of them, in the months in which they have one. */
  static Definition<Person> inPlaces(
      String unit, Good good, ToDoubleFunction<Person> numerator, ToDoubleFunction<Person> over) {
    Bound bound = isShare(unit) ? Bound.SHARE : Bound.AMOUNT;
    return new Definition<>(unit, good, When.MONTHLY, true, bound, Person.class, numerator, over);
  }

  /** A mean of people in places. */
  static Definition<Person> inPlaces(String unit, Good good, ToDoubleFunction<Person> amount) {
    return inPlaces(unit, good, amount, person -> 1);
  }

  /** Of the programme as a whole. */
  static Definition<Programme> ofProgramme(
      String unit,
      Good good,
      ToDoubleFunction<Programme> numerator,
      ToDoubleFunction<Programme> over) {
    Bound bound = isShare(unit) ? Bound.SHARE : Bound.AMOUNT;
    return new Definition<>(
        unit, good, When.MONTHLY, false, bound, Programme.class, numerator, over);
  }

  /** A figure of the programme as a whole. */
  static Definition<Programme> ofProgramme(
      String unit, Good good, ToDoubleFunction<Programme> figure) {
    return ofProgramme(unit, good, figure, programme -> 1);
  }

  /** What people gain against no programme, everybody or a group of them. */
  static Definition<Gains> gained(
      String unit, Good good, ToDoubleFunction<Gains> numerator, ToDoubleFunction<Gains> over) {
    Bound bound = isShare(unit) ? Bound.SHARE_OF_PEOPLE : Bound.FREE;
    return new Definition<>(unit, good, When.PAIRED, false, bound, Gains.class, numerator, over);
  }

  /** What the town as a whole gains or pays against no programme. */
  static Definition<Comparison> compared(
      String unit,
      Good good,
      ToDoubleFunction<Comparison> numerator,
      ToDoubleFunction<Comparison> over) {
    return new Definition<>(
        unit, good, When.PAIRED, false, Bound.FREE, Comparison.class, numerator, over);
  }

  private static boolean isShare(String unit) {
    return unit.equals("share");
  }

  /** The same with other values that it can have than its unit says. */
  Definition<T> within(Bound other) {
    return new Definition<>(unit, good, when, pooled, other, from, numerator, denominator);
  }

  /** The same of some only. */
  Definition<T> among(Predicate<T> whom) {
    return new Definition<>(
        unit,
        good,
        when,
        pooled,
        bound,
        from,
        each -> whom.test(each) ? numerator.applyAsDouble(each) : 0,
        each -> whom.test(each) ? denominator.applyAsDouble(each) : 0);
  }

  /** At the end of the run over all its months together, rather than in the last one. */
  Definition<T> overAllMonths() {
    requireLastMonth();
    return new Definition<>(unit, good, when, true, bound, from, numerator, denominator);
  }

  /** Known once, at the end of the run. */
  Definition<T> atTheEnd() {
    requireLastMonth();
    return new Definition<>(unit, good, When.END, false, bound, from, numerator, denominator);
  }

  private void requireLastMonth() {
    if (when != When.MONTHLY || pooled) {
      throw new IllegalStateException("only what is taken in the last month can be put elsewhere");
    }
  }

  /** What stands above the line; of one person what they add to it. */
  double above(Object source) {
    return numerator.applyAsDouble(from.cast(source));
  }

  /** What stands below the line. */
  double below(Object source) {
    return denominator.applyAsDouble(from.cast(source));
  }
}
