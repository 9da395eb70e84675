package nl.basisbaan.experiments.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.figure.Figure;
import nl.basisbaan.experiments.results.Estimate;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Sample;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.PageText;
import nl.basisbaan.outcome.Bound;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the order of policies at the ends of what nobody knows. */
class UnknownsTest {
  private static final double[] BASE = {100, 110, 90, 105};

  @TempDir private Path folder;

  /** What the second policy adds to the social value of the first: at the base and both ends. */
  private String told(double[]... more) throws IOException {
    Found found = found(more);
    Page.Draft page = new Page.Draft(Page.Purpose.READING);
    page.part(new Unknowns(found, found.compared(), true).inShort());
    return PageText.of(page.finish()).replaceAll("\\s+", " ");
  }

  /** From where to where the social value of the second policy goes, as it is told. */
  private Optional<String> span(double[]... more) throws IOException {
    Found found = found(more);
    Figure.Told told = found.figure(Headline.SOCIAL_VALUE).of(2);
    return Ends.of(found.experiment())
        .span(told)
        .map(span -> told.rounded().text(span.low(), span.high()) + span.mark());
  }

  private Found found(double[]... more) throws IOException {
    Experiment experiment =
        SmallStudy.of(
            folder,
            more[0].length,
            more.length == 1
                ? ""
                : "both_ends: [labour_market.slack]\nend_replications: " + more[1].length + "\n");
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    for (int point = 0; point < more.length; point++) {
      for (int town = 0; town < more[point].length; town++) {
        samples.add(
            new Unit(
                point,
                town,
                List.of(
                    result(Double.NaN),
                    result(1_000 + 10 * town),
                    result(1_000 + 10 * town + more[point][town]))));
      }
    }
    return SmallStudy.found(experiment, samples);
  }

  private static PolicyResult result(double value) {
    Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
    atEnd.put(
        Outcome.SOCIAL_NET_PER_PLACE_YEAR,
        Double.isNaN(value) ? Measure.NOBODY : Measure.of(value));
    return new ResultDraft("any").atEnd(atEnd).result();
  }

  private static void assertSays(String words, String told) {
    assertTrue(told.contains(words), () -> words + " is not in " + told);
  }

  @Test
  void anOrderTurnsWhereThePairsThereSettleIt() throws IOException {
    double[] turned = {-100, -110, -95, -105};
    assertSays(
        "transition-only minus end-job turns: lower social value at 0.9.",
        told(BASE, turned, BASE));
  }

  /** The mean of these is below nothing, and one of them is not. */
  @Test
  void anOrderMayTurnWhereTheyDoNot() throws IOException {
    double[] unsettled = {-300, 150, -100, -5};
    String told = told(BASE, unsettled, BASE);
    assertSays("transition-only minus end-job may turn: lower social value at 1 end.", told);
    assertFalse(told.contains(" turns:"), told);
  }

  /** The table of differences says so in the same words as the sentences below it. */
  @Test
  void theTableOfDifferencesSaysTurnsOnlyWhereThePairsSettleIt() throws IOException {
    double[] turned = {-100, -110, -95, -105};
    assertSays("from end to end of a -100 to 100 turns", inFull(BASE, turned, BASE));
    String unsettled = inFull(BASE, new double[] {-300, 150, -100, -5}, BASE);
    assertSays("from end to end of a? -60 to 100 may turn", unsettled);
    assertFalse(unsettled.contains(" turns"), unsettled);
  }

  private String inFull(double[]... more) throws IOException {
    return PageText.of(Answer.inFull(found(more))).replaceAll("\\s+", " ");
  }

  @Test
  void oneTownAtAnEndSettlesNothing() throws IOException {
    assertSays(
        "transition-only minus end-job may turn: lower social value at 1 end.",
        told(BASE, new double[] {-100}, new double[] {100}));
  }

  /** Of one town at an end all that it moves may be chance, as little as of few that disagree. */
  @Test
  void oneTownAtAnEndMovesNothingSurely() throws IOException {
    String told = told(BASE, new double[] {-100}, new double[] {100});
    assertSays("labour_market.slack (assumed 1.05, ends 0.9 and 1.5) moves nothing that can", told);
    assertSays("too few to tell, as for 1 further figure. One town at each end cannot", told);
    assertFalse(told.contains("would do for half"), told);

    double[] further = {-100};
    double[] hardly = {115};
    double[] same = {100};
    assertEquals(Optional.of("920 to 1,120 ?"), span(BASE, further, same));
    assertEquals(Optional.empty(), span(BASE, hardly, same), "within what its mean is unsure");
    assertEquals(Optional.of("900 to 1,100 ?"), span(same, further, same), "a mean of one town");
  }

  /** With nobody to count in two of three towns at an end, nobody can guess how many would do. */
  @Test
  void onePairOfTownsAtAnEndIsNoGroundForAGuess() throws IOException {
    double[] none = {Double.NaN, Double.NaN, -100};
    String told = told(BASE, none, new double[] {100, 110, 90});
    assertSays("too few to tell, as for 1 further figure. ", told);
    assertFalse(told.contains("would do for half"), told);
    double[] hardly = {100, 180, 90}; // moves of 0, 70 and 0
    assertSays("as for 1 further figure; about ", told(BASE, none, hardly));
  }

  /** No more towns can be lived at an end than at the base. */
  @Test
  void whereMoreTownsAreNeededThanThereAreBothAreToBeRaised() throws IOException {
    double[] base = {100, 110, 90, 105, 95, 100, 110, 90, 105, 95, 100, 110};
    double[] hardly = {100, 180}; // moves of 0 and 70
    assertSays(
        "as for 1 further figure; about 18 replications, and as many at each end, would do for",
        told(base, hardly, new double[] {100, 110}));
    double[] nearly = {140, 180}; // moves of 40 and 70
    assertSays(
        "as for 1 further figure; about 5 at each end would do for half.",
        told(base, nearly, new double[] {100, 110}));
  }

  @Test
  void whereNothingIsSureNothingCanTurn() throws IOException {
    double[] chance = {500, -450, 300, -310};
    assertSays(
        "No difference between policies is sure, so none can be said to turn round.",
        told(chance, chance, chance));
    assertSays("No sure difference turns.", told(BASE, BASE, BASE));
  }

  /** At one end two of three policies are worth a hundred more, in every town. */
  @Test
  void whatMovesAlikeIsSaidOnceOfItsPolicies() throws IOException {
    Experiment experiment =
        SmallStudy.of(
            folder,
            BASE.length,
            "end-job, transition-only, transition-only-creaming",
            "both_ends: [labour_market.slack]\nend_replications: " + BASE.length + "\n");
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    for (int point = 0; point < 3; point++) {
      for (int town = 0; town < BASE.length; town++) {
        double more = BASE[town] + (point == 1 ? 100 + town : 0);
        samples.add(
            new Unit(
                point,
                town,
                List.of(result(Double.NaN), result(1_000), result(more), result(more))));
      }
    }
    Found found = SmallStudy.found(experiment, samples);
    Page.Draft page = new Page.Draft(Page.Purpose.READING);
    page.part(new Unknowns(found, found.compared(), true).inShort());
    assertSays(
        "moves social value (all but end-job).",
        PageText.of(page.finish()).replaceAll("\\s+", " "));
  }

  /** Of places filled and people waiting the first is told in sentences, of those waiting alone. */
  @Test
  void oneFigureThatMovesIsNamedThoughItStandsInTablesOnly() throws IOException {
    assertSays("moves people waiting.", toldOf(Outcome.WAITING_PERSONS));
    assertSays(
        "moves places filled; 1 more.", toldOf(Outcome.WAITING_PERSONS, Outcome.PLACES_FILLED));
  }

  /** What is said where these outcomes of a policy are ten higher at one end, in every town. */
  private String toldOf(Outcome... moved) throws IOException {
    Experiment experiment =
        SmallStudy.of(
            folder,
            BASE.length,
            "none, end-job",
            "both_ends: [labour_market.slack]\nend_replications: " + BASE.length + "\n");
    Samples<Outcome> samples = new Samples<>(experiment, Measured.OUTCOMES);
    for (int point = 0; point < 3; point++) {
      for (int town = 0; town < BASE.length; town++) {
        Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
        for (Outcome outcome : moved) {
          atEnd.put(outcome, Measure.of(BASE[town] + (point == 1 ? 10 : 0)));
        }
        PolicyResult result = new ResultDraft("any").atEnd(atEnd).result();
        samples.add(new Unit(point, town, List.of(result(Double.NaN), result)));
      }
    }
    Found found = SmallStudy.found(experiment, samples);
    Page.Draft page = new Page.Draft(Page.Purpose.READING);
    page.part(new Unknowns(found, found.compared(), true).inShort());
    return PageText.of(page.finish()).replaceAll("\\s+", " ");
  }

  /**
   * With as many towns as are said to be needed, moves as seen are told, and with one fewer not.
   */
  @Test
  void theTownsThatAreNeededAreEnough() {
    for (int towns : List.of(3, 5, 12, 40)) {
      double[] moves = new double[towns];
      for (int i = 0; i < towns; i++) {
        moves[i] = 10 + (i % 2 == 0 ? 16 : -16);
      }
      Estimate move = move(moves);
      int needed = move.replicationsToTellMove(500);
      double spread = move.sd();
      assertTrue(isTold(move.mean(), spread, needed), towns + " towns");
      assertFalse(isTold(move.mean(), spread, needed - 1), towns + " towns");
    }
  }

  private static boolean isTold(double mean, double spread, int towns) {
    // Two values as far from the mean as gives towns of this spread; one is the mean if odd.
    double[] moves = new double[towns];
    int pairs = towns / 2;
    double far = spread * Math.sqrt((towns - 1) / (2.0 * pairs));
    for (int i = 0; i < towns; i++) {
      moves[i] = i < pairs ? mean + far : i < 2 * pairs ? mean - far : mean;
    }
    return move(moves).meanIsCertain();
  }

  private static Estimate move(double... moves) {
    Measure[] there = new Measure[moves.length];
    Measure[] base = new Measure[moves.length];
    for (int i = 0; i < moves.length; i++) {
      base[i] = Measure.of(50);
      there[i] = Measure.of(50 + moves[i]);
    }
    return Estimate.ofMove(Sample.of(Bound.FREE, there), Sample.of(Bound.FREE, base));
  }
}
