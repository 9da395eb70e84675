package nl.basisbaan.experiments.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.PolicyOrigins;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Funder;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Kind;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;

/** What the user of a study may not have meant, as it changes nothing or means something else. */
public final class Warnings {
  private static final String WITHOUT = "stock.without_benefit";
  private static final int YEAR = 12;

  /** Age from which people have social assistance of their own. */
  private static final int ADULT = 18;

  private final Experiment experiment;
  private final Scenario scenario;
  private final List<String> lines = new ArrayList<>();

  private final Language language;

  private Warnings(Experiment experiment, Language language) {
    this.experiment = experiment;
    this.language = language;
    this.scenario = experiment.scenario();
  }

  /** All of a study, a line each. */
  public static List<String> of(Experiment experiment, Language language) {
    Warnings warnings = new Warnings(experiment, language);
    warnings.ofPolicies();
    experiment.variants().refused(language).ifPresent(warnings.lines::add);
    warnings.nobodyWithoutBenefit();
    experiment.inputs().stream().filter(Input::isOfTheUser).forEach(warnings::ofFile);
    return List.copyOf(warnings.lines);
  }

  private void ofPolicies() {
    for (Policy policy : experiment.withoutEffect()) {
      say("no_places", policy.name(), scenario.start(), experiment.last());
    }
    for (Policy policy : scenario.policies()) {
      changesWithoutEffect(policy);
      moneyThatEnded(policy);
      recruitmentTooLate(policy);
      offersWithoutPlaces(policy);
      policy.versions().forEach(offer -> contractsAgainstTheLaw(policy, offer));
      policy.versions().forEach(offer -> tooYoung(policy, offer.eligibility()));
    }
  }

  /** Offers that get none of the places, as where these are too few to share. */
  private void offersWithoutPlaces(Policy policy) {
    for (Offer offer : policy.offers()) {
      boolean isNone =
          policy.opensPlaces()
              && policy.offers().stream()
                  .filter(each -> each.name().equals(offer.name()))
                  .map(Offer::scale)
                  .allMatch(scale -> !scale.isEmpty() && scale.stream().allMatch(Warnings::isNone));
      if (isNone) {
        say("no_places.offer", policy.name(), offer.name());
      }
    }
  }

  private static boolean isNone(Places step) {
    return step.places() == 0;
  }

  /** Extensions that are planned and never given: the law on temporary contracts goes before. */
  private void contractsAgainstTheLaw(Policy policy, Offer offer) {
    Evidence laws = Evidence.of("legal.csv");
    int contracts = (int) laws.value("temporary_contracts_max", scenario.start());
    int months = (int) laws.value("temporary_contracts_max_duration", scenario.start());
    int lawful = offer.contract().plannedMonths(contracts, months);
    int planned = offer.contract().plannedMonths(Integer.MAX_VALUE, Integer.MAX_VALUE);
    if (offer.kind() == Kind.JOB && lawful < planned) {
      boolean isItself = offer.name().equals(policy.name());
      say(
          "contracts",
          isItself ? policy.name() : policy.name() + ", " + offer.name() + ",",
          language.count("dry.months", planned),
          lawful,
          language.count("warn.contracts.number", contracts),
          language.count("dry.months", months));
    }
  }

  /** Criteria that nobody can meet: so many months before so young an age. */
  private void tooYoung(Policy policy, Eligibility asked) {
    if (asked.minBenefitMonths() >= YEAR * (asked.maxAge() + 1 - ADULT)) {
      String months = language.count("dry.months", asked.minBenefitMonths());
      say("too_young", policy.name(), asked.maxAge(), months);
    }
  }

  /** Changes that come too late for these months, or too early for what was before. */
  private void changesWithoutEffect(Policy policy) {
    Stream<String> ofOffers = policy.offers().stream().map(Offer::since);
    Stream<String> ofFunding = policy.laterFunding().stream().map(Funding.Later::since);
    for (String since : Stream.concat(ofOffers, ofFunding).distinct().toList()) {
      boolean early = !since.isEmpty() && !YearMonth.parse(since).isAfter(scenario.start());
      if (isLate(since) || early) {
        String id = isLate(since) ? "change_late" : "change_early";
        say(id, policy.name(), since, isLate(since) ? experiment.last() : scenario.start());
      }
    }
  }

  /** What others pay, if that ended before these months. */
  private void moneyThatEnded(Policy policy) {
    Funding first = policy.funding(scenario.start());
    tellEnded(policy, "ended.co_payment", first.coPaymentUntil());
    for (Funder funder : first.funders()) {
      tellEnded(policy, "ended.funder", funder.until());
    }
  }

  private void tellEnded(Policy policy, String id, String until) {
    YearMonth first = scenario.start().plusMonths(scenario.warmUpMonths());
    if (!until.isEmpty() && YearMonth.parse(until).isBefore(first)) {
      say(id, policy.name(), until, first);
    }
  }

  /** Where no offer recruits in these months. */
  private void recruitmentTooLate(Policy policy) {
    List<String> dates =
        policy.versions().stream().map(each -> each.selection().recruitsFrom()).sorted().toList();
    if (isLate(dates.get(0))) {
      say("recruits_late", policy.name(), dates.get(0), experiment.last());
    }
  }

  private boolean isLate(String date) {
    return !date.isEmpty() && YearMonth.parse(date).isAfter(experiment.last());
  }

  /** Says something once, however many versions of an offer it is so of. */
  private void say(String id, Object... parts) {
    String words = language.say("warn." + id, parts);
    if (!lines.contains(words)) {
      lines.add(words);
    }
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
    if (!may.isEmpty() && none) {
      say("without_benefit", language.list(may), scenario.municipality().name(), WITHOUT);
    }
  }

  /** A file that hides one of the program, and lists that take the place of others. */
  private void ofFile(Input input) {
    Optional<Library> library = Library.of(input);
    library
        .filter(kind -> kind != Library.STUDIES && kind.hides(input))
        .map(
            kind ->
                language.say(
                    "warn.hides." + kind.name().toLowerCase(Locale.ROOT),
                    input.label(),
                    input.stem()))
        .ifPresent(lines::add);
    if (library.equals(Optional.of(Library.POLICIES))) {
      PolicyOrigins.taken(input)
          .forEach(each -> lines.add(each.at().saying(words(each, language)).toString()));
    }
  }

  /** That a list of a policy takes the place of another one. */
  public static String words(PolicyOrigins.Taken taken, Language language) {
    String other = taken.other();
    return taken.offers().isEmpty()
        ? language.say("warn.taken", taken.at().words(), other)
        : language.say(
            "warn.taken.offers", taken.at().words(), other, String.join(", ", taken.offers()));
  }
}
