package nl.basisbaan.experiments.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.PolicyOrigins;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.policy.Funder;
import nl.basisbaan.policy.Funding.LaterBudget;
import nl.basisbaan.policy.Kind;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Policy;

/** What the user of a study may not have meant, as it changes nothing or means something else. */
public final class Warnings {
  private static final String WITHOUT = "stock.without_benefit";

  private final Experiment experiment;
  private final Scenario scenario;
  private final List<String> lines = new ArrayList<>();

  private Warnings(Experiment experiment) {
    this.experiment = experiment;
    this.scenario = experiment.scenario();
  }

  /** All of a study, a line each. */
  public static List<String> of(Experiment experiment) {
    Warnings warnings = new Warnings(experiment);
    warnings.ofPolicies();
    experiment.variants().refused().ifPresent(warnings.lines::add);
    warnings.nobodyWithoutBenefit();
    experiment.inputs().stream().filter(Input::isOfTheUser).forEach(warnings::ofFile);
    return List.copyOf(warnings.lines);
  }

  private void ofPolicies() {
    for (Policy policy : experiment.withoutEffect()) {
      String words =
          "%s opens no places in these months (%s to %s): it is lived as no programme is";
      lines.add(words.formatted(policy.name(), scenario.start(), experiment.last()));
    }
    for (Policy policy : scenario.policies()) {
      changesWithoutEffect(policy);
      moneyThatEnded(policy);
      recruitmentTooLate(policy);
      policy.versions().forEach(offer -> contractsAgainstTheLaw(policy, offer));
    }
  }

  /** Extensions that are planned and never given: the law on temporary contracts goes before. */
  private void contractsAgainstTheLaw(Policy policy, Offer offer) {
    Evidence laws = Evidence.of("legal.csv");
    int contracts = (int) laws.value("temporary_contracts_max", scenario.start());
    int months = (int) laws.value("temporary_contracts_max_duration", scenario.start());
    int lawful = offer.contract().plannedMonths(contracts, months);
    int planned = offer.contract().plannedMonths(Integer.MAX_VALUE, Integer.MAX_VALUE);
    if (offer.kind() == Kind.JOB && lawful < planned) {
      String words =
          "%s plans temporary contracts of %s in all, of which the law allows %s (%s in %s)"
              .formatted(
                  offer.name().equals(policy.name())
                      ? policy.name()
                      : policy.name() + ", " + offer.name() + ",",
                  Words.count(planned, "month"),
                  lawful,
                  Words.count(contracts, "contract"),
                  Words.count(months, "month"));
      if (!lines.contains(words)) { // as before a change of something else
        lines.add(words);
      }
    }
  }

  /** Changes that come too late for these months, or too early for what was before. */
  private void changesWithoutEffect(Policy policy) {
    Stream<String> ofOffers = policy.offers().stream().map(Offer::since);
    Stream<String> ofBudget = policy.funding().laterBudgets().stream().map(LaterBudget::since);
    for (String since : Stream.concat(ofOffers, ofBudget).distinct().toList()) {
      boolean early = !since.isEmpty() && !YearMonth.parse(since).isAfter(scenario.start());
      if (isLate(since) || early) {
        String when = isLate(since) ? afterTheLast() : "by the first month " + scenario.start();
        String what = isLate(since) ? "that change" : "what was before";
        lines.add(
            "%s changes in %s, %s: %s has no effect".formatted(policy.name(), since, when, what));
      }
    }
  }

  /** What others pay, if that ended before these months. */
  private void moneyThatEnded(Policy policy) {
    tellEnded(policy, "funding.co_payment", policy.funding().coPaymentUntil());
    for (Funder funder : policy.funding().funders()) {
      tellEnded(policy, "a share of funding.funders", funder.until());
    }
  }

  private void tellEnded(Policy policy, String what, String until) {
    YearMonth first = scenario.start().plusMonths(scenario.warmUpMonths());
    if (!until.isEmpty() && YearMonth.parse(until).isBefore(first)) {
      String words = "%s: %s ended in %s, before the first month that counts, %s: it has no effect";
      lines.add(words.formatted(policy.name(), what, until, first));
    }
  }

  /** Where no offer recruits in these months. */
  private void recruitmentTooLate(Policy policy) {
    List<String> dates =
        policy.versions().stream().map(each -> each.selection().recruitsFrom()).sorted().toList();
    if (isLate(dates.get(0))) {
      String words = "%s recruits from %s on, %s: nobody is recruited before";
      lines.add(words.formatted(policy.name(), dates.get(0), afterTheLast()));
    }
  }

  private boolean isLate(String date) {
    return !date.isEmpty() && YearMonth.parse(date).isAfter(experiment.last());
  }

  private String afterTheLast() {
    return "after the last month " + experiment.last();
  }

  /** Which policies may take people without benefit, where the town has none at any point. */
  private void nobodyWithoutBenefit() {
    Predicate<Offer> asks = offer -> offer.eligibility().withoutBenefit();
    List<String> may =
        scenario.policies().stream()
            .filter(each -> each.versions().stream().anyMatch(asks))
            .map(Policy::name)
            .toList();
    boolean none =
        scenario.municipality().stock().withoutBenefit() == 0
            && experiment.uncertainties().stream()
                .noneMatch(each -> each.where().path().equals(WITHOUT));
    String words =
        "%s may take people without benefit: in %s only those whose benefit fell to nothing (%s is 0)";
    if (!may.isEmpty() && none) {
      lines.add(words.formatted(Words.list(may), scenario.municipality().name(), WITHOUT));
    }
  }

  /** A file that hides one of the program, and lists that take the place of others. */
  private void ofFile(Input input) {
    Optional<Library> library = Library.of(input);
    library
        .filter(kind -> kind != Library.STUDIES && kind.hides(input))
        .map(
            kind ->
                "%s is used, not the %s %s that comes with the program"
                    .formatted(input.label(), kind.one(), input.stem()))
        .ifPresent(lines::add);
    if (library.equals(Optional.of(Library.POLICIES))) {
      PolicyOrigins.notes(input).forEach(each -> lines.add(each.toString()));
    }
  }
}
