package nl.basisbaan.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.time.LabourArea.Area;
import org.junit.jupiter.api.Test;

class LabourAreaTest {
  private static final LabourArea GRONINGEN = new LabourArea(Area.GRONINGEN, 1);
  private static final double EXACT = 1e-12;

  private static double per100(LabourArea area, String month) {
    return 100 * Math.exp(area.logVacancies(YearMonth.parse(month)));
  }

  @Test
  void everyPublishedFigureIsMetInItsMonth() {
    for (Area area : Area.values()) {
      String name = area.name().toLowerCase(java.util.Locale.ROOT);
      for (Evidence.Row row : Evidence.of("tightness.csv").named(name).rows()) {
        double published = row.number("vacancies_per_100_unemployed");
        assertEquals(published, per100(new LabourArea(area, 1), row.text("from")), 1e-9, name);
      }
    }
  }

  @Test
  void everyFigureIsThatOfItsRowOfTheEvidence() {
    for (Evidence.Row row : Evidence.of("tightness.csv").rows()) {
      String[] source = row.text("source").split(" ");
      assertEquals("mechanisms.csv", source[0]);
      Evidence.Row said =
          Evidence.of("mechanisms.csv").rows().stream()
              .filter(each -> each.text("id").equals(source[1]))
              .findFirst()
              .orElseThrow();
      String figure = row.text("vacancies_per_100_unemployed");
      assertTrue(
          source.length > 2
              ? said.text("note").contains("NL " + figure)
              : said.text("value").equals(figure),
          () -> row.text("from") + " " + figure + " is not in " + source[1]);
    }
  }

  @Test
  void betweenTwoQuartersTheMarketMovesByTheSameShareEveryMonth() {
    double month = per100(LabourArea.COUNTRY, "2018-12") / per100(LabourArea.COUNTRY, "2018-11");
    assertEquals(Math.pow(88 / 80.0, 1 / 3.0), month, EXACT);
  }

  @Test
  void aProvinceKeepsItsRatioToTheCountryBeyondItsPublishedQuarters() {
    assertEquals(Math.log(25 / 37.0), GRONINGEN.logRatio(YearMonth.of(2014, 1)), EXACT);
    assertEquals(Math.log(96 / 127.0), GRONINGEN.logRatio(YearMonth.of(2024, 11)), EXACT);
    assertEquals(108 * 96 / 127.0, per100(GRONINGEN, "2024-11"), 1e-9);
  }

  @Test
  void aTownMayBeSlackerThanItsArea() {
    LabourArea half = new LabourArea(Area.GRONINGEN, 0.5);
    assertEquals(per100(GRONINGEN, "2021-03") / 2, per100(half, "2021-03"), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> new LabourArea(Area.GRONINGEN, 0));
    assertThrows(IllegalArgumentException.class, () -> new LabourArea(null, 1));
  }
}
