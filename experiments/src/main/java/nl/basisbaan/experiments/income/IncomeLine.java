package nl.basisbaan.experiments.income;

import java.util.Optional;
import nl.basisbaan.income.Vintage;

/**
 * One line of a household's money, in cents a month. Parts make up a sum; everything but sums makes
 * up net income.
 *
 * @param item name in a table for programs
 * @param withoutJob amount on benefit
 * @param inFirstMonth amount in the first month of the job, where it is told beside
 * @param inJob amount in the job
 * @param vintage from when its amounts are; none when it follows from the lines above
 * @param rule how it follows, in plain words, with the file where the rule stands
 */
record IncomeLine(
    Kind kind,
    String item,
    long withoutJob,
    long inFirstMonth,
    long inJob,
    Optional<Vintage> vintage,
    String rule) {
  /** What a line is to the lines above it. */
  enum Kind {
    PART,
    SUM,
    WHOLE
  }

  /** The name for people, with a mark for an estimate. */
  String words(IncomeSpeech speech) {
    String name = speech.say("line." + item);
    return isEstimated() ? speech.say("estimated", name) : name;
  }

  boolean isEstimated() {
    return vintage.map(Vintage::estimated).orElse(false);
  }

  boolean isNothing() {
    return withoutJob == 0 && inFirstMonth == 0 && inJob == 0;
  }
}
