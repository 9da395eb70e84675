package nl.basisbaan.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.basisbaan.TestTowns;
import nl.basisbaan.evidence.Table;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The people of Groningen with more than three years of benefit are those of
 * groningen_recipients.csv, column comparison. Fixed seed, no retries: a population drawn from
 * exactly these margins would fail somewhere in this class with probability 1 in 10,000 at most
 * (Bonferroni over the {@value #TESTS} statistics).
 */
class PopulationTest {
  private static final int TESTS = 15;
  private static final double FALSE_ALARM = 1e-4 / TESTS;
  private static final int LONG_MONTHS = 36;
  private static final int ADULT_MONTHS = 18 * 12;

  private static final Population GRONINGEN = population(1);
  private static final People PEOPLE = GRONINGEN.draw(TinyTown.CHANCE, 1);
  private static final int[] LONG_TERM =
      stock(PEOPLE).filter(row -> -PEOPLE.benefitSince[row] >= LONG_MONTHS).toArray();

  private static Population population(int timesSmaller) {
    return new Population(
        TestTowns.groningen(timesSmaller), TinyTown.NUMBERS, TinyTown.month(0).rules());
  }

  private static IntStream stock(People people) {
    return IntStream.range(0, people.size()).filter(row -> people.joins[row] == People.NEVER);
  }

  /** Published persons by level, in the order of the file. */
  private static Map<String, Double> published(String attribute) {
    Map<String, Double> levels = new LinkedHashMap<>();
    Table.rows("evidence/groningen_recipients.csv").stream()
        .filter(row -> row.get("attribute").equals(attribute))
        .forEach(row -> levels.put(row.get("level"), Table.number(row, "comparison")));
    return levels;
  }

  @ParameterizedTest
  @CsvSource({
    "sex, 'female,male'",
    "age, '20-29,30-39,40-49,50-59,60+'",
    "household, 'single,single_parent,couple,couple_children'",
    "education, 'none,mbo_havo_vwo,hbo,wo'",
    "benefit_duration_years, '3-5,5-10,10-15,15-20,20+'",
    "exempt_from_work_obligation, 'no,yes'",
    "had_participation_job, 'no,yes'"
  })
  void thePeopleHaveThePublishedMargins(String attribute, String levels) {
    Map<String, Double> published = published(attribute);
    double[] expected = Arrays.stream(levels.split(",")).mapToDouble(published::get).toArray();
    long[] observed = new long[expected.length];
    IntUnaryOperator level = levelOf(attribute);
    int others = 0;
    for (int row : LONG_TERM) {
      int code = level.applyAsInt(row);
      if (code < observed.length) {
        observed[code]++;
      } else {
        others++;
      }
    }
    assertTrue(others <= 20, "people of no published level: " + others);
    double p = new ChiSquareTest().chiSquareTest(expected, observed);
    assertPlausible(p, attribute + " " + Arrays.toString(observed));
  }

  private static IntUnaryOperator levelOf(String attribute) {
    return switch (attribute) {
      case "sex" -> row -> PEOPLE.sex[row];
      case "age" -> row -> Math.max(0, Math.min(4, (-PEOPLE.born[row] - 240) / 120));
      case "household" -> row -> PEOPLE.household[row];
      case "education" -> row -> PEOPLE.education[row];
      case "benefit_duration_years" -> row -> durationClass(-PEOPLE.benefitSince[row]);
      case "exempt_from_work_obligation" -> row -> PEOPLE.exempt[row] ? 1 : 0;
      case "had_participation_job" -> row -> PEOPLE.participationJob[row] ? 1 : 0;
      default -> throw new IllegalArgumentException(attribute);
    };
  }

  private static int durationClass(int months) {
    return months < 60 ? 0 : months < 120 ? 1 : months < 180 ? 2 : months < 240 ? 3 : 4;
  }

  @ParameterizedTest
  @CsvSource({"age, 12", "benefit_duration_months, 1"})
  void ageAndDurationHaveThePublishedMeanAndSpread(String attribute, int monthsPerUnit) {
    short[] since = attribute.equals("age") ? PEOPLE.born : PEOPLE.benefitSince;
    DescriptiveStatistics drawn = new DescriptiveStatistics();
    for (int row : LONG_TERM) {
      drawn.addValue((-since[row] + 0.5) / monthsPerUnit);
    }
    double mean = published(attribute).get("mean");
    double sd = published(attribute).get("sd");
    // Published to one decimal: its rounding, 0.05, comes on top of chance.
    double excess = drawn.getKurtosis();
    double errorOfMean = sd / Math.sqrt(drawn.getN());
    double errorOfSd = sd * Math.sqrt((excess + 2) / (4 * drawn.getN()));
    assertStandard(
        beyond(drawn.getMean() - mean) / errorOfMean, attribute + " mean " + drawn.getMean());
    assertStandard(
        beyond(drawn.getStandardDeviation() - sd) / errorOfSd,
        attribute + " sd " + drawn.getStandardDeviation());
  }

  private static double beyond(double difference) {
    return Math.max(0, Math.abs(difference) - 0.05);
  }

  @Test
  void thereAreAsManyHouseholdsAsPublished() {
    long couples = stock(PEOPLE).filter(row -> PEOPLE.partner[row] >= 0).count() / 2;
    double households = stock(PEOPLE).count() - couples;
    // The number of people is fixed for the mean share of couples; the draw moves it a little.
    double couplesSd = Math.sqrt(stock(PEOPLE).count() * 0.25) / 2;
    assertStandard((households - 9950) / couplesSd, "households " + households);
    assertEquals(7840, LONG_TERM.length);
  }

  @Test
  void partnersShareAHouseholdANeighbourhoodAndTheirChildren() {
    int couples = 0;
    for (int row : stock(PEOPLE).toArray()) {
      int partner = PEOPLE.partner[row];
      if (partner >= 0) {
        couples++;
        assertEquals(row, PEOPLE.partner[partner]);
        assertTrue(partner != row);
        assertEquals(PEOPLE.neighbourhood[row], PEOPLE.neighbourhood[partner]);
        assertEquals(PEOPLE.household[row], PEOPLE.household[partner]);
        assertEquals(PEOPLE.children[row], PEOPLE.children[partner]);
      }
      boolean couple = PEOPLE.household[row] == 2 || PEOPLE.household[row] == 3;
      assertEquals(couple, partner >= 0, "household and partner of row " + row);
      boolean parent = PEOPLE.household[row] == 1 || PEOPLE.household[row] == 3;
      assertEquals(parent, PEOPLE.children[row] > 0, "household and children of row " + row);
    }
    assertTrue(couples > 1_000);
  }

  @Test
  void nobodyBeganBenefitBeforeEighteen() {
    long tooYoung =
        stock(PEOPLE)
            .filter(row -> PEOPLE.benefitSince[row] - PEOPLE.born[row] < ADULT_MONTHS)
            .count();
    assertEquals(0, tooYoung);
  }

  @Test
  void everybodyIsBelowPensionAgeAtTheStart() {
    int pension = TinyTown.month(0).rules().pensionAge();
    assertTrue(stock(PEOPLE).allMatch(row -> -PEOPLE.born[row] < pension));
  }

  @Test
  void shortTermRecipientsHaveLessThanThreeYears() {
    long few = stock(PEOPLE).count() - LONG_TERM.length;
    assertTrue(few > 1_000, "short-term recipients: " + few);
    assertEquals(few, stock(PEOPLE).filter(row -> -PEOPLE.benefitSince[row] < LONG_MONTHS).count());
  }

  @Test
  void newcomersJoinEveryMonthWithNoBenefitBehindThem() {
    People people = population(10).draw(TinyTown.CHANCE, 24);
    int[] joined = new int[24];
    for (int row = 0; row < people.size(); row++) {
      if (people.joins[row] != People.NEVER) {
        joined[people.joins[row]]++;
        assertEquals(people.joins[row], people.benefitSince[row]);
      }
    }
    double mean = TestTowns.groningen(10).stock().newcomers() * 24;
    assertStandard((IntStream.of(joined).sum() - mean) / Math.sqrt(mean), "newcomers");
  }

  @Test
  void numbersOfPeopleAreUnique() {
    People people = population(20).draw(TinyTown.CHANCE, 24);
    assertEquals(people.size(), Arrays.stream(people.id).distinct().count());
    assertEquals(people.size(), Arrays.stream(people.luck).distinct().count());
  }

  @Test
  void theSameReplicationIsTheSameAndAnotherOneDiffers() {
    Population population = population(20);
    People first = population.draw(new Chance(1, 0), 12);
    People again = population.draw(new Chance(1, 0), 12);
    People other = population.draw(new Chance(1, 1), 12);
    assertEquals(List.of(), Difference.between(first, again));
    int common = Math.min(first.size(), other.size());
    long same = IntStream.range(0, common).filter(i -> first.born[i] == other.born[i]).count();
    assertTrue(same < common / 10, "people of the same age in both: " + same + " of " + common);
  }

  @Test
  void aLongerRunHasTheSamePeopleAndMoreNewcomers() {
    Population population = population(20);
    People shorter = population.draw(TinyTown.CHANCE, 12);
    People longer = population.draw(TinyTown.CHANCE, 24);
    assertTrue(longer.size() > shorter.size());
    assertArrayEquals(shorter.luck, Arrays.copyOf(longer.luck, shorter.size()));
    assertArrayEquals(shorter.born, Arrays.copyOf(longer.born, shorter.size()));
    assertArrayEquals(shorter.savingsCents, Arrays.copyOf(longer.savingsCents, shorter.size()));
  }

  @Test
  void aCopyIsTheSameAndLivesOnItsOwn() {
    People people = population(100).draw(TinyTown.CHANCE, 1);
    People copy = people.copy();
    assertEquals(List.of(), Difference.between(people, copy));
    copy.savingsCents[0] += 1;
    assertFalse(Difference.between(people, copy).isEmpty());
  }

  private static void assertStandard(double z, String what) {
    assertPlausible(2 * new NormalDistribution().cumulativeProbability(-Math.abs(z)), what);
  }

  private static void assertPlausible(double p, String what) {
    assertTrue(p >= FALSE_ALARM, () -> what + " has p " + p + ", below " + FALSE_ALARM);
  }
}
