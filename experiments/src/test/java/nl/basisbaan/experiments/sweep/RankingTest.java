package nl.basisbaan.experiments.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.study.Variants.Variant;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/** Designs in their order, worked out by hand. */
class RankingTest {
  private static final double CLOSE = 1e-9;

  /** The values of a design by point and town; NaN where there was nobody to count. */
  private static void add(Scores scores, String name, double[][] values) {
    Variant variant =
        new Variant(Policy.none().with("name", name), "end-job", 0, Map.of(), Set.of());
    for (int point = 0; point < values.length; point++) {
      for (int town = 0; town < values[point].length; town++) {
        double value = values[point][town];
        Measure measure = Double.isNaN(value) ? Measure.NOBODY : Measure.of(value);
        scores.add(new Unit(point, town, List.of()), variant, measure);
      }
    }
  }

  private static List<String> names(Ranking ranking) {
    return ranking.ranked().stream().map(each -> each.score().name()).toList();
  }

  @Test
  void theBestComesFirstWithItsShareAndRegret() {
    Scores scores = new Scores(Outcome.SOCIAL_NET_PER_PLACE_YEAR, 2, 2);
    add(scores, "a", new double[][] {{10, 12}, {0, 2}}); // means 11 and 1
    add(scores, "b", new double[][] {{4, 6}, {8, 8}}); // means 5 and 8
    add(scores, "c", new double[][] {{10, 0}, {1, 1}}); // means 5 and 1
    Ranking ranking = Ranking.of(scores);
    assertEquals(List.of("b", "a", "c"), names(ranking));
    Ranking.Ranked b = ranking.ranked().get(0);
    Ranking.Ranked a = ranking.ranked().get(1);
    Ranking.Ranked c = ranking.ranked().get(2);
    assertEquals(6.5, b.mean().mean(), CLOSE);
    assertEquals(6, a.mean().mean(), CLOSE);
    assertEquals(2.0 / 4, b.shareBest(), CLOSE, "both towns of the second point");
    assertEquals(1.5 / 4, a.shareBest(), CLOSE, "one is shared");
    assertEquals(0.5 / 4, c.shareBest(), CLOSE);
    assertEquals((6 + 0) / 2.0, b.regret(), CLOSE);
    assertEquals((0 + 7) / 2.0, a.regret(), CLOSE);
    assertEquals(7, a.worstRegret(), CLOSE);
    assertEquals(-0.5, a.difference().mean(), CLOSE);
  }

  @Test
  void wherelessIsBetterTheLowestIsFirst() {
    Scores scores = new Scores(Outcome.SICK_SHARE, 1, 3);
    add(scores, "high", new double[][] {{0.3, 0.3, 0.4}});
    add(scores, "low", new double[][] {{0.1, 0.2, 0.1}});
    Ranking ranking = Ranking.of(scores);
    assertEquals(List.of("low", "high"), names(ranking));
    assertEquals(1, ranking.ranked().get(0).shareBest(), CLOSE);
    assertEquals(0.2, ranking.ranked().get(1).regret(), 1e-3);
  }

  /** Differences 3, 5, 4 and 4: mean 4, sd 0.8165, t = 9.798 with 3 degrees of freedom. */
  @Test
  void aLeadIsNoChanceWhenStudentAndHolmSayThat() {
    Scores scores = new Scores(Outcome.SOCIAL_NET_PER_PLACE_YEAR, 1, 4);
    add(scores, "first", new double[][] {{10, 20, 30, 40}});
    add(scores, "behind", new double[][] {{7, 15, 26, 36}});
    add(scores, "perhaps", new double[][] {{9, 22, 29, 38}});
    Ranking ranking = Ranking.of(scores);
    assertEquals(List.of("first", "perhaps", "behind"), names(ranking));
    Ranking.Ranked behind = ranking.ranked().get(2);
    assertEquals(2 * 0.002258, behind.adjusted(), 2e-5, "two comparisons");
    assertTrue(behind.isBehind());
    assertFalse(ranking.ranked().get(1).isBehind());
    double error = Math.sqrt(3) / 2; // of differences -1, 2, -1 and -2: their sd, over root 4
    assertEquals(
        (3.18245 + 0.97847) * error,
        ranking.ranked().get(1).difference().smallestTold(),
        1e-4,
        "97.5% and 80%");
  }

  @Test
  void designsThatAreTheSameInEveryTownAreToldAsThat() {
    Scores scores = new Scores(Outcome.SOCIAL_NET_PER_PLACE_YEAR, 1, 3);
    add(scores, "one", new double[][] {{10_000, 20_000, 30_000}});
    add(scores, "twin", new double[][] {{10_000, 20_000, 30_000}});
    assertEquals(
        List.of(
            "Both designs have the same mean, 20,000 euro, and are the same in every town: compare"
                + " them by another outcome (primary in a study)."),
        SweepWords.sentences(Ranking.of(scores)));
    add(scores, "behind", new double[][] {{5_000, 15_000, 25_010}});
    assertEquals(
        "Its lead is no chance on the other design (95% sure). 1 design is the same as it in every"
            + " town.",
        SweepWords.sentences(Ranking.of(scores)).get(1));
    assertTrue(SweepWords.sentences(Ranking.of(scores)).get(2).startsWith("Between it and behind"));
    add(scores, "further", new double[][] {{4_000, 14_000, 23_990}});
    assertTrue(Double.isNaN(Ranking.of(scores).ranked().get(1).adjusted()), "nothing to judge");
    assertTrue(
        SweepWords.sentences(Ranking.of(scores))
            .get(1)
            .startsWith("Its lead is no chance on 2 of the 2 other designs (95% sure, over all"));
  }

  /** As a fee that every place brings. */
  @Test
  void aDifferenceThatHardlyDiffersBetweenTownsNeedsNoMoreTowns() {
    Scores scores = new Scores(Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR, 1, 3);
    add(scores, "fee", new double[][] {{17_000, 18_000, 19_000}});
    add(scores, "no fee", new double[][] {{20_000, 21_000, 22_000.1}});
    assertEquals(
        "Between the first two the difference is as good as the same in every town.",
        SweepWords.sentences(Ranking.of(scores)).get(2));
  }

  @Test
  void nobodyToCountIsLeftOut() {
    Scores scores = new Scores(Outcome.SOCIAL_NET_PER_PLACE_YEAR, 2, 1);
    add(scores, "never", new double[][] {{Double.NaN}, {Double.NaN}});
    add(scores, "once", new double[][] {{3}, {Double.NaN}});
    Ranking ranking = Ranking.of(scores);
    assertEquals(List.of("once"), names(ranking));
    assertEquals(1, ranking.ranked().get(0).shareBest(), CLOSE);
    assertEquals(0, ranking.ranked().get(0).regret(), CLOSE);
  }
}
