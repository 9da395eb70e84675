package nl.basisbaan.town;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Chunks;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Nature;
import nl.basisbaan.people.Newcomer;
import nl.basisbaan.people.People;
import nl.basisbaan.time.Rules;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * Draws the people of a replication: the stock at the start and everybody who joins during the run,
 * so that all policies share them. Couples are two people with one benefit. {@link Personas} are
 * among the stock.
 */
public final class Population {
  /** Newcomers of a month are numbered from the month (from 1) times this; the stock from 0. */
  private static final int NUMBERS_PER_MONTH = 1_000_000;

  /** The longest run, see Scenario. */
  private static final int MOST_MONTHS = 1_200;

  /**
   * Couples without benefit are numbered beyond all others: the stock from the first, newcomers of
   * a month from the month times the third over the second.
   */
  private static final int STOCK_WITHOUT_BENEFIT = 1_300_000_000;

  private static final int WITHOUT_BENEFIT = 1_400_000_000;
  private static final int WITHOUT_BENEFIT_PER_MONTH = 500_000;

  private final Register register;
  private final Nature nature;

  /** People who join together, on the rows up to but not including the last. */
  private record Cohort(
      int from, int to, short month, Register.Group group, boolean withoutBenefit) {
    /** The number of the person on a row. */
    int id(int row) {
      if (withoutBenefit) {
        return row
            - from
            + (month == People.NEVER
                ? STOCK_WITHOUT_BENEFIT
                : WITHOUT_BENEFIT + month * WITHOUT_BENEFIT_PER_MONTH);
      }
      return month == People.NEVER
          ? numberOfStock(row)
          : (month + 1) * NUMBERS_PER_MONTH + row - from;
    }
  }

  /** What is done with a person who is drawn. */
  @FunctionalInterface
  private interface Step {
    void take(Newcomer person, Cohort cohort);
  }

  /** People of these distributions and of no others. */
  public Population(Register register, Nature nature) {
    this.register = register;
    this.nature = nature;
  }

  /** Finds the distributions of a municipality. */
  public Population(Municipality municipality, Parameters parameters, Rules rules) {
    this(new Register(Register.Numbers.of(municipality, parameters, rules)), Nature.of(parameters));
  }

  /**
   * The people of a replication.
   *
   * @param inflow newcomers of each month over their usual number
   * @param levels of euros in each month over those of January 2022
   */
  public People draw(Chance chance, double[] inflow, double[] levels) {
    List<Cohort> cohorts = cohorts(chance, inflow);
    People people = new People(cohorts.get(cohorts.size() - 1).to);
    forEach(
        people,
        cohorts,
        (person, cohort) -> {
          int number = cohort.id(person.row());
          person.join(number, chance.luckOf(number), cohort.month);
          register.enter(person, chance, cohort.group);
        });
    Newcomer person = new Newcomer(people);
    WithoutBenefit couples = register.couplesWithoutBenefit();
    for (Cohort cohort : cohorts) {
      if (cohort.withoutBenefit) {
        couples.pair(person, cohort.from, cohort.to, chance);
      } else {
        new Couples(person, cohort.from, cohort.to).pair();
      }
    }
    Personas personas = new Personas(people);
    personas.moveIn(Persona.all(), cohorts.get(1).to, chance);
    forEach(
        people,
        cohorts,
        (each, cohort) ->
            nature.draw(
                each,
                chance,
                cohort.group.longTerm(),
                personas.known(each.row()),
                levels[Math.max(0, cohort.month)]));
    cohorts.stream()
        .filter(Cohort::withoutBenefit)
        .forEach(cohort -> couples.employ(person, cohort.from, cohort.to, chance));
    return people;
  }

  /** Takes a step with everybody, in any order and by many threads when there are many people. */
  private static void forEach(People people, List<Cohort> cohorts, Step step) {
    Chunks.fill(
        people.size(),
        (from, to) -> {
          Newcomer person = new Newcomer(people);
          for (Cohort cohort : cohorts) {
            for (int row = Math.max(from, cohort.from); row < Math.min(to, cohort.to); row++) {
              step.take(person.moveTo(row), cohort);
            }
          }
        });
  }

  /** The stock first, then the newcomers of each month; those without benefit after the others. */
  private List<Cohort> cohorts(Chance chance, double[] inflow) {
    int longTerm = register.stock().personsOverThreeYears();
    int stock = longTerm + personsUnderThreeYears();
    int without = register.stock().withoutBenefit();
    List<Cohort> cohorts = new ArrayList<>();
    cohorts.add(new Cohort(0, longTerm, People.NEVER, register.overThreeYears(), false));
    cohorts.add(new Cohort(longTerm, stock, People.NEVER, register.underThreeYears(), false));
    int row = addCouples(cohorts, stock, without, People.NEVER);
    int[] newcomers = newcomers(chance, inflow);
    Draw draw = chance.forLife(Of.NEWCOMERS);
    double mean = register.couplesWithoutBenefit().newcomers(without);
    for (int now = 0; now < inflow.length; now++) {
      short month = (short) now;
      cohorts.add(new Cohort(row, row + newcomers[now], month, register.underThreeYears(), false));
      double luck = draw.uniform(chance.luckOf(Collective.REGISTER), MOST_MONTHS + now);
      row = addCouples(cohorts, row + newcomers[now], poisson(mean, luck), month);
    }
    return cohorts;
  }

  private int addCouples(List<Cohort> cohorts, int from, int couples, short month) {
    int to = from + 2 * couples;
    if (couples > 0) {
      cohorts.add(new Cohort(from, to, month, register.withoutBenefit(), true));
    }
    return to;
  }

  /**
   * Numbers from 0 up to those of personas; of a stock beyond, what comes after the numbers of
   * every month.
   */
  static int numberOfStock(int row) {
    return row <= Persona.BEFORE_PERSONAS ? row : (MOST_MONTHS + 1) * NUMBERS_PER_MONTH + row;
  }

  /** As many as make up the published number of households beside the long-term recipients. */
  private int personsUnderThreeYears() {
    Municipality.Stock stock = register.stock();
    double longHouseholds =
        stock.personsOverThreeYears() * (1 - register.overThreeYears().coupleShare() / 2);
    double households = Math.max(0, stock.households() - longHouseholds);
    return (int) Math.round(households / (1 - register.underThreeYears().coupleShare() / 2));
  }

  private int[] newcomers(Chance chance, double[] inflow) {
    int[] counts = new int[inflow.length];
    Draw draw = chance.forLife(Of.NEWCOMERS);
    for (int month = 0; month < counts.length; month++) {
      double luck = draw.uniform(chance.luckOf(Collective.REGISTER), month);
      counts[month] = poisson(register.stock().newcomers() * inflow[month], luck);
    }
    return counts;
  }

  private static int poisson(double mean, double luck) {
    return mean == 0
        ? 0
        : new PoissonDistribution(null, mean, 1e-12, 10_000).inverseCumulativeProbability(luck);
  }
}
