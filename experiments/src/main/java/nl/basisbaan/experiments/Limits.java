package nl.basisbaan.experiments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;

/** What keeps a programme from being larger, and what keeps the answer from being surer. */
final class Limits {
  /** The most places that the evidence of this model has seen at work together. */
  static final int MOST_SEEN = 50;

  private static final double LITTLE = 0.005;
  private static final int PERCENT = 100;

  private Limits() {}

  /** What bound a policy, in shares of the months of all towns. */
  static String binding(Samples<Outcome> samples, int policy, int width) {
    Map<String, Outcome> limits = new LinkedHashMap<>();
    limits.put("the budget", Outcome.BINDING_BUDGET_SHARE);
    limits.put("the time of coaches", Outcome.BINDING_COACHES_SHARE);
    limits.put("the places that the policy or work providers offer", Outcome.BINDING_PLACES_SHARE);
    limits.put("a lack of candidates", Outcome.BINDING_CANDIDATES_SHARE);
    String words =
        limits.entrySet().stream()
            .map(limit -> share(samples, policy, limit))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return words.isEmpty()
        ? ""
        : TextTable.paragraph("What binds, in percent of the months: " + words + ".", width);
  }

  private static Optional<String> share(
      Samples<Outcome> samples, int policy, Map.Entry<String, Outcome> limit) {
    return samples
        .estimate(0, policy, limit.getValue())
        .filter(estimate -> estimate.mean() > LITTLE)
        .map(estimate -> limit.getKey() + " " + Math.round(PERCENT * estimate.mean()));
  }

  /** Where the evidence ends; empty when the study stays within it. */
  static String ofKnowledge(List<Policy> policies, Experiment experiment, int width) {
    List<String> beyond =
        policies.stream().filter(policy -> most(policy) > MOST_SEEN).map(Policy::name).toList();
    if (beyond.isEmpty()) {
      return "";
    }
    String ends =
        experiment.study().bothEnds().isEmpty()
            ? "Name some under both_ends in the study to see the answer at both ends of their range."
            : "The answer at both ends of "
                + String.join(", ", experiment.study().bothEnds())
                + " is above.";
    return TextTable.paragraph(
        "More than "
            + MOST_SEEN
            + " places ("
            + String.join(", ", beyond)
            + "): nobody has published what happens then. How suited later candidates are, which work"
            + " providers can still be found, how much useful work is left, what it does to"
            + " neighbourhoods and how much paid work it replaces rest on assumptions with wide"
            + " ranges (basisbaan list parameters: work_provider, experience, neighbourhood,"
            + " displaced, interview, recruitment). "
            + ends,
        width);
  }

  private static int most(Policy policy) {
    return policy.scale().isEmpty() && policy.opensPlaces()
        ? Integer.MAX_VALUE
        : policy.scale().stream().mapToInt(Places::places).max().orElse(0);
  }
}
