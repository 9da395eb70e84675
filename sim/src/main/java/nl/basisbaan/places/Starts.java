package nl.basisbaan.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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
 * it comes to nothing. Who has a right of return waits for the next place without an interview, or
 * for their own, which is kept.
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
  private final Matching matching;
  private final Budget budget;
  private final int[] started;

  Starts(
      People people,
      WorkProviders providers,
      Offers offers,
      int longSpellDays,
      Chance chance,
      Recruitment.Rates rates,
      Matching matching,
      Budget budget) {
    this.people = people;
    this.providers = providers;
    this.offers = offers;
    this.longSpellDays = longSpellDays;
    this.chance = chance;
    this.paperwork = chance.forLife(Of.CONTRACT_MADE);
    this.rates = rates;
    this.matching = matching;
    this.budget = budget;
    this.started = new int[offers.count()];
  }

  /**
   * Those who are ready start as far as places of an offer are open, in a place kept for them too.
   */
  void start(int offer, int open) {
    List<Integer> returning = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    int kept = kept(offer) + returning(offer);
    for (Person person : people.engaged()) {
      if (person.offer() == offer && isReady(person)) {
        (hasKeptRight(person, offers) ? returning : others).add(person.row());
      }
    }
    begin(returning, offer, open);
    begin(others, offer, open - kept);
  }

  /** Who waits longest first. */
  private void begin(List<Integer> ready, int offer, int open) {
    List<Integer> first =
        ready.stream()
            .sorted(Comparator.comparingInt(row -> -people.person(row).monthsInState()))
            .limit(Math.max(0, open))
            .toList();
    first.forEach(row -> begin(people.person(row), offers.of(offer)));
    started[offer] += first.size();
  }

  /** Whose provider has closed or has no work left is promised work at another, if there is any. */
  void findOthers() {
    double[] held = matching.held(people);
    for (Person person : people.engaged()) {
      if (person.is(State.INTERVIEW) && providers.offered(person.provider()) == 0) {
        Offer offer = offers.of(person.offer());
        int other = matching.best(person, offer, held);
        if (other >= 0) {
          matching.count(person, -1, held);
          person.changeProvider(other, matching.quality(person, offer, other));
          matching.count(person, 1, held);
        }
      }
    }
  }

  /** Whether somebody has accepted work that is there, has a contract and is not sick for long. */
  private boolean isReady(Person person) {
    return person.is(State.INTERVIEW)
        && providers.offered(person.provider()) > 0
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

  /**
   * Those who have a right of return are promised a place again, who left it first before others.
   *
   * @param wanted how many more people each offer needs
   */
  void takeBack(int[] wanted, Month month) {
    List<Integer> returning = new ArrayList<>();
    for (Person person : people) {
      if (mayReturn(person)) {
        returning.add(person.row());
      }
    }
    returning.sort(
        Comparator.<Integer>comparingInt(row -> people.person(row).timeOutSince())
            .thenComparingInt(row -> people.person(row).townRow()));
    for (int row : returning) {
      Person person = people.person(row);
      int number = person.offer();
      Offer offer = offers.of(number);
      boolean carried = offer.keepsPlaces() || budget.carries(person, offer, month);
      int provider =
          wanted[number] > 0 && carried ? matching.best(person, offer, matching.held(people)) : -1;
      if (provider >= 0) {
        wanted[number]--;
        person.accept(number, provider, matching.quality(person, offer, provider));
      }
    }
  }

  private boolean mayReturn(Person person) {
    boolean free = person.is(State.BENEFIT) || person.is(State.ACTIVITY);
    return free
        && !person.isInPlace()
        && person.isInTimeOut(offers.of(person.offer()).contract().returnMonths())
        && !person.isSickFor(longSpellDays);
  }

  /** Whether somebody has a right of return to a place that is kept. */
  private static boolean hasKeptRight(Person person, Offers offers) {
    Offer offer = offers.of(person.offer());
    return offer.keepsPlaces() && person.isInTimeOut(offer.contract().returnMonths());
  }

  /** Whether a place is empty because it is kept for somebody. */
  static boolean isKeptFor(Person person, Offers offers) {
    return !person.isInPlace()
        && !person.is(State.INTERVIEW)
        && !person.is(State.LEFT)
        && hasKeptRight(person, offers);
  }

  /** Places of an offer that are kept empty for who may return. */
  int kept(int offer) {
    int kept = 0;
    if (offers.of(offer).keepsPlaces()) {
      for (Person person : people) {
        kept += person.offer() == offer && isKeptFor(person, offers) ? 1 : 0;
      }
    }
    return kept;
  }

  /** Places of an offer that somebody else has before those who return: of kept ones none has. */
  int before(int offer) {
    boolean keeps = offers.of(offer).keepsPlaces();
    return taken(offer) + (keeps ? returning(offer) : promised(offer));
  }

  /** People who wait for the start in the place that was kept for them. */
  private int returning(int offer) {
    return count(
        person ->
            person.offer() == offer && person.is(State.INTERVIEW) && hasKeptRight(person, offers));
  }

  /** Places of an offer that are held, promised or kept. */
  int given(int offer) {
    return taken(offer) + promised(offer) + kept(offer);
  }

  /** The same of all offers. */
  int given() {
    int given = 0;
    for (int offer = 0; offer < started.length; offer++) {
      given += given(offer);
    }
    return given;
  }

  /** Starts of all offers so far. */
  int all() {
    return Arrays.stream(started).sum();
  }

  /** Places of all offers that nobody can start in, as many as people can hold them. */
  int taken() {
    int taken = 0;
    for (int offer = 0; offer < started.length; offer++) {
      taken += taken(offer);
    }
    return taken;
  }

  /** Places that nobody can start in: held now, or ever held where leavers are not replaced. */
  int taken(int offer) {
    return offers.of(offer).selection().replaceLeavers()
        ? count(person -> person.offer() == offer && person.isInPlace())
        : started[offer];
  }

  /** People who started in a place of an offer and have left it, as far as it can be had again. */
  int left(int offer) {
    return started[offer] - taken(offer);
  }

  /** People who have accepted and wait for the start. */
  int promised() {
    return count(person -> person.is(State.INTERVIEW));
  }

  /** The same of one offer. */
  int promised(int offer) {
    return count(person -> person.offer() == offer && person.is(State.INTERVIEW));
  }

  /** Places of work providers that are held or promised; who shares one has a part of it. */
  double places() {
    double places = 0;
    for (int offer = 0; offer < started.length; offer++) {
      int number = offer;
      int people = count(person -> person.offer() == number && person.isInPlace());
      places += (people + promised(offer)) * offers.of(offer).pay().shareOfPlace();
    }
    return places;
  }

  /** People in places of all offers: those whom coaches guide. */
  int guided() {
    return count(Person::isInPlace);
  }

  /** People who have left a place that nobody can have again. */
  int gone() {
    return taken() - guided();
  }

  private int count(Predicate<Person> which) {
    int count = 0;
    for (Person person : people.engaged()) {
      count += which.test(person) ? 1 : 0;
    }
    return count;
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
