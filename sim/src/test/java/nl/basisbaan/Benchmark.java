package nl.basisbaan;

import java.util.List;
import java.util.function.IntConsumer;

/** What runs cost, in tables. Not a test. */
public final class Benchmark {
  /** What is measured, in as many rounds as it takes when nobody says how many. */
  private record Part(String name, int rounds, IntConsumer print) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("none", 11, CostOfNone::print),
          new Part("policies", 5, CostOfPolicies::print),
          new Part("growth", 5, CostOfGrowth::print),
          new Part("memory", 3, CostInMemory::print),
          new Part("sweep", 3, CostOfSweep::print),
          new Part("cold", 5, CostWhenCold::print),
          new Part("peers", 1, rounds -> ToyMonths.main(new String[] {"" + rounds})));

  private Benchmark() {}

  /**
   * Prints what was measured.
   *
   * @param arguments a part, and how many rounds count; without arguments all parts, each in a Java
   *     machine of its own: none runs with what another has taught the compiler
   */
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      PARTS.forEach(part -> JavaMachine.likeThis(Benchmark.class, part.name).run());
      return;
    }
    Part part = part(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : part.rounds;
    if (!(rounds >= 1)) {
      throw new IllegalArgumentException("rounds must be at least 1 but was " + rounds);
    }
    System.out.printf("%n## %s, rounds: %d%n%n", part.name, rounds);
    part.print.accept(rounds);
  }

  private static Part part(String name) {
    return PARTS.stream()
        .filter(part -> part.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "part must be one of "
                        + PARTS.stream().map(Part::name).toList()
                        + " but was "
                        + name));
  }
}
