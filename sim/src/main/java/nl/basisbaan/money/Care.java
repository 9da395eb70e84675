package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.CARE_FUNDS;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;

import java.util.Arrays;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.Sums;
import nl.basisbaan.people.Tally;
import nl.basisbaan.people.World;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * Social support and mental health care are used less by people in work, and debts take quality of
 * life, by the score for them. Both are posted as real costs, in whole cents, by state: a
 * comparison of runs shows what a programme changes. The monitor books what changed for
 * participants since their start.
 */
public final class Care implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. Yearly amounts in euro of 2022. */
  record Rates(
      double socialSupportUse,
      double socialSupportReduction,
      double socialSupportYear,
      double mentalCareUse,
      double mentalCareReduction,
      double mentalCareYear,
      double debtPointQaly,
      double debtReliefQaly,
      double qalyEuro) {}

  /** What is counted of everybody. */
  private enum Debts {
    /** Points that the score for debts is below the best. */
    POINTS
  }

  private final World world;
  private final Books books;
  private final BridgeScores bridge;
  private final Rates rates;

  /** Score of the pillar debts at the start in the place, by row. */
  private byte[] debtScoreAtStart = new byte[0];

  /** The process of one run. */
  public Care(World world, Books books, BridgeScores bridge) {
    this.world = world;
    this.books = books;
    this.bridge = bridge;
    this.rates = books.numbers().of("care", Rates.class);
  }

  @Override
  public void run(Month month) {
    Sums<Tally> tallied = world.tallied();
    long working = Tally.working(tallied);
    long others = tallied.of(Tally.PRESENT) - working;
    double support =
        others * rates.socialSupportUse
            + working * Math.max(0, rates.socialSupportUse - rates.socialSupportReduction);
    double mental =
        others * rates.mentalCareUse
            + working * Math.max(0, rates.mentalCareUse - rates.mentalCareReduction);
    Ledger ledger = books.ledger();
    post(ledger, month, CARE_FUNDS, Item.SOCIAL_SUPPORT, -support * rates.socialSupportYear);
    post(ledger, month, CARE_FUNDS, Item.MENTAL_CARE, -mental * rates.mentalCareYear);
    double life = debtPoints(month) * rates.debtPointQaly;
    post(ledger, month, PARTICIPANTS, Item.QUALITY_OF_LIFE, -life * rates.qalyEuro);
    bookParticipants(month);
  }

  private long debtPoints(Month month) {
    return world.count(Debts.class, (some, sums) -> countDebts(some, month, sums)).of(Debts.POINTS);
  }

  private void countDebts(Iterable<Person> some, Month month, Sums<Debts> sums) {
    long points = 0;
    for (Person person : some) {
      points += bridge.debtPoints(person, month);
    }
    sums.add(Debts.POINTS, points);
  }

  private void bookParticipants(Month month) {
    People people = world.people();
    long places = 0;
    long relieved = 0;
    for (Person person : people.engaged()) {
      if (person.is(State.BASIC_JOB)) {
        if (debtScoreAtStart.length < people.size()) {
          debtScoreAtStart = Arrays.copyOf(debtScoreAtStart, 2 * people.size());
        }
        int score = bridge.debts(person, month);
        if (person.monthsInState() == 0) {
          debtScoreAtStart[person.row()] = (byte) score;
        }
        places++;
        relieved += Integer.signum(score - debtScoreAtStart[person.row()]);
      }
    }
    double support = places * rates.socialSupportReduction * rates.socialSupportYear;
    double mental = places * rates.mentalCareReduction * rates.mentalCareYear;
    Ledger monitor = books.monitor();
    post(monitor, month, CARE_FUNDS, Item.SOCIAL_SUPPORT, support);
    post(monitor, month, CARE_FUNDS, Item.MENTAL_CARE, mental);
    post(
        monitor,
        month,
        PARTICIPANTS,
        Item.QUALITY_OF_LIFE,
        relieved * rates.debtReliefQaly * rates.qalyEuro);
  }

  /** A real gain of a stakeholder, or a real loss when negative; euro a year, for one month. */
  private static void post(
      Ledger ledger, Month month, Stakeholder who, Item item, double euroPerYear) {
    long cents = month.rules().monthly(Math.abs(euroPerYear));
    int year = month.date().getYear();
    ledger.payOrTakeBack(year, OUTSIDE, who, item, euroPerYear > 0 ? cents : -cents);
  }
}
