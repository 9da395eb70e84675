package nl.basisbaan.town;

import static nl.basisbaan.town.Populations.population;
import static nl.basisbaan.town.Populations.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Evidence;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
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

  private static final People PEOPLE =
      GRONINGEN.draw(TinyTown.CHANCE, usual(1), TinyTown.levels(1));

  private static final int[] LONG_TERM =
      stock(PEOPLE).filter(row -> -ByHand.of(PEOPLE).benefitSince[row] >= LONG_MONTHS).toArray();

  private static IntStream stock(People people) {
    return IntStream.range(0, people.size())
        .filter(row -> ByHand.of(people).joins[row] == People.NEVER);
  }

  /** Published persons by level, in the order of the file. */
  private static Map<String, Double> published(String attribute) {
    Map<String, Double> levels = new LinkedHashMap<>();
    Evidence.of("groningen_recipients.csv").rows().stream()
        .filter(row -> row.text("attribute").equals(attribute))
        .forEach(row -> levels.put(row.text("level"), row.number("comparison")));
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
      case "sex" -> row -> ByHand.of(PEOPLE).sex[row];
      case "age" -> row -> Math.max(0, Math.min(4, (-ByHand.of(PEOPLE).born[row] - 240) / 120));
      case "household" -> row -> ByHand.of(PEOPLE).household[row];
      case "education" -> row -> ByHand.of(PEOPLE).education[row];
      case "benefit_duration_years" -> row -> durationClass(-ByHand.of(PEOPLE).benefitSince[row]);
      case "exempt_from_work_obligation" -> row -> ByHand.of(PEOPLE).exempt[row] ? 1 : 0;
      case "had_participation_job" -> row -> ByHand.of(PEOPLE).participationJob[row] ? 1 : 0;
      default -> throw new IllegalArgumentException(attribute);
    };
  }

  private static int durationClass(int months) {
    return months < 60 ? 0 : months < 120 ? 1 : months < 180 ? 2 : months < 240 ? 3 : 4;
  }

  @ParameterizedTest
  @CsvSource({"age, 12", "benefit_duration_months, 1"})
  void ageAndDurationHaveThePublishedMeanAndSpread(String attribute, int monthsPerUnit) {
    short[] since =
        attribute.equals("age") ? ByHand.of(PEOPLE).born : ByHand.of(PEOPLE).benefitSince;
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
    long couples = stock(PEOPLE).filter(row -> ByHand.of(PEOPLE).partner[row] >= 0).count() / 2;
    double households = stock(PEOPLE).count() - couples;
    // The number of people is fixed for the mean share of couples; the draw moves it a little.
    double couplesSd = Math.sqrt(stock(PEOPLE).count() * 0.25) / 2;
    assertStandard((households - 9950) / couplesSd, "households " + households);
    assertEquals(7809, LONG_TERM.length);
  }

  @Test
  void partnersShareAHouseholdANeighbourhoodAndTheirChildren() {
    int couples = 0;
    for (int row : stock(PEOPLE).toArray()) {
      int partner = ByHand.of(PEOPLE).partner[row];
      if (partner >= 0) {
        couples++;
        assertEquals(row, ByHand.of(PEOPLE).partner[partner]);
        assertTrue(partner != row);
        assertEquals(
            ByHand.of(PEOPLE).neighbourhood[row], ByHand.of(PEOPLE).neighbourhood[partner]);
        assertEquals(ByHand.of(PEOPLE).household[row], ByHand.of(PEOPLE).household[partner]);
        assertEquals(ByHand.of(PEOPLE).children[row], ByHand.of(PEOPLE).children[partner]);
      }
      boolean couple =
          ByHand.of(PEOPLE).household[row] == 2 || ByHand.of(PEOPLE).household[row] == 3;
      assertEquals(couple, partner >= 0, "household and partner of row " + row);
      boolean parent =
          ByHand.of(PEOPLE).household[row] == 1 || ByHand.of(PEOPLE).household[row] == 3;
      assertEquals(
          parent, ByHand.of(PEOPLE).children[row] > 0, "household and children of row " + row);
    }
    assertTrue(couples > 1_000);
  }

  @Test
  void nobodyBeganBenefitBeforeEighteen() {
    long tooYoung =
        stock(PEOPLE)
            .filter(
                row ->
                    ByHand.of(PEOPLE).benefitSince[row] - ByHand.of(PEOPLE).born[row]
                        < ADULT_MONTHS)
            .count();
    assertEquals(0, tooYoung);
  }

  @Test
  void everybodyIsBelowPensionAgeAtTheStart() {
    int pension = TinyTown.month(0).rules().pensionAge();
    assertTrue(stock(PEOPLE).allMatch(row -> -ByHand.of(PEOPLE).born[row] < pension));
  }

  @Test
  void shortTermRecipientsHaveLessThanThreeYears() {
    long few = stock(PEOPLE).count() - LONG_TERM.length;
    assertTrue(few > 1_000, "short-term recipients: " + few);
    assertEquals(
        few,
        stock(PEOPLE).filter(row -> -ByHand.of(PEOPLE).benefitSince[row] < LONG_MONTHS).count());
  }

  private static void assertStandard(double z, String what) {
    assertPlausible(2 * new NormalDistribution().cumulativeProbability(-Math.abs(z)), what);
  }

  private static void assertPlausible(double p, String what) {
    assertTrue(p >= FALSE_ALARM, () -> what + " has p " + p + ", below " + FALSE_ALARM);
  }
}
