package nl.basisbaan.town;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Nature;
import nl.basisbaan.people.Newcomer;
import nl.basisbaan.people.People;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;
import nl.basisbaan.time.Rules;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * Draws the people of a replication: the stock at the start and everybody who joins during the run,
 * so that all policies share them. Made once for a municipality; couples are two people with one
 * benefit.
 */
public final class Population {
  /**
   * @param adultMonths youngest age at which benefit can begin, months
   * @param longestMonths longest benefit duration in the register, months
   */
  record Rates(int adultMonths, int longestMonths) {}

  /** Newcomers of a month are numbered from the month (from 1) times this; the stock from 0. */
  private static final int NUMBERS_PER_MONTH = 1_000_000;

  /** The longest run, see Scenario. */
  private static final int MOST_MONTHS = 1_200;

  private static final int TRIES = 50;
  private static final int[] AGES = {240, 360, 480, 600, 720};
  private static final int[] DURATIONS = {0, 36, 60, 120, 180, 240};
  private static final int MONTHS_PER_YEAR = 12;

  private final Municipality municipality;
  private final Rates rates;
  private final Nature nature;
  private final Group overThreeYears;
  private final Group underThreeYears;
  private final double[] neighbourhoods;

  /** The joint distribution of one group and the single months within its classes. */
  private record Group(
      boolean longTerm, Margins cells, Spread ages, Spread durations, double coupleShare) {}

  /** Prepares the distributions of a municipality. */
  public Population(Municipality municipality, Parameters parameters, Rules rules) {
    this.municipality = municipality;
    this.rates = parameters.of("population", Rates.class);
    this.nature = Nature.of(parameters);
    Margins.Association association = parameters.of("association", Margins.Association.class);
    this.overThreeYears = group(true, municipality.overThreeYears(), association, rules);
    this.underThreeYears = group(false, municipality.underThreeYears(), association, rules);
    this.neighbourhoods =
        municipality.neighbourhoods().stream()
            .mapToDouble(Municipality.Neighbourhood::weight)
            .toArray();
    Arrays.parallelPrefix(neighbourhoods, Double::sum);
  }

  private Group group(
      boolean longTerm, Municipality.Group margins, Margins.Association association, Rules rules) {
    int[] ages = Arrays.copyOf(AGES, AGES.length + 1);
    ages[AGES.length] = rules.pensionAge();
    int[] durations = Arrays.copyOf(DURATIONS, DURATIONS.length + 1);
    durations[DURATIONS.length] = rates.longestMonths();
    return new Group(
        longTerm,
        new Margins(margins, association),
        new Spread(
            ages,
            Margins.shares(margins.age(), Margins.AGE),
            margins.ageMean() * MONTHS_PER_YEAR,
            margins.ageSd() * MONTHS_PER_YEAR),
        new Spread(
            durations,
            Margins.shares(margins.duration(), Margins.DURATION),
            margins.durationMean(),
            margins.durationSd()),
        margins.coupleShare());
  }

  /** The people of a replication that lasts some months. */
  public People draw(Chance chance, int months) {
    int longTerm = municipality.stock().personsOverThreeYears();
    int shortTerm = personsUnderThreeYears();
    int[] newcomers = newcomers(chance, months);
    People people = new People(longTerm + shortTerm + IntStream.of(newcomers).sum());
    IntUnaryOperator ofStock = Population::numberOfStock;
    int row = join(people, chance, 0, longTerm, ofStock, People.NEVER, overThreeYears);
    IntUnaryOperator after = i -> numberOfStock(longTerm + i);
    row = join(people, chance, row, shortTerm, after, People.NEVER, underThreeYears);
    for (int month = 0; month < months; month++) {
      int first = (month + 1) * NUMBERS_PER_MONTH;
      IntUnaryOperator ofMonth = i -> first + i;
      row = join(people, chance, row, newcomers[month], ofMonth, (short) month, underThreeYears);
    }
    return people;
  }

  /** Numbers from 0; of a stock beyond those, what comes after the numbers of every month. */
  static int numberOfStock(int row) {
    return row < NUMBERS_PER_MONTH ? row : MOST_MONTHS * NUMBERS_PER_MONTH + row;
  }

  /** As many as make up the published number of households beside the long-term recipients. */
  private int personsUnderThreeYears() {
    Municipality.Stock stock = municipality.stock();
    double longHouseholds = stock.personsOverThreeYears() * (1 - overThreeYears.coupleShare / 2);
    double households = Math.max(0, stock.households() - longHouseholds);
    return (int) Math.round(households / (1 - underThreeYears.coupleShare / 2));
  }

  private int[] newcomers(Chance chance, int months) {
    int[] counts = new int[months];
    double mean = municipality.stock().newcomers();
    if (mean > 0) {
      PoissonDistribution poisson = new PoissonDistribution(null, mean, 1e-12, 10_000);
      Draw draw = chance.forLife(Of.NEWCOMERS);
      for (int month = 0; month < months; month++) {
        counts[month] =
            poisson.inverseCumulativeProbability(
                draw.uniform(chance.luckOf(Collective.REGISTER), month));
      }
    }
    return counts;
  }

  /** Fills rows with people who join together; returns the next free row. */
  private int join(
      People people,
      Chance chance,
      int from,
      int count,
      IntUnaryOperator id,
      short month,
      Group of) {
    int[] households = new int[count];
    Newcomer person = new Newcomer(people);
    for (int i = 0; i < count; i++) {
      int number = id.applyAsInt(i);
      person.moveTo(from + i).join(number, chance.luckOf(number), month);
      households[i] = place(person, chance, of);
    }
    pair(person, from, households, Household.COUPLE, Household.SINGLE);
    pair(person, from, households, Household.COUPLE_CHILDREN, Household.SINGLE_PARENT);
    for (int i = 0; i < count; i++) {
      nature.draw(person.moveTo(from + i), chance, of.longTerm);
    }
    return from + count;
  }

  /** Draws a person's cell, age, duration and neighbourhood; returns the household of the cell. */
  private int place(Newcomer person, Chance chance, Group group) {
    int cell = group.cells.cell(chance.forLife(Of.CELL).uniform(person));
    int household = Margins.level(cell, 2);
    person.beRegistered(
        Margins.level(cell, 0),
        household,
        Margins.level(cell, 3),
        Margins.level(cell, 5) == 1,
        Margins.level(cell, 6) == 1);
    drawTimes(person, chance, group, cell);
    double target =
        chance.forLife(Of.NEIGHBOURHOOD).uniform(person)
            * neighbourhoods[neighbourhoods.length - 1];
    int found = Arrays.binarySearch(neighbourhoods, target);
    person.liveIn(found >= 0 ? found + 1 : -found - 1);
    return household;
  }

  /** Age and duration within their classes; nobody's benefit began before adult age. */
  private void drawTimes(Newcomer person, Chance chance, Group group, int cell) {
    boolean stock = person.isOfTheStart();
    int start = person.monthOfJoining();
    int ageLevel = Margins.level(cell, 1);
    int durationLevel = Margins.level(cell, 4);
    int age = group.ages.last(ageLevel);
    int duration = stock ? group.durations.first(durationLevel) : 0;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int someAge = group.ages.month(ageLevel, chance.forLife(Of.AGE).uniform(person, attempt));
      double luck = chance.forLife(Of.DURATION).uniform(person, attempt);
      int someDuration = stock ? group.durations.month(durationLevel, luck) : 0;
      if (someAge - someDuration >= rates.adultMonths()) {
        age = someAge;
        duration = someDuration;
        break;
      }
    }
    person.date(start - age, start - duration);
  }

  /**
   * Makes couples of people with a like duration and age, women with men as far as it goes; who is
   * left over lives without a partner.
   */
  private static void pair(
      Newcomer person, int from, int[] households, Household couple, Household alone) {
    List<Integer> rows =
        IntStream.range(0, households.length)
            .filter(i -> households[i] == couple.ordinal())
            .mapToObj(i -> from + i)
            .sorted(
                Comparator.<Integer>comparingInt(row -> -person.moveTo(row).benefitSince())
                    .thenComparingInt(row -> person.moveTo(row).born())
                    .thenComparingInt(row -> row))
            .toList();
    List<Integer> women = ofSex(person, rows, Sex.FEMALE);
    List<Integer> men = ofSex(person, rows, Sex.MALE);
    int mixed = Math.min(women.size(), men.size());
    for (int i = 0; i < mixed; i++) {
      person.moveTo(women.get(i)).liveWith(men.get(i));
    }
    List<Integer> rest = women.size() > men.size() ? women : men;
    for (int i = mixed; i + 1 < rest.size(); i += 2) {
      person.moveTo(rest.get(i)).liveWith(rest.get(i + 1));
    }
    if ((rest.size() - mixed) % 2 == 1) {
      person.moveTo(rest.get(rest.size() - 1)).beOf(alone);
    }
  }

  private static List<Integer> ofSex(Newcomer person, List<Integer> rows, Sex sex) {
    return rows.stream().filter(row -> person.moveTo(row).isOf(sex)).toList();
  }
}
