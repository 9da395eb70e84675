package nl.basisbaan.experiments.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.basisbaan.experiments.readout.Format;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.readout.Told;
import nl.basisbaan.experiments.readout.Words;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;

/**
 * The policies beside one another: a row an outcome, first its name and unit. Where there are too
 * many policies for that they have a row each, in as many tables as their outcomes need.
 *
 * @param header first what rows are about, then the policies, or the outcomes
 */
record SideBySide(List<String> header, List<List<String>> rows) {
  /** So many columns of numbers can be read on a page. */
  private static final int MOST_POLICIES = 5;

  private static final int MOST_OUTCOMES = 4;

  /**
   * In the order of the printed answer: those that are told first where there is no room for all.
   */
  private static final List<Outcome> OUTCOMES =
      List.of(
          Outcome.PLACES_FILLED,
          Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR,
          Outcome.SOCIAL_NET_PER_PLACE_YEAR,
          Outcome.BRIDGE_GAIN,
          Outcome.REGULAR_WORK_PER_PLACE_YEAR,
          Outcome.OFF_BENEFIT_PER_PLACE_YEAR,
          Outcome.PEOPLE_SERVED,
          Outcome.NET_INCOME_GAIN,
          Outcome.DISPLACED_YEARS,
          Outcome.RELAPSE_SHARE,
          Outcome.DEADWEIGHT_SHARE);

  /** How many outcomes there are at most. */
  static int outcomes() {
    return OUTCOMES.size();
  }

  /**
   * One table of few policies, some of many.
   *
   * @param most outcomes
   */
  static List<SideBySide> of(Results results, Language language, int most) {
    SideBySide all = everything(results, language, OUTCOMES.subList(0, most));
    return results.policies().size() > MOST_POLICIES
        ? all.turned(language.say("page.policy"))
        : List.of(all);
  }

  /** What the numbers are; of one town there are no brackets. */
  static String caption(Results results, Language language) {
    String caption = "page.side_by_side.caption";
    return language.say(results.towns() == 1 ? caption + ".one" : caption);
  }

  private List<SideBySide> turned(String first) {
    List<SideBySide> tables = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += MOST_OUTCOMES) {
      List<List<String>> some = rows.subList(from, Math.min(rows.size(), from + MOST_OUTCOMES));
      List<List<String>> turned = new ArrayList<>();
      for (int policy = 1; policy < header.size(); policy++) {
        turned.add(column(header.get(policy), some, policy));
      }
      tables.add(new SideBySide(column(first, some, 0), turned));
    }
    return tables;
  }

  private static List<String> column(String first, List<List<String>> rows, int which) {
    return Stream.concat(Stream.of(first), rows.stream().map(row -> row.get(which))).toList();
  }

  private static SideBySide everything(Results results, Language language, List<Outcome> asked) {
    List<String> header = new ArrayList<>(List.of(language.say("page.outcome")));
    header.addAll(results.policies());
    List<List<String>> rows = new ArrayList<>();
    for (Outcome outcome : asked) {
      Format format = Format.of(outcome, language);
      String unit = Words.unit(outcome, language, results.start().getYear());
      List<String> row = new ArrayList<>(List.of(Words.of(outcome, language) + ", " + unit));
      boolean any = false;
      for (String policy : results.policies()) {
        Optional<Told> told = results.told(policy, outcome);
        any |= told.isPresent();
        String counted = counted(results, policy, outcome, language);
        row.add(
            told.map(each -> cell(format, each, language) + counted)
                .orElse(language.say("nobody")));
      }
      if (any) {
        rows.add(row);
      }
    }
    return new SideBySide(header, rows);
  }

  /** Of how many people a share was counted; nothing for what is no share of people. */
  private static String counted(
      Results results, String policy, Outcome outcome, Language language) {
    Measure counted = results.counted(policy, Results.ALL, outcome);
    Format people = new Format(Rounded.WHOLE, language);
    return outcome.bound() == Bound.SHARE_OF_PEOPLE && counted.denominator() > 0
        ? language.say(
            counted.denominator() == 1 ? "page.counted.one" : "page.counted",
            people.text(counted.numerator()),
            people.text(counted.denominator()))
        : "";
  }

  private static String cell(Format format, Told told, Language language) {
    return Double.isNaN(told.rangeLow())
        ? format.text(told.mean())
        : language.say(
            "page.cell",
            format.text(told.mean()),
            format.text(told.rangeLow()),
            format.text(told.rangeHigh()));
  }
}
