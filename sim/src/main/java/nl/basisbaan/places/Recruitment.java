package nl.basisbaan.places;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.LabourMarket;

/**
 * Participation coaches fill places: those who accepted before start when a place is open ({@link
 * Starts}); people are interviewed ({@link Interviews}) until enough have accepted for the places
 * to come, within interviews a month, caseload, budget and what work providers offer.
 */
public final class Recruitment implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      int leadMonths,
      double monthsToStart,
      double withdrawalPerMonth,
      int patienceMonths,
      int repeatMonths,
      double caseload,
      int hiringMonths,
      double hiringShare,
      double interviewsPerStart) {}

  /** What keeps more people from being in a place this month. */
  public enum Limit {
    /** The policy opens no places. */
    NONE,
    /** No further place fits the budget. */
    BUDGET,
    /** Coaches have no time to guide more people, or to interview more candidates. */
    COACHES,
    /** All places that the policy opens are taken, or work providers offer no more. */
    PLACES,
    /** Too few people who qualify, want to and can. */
    CANDIDATES
  }

  private final People people;
  private final Candidates candidates;
  private final Policy policy;
  private final Chance chance;
  private final Interviews interviews;
  private final Starts starts;
  private final WorkProviders providers;
  private final Coaches coaches;
  private final Budget budget;
  private final Rates rates;
  private final Eligibility criteria;
  private final boolean opens;
  private int started;
  private int startedBefore;
  private long openMonths;
  private Limit limit = Limit.NONE;

  /** The process of one run. */
  public Recruitment(
      World world,
      Candidates candidates,
      WorkProviders providers,
      LabourMarket market,
      Policy policy,
      Chance chance,
      Coaches coaches,
      Budget budget,
      Parameters parameters) {
    this.people = world.people();
    this.candidates = candidates;
    this.policy = policy;
    this.chance = chance;
    this.providers = providers;
    this.coaches = coaches;
    this.budget = budget;
    this.criteria = policy.eligibility().withoutOutlook();
    this.opens = policy.opensPlaces();
    this.rates = parameters.of("recruitment", Rates.class);
    this.interviews =
        new Interviews(world, candidates, providers, market, policy, chance, budget, parameters);
    this.starts =
        new Starts(
            people,
            providers,
            policy,
            (int) parameters.value("sickness.long_spell_days"),
            chance,
            rates);
  }

  /** Whether the policy ever opens a place. */
  public boolean isActive() {
    return opens;
  }

  /** Whether the person meets the criteria of the policy this month. */
  public boolean isEligible(Person person) {
    return opens && interviews.interview().meetsCriteria(person);
  }

  /** The criteria of the policy, but for the outlook on regular work. */
  public Eligibility criteria() {
    return criteria;
  }

  /** Whether a person wants to be active now; who is eligible and willing waits for a place. */
  public boolean isWilling(Person person) {
    return interviews.asks(person);
  }

  /** Rows of those who want to be active while they live as without a programme. */
  public int[] willingWithoutProgramme(Month month) {
    return candidates.willing(month);
  }

  @Override
  public void run(Month month) {
    if (!opens || !policy.selection().recruits(month.date())) {
      return;
    }
    hire(month);
    started += starts.start(places(month, 0) - taken(), month);
    int coming = Math.max(places(month, 0), places(month, rates.leadMonths));
    int promised = count(State.INTERVIEW);
    int wanted = coming - taken() - promised;
    int room = budget.room(month);
    openMonths +=
        Math.max(
            0, Math.min(policy.places(month.date()) - taken(), Budget.carried(room, promised)));
    int most = interviews(month);
    int free = providers.offered() - count(State.BASIC_JOB) - promised;
    int sought = Math.min(free, Math.min(wanted, room));
    int spoken = sought > 0 ? interviews.hold(sought, most, month) : 0;
    limit = limit(month, room, spoken >= most);
  }

  /** Coaches are hired for the places that the policy opens and its budget carries. */
  private void hire(Month month) {
    int taken = taken();
    int promised = count(State.INTERVIEW);
    int opened = policy.places(month.date().plusMonths(rates.leadMonths));
    int wanted = Math.min(opened, Budget.carried(budget.room(month), taken + promised));
    coaches.plan(month, wanted, taken + promised, started - taken, limit);
  }

  /** What kept more people from a place this month. */
  private Limit limit(Month month, int room, boolean allInterviewsHeld) {
    int filled = taken() + count(State.INTERVIEW);
    int opened =
        Math.max(
            policy.places(month.date()), policy.places(month.date().plusMonths(rates.leadMonths)));
    if (filled >= opened) {
      return opened == 0 ? Limit.NONE : Limit.PLACES;
    }
    if (room <= 0) {
      return Limit.BUDGET;
    }
    if (filled >= coaches.capacity()) {
      return Limit.COACHES;
    }
    if (filled >= providers.offered()) {
      return Limit.PLACES;
    }
    return allInterviewsHeld ? Limit.COACHES : Limit.CANDIDATES;
  }

  /** Starts and open months so far are in no figure. */
  public void startCounting() {
    startedBefore = started;
    openMonths = 0;
  }

  /** What binds this month. */
  public Limit limit() {
    return limit;
  }

  /** Months that open places stood empty, all together since counting began. */
  public long openMonths() {
    return openMonths;
  }

  /** Starts since counting began. */
  public int starts() {
    return started - startedBefore;
  }

  /** Places open some months ahead, as far as coaches can carry them. */
  private int places(Month month, int ahead) {
    return Math.min(coaches.capacity(), policy.places(month.date().plusMonths(ahead)));
  }

  /** Places that nobody can start in: held now, or ever held where leavers are not replaced. */
  private int taken() {
    return policy.selection().replaceLeavers() ? count(State.BASIC_JOB) : started;
  }

  private int count(State state) {
    int count = 0;
    for (Person person : people.engaged()) {
      count += person.is(state) ? 1 : 0;
    }
    return count;
  }

  private int interviews(Month month) {
    double many = coaches.count() * policy.selection().interviewsPerCoach();
    double luck = chance.of(Of.INTERVIEWS, month).uniform(chance.luckOf(Collective.COACHES), 0);
    return (int) Math.floor(many + luck);
  }
}
