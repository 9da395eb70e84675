package nl.basisbaan.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.time.LabourArea.Area;
import org.junit.jupiter.api.Test;

class LabourAreaTest {
  private static final LabourArea GRONINGEN = new LabourArea(Area.GRONINGEN, 1);
  private static final double EXACT = 1e-12;
  private static final String FIGURE = "vacancies_per_100_unemployed";

  private static double per100(LabourArea area, String month) {
    return 100 * Math.exp(area.logVacancies(YearMonth.parse(month)));
  }

  private static List<Evidence.Row> rows(Area area) {
    return Evidence.of("tightness.csv").named(area.name().toLowerCase(Locale.ROOT)).rows();
  }

  @Test
  void everyPublishedFigureOfTheCountryIsMetInItsMonth() {
    for (Evidence.Row row : rows(Area.NETHERLANDS)) {
      double published = row.number(FIGURE);
      assertEquals(published, per100(LabourArea.COUNTRY, row.text("from")), 1e-9);
    }
  }

  /** Printed when unemployment was counted otherwise, so only the ratio can be compared. */
  @Test
  void aProvinceHasItsPublishedRatioToTheCountry() {
    for (Area area : List.of(Area.GRONINGEN, Area.FRIESLAND)) {
      for (Evidence.Row row : rows(area)) {
        String month = row.text("from");
        double ratio = per100(new LabourArea(area, 1), month) / per100(LabourArea.COUNTRY, month);
        assertEquals(row.number(FIGURE) / row.number("country"), ratio, EXACT);
      }
    }
  }

  @Test
  void theCountryHasEveryQuarterOfTheTableOfStatisticsNetherlands() {
    List<String> quarters =
        rows(Area.NETHERLANDS).stream()
            .filter(row -> row.text("source").endsWith("flow_vu_table"))
            .map(row -> row.text("from"))
            .toList();
    YearMonth first = YearMonth.of(2013, 2);
    assertEquals(
        IntStream.range(0, 41).mapToObj(each -> first.plusMonths(3L * each).toString()).toList(),
        quarters);
  }

  @Test
  void everyOtherFigureIsThatOfItsRowOfTheEvidence() {
    for (Evidence.Row row : Evidence.of("tightness.csv").rows()) {
      String[] source = row.text("source").split(" ");
      assertEquals("mechanisms.csv", source[0]);
      Evidence.Row said = said(source[1]);
      if (source[1].equals("flow_vu_table")) {
        continue;
      }
      assertEquals(row.text(FIGURE), said.text("value"), source[1]);
      if (!row.text("area").equals("netherlands")) {
        Evidence.Row same = said("flow_gr_" + source[1].substring("flow_gr_".length()));
        assertTrue(same.text("note").contains("NL " + row.text("country")), source[1]);
      }
    }
  }

  private static Evidence.Row said(String id) {
    return Evidence.of("mechanisms.csv").rows().stream()
        .filter(each -> each.text("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void betweenTwoQuartersTheMarketMovesByTheSameShareEveryMonth() {
    double month = per100(LabourArea.COUNTRY, "2018-12") / per100(LabourArea.COUNTRY, "2018-11");
    assertEquals(Math.pow(66 / 60.0, 1 / 3.0), month, EXACT);
  }

  @Test
  void aProvinceKeepsItsRatioToTheCountryBeyondItsPublishedQuarters() {
    assertEquals(Math.log(25 / 37.0), GRONINGEN.logRatio(YearMonth.of(2014, 1)), EXACT);
    assertEquals(Math.log(69 / 101.0), GRONINGEN.logRatio(YearMonth.of(2025, 11)), EXACT);
    assertEquals(93 * 69 / 101.0, per100(GRONINGEN, "2025-11"), 1e-9);
  }

  @Test
  void aTownMayBeSlackerThanItsArea() {
    LabourArea half = new LabourArea(Area.GRONINGEN, 0.5);
    assertEquals(per100(GRONINGEN, "2021-03") / 2, per100(half, "2021-03"), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> new LabourArea(Area.GRONINGEN, 0));
    assertThrows(IllegalArgumentException.class, () -> new LabourArea(null, 1));
  }
}
