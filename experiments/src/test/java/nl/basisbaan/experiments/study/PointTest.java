package nl.basisbaan.experiments.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import org.junit.jupiter.api.Test;

class PointTest {
  private static final String NAME = "labour_market.slack";

  private static List<String> labels(Parameters parameters) {
    return Point.bothEnds(parameters, List.of(NAME)).stream().map(Point::label).toList();
  }

  @Test
  void anEndAtWhichANumberStandsIsTheBase() {
    Parameters between = Parameters.standard();
    Parameter slack = between.get(NAME);
    assertEquals(List.of("base", NAME + "=0.9", NAME + "=1.5"), labels(between));
    assertEquals(List.of("base", NAME + "=1.5"), labels(between.with(NAME, slack.low())));
    assertEquals(List.of("base", NAME + "=0.9"), labels(between.with(NAME, slack.high())));
  }
}
