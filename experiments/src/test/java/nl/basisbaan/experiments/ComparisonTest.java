package nl.basisbaan.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Differences between policies are told with how sure they are. */
class ComparisonTest {
  private static final int TOWNS = 60;

  /** Income is higher everywhere, relapse higher on average, sick leave as often up as down. */
  private static Comparison comparison(int towns) {
    Samples<Outcome> samples = new Samples<>(1, 2, point -> towns, PolicyResult::atEnd);
    for (int i = 0; i < towns; i++) {
      samples.add(
          new Unit(
              0,
              i,
              List.of(
                  result(100, 0.5, 0.1),
                  result(110 + i % 3, i % 4 == 0 ? 0.4 : 0.6, i % 2 == 0 ? 0.2 : 0))));
    }
    return new Comparison(samples, "b", 1, "a", 0);
  }

  private static PolicyResult result(double income, double relapse, double sickness) {
    Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
    atEnd.put(Outcome.NET_INCOME_GAIN, Measure.of(income));
    atEnd.put(Outcome.RELAPSE_SHARE, Measure.of(relapse));
    atEnd.put(Outcome.SICK_SHARE, Measure.of(sickness));
    return new PolicyResult(
        "any", Map.of(), atEnd, Map.of(), List.of(), List.of(), Map.of(), List.of(), Map.of(),
        List.of(), List.of(), List.of());
  }

  @Test
  void theSentenceTellsWhatIsSureAndWhatIsChance() {
    assertEquals(
        "b against a: nearly every town sees higher household income; on average, but not in every"
            + " town, higher relapse; for sick leave no difference can be told from chance.",
        comparison(TOWNS).sentence());
  }

  @Test
  void withFewTownsItSpeaksOfThoseOnly() {
    assertTrue(comparison(20).sentence().contains("all 20 simulated towns see higher household"));
  }

  @Test
  void theTableTellsItForEveryOutcome() {
    String table = comparison(TOWNS).table();
    assertTrue(table.startsWith("\nb minus a, in the same towns\n"), table);
    assertTrue(table.contains("10 to 12"), table);
    assertTrue(table.contains("nearly every town sees it"), table);
    assertTrue(table.contains("on average; one town may not see it"), table);
    assertTrue(table.contains("cannot be told from chance"), table);
  }
}
