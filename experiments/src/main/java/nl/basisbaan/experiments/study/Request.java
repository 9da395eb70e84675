package nl.basisbaan.experiments.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.Follow;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * What somebody asks of a study: which one, how often, with which luck, and where the result goes.
 *
 * @param study a file, or the name of a study that comes with the program
 * @param seed fixes all luck
 * @param replications asked for; empty for as many as the study says
 * @param threads units that run at once
 * @param set values of parameters that differ from those of the study, by name
 * @param vary what varies beside, or instead of, what the study says, by name
 * @param design how levers and uncertainties are combined instead, such as {@code sobol:64}
 * @param follow whose months are kept
 * @param out the result folder; empty for one named after what differs from the study
 * @param force whether an existing result may be replaced
 * @param quiet whether progress is not shown
 */
public record Request(
    String study,
    long seed,
    @Setting(words = "How often the town is lived through", low = 1, high = 100_000)
        OptionalInt replications,
    @Setting(words = "Units that run at once", low = 1, high = 1024) int threads,
    Map<String, Double> set,
    Map<String, List<String>> vary,
    Map<String, String> design,
    Follow follow,
    Optional<String> out,
    boolean force,
    boolean quiet) {
  /** Copies the values, keeps their order and refuses what is out of range. */
  public Request {
    Settings.check(Request.class, study, seed, replications, threads);
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    vary = Collections.unmodifiableMap(new LinkedHashMap<>(vary));
    design = Collections.unmodifiableMap(new LinkedHashMap<>(design));
  }

  /** A study as it is, with the standard seed, on one thread, without progress. */
  public static Request of(String study) {
    return of(study, 1, Map.of());
  }

  /** The same with other luck and parameters. */
  public static Request of(String study, long seed, Map<String, Double> set) {
    return new Request(
        study,
        seed,
        OptionalInt.empty(),
        1,
        set,
        Map.of(),
        Map.of(),
        Follow.NOBODY,
        Optional.empty(),
        false,
        true);
  }
}
