package nl.basisbaan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Groningen without a programme costs. */
final class CostOfNone {
  private static final double THOUSAND = 1e3;

  private final Measured withDrawing = new Measured();
  private final Measured withoutDrawing = new Measured();
  private final Map<String, Measured> byProcess = new LinkedHashMap<>();

  private CostOfNone() {}

  static void print(int rounds) {
    CostOfNone cost = new CostOfNone();
    Replications replications = new Replications(Designs.scenario(List.of()));
    for (int round = -Designs.WARM_UP; round < rounds; round++) {
      ProcessorClock clock = new ProcessorClock();
      Town town = replications.town(round + Designs.WARM_UP);
      double drawing = clock.lap();
      ClockedLife life = new ClockedLife(replications, town);
      if (round >= 0) {
        cost.add(drawing, life);
      }
    }
    cost.print();
  }

  private void add(double drawing, ClockedLife life) {
    double people = life.personMonths();
    withoutDrawing.add(people / life.nanos(0) * THOUSAND);
    withDrawing.add(people / (life.nanos(0) + drawing) * THOUSAND);
    count("drawing the town", drawing / people);
    life.spent(0).forEach((what, nanos) -> count(what, nanos / people));
  }

  private void count(String what, double nanos) {
    byProcess.computeIfAbsent(what, name -> new Measured()).add(nanos);
  }

  private void print() {
    PlainTable speeds = new PlainTable("no programme", "million person-months a second");
    speeds.row("without drawing the town", withoutDrawing.text(2));
    speeds.row("with drawing the town", withDrawing.text(2));
    speeds.print();
    PlainTable processes = new PlainTable("spent on", "nanoseconds a person-month");
    byProcess.forEach((what, nanos) -> processes.row(what, nanos.text(2)));
    processes.print();
  }
}
