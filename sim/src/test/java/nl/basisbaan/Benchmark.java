package nl.basisbaan;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.followed.Personal;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.work.LabourMarket;

/** What a run costs: person-months a second, and which process costs what. Not a test. */
public final class Benchmark {
  private static final int MONTHS = 120;
  private static final double NANOS = 1e9;

  private Benchmark() {}

  /**
   * Prints the cost of whole runs of Groningen with one thread.
   *
   * @param arguments number of rounds, the first of which warms up; 6 when left out
   */
  public static void main(String[] arguments) {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 6;
    Scenario scenario =
        TestTowns.scenario(
            TestTowns.groningen(Integer.getInteger("smaller", 1)),
            Parameters.standard(),
            MONTHS,
            1,
            Policy.none(),
            TestTowns.endJob(50),
            TestTowns.transitionOnly(50));
    Replications replications = new Replications(scenario);
    Map<String, Long> nanos = new LinkedHashMap<>();
    long personMonths = 0;
    long total = 0;
    for (int round = 0; round < rounds; round++) {
      if (round == 1) {
        nanos.clear();
        personMonths = 0;
        total = 0;
      }
      long start = cpu();
      Town town = replications.town(round);
      count(nanos, "drawing the town", cpu() - start);
      personMonths += live(replications, town, scenario, nanos);
      total += cpu() - start;
    }
    print(nanos, personMonths, total);
  }

  private static long live(
      Replications replications, Town town, Scenario scenario, Map<String, Long> nanos) {
    long personMonths = 0;
    LabourMarket first = null;
    int[] nobody = new int[town.people().size()];
    Arrays.fill(nobody, Personal.NEVER);
    for (Policy policy : scenario.policies()) {
      People people = town.people().copy();
      Personal personal = replications.personal(town, people, nobody, false);
      LabourMarket market =
          first == null
              ? LabourMarket.withoutProgramme(town.chances(), MONTHS, scenario.parameters())
              : first.underProgramme();
      first = first == null ? market : first;
      List<Process> processes = new Simulation(town, policy, people, market, personal).month();
      for (Month month : town.months()) {
        for (Process process : processes) {
          long start = cpu();
          process.run(month);
          count(nanos, process.getClass().getSimpleName(), cpu() - start);
        }
        personMonths += people.present();
      }
    }
    return personMonths;
  }

  /** Processor time of this thread: a busy machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void count(Map<String, Long> nanos, String name, long spent) {
    nanos.merge(name, spent, Long::sum);
  }

  private static void print(Map<String, Long> nanos, long personMonths, long total) {
    System.out.printf(
        "%.1f million person-months in %.1f s: %.2f million a second of one thread's processor time%n",
        personMonths / 1e6, total / NANOS, personMonths / 1e6 / (total / NANOS));
    nanos.forEach(
        (name, spent) ->
            System.out.printf(
                "%-18s %5.1f %%  %6.1f ns a person-month%n",
                name, 100.0 * spent / total, (double) spent / personMonths));
  }
}
