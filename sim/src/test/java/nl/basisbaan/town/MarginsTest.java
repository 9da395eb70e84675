package nl.basisbaan.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import org.junit.jupiter.api.Test;

/** Raking meets margins exactly, and a spread meets its mean and standard deviation. */
class MarginsTest {
  private static final Margins.Association ASSOCIATION =
      TinyTown.NUMBERS.of("association", Margins.Association.class);
  private static final Municipality.Group GROUP = TestTowns.groningen(1).overThreeYears();
  private static final int CELLS = 2 * 5 * 5 * 4 * 6 * 2 * 2;

  /** Shares of the levels of an axis: the uniform numbers that fall in each, found by bisection. */
  private static double[] margin(Margins margins, int axis, int levels) {
    double[] shares = new double[levels];
    double from = 0;
    for (int cell = 0; cell < CELLS; cell++) {
      double to = end(margins, cell, from);
      shares[Margins.level(cell, axis)] += to - from;
      from = to;
    }
    return shares;
  }

  /** Least uniform number that falls beyond a cell. */
  private static double end(Margins margins, int cell, double from) {
    double low = from;
    double high = 1;
    if (margins.cell(from) > cell) {
      return from;
    }
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (margins.cell(middle) > cell) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  @Test
  void everyMarginIsMet() {
    Margins margins = new Margins(GROUP, ASSOCIATION);
    assertMet(margins, 0, Margins.shares(GROUP.sex(), Margins.SEX));
    assertMet(margins, 1, Margins.shares(GROUP.age(), Margins.AGE));
    assertMet(margins, 2, Margins.shares(GROUP.household(), Margins.HOUSEHOLD));
    assertMet(margins, 3, Margins.shares(GROUP.education(), Margins.EDUCATION));
    assertMet(margins, 4, Margins.shares(GROUP.duration(), Margins.DURATION));
    assertMet(margins, 5, new double[] {1 - GROUP.exemptShare(), GROUP.exemptShare()});
    assertMet(
        margins,
        6,
        new double[] {1 - GROUP.participationJobShare(), GROUP.participationJobShare()});
  }

  private static void assertMet(Margins margins, int axis, double[] wanted) {
    double[] found = margin(margins, axis, wanted.length);
    for (int level = 0; level < wanted.length; level++) {
      assertEquals(wanted[level], found[level], 1e-9, "axis " + axis + ", level " + level);
    }
  }

  @Test
  void sharesAreScaledToTheirOwnSumAndWhatIsNotNamedIsNobody() {
    double[] shares = Margins.shares(Map.of("female", 1.0, "male", 3.0), Margins.SEX);
    assertEquals(List.of(0.25, 0.75), Arrays.stream(shares).boxed().toList());
    double[] ages = Margins.shares(Map.of("60+", 2.0), Margins.AGE);
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 1.0), Arrays.stream(ages).boxed().toList());
  }

  @Test
  void nobodyInTheirTwentiesHasTenYearsOfBenefit() {
    Margins margins = new Margins(GROUP, ASSOCIATION);
    for (int i = 0; i < 100_000; i++) {
      int cell = margins.cell(i / 100_000.0);
      assertTrue(Margins.level(cell, 1) > 0 || Margins.level(cell, 4) < 3);
    }
  }

  @Test
  void olderPeopleHaveLongerDurationsWhenTheAssociationSaysSo() {
    double plain = togetherness(new Margins.Association(0, 0, 0, 0, 1, 0));
    double tied = togetherness(new Margins.Association(0.5, 0, 0, 0, 1, 0));
    assertTrue(tied > plain + 0.1, plain + " and " + tied);
  }

  /** Mean product of the classes of age and duration, less the product of the means. */
  private static double togetherness(Margins.Association association) {
    Margins margins = new Margins(GROUP, association);
    double both = 0;
    double age = 0;
    double duration = 0;
    int many = 20_000;
    for (int i = 0; i < many; i++) {
      int cell = margins.cell((i + 0.5) / many);
      both += Margins.level(cell, 1) * Margins.level(cell, 4) / (double) many;
      age += Margins.level(cell, 1) / (double) many;
      duration += Margins.level(cell, 4) / (double) many;
    }
    return both - age * duration;
  }

  @Test
  void aSpreadHasTheSharesMeanAndSpreadAskedFor() {
    int[] from = {240, 360, 480, 600, 720, 802};
    double[] shares = Margins.shares(GROUP.age(), Margins.AGE);
    Spread spread = new Spread(from, shares, 47.9 * 12, 11.1 * 12);
    double mean = 0;
    double square = 0;
    int many = 20_000;
    for (int level = 0; level < shares.length; level++) {
      for (int i = 0; i < many; i++) {
        int month = spread.month(level, (i + 0.5) / many);
        assertTrue(month >= from[level] && month < from[level + 1], month + " in " + level);
        double middle = month + 0.5;
        mean += shares[level] * middle / many;
        square += shares[level] * middle * middle / many;
      }
    }
    assertEquals(47.9 * 12, mean, 0.1);
    assertEquals(11.1 * 12, Math.sqrt(square - mean * mean), 0.1);
  }
}
