package nl.basisbaan.experiments.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.basisbaan.experiments.data.Document;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;

/**
 * A question to the model: which policies are compared, where, how long and under which
 * assumptions.
 *
 * @param name short name, as in results
 * @param places replaces the places of every policy that opens any; empty leaves them as they are
 * @param budgets replaces every policy that opens places by one policy a budget; empty leaves them
 * @param sizes replaces every policy that opens places by one policy a size; empty leaves them
 * @param bothEnds parameters nobody knows: the study is also run at both ends of their range
 * @param set parameters that differ from the model's in the whole study
 * @param vary what differs between designs and points, by name, with its values
 * @param design how these values are combined
 * @param primary outcome by which designs are compared
 * @param precision half-widths of the intervals of means, by outcome, at which towns are enough
 */
public record Study(
    @Setting(words = "Short name, as in results; the file has the same name") String name,
    @Setting(words = "What the study answers, as a question") String question,
    @Setting(words = "Name of a municipality, or a file ending in .yaml") String municipality,
    @Setting(words = "Names of policies, or files ending in .yaml; none is always compared with")
        List<String> policies,
    @Setting(words = "First month, YYYY-MM") YearMonth start,
    @Setting(words = "Length of the run", unit = "months", low = 1, high = 1200) int months,
    @Setting(
            words =
                "First of these months that are lived through but left out of the months, people and"
                    + " events that are written; recruitment can begin in them",
            unit = "months",
            low = 0,
            high = 1199,
            standard = "0")
        int warmUpMonths,
    @Setting(
            words = "How often the town is lived through, each time with other people and luck",
            unit = "replications",
            low = 1,
            high = 100_000,
            standard = "40")
        int replications,
    @Setting(
            words = "Places of every policy that opens any; left out: as each policy says",
            unit = "places",
            low = 1,
            high = 100_000)
        OptionalInt places,
    @Setting(
            words =
                "Numbers of places: every policy that opens any becomes one policy a size, named"
                    + " after both, such as my-policy-50",
            unit = "places",
            low = 1,
            high = 100_000)
        List<Integer> sizes,
    @Setting(
            words =
                "Yearly budgets: every policy that opens places becomes one policy a budget with as"
                    + " many places as that carries, named after both",
            unit = "euro a year",
            low = 1,
            high = 1_000_000_000)
        List<Integer> budgets,
    @Setting(words = "Parameters of which the answer is also given at both ends of their range")
        List<String> bothEnds,
    @Setting(
            words = "How often the town is lived through at each of those ends, at most",
            unit = "replications",
            low = 1,
            high = 100_000,
            standard = "10")
        int endReplications,
    @Setting(words = "Values of parameters, by name", standard = "{}") Map<String, Double> set,
    @Setting(
            words =
                "Settings of policies, of the town and the study, and parameters that vary, by name:"
                    + " a list of values, FROM..TO:COUNT, FROM..TO, or range for all that the table"
                    + " of parameters or settings allows",
            standard = "{}")
        Map<String, List<String>> vary,
    Design design,
    @Setting(
            words = "Outcome by which designs are compared, from basisbaan list outcomes",
            standard = "social_net_per_place_year")
        String primary,
    @Setting(
            words =
                "Outcomes with how far the 95% interval of each policy's mean may reach to either"
                    + " side of it, half its width: towns are lived through, ten by ten, until it"
                    + " does not reach further; replications are then the most",
            standard = "{}")
        Map<String, Double> precision) {

  /** Copies the lists and refuses what is missing or out of range. */
  public Study {
    Settings.check(
        Study.class,
        name,
        question,
        municipality,
        policies,
        start,
        months,
        warmUpMonths,
        replications,
        places,
        sizes,
        budgets,
        bothEnds,
        endReplications);
    policies = List.copyOf(policies);
    sizes = List.copyOf(sizes);
    budgets = List.copyOf(budgets);
    bothEnds = List.copyOf(bothEnds);
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    precision = Collections.unmodifiableMap(new LinkedHashMap<>(precision));
    vary = Collections.unmodifiableMap(new LinkedHashMap<>(vary));
    List<String> wrong = new ArrayList<>();
    if (municipality.isEmpty()) {
      wrong.add("municipality is missing: must be a name or a .yaml file");
    }
    if (!(warmUpMonths < months)) {
      wrong.add("warm_up_months must be below months (" + months + ") but was " + warmUpMonths);
    }
    if (start.plusMonths(warmUpMonths).isBefore(Dates.first())) {
      wrong.add(
          String.format(
              Locale.ROOT,
              "start must be %s or later, or at most warm_up_months (%d) earlier, but was %s",
              Dates.first(),
              warmUpMonths,
              start));
    }
    if (!sizes.isEmpty() && places.isPresent()) {
      wrong.add("sizes cannot be given beside places: leave out one of the two");
    }
    if (!budgets.isEmpty() && (!sizes.isEmpty() || places.isPresent())) {
      wrong.add("budgets cannot be given beside places or sizes: leave out all but one");
    }
    if (sizes.stream().distinct().count() < sizes.size()) {
      wrong.add("sizes must all differ but were " + sizes);
    }
    if (budgets.stream().distinct().count() < budgets.size()) {
      wrong.add("budgets must all differ but were " + budgets);
    }
    if (varies(vary, design) && !(sizes.isEmpty() && budgets.isEmpty() && bothEnds.isEmpty())) {
      wrong.add(
          "vary cannot be given beside sizes, budgets or both_ends: under vary these are places,"
              + " budget and NAME: range, the last with design: {uncertainties: {kind:"
              + " one_at_a_time}}");
    }
    if (policies.isEmpty()) {
      wrong.add("policies must name at least one policy");
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", wrong));
    }
  }

  /** What a study names elsewhere: told of a study too in which other things are wrong. */
  record Named(
      String municipality,
      List<String> policies,
      List<String> bothEnds,
      Map<String, Double> set,
      Map<String, List<String>> vary) {}

  /** What this one names. */
  Named named() {
    return new Named(municipality, policies, bothEnds, set, vary);
  }

  /**
   * What is wrong in a file that can be read: outcomes that are none, and more replications at the
   * ends than there are at all, where the file asks for them itself.
   *
   * @param replications asked for in place of those of the file
   */
  static List<Mistake> mistakes(Document<Study> file, OptionalInt replications) {
    Study study = file.value();
    List<Mistake> mistakes = new ArrayList<>();
    unknown(study.primary)
        .ifPresent(words -> mistakes.add(file.mistake("primary must be " + words, "primary")));
    study.precision.forEach(
        (name, half) -> {
          Mistake here = file.mistake("", "precision", name);
          unknown(name)
              .ifPresent(words -> mistakes.add(here.saying("precision must be of " + words)));
          if (!(half > 0)) {
            mistakes.add(here.saying(name + " must be above 0 but was " + half));
          }
        });
    int most = Math.max(study.replications, replications.orElse(0));
    if (study.endReplications > most && file.has("end_replications")) {
      String words = "end_replications must be at most replications (%s) but was %s";
      mistakes.add(file.mistake(words.formatted(most, study.endReplications)));
    }
    return mistakes;
  }

  /** What an outcome must be, if there is none of that name or none can be more than another. */
  private static Optional<String> unknown(String name) {
    List<String> outcomes =
        Arrays.stream(Outcome.values())
            .filter(outcome -> !outcome.unit().equals("code"))
            .map(Outcome::label)
            .toList();
    String shown = "an outcome that is no code, as basisbaan list outcomes shows, but was ";
    return Optional.of(shown + Mistake.found(name) + Nearest.hint(name, outcomes))
        .filter(words -> !outcomes.contains(name));
  }

  /** Whether anything varies. */
  boolean varies() {
    return varies(vary, design);
  }

  private static boolean varies(Map<String, List<String>> vary, Design design) {
    return !vary.isEmpty() || !design.equals(Settings.standard(Design.class));
  }

  /** Whether policies have other places here than they say themselves. */
  boolean resizes() {
    return places.isPresent() || !sizes.isEmpty() || !budgets.isEmpty();
  }

  /** A policy that opens places as often as there are sizes or budgets here, named after them. */
  List<Policy> resized(Policy policy) {
    if (places.isPresent()) {
      return List.of(policy.withPlaces(places.getAsInt()));
    }
    return Stream.concat(
            budgets.stream()
                .map(
                    budget ->
                        policy
                            .with("funding.yearly_budget", budget.toString())
                            .withScale(List.of())
                            .with("name", policy.name() + "-budget-" + budget)),
            sizes.stream()
                .map(size -> policy.withPlaces(size).with("name", policy.name() + "-" + size)))
        .toList();
  }
}
