package nl.basisbaan.experiments.answer;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.reach.Reach;
import nl.basisbaan.experiments.results.Digits;
import nl.basisbaan.experiments.results.Measured.GroupOutcome;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Difference;
import nl.basisbaan.policy.Kind;
import nl.basisbaan.policy.Policy;

/**
 * Everything that an answer is made of.
 *
 * @param outcomes of every policy at every point
 * @param groups outcomes of groups of people, at the base
 * @param accounts who gains and who pays
 * @param overruns of the budget, by year, at the base
 * @param lastYear how the last year differs from the whole, at the base
 */
record Found(
    Experiment experiment,
    Samples<Outcome> outcomes,
    Samples<GroupOutcome> groups,
    Samples<Accounts.Line> accounts,
    Samples<Integer> overruns,
    Samples<LastYear> lastYear) {
  private static final int START_MONTHS = 24;
  private static final int YEAR = 12;

  /** What is known of everybody who gets a place one year, or two, after that. */
  private static final Set<Headline> MONTHS_AFTER_START =
      EnumSet.of(
          Headline.INCOME,
          Headline.BRIDGE,
          Headline.BRIDGE_EURO,
          Headline.BRIDGE_OTHER,
          Headline.IMPROVED,
          Headline.IMPROVED_WITHOUT,
          Headline.LOCK_IN,
          Headline.DEADWEIGHT);

  /** The policies that open places, by their number in the scenario. */
  List<Integer> compared() {
    return experiment.withPlaces().stream().map(experiment.scenario().policies()::indexOf).toList();
  }

  Policy policy(int index) {
    return experiment.scenario().policies().get(index);
  }

  /** The months of the study without those that warm up. */
  int countedMonths() {
    return experiment.scenario().months() - experiment.scenario().warmUpMonths();
  }

  /** The headlines of this study: how a start differs from the whole only if there is more. */
  List<Headline> headlines() {
    return Arrays.stream(Headline.values())
        .filter(each -> each != Headline.COST_START_UP || countedMonths() > START_MONTHS)
        .toList();
  }

  /** The same, those that sentences tell before those that stand in tables only. */
  List<Headline> toldFirst() {
    return headlines().stream()
        .sorted(Comparator.comparing(headline -> !headline.isTold()))
        .toList();
  }

  /** The outcome by which policies are compared. */
  Outcome primary() {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.label().equals(experiment.study().primary()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Why a policy has no number for a headline: nobody to count, or a study that ends before those
   * can be asked who got a place in its first year, two years later.
   */
  String untold(Headline headline, int policy) {
    boolean hasJobs = policy(policy).versions().stream().anyMatch(each -> each.kind() == Kind.JOB);
    boolean isLater =
        countedMonths() <= YEAR + START_MONTHS
            && (headline == Headline.RELAPSE ? hasJobs : MONTHS_AFTER_START.contains(headline));
    boolean isPlaced =
        figure(Headline.SERVED).of(policy).estimate().stream().anyMatch(each -> each.mean() > 0);
    return isLater && isPlaced ? "study too short" : "nobody to count";
  }

  /** That something is the same in all of so many towns, the only ones that can be compared. */
  String sameIn(int towns) {
    return towns < experiment.replications()
        ? "the same in the " + towns + " towns that can be compared"
        : "the same in every town";
  }

  /** An outcome in words, as the answer has it. */
  String named(Outcome outcome) {
    return headlines().stream()
        .filter(each -> each.outcome() == outcome)
        .map(Headline::shortly)
        .findFirst()
        .orElseGet(() -> PrimaryWords.named(outcome));
  }

  /** A headline of these outcomes. */
  Figure<Outcome> figure(Headline headline) {
    return new Figure<>(
        outcomes,
        headline.outcome(),
        headline.rounded(),
        headline.words(),
        headline.wordsOfDifference());
  }

  /** What policies are compared by. */
  Figure<Outcome> primaryFigure() {
    Outcome primary = primary();
    return headlines().stream()
        .filter(each -> each.outcome() == primary)
        .findFirst()
        .map(this::figure)
        .orElse(new Figure<>(outcomes, primary, Digits.of(primary), primary.label()));
  }

  /** Whom a policy reaches; empty when it reaches nobody. */
  Optional<Reach> reach(int policy) {
    return Reach.of(outcomes, groups, policy);
  }

  /** Whether two policies open as many places in every month, all together, for the same money. */
  boolean isOfOneSize(int policy, int reference) {
    Policy one = policy(policy);
    Policy other = policy(reference);
    YearMonth start = experiment.scenario().start();
    return IntStream.range(0, experiment.scenario().months())
        .mapToObj(start::plusMonths)
        .allMatch(
            month ->
                one.places(month) == other.places(month)
                    && one.funding(month).yearlyBudget() == other.funding(month).yearlyBudget());
  }

  /** One policy against another. */
  Comparison compare(int policy, int reference) {
    return new Comparison(this, policy, reference);
  }

  /**
   * Every policy but the first against one before it: one that differs from it in design only or in
   * whom it takes only, in the fewest settings, if there is any, and else the first.
   */
  List<Comparison> comparisons(List<Integer> policies) {
    return IntStream.range(1, policies.size())
        .mapToObj(i -> compare(policies.get(i), reference(policies.get(i), policies.subList(0, i))))
        .toList();
  }

  private int reference(int policy, List<Integer> before) {
    return before.stream()
        .filter(each -> difference(policy, each).kind() != Difference.Kind.BOTH)
        .min(Comparator.comparingInt(each -> difference(policy, each).size()))
        .orElse(before.get(0));
  }

  /** In which settings two policies differ. */
  Difference difference(int policy, int reference) {
    return Difference.between(policy(policy), policy(reference));
  }
}
