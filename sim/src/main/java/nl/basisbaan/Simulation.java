package nl.basisbaan;

import java.util.List;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import sim.engine.SimState;

/**
 * One town under several policies, which live in step: in every month every process happens in the
 * world without a programme first and then in each of the others. All luck comes from the town,
 * none from the generator of MASON.
 */
final class Simulation extends SimState {
  private static final long serialVersionUID = 1;

  private final transient Month[] months;
  private final transient List<Course> courses;

  /**
   * A run that has not begun.
   *
   * @param courses the first of them that without a programme
   */
  Simulation(Month[] months, List<Course> courses) {
    super(0L);
    this.months = months;
    this.courses = courses;
  }

  /** Gives every process its own ordering, because MASON shuffles those that share one. */
  @Override
  public void start() {
    super.start();
    List<List<Process>> lists = courses.stream().map(Course::month).toList();
    for (int i = 0; i < lists.get(0).size(); i++) {
      int place = i;
      List<Process> inStep = lists.stream().map(list -> list.get(place)).toList();
      schedule.scheduleRepeating(
          0,
          place,
          state -> {
            Month month = months[(int) state.schedule.getTime()];
            inStep.forEach(process -> process.run(month));
          });
    }
  }

  /** Lives through all months. */
  void run() {
    start();
    for (int month = 0; month < months.length; month++) {
      schedule.step(this);
    }
    finish();
  }
}
