package nl.basisbaan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import org.junit.jupiter.api.Test;

/** What the wage of a place and a premium on leaving it do to search, and to who moves on. */
class PayAndLeavingTest {
  private static final Month MONTH = TinyTown.month(12);
  private static final Policy PLACE = Policy.none();
  private static final Policy DUTY = PLACE.with("duty.kind", "apply");
  private static final Policy ENDS =
      PLACE.with("contract.permanent", "false").with("contract.extensions", "0");
  private static final String ELASTICITY = "search.wage_elasticity";
  private static final Parameters NUMBERS = TinyTown.NUMBERS;
  private static final int MANY = 20_000;

  private final People people = TinyTown.people(2, MONTH);
  private final Person person = TinyTown.place(people, 0, 12);

  private double atWage(double wage, Policy policy, Parameters numbers) {
    ByHand.of(people).wageOverMinimum[0] = (float) wage;
    return intensity(policy, numbers);
  }

  private double intensity(Policy policy, Parameters numbers) {
    return search(policy, numbers).intensity(person, MONTH);
  }

  private static Search search(Policy policy, Parameters numbers) {
    return new Search(Offers.of(policy), TinyTown.CHANCE, numbers);
  }

  private static Policy premium(Policy policy, int euro) {
    return policy.with("pay.premium_on_exit", String.valueOf(euro));
  }

  /** What a premium adds to the odds, as odd.md says it. */
  private static double added(int euro) {
    double months = 100.0 * euro / MONTH.rules().income().singleNorm();
    return NUMBERS.value("search.premium_most")
        * months
        / (months + NUMBERS.value("search.premium_half"));
  }

  @Test
  void oddsOfLeavingByOwnWishHaveAConstantElasticityInTheWage() {
    double minimum = atWage(1, PLACE, NUMBERS);
    for (double elasticity : new double[] {0.5, 1, 3}) {
      Parameters numbers = NUMBERS.with(ELASTICITY, elasticity);
      assertEquals(minimum, atWage(1, PLACE, numbers), "at the minimum wage");
      for (double wage : new double[] {1.1, 1.2, 1.4, 3}) {
        double less = atWage(wage, PLACE, numbers) / minimum;
        assertEquals(-elasticity, Math.log(less) / Math.log(wage), 1e-6, "wage " + wage);
      }
    }
  }

  @Test
  void withoutElasticityTheWageDoesNothing() {
    double minimum = atWage(1, PLACE, NUMBERS);
    assertEquals(minimum, atWage(1.4, PLACE, NUMBERS.with(ELASTICITY, 0)));
  }

  /** Who came before a change of the wage keeps their own, and it is that which they would lose. */
  @Test
  void theWageSomebodyHasCountsAndNotThatOfTheOffer() {
    double minimum = atWage(1, PLACE, NUMBERS);
    assertEquals(minimum, atWage(1, PLACE.with("pay.wage_over_minimum", "1.4"), NUMBERS));
    assertTrue(atWage(1.4, PLACE, NUMBERS) < minimum);
  }

  @Test
  void theWageFreesNobodyFromADutyAndAnEndInSightStaysOne() {
    assertEquals(atWage(1, DUTY, NUMBERS), atWage(1.4, DUTY, NUMBERS));
    ByHand.of(people).contractEnds[0] = (short) MONTH.index();
    Parameters noWish = TinyTown.beyond(NUMBERS.with("search.no_wish", 0), "search.wish_share", 0);
    double end = atWage(1, ENDS, noWish);
    assertTrue(end > 0);
    assertEquals(end, atWage(1.4, ENDS, noWish));
  }

  @Test
  void aPremiumAddsToTheOddsTheLessTheMoreThereIs() {
    for (Policy policy : new Policy[] {PLACE, DUTY}) {
      double without = intensity(policy, NUMBERS);
      double before = 0;
      double step = Double.MAX_VALUE;
      for (int euro = 1_000; euro <= 20_000; euro += 1_000) {
        double more = intensity(premium(policy, euro), NUMBERS) / without - 1;
        assertEquals(added(euro), more, 1e-12, euro + " euro");
        assertTrue(more > before && more - before < step, euro + " euro");
        step = more - before;
        before = more;
      }
      assertTrue(before < NUMBERS.value("search.premium_most"));
    }
  }

  @Test
  void amongThoseWhoCanHaveItAPremiumOfAMonthAddsHalfOfTheMost() {
    int month = (int) Math.round(MONTH.rules().income().singleNorm() / 100.0);
    double most = NUMBERS.value("search.premium_most");
    Parameters numbers = NUMBERS.with("search.premium_half", 1);
    double more = intensity(premium(PLACE, month), numbers) / intensity(PLACE, numbers) - 1;
    assertEquals(most / 2, more, 1e-4);
  }

  @Test
  void whereItAddsNothingAPremiumDoesNothing() {
    Parameters none = NUMBERS.with("search.premium_most", 0);
    assertEquals(intensity(PLACE, NUMBERS), intensity(premium(PLACE, 6_000), none));
  }

  @Test
  void aPremiumIsNothingToWhoHasNoPlace() {
    Person other = people.person(1);
    assertEquals(
        search(PLACE, NUMBERS).intensity(other, MONTH),
        search(premium(PLACE, 6_000), NUMBERS).intensity(other, MONTH));
  }

  @Test
  void nobodySearchesMoreThanInFullForAPremium() {
    Policy full = ENDS.with("duty.kind", "accept");
    ByHand.of(people).contractEnds[0] = (short) MONTH.index();
    assertEquals(intensity(full, NUMBERS), intensity(premium(full, 20_000), NUMBERS));
  }

  /** Shares of so many people; five standard errors of a share of 0.2 are 0.014. */
  @Test
  void regularWorkThatComesByIsTakenByFewerAtAWageAndByMoreForAPremium() {
    double usual = movingOn(1, PLACE);
    double wish = NUMBERS.value("search.wish_share");
    assertEquals(wish, usual, 0.014);
    double elasticity = NUMBERS.value(ELASTICITY);
    assertEquals(wish * Math.pow(1.4, -elasticity), movingOn(1.4, PLACE), 0.014);
    assertEquals(wish * (1 + added(6_000)), movingOn(1, premium(PLACE, 6_000)), 0.014);
    assertEquals(1, movingOn(1.4, DUTY), "under a duty");
    assertEquals(1, movingOn(1.4, ENDS), "before an end");
  }

  private static double movingOn(double wage, Policy policy) {
    People many = TinyTown.people(MANY, MONTH);
    Search search = search(policy, NUMBERS);
    int moving = 0;
    for (int row = 0; row < MANY; row++) {
      Person placed = TinyTown.place(many, row, 12);
      ByHand.of(many).wageOverMinimum[row] = (float) wage;
      moving += search.wouldMoveOn(placed, MONTH) ? 1 : 0;
    }
    return moving / (double) MANY;
  }
}
