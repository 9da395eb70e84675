package nl.basisbaan.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.model.Chance.Draw;
import nl.basisbaan.model.Chance.Of;
import nl.basisbaan.model.Traits.Household;
import nl.basisbaan.model.Traits.Sex;
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
    this.nature =
        new Nature(
            parameters.of("nature", Nature.Rates.class),
            parameters.of("turning_point", TurningPoint.Rates.class),
            parameters.of("wellbeing", Wellbeing.Rates.class));
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
    int row = join(people, chance, 0, longTerm, 0, People.NEVER, overThreeYears);
    row = join(people, chance, row, shortTerm, row, People.NEVER, underThreeYears);
    for (int month = 0; month < months; month++) {
      int firstId = (month + 1) * NUMBERS_PER_MONTH;
      row = join(people, chance, row, newcomers[month], firstId, (short) month, underThreeYears);
    }
    return people;
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
            poisson.inverseCumulativeProbability(draw.uniform(chance.luckOf(-1), month));
      }
    }
    return counts;
  }

  /** Fills rows with people who join together; returns the next free row. */
  private int join(
      People people, Chance chance, int from, int count, int firstId, short month, Group group) {
    int[] households = new int[count];
    for (int i = 0; i < count; i++) {
      int row = from + i;
      people.id[row] = firstId + i;
      people.luck[row] = chance.luckOf(firstId + i);
      people.joins[row] = month;
      households[i] = place(people, chance, row, group);
    }
    pair(people, from, households, Household.COUPLE, Household.SINGLE);
    pair(people, from, households, Household.COUPLE_CHILDREN, Household.SINGLE_PARENT);
    for (int i = 0; i < count; i++) {
      nature.draw(people, chance, from + i, group.longTerm);
    }
    return from + count;
  }

  /** Draws a person's cell, age, duration and neighbourhood; returns the household of the cell. */
  private int place(People people, Chance chance, int row, Group group) {
    Person person = people.person(row);
    int cell = group.cells.cell(chance.forLife(Of.CELL).uniform(person));
    int household = Margins.level(cell, 2);
    people.sex[row] = (byte) Margins.level(cell, 0);
    people.household[row] = (byte) household;
    people.education[row] = (byte) Margins.level(cell, 3);
    people.exempt[row] = Margins.level(cell, 5) == 1;
    people.participationJob[row] = Margins.level(cell, 6) == 1;
    people.partner[row] = -1;
    drawTimes(people, chance, person, group, cell);
    double target =
        chance.forLife(Of.NEIGHBOURHOOD).uniform(person)
            * neighbourhoods[neighbourhoods.length - 1];
    int found = Arrays.binarySearch(neighbourhoods, target);
    people.neighbourhood[row] = (byte) (found >= 0 ? found + 1 : -found - 1);
    return household;
  }

  /** Age and duration within their classes; nobody's benefit began before adult age. */
  private void drawTimes(People people, Chance chance, Person person, Group group, int cell) {
    int row = person.row();
    boolean stock = people.joins[row] == People.NEVER;
    int start = stock ? 0 : people.joins[row];
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
    people.born[row] = (short) (start - age);
    people.benefitSince[row] = (short) (start - duration);
    people.detachedSince[row] = people.benefitSince[row];
    people.stateSince[row] = people.benefitSince[row];
  }

  /**
   * Makes couples of people with a like duration and age, women with men as far as it goes; who is
   * left over lives without a partner.
   */
  private static void pair(
      People people, int from, int[] households, Household couple, Household alone) {
    List<Integer> rows =
        IntStream.range(0, households.length)
            .filter(i -> households[i] == couple.ordinal())
            .mapToObj(i -> from + i)
            .sorted(
                Comparator.<Integer>comparingInt(row -> -people.benefitSince[row])
                    .thenComparingInt(row -> people.born[row])
                    .thenComparingInt(row -> row))
            .toList();
    List<Integer> women = ofSex(people, rows, Sex.FEMALE);
    List<Integer> men = ofSex(people, rows, Sex.MALE);
    int mixed = Math.min(women.size(), men.size());
    for (int i = 0; i < mixed; i++) {
      link(people, women.get(i), men.get(i));
    }
    List<Integer> rest = women.size() > men.size() ? women : men;
    for (int i = mixed; i + 1 < rest.size(); i += 2) {
      link(people, rest.get(i), rest.get(i + 1));
    }
    if ((rest.size() - mixed) % 2 == 1) {
      people.household[rest.get(rest.size() - 1)] = (byte) alone.ordinal();
    }
  }

  private static List<Integer> ofSex(People people, List<Integer> rows, Sex sex) {
    return rows.stream().filter(row -> people.sex[row] == sex.ordinal()).toList();
  }

  private static void link(People people, int one, int other) {
    people.partner[one] = other;
    people.partner[other] = one;
    people.neighbourhood[other] = people.neighbourhood[one];
  }
}
