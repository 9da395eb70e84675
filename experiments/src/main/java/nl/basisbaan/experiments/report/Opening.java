package nl.basisbaan.experiments.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.money.Payments;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Places;

/**
 * What was lived through, and what to keep in mind of it: what the English answer says at its
 * beginning, from the manifest of the result.
 */
final class Opening {
  private static final String INDEXATION = "indexation.wages_per_year";
  private static final String OF_PAYMENTS = "payments.";

  private final Results results;
  private final Language language;
  private final JsonNode manifest;

  private Opening(Results results, Language language) {
    this.results = results;
    this.language = language;
    this.manifest = results.manifest();
  }

  /** The sentences, as one paragraph. */
  static String of(Results results, Language language) throws IOException {
    Opening opening = new Opening(results, language);
    List<String> sentences = new ArrayList<>(List.of(opening.livedThrough()));
    opening.varying().ifPresent(sentences::add);
    opening.warmUp().ifPresent(sentences::add);
    opening.ends().ifPresent(sentences::add);
    opening.places().ifPresent(sentences::add);
    opening.set().ifPresent(sentences::add);
    opening.budget().ifPresent(sentences::add);
    sentences.addAll(opening.rules());
    opening.beyondSeen().ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private String livedThrough() {
    String town = manifest.at("/study/municipality").asText();
    return language.say(
        results.isValidation() ? "page.proof" : "page.lived",
        Words.capital(town),
        language.month(results.start()),
        isVarying()
            ? language.say("until.longest", language.month(last()))
            : language.month(last()),
        results.towns(),
        results.start().getYear());
  }

  /** The last month that is lived, where the months of a study vary that of the longest. */
  private YearMonth last() {
    return results.start().plusMonths(lengths().getMax() - 1L);
  }

  /** How many months count, at every value where they vary. */
  private IntSummaryStatistics lengths() {
    IntSummaryStatistics lengths = new IntSummaryStatistics();
    for (JsonNode each : manifest.at("/sweep/uncertainties")) {
      if (each.path("name").asText().equals("study.months")) {
        each.path("values").forEach(months -> lengths.accept(months.asInt() - results.warmUp()));
      }
    }
    if (lengths.getCount() == 0) {
      lengths.accept(results.months());
    }
    return lengths;
  }

  private boolean isVarying() {
    return lengths().getMin() < lengths().getMax();
  }

  private Optional<String> varying() {
    return isVarying()
        ? Optional.of(language.say("opening.months", lengths().getMin(), lengths().getMax()))
        : Optional.empty();
  }

  /** How many towns were lived at each end of what nobody knows, where there are ends. */
  private Optional<String> ends() {
    return results.townsAtEnds() == 0
        ? Optional.empty()
        : Optional.of(language.say("opening.ends", results.townsAtEnds()));
  }

  private Optional<String> warmUp() {
    return results.warmUp() == 0
        ? Optional.empty()
        : Optional.of(language.say("opening.warm_up", results.warmUp()));
  }

  private Optional<String> places() {
    JsonNode places = manifest.at("/study/places");
    for (JsonNode lever : manifest.at("/sweep/levers")) {
      if (lever.at("/where/path").asText().equals("places")) {
        return Optional.empty();
      }
    }
    return places.isInt()
        ? Optional.of(language.say("opening.places", places.asInt()))
        : Optional.empty();
  }

  /** The parameters that the study or the user set. */
  private Optional<String> set() {
    Parameters standard = Parameters.standard();
    JsonNode ofStudy = manifest.at("/study/set");
    List<String> set = new ArrayList<>();
    for (Parameter each : standard.all()) {
      JsonNode value = manifest.path("set").path(each.name());
      if (value.isNumber()) {
        JsonNode asked = ofStudy.path(each.name());
        boolean isOfStudy = asked.isNumber() && asked.asDouble() == value.asDouble();
        set.add(
            language.say(
                isOfStudy ? "opening.set.study" : "opening.set.user",
                each.name(),
                number(value.asDouble()),
                number(each.value())));
      }
    }
    return set.isEmpty()
        ? Optional.empty()
        : Optional.of(language.say("opening.set", String.join("; ", set)));
  }

  private String number(double value) {
    return language.separated(Numbers.parameter(value));
  }

  /** What the law makes of the benefit that a small town saves; nothing for a large one. */
  private Optional<String> budget() {
    JsonNode inhabitants = manifest.at("/municipality/stock/inhabitants");
    for (JsonNode each : manifest.at("/sweep/uncertainties")) {
      if (each.path("name").asText().endsWith("stock.inhabitants")) {
        return Optional.empty();
      }
    }
    Parameters numbers = Parameters.standard();
    for (Parameter each : numbers.all()) {
      JsonNode value = manifest.path("parameters").path(each.name());
      if (each.name().startsWith(OF_PAYMENTS) && value.isNumber()) {
        numbers = numbers.with(each.name(), value.asDouble());
      }
    }
    double share = Payments.budgetShare(numbers, inhabitants.asInt());
    return !inhabitants.isInt() || share == 0
        ? Optional.empty()
        : Optional.of(
            language.say(
                "opening.budget",
                Math.round(100 * share) + "%",
                new Format(Rounded.WHOLE, language).text(inhabitants.asInt())));
  }

  /** Under which rules months are lived that have none of their own. */
  private List<String> rules() {
    List<String> sentences = new ArrayList<>();
    if (results.start().minusMonths(results.warmUp()).isBefore(Dates.first())) {
      sentences.add(language.say("opening.rules.before", language.month(Dates.first())));
    }
    JsonNode growth = manifest.path("parameters").path(INDEXATION);
    if (!last().isBefore(Dates.unknown()) && growth.isNumber()) {
      sentences.add(
          language.say(
              "opening.rules.after",
              language.month(Dates.unknown()),
              number(growth.decimalValue().scaleByPowerOfTen(2).doubleValue()) + "%",
              INDEXATION));
    }
    return sentences;
  }

  /** Where the evidence ends; nothing where no more places are filled than it has seen. */
  private Optional<String> beyondSeen() throws IOException {
    if (results.isSweep()) {
      return beyondSeenOfDesigns();
    }
    Format format = Format.of(Outcome.PLACES_FILLED, language);
    List<String> beyond = new ArrayList<>();
    for (String policy : results.policies()) {
      results
          .told(policy, Outcome.PLACES_FILLED)
          .map(Told::mean)
          .filter(Places::isBeyondSeen)
          .ifPresent(filled -> beyond.add(policy + " " + format.text(filled)));
    }
    return beyond.isEmpty()
        ? Optional.empty()
        : Optional.of(language.say("opening.beyond", Places.MOST_SEEN, String.join("; ", beyond)));
  }

  private Optional<String> beyondSeenOfDesigns() throws IOException {
    Set<String> beyond = new HashSet<>();
    results.lines(
        "runs.csv",
        List.of("policy", Outcome.PLACES_FILLED.label()),
        row -> {
          if (!row[1].isEmpty() && Places.isBeyondSeen(Double.parseDouble(row[1]))) {
            beyond.add(row[0]);
          }
        });
    int designs = results.table("designs.csv").rowCount();
    return beyond.isEmpty()
        ? Optional.empty()
        : Optional.of(
            language.say("opening.beyond.designs", Places.MOST_SEEN, beyond.size(), designs));
  }
}
