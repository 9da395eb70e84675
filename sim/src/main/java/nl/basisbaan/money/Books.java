package nl.basisbaan.money;

import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Programme;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;

/**
 * What is kept of the money of one run: what it costs and is worth under some numbers, and who pays
 * for it. Lives that depend on neither are lived once, and have books for each.
 *
 * @param policy whose funding pays
 * @param ledger of the town
 * @param monitor of the participants only, as the monitor keeps it
 * @param budget that pays for the places
 * @param displacement paid work that places replace
 * @param numbers prices and uses
 */
public record Books(
    Policy policy,
    Ledger ledger,
    Ledger monitor,
    Budget budget,
    Displacement displacement,
    Parameters numbers) {

  /**
   * Empty books of a run of some months.
   *
   * @param budget the one that the programme asks how many places it carries, or another that only
   *     keeps accounts
   */
  public static Books of(
      Programme programme,
      Budget budget,
      Policy policy,
      People people,
      Month[] months,
      Parameters numbers) {
    return new Books(
        policy,
        emptyLedger(months),
        emptyLedger(months),
        budget,
        new Displacement(people, programme.neighbourhoods(), numbers),
        numbers);
  }

  private static Ledger emptyLedger(Month[] months) {
    int first = months[0].date().getYear();
    return new Ledger(first, months[months.length - 1].date().getYear() - first + 1);
  }

  /** What was kept so far is in no figure: a study only warmed up. */
  public void startCounting() {
    ledger.startCounting();
    monitor.startCounting();
    budget.startCounting();
    displacement.startCounting();
  }

  /** What was paid so far is that of the start-up of a programme. */
  public void endStartUp() {
    ledger.endStartUp();
  }
}
