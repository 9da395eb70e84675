package nl.basisbaan.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.WorkProviders;

/**
 * Those who accepted wait: tasks are found and a contract is made, which takes a person and a
 * provider some months; then they start when a place is open, who waits longest first. Now and then
 * it comes to nothing.
 */
final class Starts {
  /** What happens to somebody who waits. */
  private enum Drawn {
    WITHDRAWS
  }

  private final People people;
  private final WorkProviders providers;
  private final Offers offers;
  private final int longSpellDays;
  private final Chance chance;
  private final Draw paperwork;
  private final Recruitment.Rates rates;

  Starts(
      People people,
      WorkProviders providers,
      Offers offers,
      int longSpellDays,
      Chance chance,
      Recruitment.Rates rates) {
    this.people = people;
    this.providers = providers;
    this.offers = offers;
    this.longSpellDays = longSpellDays;
    this.chance = chance;
    this.paperwork = chance.forLife(Of.CONTRACT_MADE);
    this.rates = rates;
  }

  /** Those who are ready start as far as places of an offer are open; how many did. */
  int start(int offer, int open) {
    List<Integer> ready = new ArrayList<>();
    for (Person person : people.engaged()) {
      if (person.offer() == offer && isReady(person)) {
        ready.add(person.row());
      }
    }
    List<Integer> first =
        ready.stream()
            .sorted(Comparator.comparingInt(row -> -people.person(row).monthsInState()))
            .limit(Math.max(0, open))
            .toList();
    first.forEach(row -> begin(people.person(row), offers.of(offer)));
    return first.size();
  }

  /** Whether somebody has accepted, has a contract and is in no long sick spell. */
  private boolean isReady(Person person) {
    return person.is(State.INTERVIEW)
        && person.monthsInState() >= monthsToStart(person)
        && !person.isSickFor(longSpellDays);
  }

  /** Months between yes and the first day: one at least, and geometrically more. */
  int monthsToStart(Person person) {
    double shareLater = 1 - 1 / rates.monthsToStart();
    double luck = paperwork.uniformOfPair(person.luck(), providers.luck(person.provider()));
    return 1 + (int) (StrictMath.log1p(-luck) / StrictMath.log(shareLater));
  }

  private static void begin(Person person, Offer offer) {
    int hours = offer.pay().startHours(person.capacity());
    person.receivePremium(offer.pay().premiumOnEntry());
    person.startPlace(
        offer.kind().state(), hours, offer.pay().wageOverMinimum(), offer.contract().firstMonths());
  }

  /** Who waits too long gives up, and some do sooner. */
  void withdraw(Month month) {
    Draw draw = chance.of(Of.CONTRACT_MADE, month);
    for (Person person : people.engaged()) {
      if (person.is(State.INTERVIEW)
          && (person.monthsInState() >= rates.patienceMonths()
              || draw.uniform(person, Drawn.WITHDRAWS) < rates.withdrawalPerMonth())) {
        person.note(Event.NOT_STARTED, new Detail.WaitedTooLong());
        person.become(State.BENEFIT);
      }
    }
  }
}
