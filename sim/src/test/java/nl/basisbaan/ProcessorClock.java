package nl.basisbaan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Processor time of the thread, so that a busy machine does not count: nor does what other threads
 * do, such as collecting garbage. What reading the clock takes is left out.
 */
final class ProcessorClock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int READINGS = 20_000;
  private static final double OF_A_READING = ofAReading();

  private long last = THREADS.getCurrentThreadCpuTime();

  private static double ofAReading() {
    double least = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 5; attempt++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (int reading = 1; reading < READINGS; reading++) {
        THREADS.getCurrentThreadCpuTime();
      }
      double all = THREADS.getCurrentThreadCpuTime() - start;
      least = Math.min(least, all / READINGS);
    }
    return least;
  }

  /** Nanoseconds since the last lap, or since the clock was made. */
  double lap() {
    long now = THREADS.getCurrentThreadCpuTime();
    double lap = now - last - OF_A_READING;
    last = now;
    return lap;
  }
}
