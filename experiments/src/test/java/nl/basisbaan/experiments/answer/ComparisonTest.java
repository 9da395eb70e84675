package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.figure.Sureness;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Difference;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences between policies are told with how sure they are. */
class ComparisonTest {
  private static final int TOWNS = 60;

  @TempDir private Path folder;

  /** Income is higher everywhere, relapse higher on average, sick leave as often up as down. */
  private Comparison comparison(int towns) throws IOException {
    Experiment experiment = SmallStudy.of(folder, towns, "");
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    for (int i = 0; i < towns; i++) {
      samples.add(
          new Unit(
              0,
              i,
              List.of(
                  result(0, 0, 0),
                  result(100, 0.5, 0.1),
                  result(110 + i % 3, i % 4 == 0 ? 0.4 : 0.6, i % 2 == 0 ? 0.2 : 0))));
    }
    return SmallStudy.found(experiment, samples).compare(2, 1);
  }

  private static PolicyResult result(double income, double relapse, double sickness) {
    Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
    atEnd.put(Outcome.NET_INCOME_GAIN, Measure.of(income));
    atEnd.put(
        Outcome.RELAPSE_SHARE,
        Double.isNaN(relapse) ? Measure.NOBODY : new Measure(100 * relapse, 100));
    atEnd.put(Outcome.SICK_SHARE_FIRST_YEAR, Measure.of(sickness));
    return new ResultDraft("any").atEnd(atEnd).result();
  }

  @Test
  void theSentenceTellsWhatIsSureAndWhatIsChance() throws IOException {
    assertEquals(
        "What design does, transition-only against end-job (they select alike): nearly every town"
            + " sees higher household income (11); on average, not in every town, higher relapse"
            + " (5.0); may be chance: sick leave in the first year.",
        comparison(TOWNS).sentence());
  }

  @Test
  void whatIsTheSameInEveryTownIsNoChance() throws IOException {
    Experiment experiment = SmallStudy.of(folder, 3, "");
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    for (int i = 0; i < 3; i++) {
      samples.add(
          new Unit(
              0, i, List.of(result(0, 0, 0), result(i, 0, 0), result(i, 0, i == 0 ? 0.1 : 0))));
    }
    Comparison comparison = SmallStudy.found(experiment, samples).compare(2, 1);

    assertEquals(
        "What design does, transition-only against end-job (they select alike): may be chance: sick"
            + " leave in the first year; the same in every town: household income and relapse.",
        comparison.sentence());
    assertEquals(
        "the same",
        Sureness.words(
            comparison.of(comparison.found().figure(Headline.INCOME)).estimate().orElseThrow(), 3));
  }

  /** In one town nobody has a job that ended: relapse can be compared in the two others only. */
  @Test
  void theSameIsSaidOfTheTownsThatCanBeComparedOnly() throws IOException {
    Experiment experiment = SmallStudy.of(folder, 3, "primary: relapse_share\n");
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    for (int i = 0; i < 3; i++) {
      double none = i == 0 ? Double.NaN : 0.5;
      samples.add(new Unit(0, i, List.of(result(0, 0, 0), result(i, 0.5, 0), result(i, none, 0))));
    }
    Comparison comparison = SmallStudy.found(experiment, samples).compare(2, 1);

    assertEquals(
        "What design does, transition-only against end-job (they select alike): the same in every"
            + " town: household income and sick leave in the first year; the same in the 2 towns"
            + " that can be compared: relapse.",
        comparison.sentence());
    assertEquals(
        "Both, in relapse, are the same in the 2 towns that can be compared.",
        comparison.smallest().orElseThrow());
    assertEquals(
        "the same in 2 of 3",
        Sureness.words(
            comparison.of(comparison.found().figure(Headline.RELAPSE)).estimate().orElseThrow(),
            3));
  }

  @Test
  void whatIsSureButRoundsToNothingIsNotToldAsADifferenceOfNothing() throws IOException {
    Experiment experiment = SmallStudy.of(folder, 3, "");
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    for (int i = 0; i < 3; i++) {
      samples.add(
          new Unit(0, i, List.of(result(0, 0, 0), result(i, 0, 0), result(i + 0.2, 0.1, 0))));
    }
    assertEquals(
        "What design does, transition-only against end-job (they select alike): all 3 towns see"
            + " higher relapse (10.0); sure but too small to show: household income; the same in"
            + " every town: sick leave in the first year.",
        SmallStudy.found(experiment, samples).compare(2, 1).sentence());
  }

  @Test
  void withFewTownsItSpeaksOfThoseOnly() throws IOException {
    assertTrue(comparison(20).sentence().contains("all 20 towns see higher household"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "end-job | transition-only | DESIGN",
        "end-job | transition-only-creaming | BOTH",
        "transition-only | transition-only-creaming | WHOM",
        "mixed | end-job | DESIGN"
      })
  void whatAloneDiffersIsTold(String one, String other, Difference.Kind kind) throws IOException {
    List<Policy> policies =
        SmallStudy.of(folder, 1, "none, " + one + ", " + other, "").scenario().policies();
    Difference difference = Difference.between(policies.get(1), policies.get(2));

    assertEquals(kind, difference.kind());
    assertEquals(
        Difference.Kind.NOTHING, Difference.between(policies.get(1), policies.get(1)).kind());
    assertEquals(
        kind == Difference.Kind.WHOM || kind == Difference.Kind.BOTH,
        difference.whom().contains("eligibility.max_outlook"));
  }

  @Test
  void aPolicyIsComparedWithOneThatDiffersInOneThingOnly() throws IOException {
    Experiment experiment =
        SmallStudy.of(
            folder,
            1,
            "none, end-job, leeuwarden-2023, transition-only, transition-only-creaming",
            "");
    Found found = SmallStudy.found(experiment, new Samples<>(experiment, Measured.OUTCOMES));

    assertEquals(
        List.of(
            "leeuwarden-2023 against end-job (they differ in design and in whom they select)",
            "What design does, transition-only against end-job (they select alike)",
            "What selection does, transition-only-creaming against transition-only (nothing else"
                + " differs)"),
        found.comparisons(found.compared()).stream().map(Comparison::apart).toList());
  }

  @Test
  void whereNumbersOfPlacesDifferTooThatIsSaid() throws IOException {
    Files.writeString(
        folder.resolve("shorter-and-fewer.yaml"),
        """
        name: shorter-and-fewer
        like: end-job
        pay: {max_hours: 24}
        scale: [{places: 50}, {since: 2023-04, places: 9}]
        """);
    Experiment experiment = SmallStudy.of(folder, 1, "none, end-job, shorter-and-fewer", "");
    Found found = SmallStudy.found(experiment, new Samples<>(experiment, Measured.OUTCOMES));

    assertEquals(
        "What design does, shorter-and-fewer against end-job (they select alike; numbers of places"
            + " or money differ too)",
        found.compare(2, 1).apart());
  }

  @Test
  void whereOnlyWhoPaysDiffersThatIsNoDesign() throws IOException {
    Files.writeString(
        folder.resolve("paid-by-care.yaml"),
        """
        name: paid-by-care
        like: end-job
        funding: {funders: [{payer: long_term_care, share: 0.5}], buyers_fee: 1000}
        """);
    Files.writeString(
        folder.resolve("paid-for-fewer-hours.yaml"),
        """
        name: paid-for-fewer-hours
        like: paid-by-care
        pay: {max_hours: 24}
        """);
    Files.writeString(
        folder.resolve("paid-for-fewer-places.yaml"),
        """
        name: paid-for-fewer-places
        like: paid-by-care
        scale: [{places: 9}]
        """);
    String policies = "none, end-job, paid-by-care, paid-for-fewer-hours, paid-for-fewer-places";
    Experiment experiment = SmallStudy.of(folder, 1, policies, "");
    Found found = SmallStudy.found(experiment, new Samples<>(experiment, Measured.OUTCOMES));

    assertEquals(
        "What funding does, paid-by-care against end-job (nothing else differs)",
        found.compare(2, 1).apart());
    assertEquals(
        "What design does, paid-for-fewer-hours against end-job (they select alike)",
        found.compare(3, 1).apart());
    assertEquals(
        "What numbers of places and money, and who pays, do, paid-for-fewer-places against end-job"
            + " (nothing else differs)",
        found.compare(4, 1).apart());
  }

  @ParameterizedTest
  @CsvSource({
    "NET_INCOME_GAIN, 60, nearly all",
    "NET_INCOME_GAIN, 20, all 20 towns",
    "NET_INCOME_GAIN, 2, both towns",
    "NET_INCOME_GAIN, 1, one town",
    "RELAPSE_SHARE, 60, on average",
    "SICK_SHARE_FIRST_YEAR, 60, chance?"
  })
  void aTableTellsHowSureADifferenceIs(Outcome outcome, int towns, String words)
      throws IOException {
    Headline headline =
        Stream.of(Headline.values())
            .filter(each -> each.outcome() == outcome)
            .findFirst()
            .orElseThrow();
    Comparison comparison = comparison(towns);

    assertEquals(
        words,
        Sureness.words(
            comparison.of(comparison.found().figure(headline)).estimate().orElseThrow(), towns));
  }
}
