package nl.basisbaan.experiments.answer;

import static nl.basisbaan.experiments.text.PageReader.cell;
import static nl.basisbaan.experiments.text.PageReader.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Differences between policies are told with how sure they are. */
class ComparisonTest {
  private static final int TOWNS = 60;

  /** Income is higher everywhere, relapse higher on average, sick leave as often up as down. */
  private static Comparison comparison(int towns) {
    Samples<Outcome> samples =
        new Samples<>(List.of("a", "b"), List.of("base"), point -> towns, Measured.OUTCOMES);
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
    Page.Part part = comparison(TOWNS).part();
    Table table = table(part, "sure?");

    assertEquals(new Heading(2, "b minus a, in the same towns"), part.blocks().get(0));
    assertEquals(
        Cell.range("10 to 12", 10, 12),
        cell(table, "net household income gained, euro a month", "one town may see"));
    assertEquals(
        List.of(
            Cell.of("nearly every town sees it"),
            Cell.of("cannot be told from chance"),
            Cell.of("on average; one town may not see it")),
        table.rows().stream().map(row -> row.cells().get(4)).toList());
  }
}
