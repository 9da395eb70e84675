package nl.basisbaan.experiments.command;

/** What helps when memory, or another thread, cannot be had. */
public final class Memory {
  private static final long GIGABYTE = 1L << 30;

  private Memory() {}

  /**
   * What helps.
   *
   * @param threads units that ran at once
   */
  public static String advice(OutOfMemoryError error, int threads) {
    if (String.valueOf(error.getMessage()).contains("native thread")) {
      return "the system starts no more threads; fewer --threads than " + threads + " may do";
    }
    long twice = 1 + 2 * Runtime.getRuntime().maxMemory() / GIGABYTE;
    return "a larger heap helps: JAVA_TOOL_OPTIONS=-Xmx"
        + twice
        + "g in front of basisbaan"
        + (threads > 1 ? "; so do fewer --threads than " + threads : "");
  }
}
