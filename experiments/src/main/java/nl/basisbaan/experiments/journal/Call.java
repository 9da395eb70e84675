package nl.basisbaan.experiments.journal;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.basisbaan.experiments.study.Request;

/**
 * How a run was asked for, beside what its plan says of the outcome of asking.
 *
 * @param command such as {@code run}
 * @param study as it was named
 * @param replications asked for; empty for as many as the study says
 * @param set parameters that were changed on the command line
 * @param vary what varies by the command line
 * @param design how the command line combines it
 * @param keep whether the towns stay in the result, so that it can grow when it is complete
 */
public record Call(
    String command,
    String study,
    OptionalInt replications,
    Map<String, Double> set,
    Map<String, List<String>> vary,
    Map<String, String> design,
    boolean keep) {
  /** The call of a command. */
  public static Call of(String command, Request request) {
    return new Call(
        command,
        request.study(),
        request.replications(),
        request.set(),
        request.vary(),
        request.design(),
        false);
  }

  /** The same, with the towns kept or not. */
  public Call keeping(boolean towns) {
    return new Call(command, study, replications, set, vary, design, towns);
  }
}
