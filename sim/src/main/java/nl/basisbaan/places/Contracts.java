package nl.basisbaan.places;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.ContractTerms;
import nl.basisbaan.policy.Duty;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Pay;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.ProviderHire;

/**
 * Contracts of basic jobs end, are extended or become permanent by the policy's terms and the law
 * on temporary contracts; some stop early or in a long sick spell, move to sheltered work or end
 * after two years of sickness. At the end of the last contract the provider may hire. Otherwise
 * unemployment insurance follows after half a year of work, else benefit.
 */
public record Contracts(
    People people,
    WorkProviders providers,
    Matching matching,
    ProviderHire hire,
    Offers offers,
    Budget budget,
    Chance chance,
    Rates rates,
    int longSpellDays)
    implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double stopPerMonth,
      double stopPoorMatch,
      double stopPoorSupport,
      double stopPressure,
      double stopSick,
      double shelteredPerMonth,
      double shelteredBelow,
      double moreHoursPerMonth,
      int moreHoursStep,
      double secondPlaceShare,
      double disappointment) {}

  /** The process of one run. */
  public Contracts(
      People people,
      WorkProviders providers,
      ProviderHire hire,
      Offers offers,
      Budget budget,
      Chance chance,
      Parameters parameters) {
    this(
        people,
        providers,
        new Matching(providers, offers, chance, parameters),
        hire,
        offers,
        budget,
        chance,
        parameters.of("contracts", Rates.class),
        (int) parameters.value("sickness.long_spell_days"));
  }

  /** What may happen to a contract in a month. */
  private enum Drawn {
    STOP,
    SHELTERED,
    HOURS,
    SECOND_PLACE,
    STOP_SICK
  }

  @Override
  public void run(Month month) {
    Draw draw = chance.of(Of.CONTRACT, month);
    double[] held = matching.held(people);
    for (Person person : people.engaged()) {
      if (person.isInPlace()) {
        // Their own place is theirs to leave; where they are or go then is held again.
        matching.count(person, -1, held);
        mayEnd(person, draw, held, month);
        if (person.isInPlace()) {
          goOnHere(person, draw, held, month);
        }
        matching.count(person, 1, held);
      }
    }
  }

  /** What may end a place, or lead to another provider, before its contract has run its term. */
  private void mayEnd(Person person, Draw draw, double[] held, Month month) {
    if (person.is(State.BASIC_JOB)
        && person.isStillSick()
        && person.monthsSickInJob() >= month.rules().sickPayMonths()) {
      dismiss(person, JobEnd.TWO_YEARS_OF_SICKNESS, month);
      person.fallBackOnBenefit();
    } else if (person.isSickFor(longSpellDays)
        && draw.uniform(person, Drawn.STOP_SICK) < rates.stopSick) {
      person.leavePlace(JobEnd.HEALTH);
      person.fallBackOnBenefit();
    } else if (person.wageValue() < rates.shelteredBelow
        && draw.uniform(person, Drawn.SHELTERED) < rates.shelteredPerMonth) {
      person.leavePlace(JobEnd.SHELTERED_WORK);
      person.startWork(State.SHELTERED_WORK, person.hours(), 1);
    } else if (draw.uniform(person, Drawn.STOP) < stopping(person)) {
      stop(person, draw, held, month);
    } else if (providers.offered(person.provider()) == 0) {
      close(person, held, month);
    }
  }

  /** The contract of who stays runs on, or has run its term; hours may become more. */
  private void goOnHere(Person person, Draw draw, double[] held, Month month) {
    boolean isOver = !person.isPermanent() && person.monthsLeft() <= 0;
    if (isOver) {
      renew(person, held, month);
    }
    if (isBuiltUp(person)) {
      askForMoreHours(person, person.capacity() - person.hours(), month);
    } else if (!isOver
        && draw.uniform(person, Drawn.HOURS) < rates.moreHoursPerMonth * person.match()) {
      askForMoreHours(person, rates.moreHoursStep, month);
    }
  }

  /** Whether somebody who began with few hours may work as many as they can by now. */
  private boolean isBuiltUp(Person person) {
    Pay pay = offers.of(person.offer()).pay();
    return person.isInPlace()
        && pay.startHours() > 0
        && person.monthsInJob() >= pay.buildUpMonths()
        && person.hours() < person.capacity();
  }

  /** More hours, up to the policy's most and little over capacity, as far as the budget carries. */
  private void askForMoreHours(Person person, int more, Month month) {
    int most = offers.of(person.offer()).pay().mostHours();
    int asked = Math.min(most, person.hours() + more);
    if (person.hours() < Math.min(most, rates.moreHoursStep + person.capacity())
        && budget.carriesHours(person, asked, month)) {
      person.workMore(asked);
    }
  }

  /** Chance that a contract stops early this month. */
  double stopping(Person person) {
    boolean pressed = offers.of(person.offer()).duty().kind() != Duty.Kind.NONE;
    return rates.stopPerMonth
        * (1 + rates.stopPoorMatch * (1 - person.match()))
        * StrictMath.exp(rates.stopPoorSupport * (1 - person.support()))
        * (pressed ? rates.stopPressure : 1);
  }

  /** Work or supervision that does not suit: a second place is sought, or the job ends. */
  private void stop(Person person, Draw draw, double[] held, Month month) {
    boolean ill = person.isStillSick();
    if (!ill) {
      providers.disappoint(person.provider(), rates.disappointment);
    }
    if (ill
        || draw.uniform(person, Drawn.SECOND_PLACE) >= rates.secondPlaceShare
        || !move(person, held, true)) {
      goBack(person, reason(person), held, month);
    }
  }

  /** The provider has closed or has no work left: another place, or the job ends. */
  private void close(Person person, double[] held, Month month) {
    if (!move(person, held, false)) {
      goBack(person, JobEnd.PROVIDER_CLOSED, held, month);
    }
  }

  /**
   * A place stops early: somebody goes back to another offer, if the policy says so and the budget
   * carries it, or leaves.
   */
  private void goBack(Person person, JobEnd end, double[] held, Month month) {
    int back = another(person, offers.of(person.offer()).contract().back(), month);
    int provider = back < 0 ? -1 : matching.best(person, offers.of(back), held);
    boolean dismissed = end == JobEnd.PROVIDER_CLOSED;
    if (dismissed && provider < 0) {
      expire(person, end, month);
      return;
    }
    if (dismissed) {
      dismiss(person, end, month);
    } else {
      person.leavePlace(end);
    }
    if (provider < 0) {
      person.fallBackOnBenefit();
    } else {
      person.goOnTo(back, provider, matching.quality(person, offers.of(back), provider));
    }
  }

  /**
   * The number of an offer by its name; negative for none, for that of the person, and where the
   * budget does not carry a place of it.
   */
  private int another(Person person, String name, Month month) {
    int other = name.isEmpty() ? person.offer() : offers.named(name);
    boolean goesOn = other != person.offer() && budget.carries(person, offers.of(other), month);
    return goesOn ? other : -1;
  }

  /** Moves somebody to the best other provider with a free place; false when there is none. */
  private boolean move(Person person, double[] held, boolean better) {
    Offer offer = offers.of(person.offer());
    int from = person.provider();
    double own = held[from];
    held[from] = Integer.MAX_VALUE;
    int to = matching.best(person, offer, held);
    held[from] = own;
    double match = to < 0 ? 0 : matching.quality(person, offer, to);
    if (to < 0 || (better && match <= person.match())) {
      return false;
    }
    person.changeProvider(to, match);
    return true;
  }

  private JobEnd reason(Person person) {
    if (person.isStillSick()) {
      return JobEnd.HEALTH;
    }
    return person.support() < matching.overUsual(person)
        ? JobEnd.POOR_SUPERVISION
        : JobEnd.WORK_DOES_NOT_SUIT;
  }

  /** A temporary contract has run its term. */
  private void renew(Person person, double[] held, Month month) {
    Offer offer = offers.of(person.offer());
    ContractTerms terms = offer.contract();
    int most = offer.pay().mostHours();
    if (person.plannedMonthsLeft(offer, month.rules()) > 0) {
      person.workAtMost(most);
      person.extend(terms.extensionMonths());
    } else if (terms.permanentFor(person.wageValue())) {
      person.workAtMost(most);
      person.appoint();
    } else if (!hire.atTheEnd(person, month) && !goOn(person, terms.then(), held, month)) {
      expire(person, JobEnd.END_OF_CONTRACT, month);
    }
  }

  /**
   * The place of another offer follows, if there is one, the budget carries it, and there is work.
   */
  private boolean goOn(Person person, String then, double[] held, Month month) {
    int next = another(person, then, month);
    int provider = next < 0 ? -1 : matching.best(person, offers.of(next), held);
    if (provider < 0) {
      return false;
    }
    double match = matching.quality(person, offers.of(next), provider);
    dismiss(person, JobEnd.END_OF_CONTRACT, month);
    person.goOnTo(next, provider, match);
    return true;
  }

  /** The place ends whatever the person wishes: insurance when the law grants it. */
  private static void expire(Person person, JobEnd end, Month month) {
    boolean insures = person.is(State.BASIC_JOB);
    int insurance = month.rules().insuranceMonths(person.monthsInJob(), person.isStillSick());
    dismiss(person, end, month);
    if (insures) {
      person.fallBack(insurance);
    } else {
      person.fallBackOnBenefit();
    }
  }

  /** The employer ends the place and owes the transition payment, if it was a job. */
  private static void dismiss(Person person, JobEnd end, Month month) {
    if (person.is(State.BASIC_JOB)) {
      person.receiveTransitionPayment(
          month
              .rules()
              .transitionPayment(person.monthsInJob(), person.hours(), person.wageOverMinimum()));
    }
    person.leavePlace(end);
  }
}
