package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which policy is the best, told of towns with made-up amounts. */
class BestTest {
  private static final double NOBODY = Double.NaN;
  private static final String START = "Highest social value, a filled place and year: ";
  private static final String LOWEST = "Lowest municipal cost a filled place and year: ";
  private static final Outcome VALUE = Outcome.SOCIAL_NET_PER_PLACE_YEAR;
  private static final Outcome COST = Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR;
  private static final String ENDS = "both_ends: [labour_market.slack]\nend_replications: ";

  @TempDir private Path folder;

  /** Amounts of end-job, transition-only and mixed, town by town. */
  private static double[][] amounts(double[]... policies) {
    return policies;
  }

  private static double[] towns(double... amounts) {
    return amounts;
  }

  private Optional<Best> best(Outcome primary, String further, double[][]... points)
      throws IOException {
    String lines = "primary: " + primary.label() + "\n" + further;
    String policies = "none, end-job, transition-only, mixed";
    Experiment experiment = SmallStudy.of(folder, points[0][0].length, policies, lines);
    assertEquals(experiment.points().size(), points.length);
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    for (int point = 0; point < points.length; point++) {
      for (int town = 0; town < points[point][0].length; town++) {
        List<PolicyResult> results = new ArrayList<>(List.of(result(primary, NOBODY)));
        for (double[] policy : points[point]) {
          results.add(result(primary, policy[town]));
        }
        samples.add(new Unit(point, town, results));
      }
    }
    Found found = SmallStudy.found(experiment, samples);
    return Best.of(found, found.compared());
  }

  /** What is bad is so much as the same amount is good, below zero. */
  private static PolicyResult result(Outcome primary, double value) {
    double told = primary.good() == Outcome.Good.LOW ? -value : value;
    Measure measure = Double.isNaN(value) ? Measure.NOBODY : Measure.of(told);
    return new ResultDraft("any").atEnd(Map.of(primary, measure)).result();
  }

  /** Of what is good when it is high, and in the mirror of what is good when it is low. */
  private void assertTold(String told, String further, double[][]... points) throws IOException {
    assertEquals(START + told, best(VALUE, further, points).orElseThrow().sentence());
    String mirrored =
        told.replaceAll("(\\(|have as much, )(\\d)", "$1-$2")
            .replace("none has more", "none has LESS")
            .replace("which has more", "which has LESS")
            .replace(" less", " more")
            .replace("LESS", "less");
    assertEquals(LOWEST + mirrored, best(COST, further, points).orElseThrow().sentence());
  }

  /** In pairs a lead of 500 is no chance, though towns differ by as much. */
  @Test
  void theHighestIsToldWithItsLead() throws IOException {
    assertTold(
        "transition-only (1,700, in all 4 towns); next mixed, 500 less. Its lead is no chance.",
        "",
        amounts(
            towns(700, 900, 1_100, 1_300),
            towns(1_400, 1_600, 1_800, 2_000),
            towns(900, 1_090, 1_300, 1_510)));
  }

  @Test
  void aLeadThatSomeTownsDoNotSeeMayBeChance() throws IOException {
    assertTold(
        "mixed (1,300, in 3 of the 4 towns); next end-job, 150 less. Its lead on end-job may be"
            + " chance.",
        "",
        amounts(
            towns(700, 900, 2_200, 800),
            towns(600, 700, 800, 900),
            towns(1_100, 1_200, 1_400, 1_500)));
  }

  /** The next one is told from the highest and the last is not: its towns differ more. */
  @Test
  void aPolicyFurtherBehindMayBeTheOneThatChanceAllows() throws IOException {
    assertTold(
        "end-job (1,000, in 3 of the 4 towns); next transition-only, 100 less. Its lead on mixed"
            + " may be chance.",
        "",
        amounts(
            towns(1_000, 1_000, 1_000, 1_000),
            towns(900, 910, 900, 890),
            towns(100, 2_500, 300, 100)));
  }

  @Test
  void aTieIsToldAsOne() throws IOException {
    assertTold(
        "end-job (1,000, in 1 of the 2 towns); next transition-only, as much. Its lead on"
            + " transition-only may be chance.",
        "",
        amounts(towns(900, 1_100), towns(1_100, 900), towns(100, 300)));
  }

  /** As where they differ in who pays. */
  @Test
  void whatIsTheSameInEveryTownIsNoLead() throws IOException {
    assertTold(
        "end-job (1,000, in both towns), the same in every town as transition-only; next mixed, 800"
            + " less. Its lead is no chance.",
        "",
        amounts(towns(900, 1_100), towns(900, 1_100), towns(100, 300)));
    assertTold(
        "all have as much, 1,000, the same in every town.",
        "",
        amounts(towns(900, 1_100), towns(900, 1_100), towns(900, 1_100)));
    assertTold(
        "end-job and mixed have as much, 1,000, the same in every town.",
        "",
        amounts(towns(900, 1_100), towns(NOBODY, NOBODY), towns(900, 1_100)));
  }

  /** In one town or more nobody can be counted: of that town nothing is said. */
  @Test
  void whatIsTheSameInSomeTownsIsNotSaidOfEveryTown() throws IOException {
    assertTold(
        "end-job and mixed have as much, 1,000, the same in the 2 towns that can be compared.",
        "",
        amounts(
            towns(900, 1_100, NOBODY), towns(NOBODY, NOBODY, NOBODY), towns(900, 1_100, NOBODY)));
    assertTold(
        "end-job (1,000, in both towns that can be compared), the same in the 2 towns that can be"
            + " compared as transition-only; next mixed, 800 less. Its lead is no chance.",
        "",
        amounts(towns(900, 1_100, NOBODY), towns(900, 1_100, NOBODY), towns(100, 300, 200)));
    assertTold(
        "end-job (2,000, in none of the 2 towns that can be compared); next mixed, as much. Its"
            + " lead may be chance.",
        "",
        amounts(
            towns(900, 1_100, 4_000), towns(NOBODY, NOBODY, NOBODY), towns(900, 1_100, NOBODY)));
    assertTold(
        "end-job (900); next transition-only, as much. One town cannot tell which has more.",
        "",
        amounts(towns(900), towns(900), towns(900)));
  }

  @Test
  void oneTownCannotTell() throws IOException {
    assertTold(
        "mixed (300); next transition-only, 100 less. One town cannot tell whether its lead is"
            + " chance.",
        "",
        amounts(towns(100), towns(200), towns(300)));
  }

  @Test
  void onlyTownsWithSomebodyToCountAreCompared() throws IOException {
    assertTold(
        "end-job (1,000, in 2 of the 3 towns that can be compared); next transition-only, 100 less."
            + " Its lead may be chance.",
        "",
        amounts(
            towns(900, 1_000, 1_100, 1_000),
            towns(600, 800, 1_300, NOBODY),
            towns(NOBODY, NOBODY, NOBODY, NOBODY)));
    assertTold(
        "mixed (1,000, in the one town that can be compared); next end-job, 900 less. Its lead on"
            + " end-job and transition-only may be chance.",
        "",
        amounts(towns(100, NOBODY), towns(50, 50), towns(1_000, NOBODY)));
  }

  @Test
  void nothingIsToldOfOnePolicyWithoutOthers() throws IOException {
    assertEquals(
        Optional.empty(),
        best(VALUE, "", amounts(towns(900, 1_000), towns(NOBODY, NOBODY), towns(NOBODY, NOBODY))));
  }

  private static final String LEADS =
      "end-job (1,150, in all 4 towns); next transition-only, 200 less. Its lead is no chance. At"
          + " both ends none has more";

  private static final double[][] BASE =
      amounts(
          towns(1_000, 1_100, 1_200, 1_300),
          towns(800, 910, 1_000, 1_090),
          towns(100, 200, 310, 400));

  @Test
  void anEndThatGivesItToAnotherIsNamed() throws IOException {
    assertTold(
        "end-job (1,150, in all 4 towns); next transition-only, 200 less. Its lead is no chance."
            + " With labour_market.slack at 0.9 it is mixed, at 1.5 it may be transition-only (too"
            + " few towns to tell).",
        ENDS + 4,
        BASE,
        amounts(
            towns(1_000, 1_100, 1_200, 1_300),
            towns(800, 900, 1_000, 1_100),
            towns(1_500, 1_610, 1_700, 1_790)),
        amounts(
            towns(1_000, 1_100, 1_200, 1_300),
            towns(1_500, 900, 1_250, 1_350),
            towns(100, 200, 300, 400)));
  }

  /** The mean at an end is that of all towns, moved as far as the towns there moved. */
  @Test
  void oneTownAtAnEndOnlyHints() throws IOException {
    assertTold(
        "end-job (1,150, in all 4 towns); next transition-only, 200 less. Its lead is no chance."
            + " With labour_market.slack at 1.5 it may be mixed (too few towns to tell). At the"
            + " other end none has more.",
        ENDS + 1,
        BASE,
        amounts(towns(1_000), towns(900), towns(400)),
        amounts(towns(1_000), towns(800), towns(1_200)));
  }

  @Test
  void whoCannotBeToldFromTheNewHighestIsNamedToo() throws IOException {
    assertTold(
        "end-job (1,150, in all 4 towns); next transition-only, 200 less. Its lead is no chance."
            + " With labour_market.slack at 0.9 it is mixed or transition-only. At the other end none"
            + " has more.",
        ENDS + 4,
        BASE,
        amounts(
            towns(1_000, 1_100, 1_200, 1_300),
            towns(2_800, 2_900, 3_100, 3_100),
            towns(2_900, 3_050, 3_000, 3_310)),
        BASE);
  }

  @ParameterizedTest
  @CsvSource({
    "'910, 1020, 1110, 1200', ''",
    "'1310, 1020, 1110, 800', ' (too few towns to tell)'", // ahead, perhaps by chance
    "'990, 1080, 1020, 1150', ' (too few towns to tell)'", // less ahead, perhaps by chance
  })
  void theEndThatTakesMostOfItsLeadIsNamed(String next, String sure) throws IOException {
    double[] first = towns(1_000, 1_100, 1_200, 1_300);
    double[] last = towns(100, 200, 300, 400);
    double[] nextThere = Arrays.stream(next.split(", ")).mapToDouble(Double::parseDouble).toArray();
    assertTold(
        LEADS + "; its lead is smallest, 90, with labour_market.slack at 1.5" + sure + ".",
        ENDS + 4,
        BASE,
        amounts(first, towns(790, 900, 1_010, 1_100), last),
        amounts(first, nextThere, last));
  }

  @Test
  void anEndThatTakesNothingOfItIsNotNamed() throws IOException {
    assertTold(LEADS + ".", ENDS + 4, BASE, BASE, BASE);
  }

  /** What is told as the same mean is no higher one. */
  @Test
  void anEndThatBringsAnotherLevelLeavesIt() throws IOException {
    assertTold(
        "end-job (1,150, in all 4 towns); next transition-only, 200 less. Its lead is no chance."
            + " At both ends none has more; with labour_market.slack at 0.9 transition-only has as"
            + " much.",
        ENDS + 4,
        BASE,
        amounts(
            towns(1_000, 1_100, 1_200, 1_300),
            towns(1_001, 1_101, 1_201, 1_301),
            towns(100, 200, 300, 400)),
        BASE);
  }
}
