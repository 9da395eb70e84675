package nl.basisbaan.town;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Newcomer;
import nl.basisbaan.time.Rules;

/**
 * The distributions of what a register shows of recipients. Finding them takes as long as drawing
 * many people, so that they are made once for all that share their numbers.
 */
public final class Register {
  /**
   * @param adultMonths youngest age at which benefit can begin, months
   * @param longestMonths longest benefit duration in the register, months
   * @param insuredShare share who come from unemployment insurance
   * @param insuredMonths most months on it; all lengths up to it are as likely
   * @param inactiveShare share who come from neither work nor another benefit
   * @param inactiveMonths mean months without work of these
   */
  record Rates(
      int adultMonths,
      int longestMonths,
      double insuredShare,
      double insuredMonths,
      double inactiveShare,
      double inactiveMonths) {}

  /** What is drawn of the time before the benefit. */
  private enum Before {
    ORIGIN,
    MONTHS
  }

  /**
   * Everything that the distributions depend on.
   *
   * @param pensionAge of the first month of the run, months
   */
  public record Numbers(
      Municipality municipality,
      Rates rates,
      WithoutBenefit.Rates withoutBenefit,
      Margins.Association association,
      int pensionAge) {
    /**
     * What they depend on under these parameters.
     *
     * @param rules of the first month of the run
     */
    public static Numbers of(Municipality municipality, Parameters parameters, Rules rules) {
      return new Numbers(
          municipality,
          parameters.of("population", Rates.class),
          parameters.of("without_benefit", WithoutBenefit.Rates.class),
          parameters.of("association", Margins.Association.class),
          rules.pensionAge());
    }

    private int[] ages() {
      return upTo(pensionAge, AGES);
    }

    private int[] durations() {
      return upTo(rates.longestMonths(), DURATIONS);
    }

    private static int[] upTo(int last, int... firsts) {
      int[] all = Arrays.copyOf(firsts, firsts.length + 1);
      all[firsts.length] = last;
      return all;
    }
  }

  /** The joint distribution of one group and the single months within its classes. */
  record Group(
      boolean longTerm, Margins cells, Spread ages, Spread durations, double coupleShare) {}

  private static final int TRIES = 50;
  private static final int[] AGES = {240, 360, 480, 600, 720};
  private static final int[] DURATIONS = {0, 36, 60, 120, 180, 240};
  private static final int MONTHS_PER_YEAR = 12;

  private final Numbers numbers;
  private final Group overThreeYears;
  private final Group underThreeYears;
  private final Group withoutBenefit;
  private final Cumulative neighbourhoods;

  /** Finds the distributions. */
  public Register(Numbers numbers) {
    this.numbers = numbers;
    this.overThreeYears = group(true, numbers.municipality.overThreeYears());
    this.underThreeYears = group(false, numbers.municipality.underThreeYears());
    this.withoutBenefit =
        stock().withoutBenefit() == 0
            ? null
            : group(
                false,
                WithoutBenefit.margins(
                    numbers.municipality.underThreeYears(), numbers.withoutBenefit));
    this.neighbourhoods =
        new Cumulative(
            numbers.municipality.neighbourhoods().stream()
                .mapToDouble(Municipality.Neighbourhood::weight)
                .toArray());
  }

  /**
   * Says which margins, means and standard deviations people cannot have together.
   *
   * @return one message each, which begins with the path of the setting
   */
  public static List<String> mistakes(Numbers numbers) {
    List<String> mistakes = new ArrayList<>();
    mistakes.addAll(mistakes(numbers, "over_three_years", numbers.municipality.overThreeYears()));
    mistakes.addAll(mistakes(numbers, "under_three_years", numbers.municipality.underThreeYears()));
    return mistakes;
  }

  private static List<String> mistakes(Numbers numbers, String group, Municipality.Group margins) {
    List<String> mistakes = new ArrayList<>(Margins.mistakes(group, margins));
    mistakes.addAll(
        new Reach(numbers.ages(), Margins.shares(margins.age(), Margins.AGE))
            .mistakes(group + ".age", margins.ageMean(), margins.ageSd(), MONTHS_PER_YEAR));
    mistakes.addAll(
        new Reach(numbers.durations(), Margins.shares(margins.duration(), Margins.DURATION))
            .mistakes(group + ".duration", margins.durationMean(), margins.durationSd(), 1));
    return mistakes;
  }

  private Group group(boolean longTerm, Municipality.Group margins) {
    return new Group(
        longTerm,
        new Margins(margins, numbers.association),
        new Spread(
            numbers.ages(),
            Margins.shares(margins.age(), Margins.AGE),
            margins.ageMean() * MONTHS_PER_YEAR,
            margins.ageSd() * MONTHS_PER_YEAR),
        new Spread(
            numbers.durations(),
            Margins.shares(margins.duration(), Margins.DURATION),
            margins.durationMean(),
            margins.durationSd()),
        margins.coupleShare());
  }

  /** How many recipients there are and come. */
  Municipality.Stock stock() {
    return numbers.municipality.stock();
  }

  Group overThreeYears() {
    return overThreeYears;
  }

  Group underThreeYears() {
    return underThreeYears;
  }

  /** People without benefit and partners who earn; null where there are none. */
  Group withoutBenefit() {
    return withoutBenefit;
  }

  /** How couples of these are made. */
  WithoutBenefit couplesWithoutBenefit() {
    return new WithoutBenefit(numbers.withoutBenefit, adult());
  }

  /** Whether two ages and two times on benefit, in months, are in the same classes. */
  static boolean isOfOneClass(int oneAge, int otherAge, int oneDuration, int otherDuration) {
    return place(AGES, oneAge) == place(AGES, otherAge)
        && place(DURATIONS, oneDuration) == place(DURATIONS, otherDuration);
  }

  private static int place(int[] firsts, int months) {
    int index = Arrays.binarySearch(firsts, months);
    return index < 0 ? -index - 2 : index;
  }

  /** Draws all that the register shows of a person but the partner. */
  void enter(Newcomer person, Chance chance, Group group) {
    int cell = group.cells.cell(chance.forLife(Of.CELL).uniform(person));
    person.beRegistered(
        Margins.level(cell, 0),
        Margins.level(cell, 2),
        Margins.level(cell, 3),
        Margins.level(cell, 5) == 1,
        Margins.level(cell, 6) == 1);
    drawTimes(person, chance, group, cell);
    person.liveIn(neighbourhoods.find(chance.forLife(Of.NEIGHBOURHOOD).uniform(person)));
  }

  /** Age and duration within their classes; nobody's benefit began before adult age. */
  private void drawTimes(Newcomer person, Chance chance, Group group, int cell) {
    boolean stock = person.isOfTheStart();
    int start = person.monthOfJoining();
    int ageLevel = Margins.level(cell, 1);
    int durationLevel = Margins.level(cell, 4);
    int age = group.ages.last(ageLevel);
    int duration = stock ? group.durations.first(durationLevel) : 0;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int someAge = group.ages.month(ageLevel, chance.forLife(Of.AGE).uniform(person, attempt));
      double luck = chance.forLife(Of.DURATION).uniform(person, attempt);
      int someDuration = stock ? group.durations.month(durationLevel, luck) : 0;
      if (someAge - someDuration >= adult()) {
        age = someAge;
        duration = someDuration;
        break;
      }
    }
    person.date(start - age, start - duration);
    int before = (int) Math.min(monthsBefore(person, chance), age - duration - adult());
    person.beWithoutWorkBefore(Math.max(0, before));
  }

  private int adult() {
    return numbers.rates.adultMonths();
  }

  /** Months without regular work before the benefit: others come from work or from elsewhere. */
  private double monthsBefore(Newcomer person, Chance chance) {
    Draw draw = chance.forLife(Of.DETACHMENT);
    Rates rates = numbers.rates;
    double origin = draw.uniform(person, Before.ORIGIN);
    if (origin < rates.insuredShare()) {
      return rates.insuredMonths() * draw.uniform(person, Before.MONTHS);
    }
    return origin < rates.insuredShare() + rates.inactiveShare()
        ? -rates.inactiveMonths() * StrictMath.log1p(-draw.uniform(person, Before.MONTHS))
        : 0;
  }
}
