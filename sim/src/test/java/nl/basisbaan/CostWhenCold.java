package nl.basisbaan;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;

/** What a first run costs in a Java machine that was just started. */
final class CostWhenCold {
  private static final int MONTHS = 12;
  private static final double NANOS_PER_SECOND = 1e9;

  private CostWhenCold() {}

  static void print(int rounds) {
    Measured wall = new Measured();
    Measured processor = new Measured();
    JavaMachine machine = JavaMachine.ofTheProgram(CostWhenCold.class);
    for (int round = -1; round < rounds; round++) {
      long start = System.nanoTime();
      double nanos = Double.parseDouble(machine.read());
      if (round >= 0) {
        wall.add((System.nanoTime() - start) / NANOS_PER_SECOND);
        processor.add(nanos / NANOS_PER_SECOND);
      }
    }
    PlainTable table =
        new PlainTable("a first run of twelve months, from the start of Java to its end", "s");
    table.row("wall time", wall.text(2));
    table.row("processor time of all threads", processor.text(2));
    table.print();
  }

  /** Lives Groningen for a year under two policies; prints the processor time of everything. */
  public static void main(String[] arguments) {
    Scenario scenario =
        TestTowns.scenario(
            TestTowns.groningen(1),
            Parameters.standard(),
            MONTHS,
            1,
            Policy.none(),
            TestTowns.endJob(50));
    new Replications(scenario).run(0, Follow.NOBODY);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.print(system.getProcessCpuTime());
  }
}
