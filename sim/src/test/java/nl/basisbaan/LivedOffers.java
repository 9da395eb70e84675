package nl.basisbaan;

import java.util.List;
import java.util.stream.IntStream;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;

/** Policies that are lived through in a small town, and what came of them. */
abstract class LivedOffers {
  static final int MONTHS = 60;

  static PolicyResult lived(Policy policy) {
    return lived(policy, Parameters.standard());
  }

  static PolicyResult lived(Policy policy, Parameters numbers) {
    return lived(policy, numbers, 1).get(0);
  }

  static List<PolicyResult> lived(Policy policy, Parameters numbers, int towns) {
    Replications replications =
        new Replications(
            TestTowns.scenario(TestTowns.groningen(10), numbers, MONTHS, 1, Policy.none(), policy));
    return IntStream.range(0, towns)
        .mapToObj(town -> replications.run(town, Follow.PARTICIPANTS).get(1))
        .toList();
  }

  static double atEnd(PolicyResult result, Outcome outcome) {
    return result.atEnd().get(outcome).value();
  }

  static List<PersonMonth> inPlaces(PolicyResult result) {
    return result.people().stream()
        .filter(
            month ->
                month.state() == State.BASIC_JOB
                    || (month.state() == State.ACTIVITY && month.provider() >= 0))
        .toList();
  }
}
