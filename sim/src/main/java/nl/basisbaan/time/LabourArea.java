package nl.basisbaan.time;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * The labour market that a town is part of: vacancies per unemployed person by date, as published
 * for its area (evidence/tightness.csv). Between published quarters they are interpolated on the
 * scale of logarithms. A province has few published quarters: its ratio to the country in the same
 * publication is interpolated, and stays as it is before the first and after the last. Unemployment
 * has been counted anew since, so only that ratio can be compared with the country of today.
 *
 * @param area for which they are published
 * @param ratio of the town to the area
 */
public record LabourArea(
    @Setting(
            words = "Area with published vacancies per unemployed person, by date",
            standard = "netherlands")
        Area area,
    @Setting(
            words = "Vacancies per unemployed person over those of the area",
            unit = "ratio",
            low = 0.2,
            high = 5,
            standard = "1")
        double ratio) {
  /** The whole country, and no other ratio. */
  public static final LabourArea COUNTRY = new LabourArea(Area.NETHERLANDS, 1);

  /** Areas with published figures. */
  public enum Area {
    NETHERLANDS,
    GRONINGEN,
    FRIESLAND
  }

  private static final String FIGURE = "vacancies_per_100_unemployed";
  private static final String COUNTRY_THEN = "country";
  private static final double HUNDRED = 100;

  /** Refuses a ratio out of range. */
  public LabourArea {
    Settings.check(LabourArea.class, area, ratio);
  }

  /** The last month for which the figure of the country is published. */
  public static YearMonth published() {
    return rows(Area.NETHERLANDS).get(rows(Area.NETHERLANDS).size() - 1).from();
  }

  /**
   * Natural logarithm of vacancies per unemployed person in a month; beyond the published ones, of
   * the nearest.
   */
  public double logVacancies(YearMonth date) {
    return logOfCountry(date) + logRatio(date);
  }

  /** Natural logarithm of the ratio of the town to the country. */
  public double logRatio(YearMonth date) {
    double log = StrictMath.log(ratio);
    return area == Area.NETHERLANDS
        ? log
        : log + interpolated(rows(area), date, row -> log(row, FIGURE) - log(row, COUNTRY_THEN));
  }

  private static double logOfCountry(YearMonth date) {
    return interpolated(rows(Area.NETHERLANDS), date, row -> log(row, FIGURE));
  }

  private static List<Evidence.Row> rows(Area area) {
    return Evidence.of("tightness.csv").named(Settings.nameOf(area)).rows();
  }

  private static double log(Evidence.Row row, String figure) {
    return StrictMath.log(row.number(figure) / HUNDRED);
  }

  /** What a published month amounts to. */
  @FunctionalInterface
  private interface Figure {
    double of(Evidence.Row row);
  }

  private static double interpolated(List<Evidence.Row> rows, YearMonth date, Figure figure) {
    Evidence.Row before = rows.get(0);
    for (Evidence.Row after : rows) {
      if (after.from().isAfter(date)) {
        double length = ChronoUnit.MONTHS.between(before.from(), after.from());
        double share = length == 0 ? 0 : ChronoUnit.MONTHS.between(before.from(), date) / length;
        return figure.of(before) + share * (figure.of(after) - figure.of(before));
      }
      before = after;
    }
    return figure.of(before);
  }
}
