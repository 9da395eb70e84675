package nl.basisbaan.experiments.answer;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.money.Payments;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;

/** How an answer begins: the question, what was lived through, and what was set. */
public final class Opening {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private static final String INHABITANTS = "stock.inhabitants";
  private static final int PERCENT = 100;

  private final Experiment experiment;

  private Opening(Experiment experiment) {
    this.experiment = experiment;
  }

  /** Writes it on a page. */
  public static void write(Experiment experiment, Page.Draft page) {
    Opening opening = new Opening(experiment);
    String question = experiment.study().question();
    page.part(new Heading(1, question.isEmpty() ? experiment.study().name() : question));
    List<String> sentences = new ArrayList<>(List.of(opening.livedThrough(), opening.wasSet()));
    for (Policy policy : experiment.withoutEffect()) {
      sentences.add(
          policy.name() + " opens no places in these months, so it is lived as no programme is.");
    }
    sentences.addAll(opening.budget());
    experiment.notes(Language.EN).forEach(note -> sentences.add(note + "."));
    page.part(new Paragraph(String.join(" ", sentences)));
  }

  private String livedThrough() {
    YearMonth start = experiment.scenario().start();
    int warmUp = experiment.study().warmUpMonths();
    String town = Words.capital(experiment.scenario().municipality().name());
    String places =
        experiment.study().places().isPresent() && !varies("places")
            ? ", " + Words.count(experiment.study().places().getAsInt(), "place") + " a policy"
            : "";
    return town
        + ", "
        + MONTH.format(start.plusMonths(warmUp))
        + " to "
        + experiment.until(Language.EN, MONTH::format)
        + " ("
        + experiment.length(warmUp)
        + (warmUp == 0 ? "" : ", after " + Words.count(warmUp, "month") + " to warm up")
        + ")"
        + places
        + "; "
        + Words.count(experiment.replications(), "simulated town")
        + experiment.townsAtEnds()
        + (experiment.replications() == 1 && experiment.townsAtEnds().isEmpty()
            ? ", with"
            : ", each with")
        + " its own people and luck. Every policy is compared with no programme for the same people and"
        + " luck. Amounts are in euro of "
        + experiment.scenario().priceYear()
        + ".";
  }

  private boolean varies(String setting) {
    return experiment.variants().levers().stream()
        .map(lever -> lever.where().path())
        .anyMatch(setting::equals);
  }

  /** What the law makes of the benefit that a small town saves; empty for a large one. */
  private List<String> budget() {
    int inhabitants = experiment.scenario().municipality().stock().inhabitants();
    double share = Payments.budgetShare(experiment.scenario().parameters(), inhabitants);
    boolean varies =
        experiment.uncertainties().stream().anyMatch(each -> each.name().endsWith(INHABITANTS));
    return share == 0 || varies
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "By law the national budget takes back %.0f%% of the benefit that a town of %,d"
                    + " inhabitants saves.",
                PERCENT * share,
                inhabitants));
  }

  private String moreAtEnds() {
    OptionalInt more = experiment.moreAtEnds();
    return more.isEmpty() ? "" : ", at each end " + more.getAsInt();
  }

  private String wasSet() {
    List<String> set = new ArrayList<>();
    Map<String, Double> ofStudy = experiment.study().set();
    Parameters standard = Parameters.standard();
    experiment
        .set()
        .forEach(
            (name, value) ->
                set.add(
                    name
                        + " "
                        + Numbers.parameter(value)
                        + " ("
                        + (value.equals(ofStudy.get(name)) ? "the study" : "--set")
                        + "; the model has "
                        + Numbers.parameter(standard.value(name))
                        + ")"));
    Map<String, Double> precision = experiment.study().precision();
    if (!precision.isEmpty()) {
      List<String> wanted = new ArrayList<>();
      precision.forEach((name, half) -> wanted.add(name + " " + Numbers.parameter(half)));
      set.add(
          "precision "
              + String.join(", ", wanted)
              + " to either side of a mean, sought with "
              + Words.count(experiment.replications(), "replication"));
    } else if (experiment.replications() != experiment.study().replications()) {
      set.add(
          "replications "
              + experiment.replications()
              + " (the study has "
              + experiment.study().replications()
              + moreAtEnds()
              + ")");
    }
    return set.isEmpty()
        ? experiment.uncertainties().isEmpty()
            ? "No parameter was set."
            : "No parameter was set but those that vary."
        : "Set: " + String.join(", ", set) + ".";
  }
}
