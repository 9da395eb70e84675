package nl.basisbaan.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Evidence;
import org.junit.jupiter.api.Test;

/** When work places are closed: published, of a town's own, or never. */
class ClosureTest {
  private static final YearMonth MARCH = YearMonth.of(2020, 3);

  private static double[] closed(List<Closure> closures) {
    Month[] months = Calendar.months(YearMonth.of(2020, 2), 4, TinyTown.NUMBERS, closures);
    double[] closed = new double[months.length];
    for (Month month : months) {
      closed[month.index()] = month.closed();
    }
    return closed;
  }

  @Test
  void aTownWithItsOwnClosuresIsClosedInTheirMonthsOnly() {
    List<Closure> own = List.of(new Closure(MARCH, YearMonth.of(2020, 4), 0.25));
    assertEquals(List.of(0.0, 0.25, 0.25, 0.0), boxed(closed(own)));
  }

  @Test
  void aTownWithoutClosuresIsAlwaysOpen() {
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0), boxed(closed(List.of())));
  }

  private static List<Double> boxed(double... values) {
    return Arrays.stream(values).boxed().toList();
  }

  /** The shares of the country are those measured in the experiment, half-year by half-year. */
  @Test
  void whatIsPublishedIsWhatWasMeasured() {
    List<Evidence.Row> hours = Evidence.of("groningen_hours.csv").rows();
    List<Closure> published = Closure.published();
    assertEquals(hours.size(), published.size());
    for (int i = 0; i < hours.size(); i++) {
      assertEquals(hours.get(i).month("start"), published.get(i).from());
      assertEquals(hours.get(i).month("end"), published.get(i).to().plusMonths(1));
      assertEquals(hours.get(i).number("covid") / 100, published.get(i).share());
    }
  }

  @Test
  void aClosureThatCannotBeIsRefused() {
    for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> new Closure(MARCH, MARCH, share));
    }
    assertThrows(
        IllegalArgumentException.class, () -> new Closure(MARCH, MARCH.minusMonths(1), 0.5));
  }
}
