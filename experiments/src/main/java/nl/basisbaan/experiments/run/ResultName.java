package nl.basisbaan.experiments.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Numbers;

/** A name for results that says what was asked for: the seed and what differs from the study. */
final class ResultName {
  private static final int LONGEST = 120;

  private ResultName() {}

  /**
   * The name; one that is too long ends in a fingerprint of the whole.
   *
   * @param vary what the command line varies
   * @param design how it combines that
   */
  static String of(
      Experiment experiment, Map<String, List<String>> vary, Map<String, String> design) {
    List<String> parts = new ArrayList<>();
    parts.add("seed-" + experiment.scenario().seed());
    if (experiment.replications() != experiment.study().replications()) {
      parts.add("replications-" + experiment.replications());
    }
    if (experiment.follow() == Follow.PARTICIPANTS || experiment.follow() == Follow.ALL) {
      parts.add("persons-" + experiment.follow().name().toLowerCase(Locale.ROOT));
    }
    experiment
        .set()
        .forEach(
            (parameter, value) -> {
              if (!value.equals(experiment.study().set().get(parameter))) {
                parts.add(parameter + "=" + Numbers.parameter(value));
              }
            });
    vary.forEach((name, values) -> parts.add(name + "=" + String.join(",", values)));
    design.forEach((part, words) -> parts.add(part + "=" + words));
    String name = String.join("_", parts).replaceAll("[/\\\\:]", "-");
    return name.length() <= LONGEST
        ? name
        : name.substring(0, LONGEST)
            + "-"
            + Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }
}
