package nl.basisbaan.money;

import java.util.Arrays;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.places.Neighbourhoods;
import nl.basisbaan.terms.Traits.Task;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * How much of the work in places replaces paid work: by task cluster, and all that is done beyond
 * the backlog of useful work. It touches no life here: who has the paid work is not in the town.
 */
public final class Displacement implements Process {
  private static final int MONTHS_PER_YEAR = 12;

  private final People people;
  private final Neighbourhoods neighbourhoods;

  /** How much paid work each task cluster replaces, as far as it is useful. */
  private final double[] usual;

  private final double beyondBacklog;

  /** By row, of those in a place this month. */
  private float[] shares = new float[0];

  private final double regularHours;
  private double displacedMonths;

  /** The process of one run. */
  public Displacement(People people, Neighbourhoods neighbourhoods, Parameters parameters) {
    this.people = people;
    this.neighbourhoods = neighbourhoods;
    double all = parameters.value("task.displaced_paid_share");
    this.usual =
        Arrays.stream(Task.values())
            .mapToDouble(task -> all * parameters.value("displaced." + Settings.nameOf(task)))
            .toArray();
    this.beyondBacklog = parameters.value("displaced.beyond_backlog");
    this.regularHours = parameters.value("regular_work.hours_mean");
  }

  @Override
  public void run(Month month) {
    for (Person person : people.engaged()) {
      if (person.isInPlace()) {
        if (shares.length < people.size()) {
          shares = Arrays.copyOf(shares, 2 * people.size());
        }
        float share = (float) neighbourhoods.meanOverTasks(person, this::replaced);
        shares[person.row()] = share;
        displacedMonths += share * worked(person) * person.hours() / regularHours;
      }
    }
  }

  /**
   * Part of the contract hours that is no coaching and no lesson: nobody is paid for those else.
   */
  private static double worked(Person person) {
    return 1 - person.coachingMinutes() / (double) Math.max(1, person.contractMinutes());
  }

  private double replaced(int task, double useful) {
    return Math.min(1, usual[task] * useful + beyondBacklog * (1 - useful));
  }

  /** The share of this month's work of somebody in a place. */
  double share(Person person) {
    return shares[person.row()];
  }

  /** What places replaced so far is in no figure. */
  public void startCounting() {
    displacedMonths = 0;
  }

  /** Years of a regular job of mean hours that work in places replaced since counting began. */
  public double years() {
    return displacedMonths / MONTHS_PER_YEAR;
  }
}
