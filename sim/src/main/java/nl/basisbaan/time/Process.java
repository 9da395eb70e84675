package nl.basisbaan.time;

/** One thing that happens each month. */
@FunctionalInterface
public interface Process {
  void run(Month month);
}
