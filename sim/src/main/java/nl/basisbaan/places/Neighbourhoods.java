package nl.basisbaan.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.life.Surroundings;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.Traits.Task;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.WorkProviders;

/**
 * Useful work that nobody does lies in every neighbourhood, by task cluster, in hours of a usual
 * participant. Productive hours of basic jobs take it away, an hour that produces less than usual
 * less of it; new work arises, old work vanishes, and more lies while work places are closed or
 * have gone. Liveability (leefbaarheid) follows with diminishing returns and falls back without
 * upkeep.
 */
public final class Neighbourhoods implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double placesPerThousand,
      double hoursPerPlace,
      double decay,
      double closure,
      double liveabilityGain,
      double liveabilitySteep,
      double liveabilityPace) {}

  /**
   * A neighbourhood in the months of a calendar year that count; sums over these months.
   *
   * @param neighbourhood its number
   * @param months of the year that count
   * @param liveability index 0-100
   * @param backlog useful work that lies there over that of the start; NaN where there was none
   * @param places people in places who work there
   */
  public record Year(
      int year, int neighbourhood, int months, double liveability, double backlog, int places) {}

  private static final Task[] TASKS = Task.values();
  private static final double MINUTES_PER_HOUR = 60;
  private static final double THOUSAND = 1_000;

  private final People people;
  private final WorkProviders providers;
  private final Matching matching;
  private final Rates rates;
  private final double usualWageValue;
  private final Surroundings surroundings;
  private final double[] weight;
  private final double[] startLiveability;
  private final float[] liveability;
  private final double[][] usual;
  private final double[][] backlog;
  private final double[][] hours;

  /** Share of this month's hours by neighbourhood and task for which there was useful work. */
  private final double[][] useful;

  private final int[] placesThere;
  private final List<Year> years = new ArrayList<>();

  /** The process of one run. */
  public Neighbourhoods(
      Municipality town,
      People people,
      WorkProviders providers,
      Offers offers,
      Chance chance,
      Parameters parameters) {
    this.people = people;
    this.providers = providers;
    this.matching = new Matching(providers, offers, chance, parameters);
    this.rates = parameters.of("neighbourhood", Rates.class);
    this.usualWageValue = parameters.value("experience.usual_wage_value");
    this.surroundings = Surroundings.of(people, parameters);
    List<Municipality.Neighbourhood> all = town.neighbourhoods();
    this.weight = all.stream().mapToDouble(Municipality.Neighbourhood::weight).toArray();
    this.startLiveability =
        all.stream().mapToDouble(Municipality.Neighbourhood::liveability).toArray();
    this.liveability = new float[all.size()];
    this.usual = new double[all.size()][TASKS.length];
    this.backlog = new double[all.size()][TASKS.length];
    this.hours = new double[all.size()][TASKS.length];
    this.useful = new double[all.size()][TASKS.length];
    this.placesThere = new int[all.size()];
    fill(town);
  }

  private void fill(Municipality town) {
    double sum = 0;
    for (double each : weight) {
      sum += each;
    }
    double arising =
        rates.placesPerThousand * rates.hoursPerPlace * town.stock().households() / THOUSAND;
    for (int place = 0; place < weight.length; place++) {
      liveability[place] = (float) startLiveability[place];
      Municipality.Neighbourhood own = town.neighbourhoods().get(place);
      for (Task task : TASKS) {
        double ratio = own.backlog().getOrDefault(Settings.nameOf(task), 1.0);
        double share = weight[place] / sum / TASKS.length;
        usual[place][task.ordinal()] = arising * share * ratio / rates.decay;
        backlog[place][task.ordinal()] = usual[place][task.ordinal()];
      }
    }
  }

  @Override
  public void run(Month month) {
    for (int place = 0; place < weight.length; place++) {
      surroundings.follow(place, change(place));
    }
    for (double[] each : hours) {
      Arrays.fill(each, 0);
    }
    Arrays.fill(placesThere, 0);
    for (Person person : people.engaged()) {
      if (person.isInPlace()) {
        work(person);
      }
    }
    for (int place = 0; place < weight.length; place++) {
      settle(place, month);
    }
    note(month.date().getYear());
  }

  /** Spreads a person's productive hours, as far as they produce as usual, over the tasks done. */
  private void work(Person person) {
    int tasks = matching.tasks(person, person.provider());
    int home = providers.neighbourhood(person.provider());
    placesThere[home]++;
    double usualHours =
        person.productiveMinutes() / MINUTES_PER_HOUR * person.productivity() / usualWageValue;
    double each = usualHours / Integer.bitCount(tasks);
    for (int rest = tasks; rest != 0; rest &= rest - 1) {
      hours[home][Integer.numberOfTrailingZeros(rest)] += each;
    }
  }

  /** What depends on a task and on the share of its hours for which there is useful work. */
  @FunctionalInterface
  public interface OfTask {
    /** That of one task, by its number. */
    double of(int task, double useful);
  }

  /** The mean of something over the tasks that somebody in a place does this month. */
  public double meanOverTasks(Person person, OfTask something) {
    int tasks = matching.tasks(person, person.provider());
    int home = providers.neighbourhood(person.provider());
    double sum = 0;
    for (int rest = tasks; rest != 0; rest &= rest - 1) {
      int task = Integer.numberOfTrailingZeros(rest);
      sum += something.of(task, useful[home][task]);
    }
    return sum / Integer.bitCount(tasks);
  }

  /** What lies there and what arises this month. */
  private double available(int place, int task) {
    return backlog[place][task] + usual[place][task] * rates.decay;
  }

  private void settle(int place, Month month) {
    double left = 0;
    double before = 0;
    for (int task = 0; task < TASKS.length; task++) {
      double wanted = Math.max(hours[place][task], Double.MIN_NORMAL);
      useful[place][task] = Math.min(1, available(place, task) / wanted);
      double arising = usual[place][task] * rates.decay * (1 + rates.closure * month.closed());
      double lies = backlog[place][task] * (1 - rates.decay) + arising - hours[place][task];
      backlog[place][task] = Math.max(0, lies);
      left += backlog[place][task];
      before += usual[place][task];
    }
    double done = before == 0 ? 0 : 1 - left / before;
    double target = startLiveability[place] + rates.liveabilityGain * gain(done);
    double moved = liveability[place] + rates.liveabilityPace * (target - liveability[place]);
    liveability[place] = (float) Math.max(0, Math.min(100, moved));
  }

  /** Adds this month to its year. */
  private void note(int year) {
    int all = weight.length;
    if (years.isEmpty() || years.get(years.size() - 1).year() != year) {
      for (int place = 0; place < all; place++) {
        years.add(new Year(year, place, 0, 0, 0, 0));
      }
    }
    for (int place = 0; place < all; place++) {
      int last = years.size() - all + place;
      Year before = years.get(last);
      years.set(
          last,
          new Year(
              year,
              place,
              before.months() + 1,
              before.liveability() + liveability[place],
              before.backlog() + backlog(place, place + 1),
              before.places() + placesThere[place]));
    }
  }

  /** From 0 for the usual backlog to 1 for none, with diminishing returns; negative beyond it. */
  private double gain(double done) {
    double steep = rates.liveabilitySteep;
    return done <= 0 ? done : (1 - StrictMath.exp(-steep * done)) / (1 - StrictMath.exp(-steep));
  }

  /** Liveability over that of the start, index points. */
  private float change(int place) {
    return liveability[place] - (float) startLiveability[place];
  }

  /** Mean liveability of the town, weighted by its neighbourhoods, index 0-100. */
  public double liveability() {
    double sum = 0;
    double weights = 0;
    for (int place = 0; place < weight.length; place++) {
      sum += weight[place] * liveability[place];
      weights += weight[place];
    }
    return weights == 0 ? Double.NaN : sum / weights;
  }

  /** Backlog of useful work over that of the start. */
  public double backlog() {
    return backlog(0, weight.length);
  }

  /** That of some neighbourhoods, from one to before another. */
  private double backlog(int from, int to) {
    double left = 0;
    double before = 0;
    for (int place = from; place < to; place++) {
      for (int task = 0; task < TASKS.length; task++) {
        left += backlog[place][task];
        before += usual[place][task];
      }
    }
    return before == 0 ? Double.NaN : left / before;
  }

  /** The years so far are in no figure. */
  public void startCounting() {
    years.clear();
  }

  /** Every neighbourhood in every year that counts, in the order of years. */
  public List<Year> years() {
    return List.copyOf(years);
  }
}
