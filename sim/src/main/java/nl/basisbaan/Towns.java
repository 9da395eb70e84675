package nl.basisbaan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.outcome.Groups;
import nl.basisbaan.people.Nature;
import nl.basisbaan.people.People;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.Population;
import nl.basisbaan.town.Register;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.BusinessCycle;
import nl.basisbaan.work.JobChances;

/**
 * Towns as they are at the start of a run. Scenarios that share the numbers which something is made
 * of share the thing: months, distributions and drawn towns. Each is made of a record of numbers
 * and of nothing else, so that none can be overlooked. Nobody may write to what is handed out. Safe
 * to use from many threads at once.
 */
public final class Towns {
  /** Most people in towns that are kept for other scenarios; each takes 240 bytes. */
  static final int MOST_PEOPLE = 250_000;

  private final Map<Calendar.Numbers, Month[]> calendars = new HashMap<>();
  private final Map<Register.Numbers, Register> registers = new HashMap<>();

  /** Kept towns, the one that was not asked for the longest first. */
  private final Map<Key, Drawn> kept = new LinkedHashMap<>(16, 0.75f, true);

  private int people;

  /**
   * Everything that drawn towns of a scenario depend on beside the replication.
   *
   * @param levels of euros in each month over those of January 2022
   */
  private record Numbers(
      Register.Numbers register,
      Nature nature,
      JobChances.Numbers chances,
      BusinessCycle.Numbers cycle,
      WorkProviders.Numbers providers,
      List<Double> levels,
      long seed) {}

  private record Key(Numbers numbers, int replication) {}

  /** The part of a town that luck decides. */
  private record Drawn(
      double[] tightness,
      People people,
      Groups groups,
      JobChances chances,
      WorkProviders providers) {}

  /** The towns of one scenario. */
  final class Of {
    private final Scenario scenario;
    private final Month[] months;
    private final Numbers numbers;
    private final Population population;

    private Of(Scenario scenario) {
      this.scenario = scenario;
      this.months =
          calendar(
              Calendar.Numbers.of(
                  scenario.start(),
                  scenario.months(),
                  scenario.parameters(),
                  scenario.municipality().closures()));
      this.numbers =
          new Numbers(
              Register.Numbers.of(
                  scenario.municipality(), scenario.parameters(), months[0].rules()),
              Nature.of(scenario.parameters()),
              JobChances.Numbers.of(scenario.parameters()),
              BusinessCycle.Numbers.of(
                  scenario.municipality().labourMarket(), scenario.start(), scenario.parameters()),
              WorkProviders.Numbers.of(scenario.municipality(), scenario.parameters()),
              Arrays.stream(months).map(month -> month.rules().costLevel()).toList(),
              scenario.seed());
      this.population = new Population(register(numbers.register), numbers.nature);
    }

    /** The months with their rules. */
    Month[] months() {
      return months;
    }

    /** The town of a replication. */
    Town town(int replication) {
      Chance chance = new Chance(numbers.seed, replication);
      Drawn drawn = drawn(new Key(numbers, replication), population, chance);
      return new Town(
          replication,
          scenario.municipality(),
          scenario.parameters(),
          chance,
          months,
          scenario.warmUpMonths(),
          drawn.tightness,
          drawn.people,
          drawn.groups,
          drawn.chances,
          drawn.providers);
    }
  }

  /** Prepares what the towns of a scenario are drawn from. */
  Of of(Scenario scenario) {
    return new Of(scenario);
  }

  private synchronized Month[] calendar(Calendar.Numbers numbers) {
    return calendars.computeIfAbsent(numbers, Calendar::months);
  }

  private synchronized Register register(Register.Numbers numbers) {
    return registers.computeIfAbsent(numbers, Register::new);
  }

  /** Drawn outside the lock: two threads may draw the same town, which is the same twice. */
  private Drawn drawn(Key key, Population population, Chance chance) {
    Drawn found = find(key);
    return found == null ? keep(key, draw(key.numbers, population, chance)) : found;
  }

  private static Drawn draw(Numbers numbers, Population population, Chance chance) {
    BusinessCycle cycle = new BusinessCycle(numbers.cycle, chance);
    double[] tightness = cycle.tightness(numbers.levels.size());
    double[] levels = numbers.levels.stream().mapToDouble(Double::doubleValue).toArray();
    People people = population.draw(chance, cycle.inflow(tightness), levels);
    return new Drawn(
        tightness,
        people,
        Groups.of(people),
        new JobChances(people, numbers.chances),
        WorkProviders.draw(numbers.providers, chance));
  }

  private synchronized Drawn find(Key key) {
    return kept.get(key);
  }

  private synchronized Drawn keep(Key key, Drawn drawn) {
    if (kept.putIfAbsent(key, drawn) == null) {
      people += drawn.people.size();
      while (people > MOST_PEOPLE) {
        people -= kept.remove(leastWanted()).people.size();
      }
    }
    return drawn;
  }

  /** The highest replication: the ends of assumptions are lived through for the first few only. */
  private Key leastWanted() {
    Key least = null;
    for (Key key : kept.keySet()) {
      least = least == null || key.replication > least.replication ? key : least;
    }
    return least;
  }
}
