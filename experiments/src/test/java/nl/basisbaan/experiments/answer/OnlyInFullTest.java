package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Accounts.Line;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short answer counts what an unknown moves as the full answer shows it. */
class OnlyInFullTest {
  private static final int TOWNS = 4;
  private static final Line CARE =
      new Line(
          Accounts.Reading.NO_PROGRAMME,
          Accounts.Method.CORRECTED,
          Accounts.Prices.CONSTANT,
          Accounts.Per.PLACE_YEAR,
          Accounts.paid(Stakeholder.CARE_FUNDS));

  @TempDir private Path folder;

  /**
   * What is told where at one end the social value of the second policy is higher and that of the
   * first as much lower, and an account of the second is higher, in every town.
   */
  private void assertMoves(String words, double value, double care) throws IOException {
    Experiment experiment =
        SmallStudy.of(folder, TOWNS, "both_ends: [labour_market.slack]\nend_replications: 4\n");
    Samples<Outcome> outcomes = new Samples<>(experiment, Measured.OUTCOMES);
    Samples<Line> accounts = new Samples<>(experiment, Measured.ACCOUNTS);
    for (int point = 0; point < 3; point++) {
      int end = point == 1 ? 1 : 0;
      for (int town = 0; town < TOWNS; town++) {
        PolicyResult none = new ResultDraft("any").result();
        PolicyResult first = result(1_000 - end * value, 500);
        PolicyResult second = result(2_000 + end * value, 500 + end * care);
        Unit unit = new Unit(point, town, List.of(none, first, second));
        outcomes.add(unit);
        accounts.add(unit);
      }
    }
    Found bare = SmallStudy.found(experiment, outcomes);
    Found found =
        new Found(experiment, outcomes, bare.groups(), accounts, bare.overruns(), bare.lastYear());
    String told = PageText.of(Answer.inShort(found)).replaceAll("\\s+", " ");
    assertTrue(told.contains("(assumed 1.05, ends 0.9 and 1.5) moves " + words), told);
  }

  private static PolicyResult result(double value, double care) {
    return new ResultDraft("any")
        .atEnd(Map.of(Outcome.SOCIAL_NET_PER_PLACE_YEAR, Measure.of(value)))
        .accounts(Map.of(CARE, Measure.of(care)))
        .result();
  }

  @Test
  void anAccountThatMovesIsCounted() throws IOException {
    assertMoves("nothing that can be told.", 0, 0);
    assertMoves("1 figure that only the full answer tells.", 0, 100);
    assertMoves("social value; 1 more.", 10, 100);
  }

  /** Each mean moves by less than the ten euro that are told, and their difference by more. */
  @Test
  void aDifferenceThatMovesIsCounted() throws IOException {
    assertMoves("1 figure that only the full answer tells.", 4, 0);
  }
}
