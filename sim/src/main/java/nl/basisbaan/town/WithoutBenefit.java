package nl.basisbaan.town;

import java.util.Map;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.people.Newcomer;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;

/**
 * People without work and without benefit (niet-uitkeringsgerechtigden): they live with a partner
 * who earns, so that the household has no right to benefit. Two rows a couple, of which the second
 * earns.
 */
final class WithoutBenefit {
  /**
   * Parameters; unit, range and source stand in parameters.csv.
   *
   * @param inflowPerMonth who come in a month, share of the stock
   * @param womenShare share who are women
   * @param monthsWithoutWork mean months without regular work on joining
   * @param partnerMonths months that the partner has had the job on joining
   * @param partnerHours hours of that job, a week
   * @param partnerWageLeast its least wage over the minimum, ratio
   * @param partnerWageAbove mean of what it pays above that, ratio
   */
  record Rates(
      double inflowPerMonth,
      double womenShare,
      double monthsWithoutWork,
      int partnerMonths,
      int partnerHours,
      double partnerWageLeast,
      double partnerWageAbove) {}

  /** What is drawn of a couple, each of the one whom it is about. */
  private enum Drawn {
    MONTHS_WITHOUT_WORK,
    WAGE
  }

  private final Rates rates;
  private final int adultMonths;

  WithoutBenefit(Rates rates, int adultMonths) {
    this.rates = rates;
    this.adultMonths = adultMonths;
  }

  /** Their margins: couples who are else like some recipients, with a share of women. */
  static Municipality.Group margins(Municipality.Group like, Rates rates) {
    String couple = Margins.HOUSEHOLD.get(Household.COUPLE.ordinal());
    String children = Margins.HOUSEHOLD.get(Household.COUPLE_CHILDREN.ordinal());
    double without = like.household().getOrDefault(couple, 0.0);
    double with = like.household().getOrDefault(children, 0.0);
    return new Municipality.Group(
        Map.of(
            Margins.SEX.get(Sex.FEMALE.ordinal()),
            rates.womenShare,
            Margins.SEX.get(Sex.MALE.ordinal()),
            1 - rates.womenShare),
        like.age(),
        like.ageMean(),
        like.ageSd(),
        without + with == 0 ? Map.of(couple, 1.0) : Map.of(couple, without, children, with),
        like.education(),
        like.duration(),
        like.durationMean(),
        like.durationSd(),
        0,
        0);
  }

  /** How many come in a month, on average, to a stock of so many. */
  double newcomers(int stock) {
    return rates.inflowPerMonth * stock;
  }

  /** Makes couples of rows that follow one another. */
  void pair(Newcomer person, int from, int to, Chance chance) {
    Draw draw = chance.forLife(Of.WITHOUT_BENEFIT);
    for (int row = from; row < to; row += 2) {
      person.moveTo(row);
      double luck = draw.uniform(person, Drawn.MONTHS_WITHOUT_WORK);
      double months = -rates.monthsWithoutWork * StrictMath.log1p(-luck);
      int most = person.monthOfJoining() - person.born() - adultMonths;
      person.joinWithoutBenefit((int) Math.max(0, Math.min(most, months)));
      person.moveTo(row + 1).earnFor(row);
    }
  }

  /** Gives every second row of some its job, which nobody has had since before adult age. */
  void employ(Newcomer person, int from, int to, Chance chance) {
    Draw draw = chance.forLife(Of.WITHOUT_BENEFIT);
    for (int row = from + 1; row < to; row += 2) {
      double luck = draw.uniform(person.moveTo(row), Drawn.WAGE);
      double above = -rates.partnerWageAbove * StrictMath.log1p(-luck);
      int most = Math.max(1, person.monthOfJoining() - person.born() - adultMonths);
      int months = Math.min(most, rates.partnerMonths);
      person.beEmployed(months, rates.partnerHours, rates.partnerWageLeast + above);
    }
  }
}
