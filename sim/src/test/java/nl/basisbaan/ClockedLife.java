package nl.basisbaan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.people.World;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/** A town lived through, with the clock read after every process of every policy. */
final class ClockedLife {
  private final List<Course> courses;
  private final int policies;
  private final long[] rowMonths;
  private final List<Map<String, Double>> nanos = new ArrayList<>();
  private long personMonths;

  /** Lives it through, up to and including the results. */
  ClockedLife(Replications replications, Town town) {
    ProcessorClock clock = new ProcessorClock();
    List<Double> making = new ArrayList<>();
    courses =
        replications.courses(
            town,
            Follow.NOBODY,
            without -> {
              making.add(clock.lap());
              return without.underProgramme();
            });
    making.add(clock.lap());
    policies = courses.size();
    rowMonths = new long[policies];
    for (int course = 0; course < policies; course++) {
      nanos.add(new LinkedHashMap<>());
      spend(course, "making the world", making.get(course));
    }
    live(town.months(), clock);
    for (int course = 0; course < policies; course++) {
      clock.lap();
      Replications.result(courses.get(course), courses.get(0));
      spend(course, "results", clock.lap());
    }
  }

  private void live(Month[] months, ProcessorClock clock) {
    List<List<Process>> lists = new ArrayList<>();
    for (int course = 0; course < policies; course++) {
      lists.add(courses.get(course).month());
      spend(course, "making the processes", clock.lap());
    }
    for (Month month : months) {
      clock.lap();
      for (int place = 0; place < lists.get(0).size(); place++) {
        for (int course = 0; course < policies; course++) {
          Process process = lists.get(course).get(place);
          process.run(month);
          spend(course, process.getClass().getSimpleName(), clock.lap());
        }
      }
      personMonths += courses.get(0).world().people().present();
      for (int course = 0; course < policies; course++) {
        rowMonths[course] += courses.get(course).world().people().joined();
      }
    }
  }

  private void spend(int course, String what, double lap) {
    nanos.get(course).merge(what, lap, Double::sum);
  }

  /** Nanoseconds of a whole run without the drawing of the town, the clock read once. */
  static double whole(Replications replications, Town town) {
    ProcessorClock clock = new ProcessorClock();
    List<Course> courses = replications.courses(town, Follow.NOBODY, World::underProgramme);
    new Simulation(town.months(), courses).run();
    courses.forEach(course -> Replications.result(course, courses.get(0)));
    return clock.lap();
  }

  List<Course> courses() {
    return courses;
  }

  /** Nanoseconds of a policy, from making its world to its results. */
  double nanos(int course) {
    return nanos.get(course).values().stream().mapToDouble(each -> each).sum();
  }

  /** The same by what they are spent on, in the order of the month. */
  Map<String, Double> spent(int course) {
    return nanos.get(course);
  }

  /** People in the register without a programme, all months together. */
  long personMonths() {
    return personMonths;
  }

  /** People whom a world has had so far, all months together. */
  long rowMonths(int course) {
    return rowMonths[course];
  }
}
