package nl.basisbaan.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Candidates.Candidate;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.LabourMarket;

/**
 * Participation coaches fill places: those accepted before start when a place is open; candidates
 * are interviewed in the order of the policy until enough have accepted for the places to come,
 * within interviews a month and caseload.
 */
public final class Recruitment implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      int leadMonths,
      int monthsToStart,
      int patienceMonths,
      int repeatMonths,
      double caseload,
      int hiringMonths,
      double hiringShare,
      double interviewsPerStart) {}

  private final World world;
  private final People people;
  private final Candidates candidates;
  private final Policy policy;
  private final Chance chance;
  private final TurningPoint turningPoint;
  private final Interview interview;
  private final Matching matching;
  private final Acceptance acceptance;
  private final WorkProviders providers;
  private final Coaches coaches;
  private final Budget budget;
  private final Rates rates;
  private final Eligibility criteria;
  private final boolean opens;
  private int[] held;
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
    this.world = world;
    this.people = world.people();
    this.candidates = candidates;
    this.policy = policy;
    this.chance = chance;
    this.turningPoint = TurningPoint.of(parameters);
    this.interview =
        new Interview(policy, market.chances(), candidates.mistakes(), chance, parameters);
    this.matching = new Matching(providers, policy, chance, parameters);
    this.acceptance = new Acceptance(policy, chance, parameters);
    this.providers = providers;
    this.coaches = coaches;
    this.budget = budget;
    this.criteria = policy.eligibility().withoutOutlook();
    this.opens = policy.opensPlaces();
    this.rates = parameters.of("recruitment", Rates.class);
    this.held = new int[providers.size()];
  }

  /** Whether the policy ever opens a place. */
  public boolean isActive() {
    return opens;
  }

  /** Whether the person meets the criteria of the policy this month. */
  public boolean isEligible(Person person) {
    return opens && interview.meetsCriteria(person);
  }

  /** The criteria of the policy, but for the outlook on regular work. */
  public Eligibility criteria() {
    return criteria;
  }

  /** Whether a person wants to be active now; who is eligible and willing waits for a place. */
  public boolean isWilling(Person person) {
    return turningPoint.isWilling(person);
  }

  /** Rows of those who want to be active while they live as without a programme. */
  public int[] willingWithoutProgramme(Month month) {
    return candidates.willing(month);
  }

  @Override
  public void run(Month month) {
    if (!opens) {
      return;
    }
    hire(month);
    start(places(month, 0) - taken());
    held = matching.held(people);
    int coming = Math.max(places(month, 0), places(month, rates.leadMonths));
    int promised = count(State.INTERVIEW);
    int wanted = coming - taken() - promised;
    int room = budget.room(month);
    openMonths +=
        Math.max(
            0, Math.min(policy.places(month.date()) - taken(), Budget.carried(room, promised)));
    int interviews = interviews(month);
    int spoken = wanted > 0 && room > 0 ? recruit(Math.min(wanted, room), interviews, month) : 0;
    limit = limit(month, room, spoken >= interviews);
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

  /** Those who accepted and are well start, who waits longest first, as far as places are open. */
  private void start(int open) {
    List<Integer> rows = new ArrayList<>();
    for (Person person : people.engaged()) {
      if (person.is(State.INTERVIEW) && interview.isReady(person, rates.monthsToStart)) {
        rows.add(person.row());
      }
    }
    rows.stream()
        .sorted(Comparator.comparingInt(row -> -people.person(row).monthsInState()))
        .limit(Math.max(0, open))
        .forEach(row -> begin(people.person(row)));
    for (Person person : people.engaged()) {
      if (person.is(State.INTERVIEW) && person.monthsInState() >= rates.patienceMonths) {
        person.note(Event.NOT_STARTED, new Detail.WaitedTooLong());
        person.become(State.BENEFIT);
      }
    }
  }

  private void begin(Person person) {
    started++;
    int hours = Math.min(policy.pay().maxHours(), person.capacity());
    person.receivePremium(policy.pay().premiumOnEntry());
    person.startPlace(hours, policy.pay().wageOverMinimum(), policy.contract().firstMonths());
  }

  private int interviews(Month month) {
    double many = coaches.count() * policy.selection().interviewsPerCoach();
    double luck = chance.of(Of.INTERVIEWS, month).uniform(chance.luckOf(Collective.COACHES), 0);
    return (int) Math.floor(many + luck);
  }

  /** Speaks with candidates until enough have accepted; how many were there to speak with. */
  private int recruit(int wanted, int interviews, Month month) {
    int accepted = 0;
    List<Candidate> first = candidates(interviews, month);
    for (Candidate candidate : first) {
      if (accepted < wanted && budget.carries(world.person(candidate.townRow()), month)) {
        Person person = world.touch(candidate.townRow());
        person.beFoundSuitable(interview.suitability(person));
        accepted += speak(person, month) ? 1 : 0;
      }
    }
    return first.size();
  }

  /** The first of everybody who may be invited, best first. */
  private List<Candidate> candidates(int most, Month month) {
    Best best = new Best(most);
    Candidates.Found others = candidates.find(criteria, policy.selection(), interview, month);
    for (int i = 0; i < others.count(); i++) {
      if (!world.lives(others.townRow(i))) {
        others.offer(i, best);
      }
    }
    for (Person person : people) {
      if ((turningPoint.isWilling(person) || invitedWithPartner(person))
          && (person.is(State.BENEFIT) || person.is(State.ACTIVITY))
          && person.monthsSinceInterview() >= rates.repeatMonths
          && interview.seemsEligible(person)) {
        best.offer(person.townRow(), interview.order(person));
      }
    }
    return best.inOrder();
  }

  private boolean invitedWithPartner(Person person) {
    return policy.pay().bothPartners()
        && person.hasPartner()
        && person.partnerView().is(State.BASIC_JOB);
  }

  /** Holds the interview; true when the person accepts a place. */
  private boolean speak(Person person, Month month) {
    person.beInterviewed();
    Refusal refusal = interview.judge(person, month);
    int provider = refusal == Refusal.NONE ? matching.best(person, held) : -1;
    if (refusal == Refusal.NONE) {
      refusal =
          provider < 0
              ? Refusal.TASK_PACKAGE_UNSUITABLE
              : acceptance.answer(person, matching.quality(person, provider), month);
    }
    if (refusal != Refusal.NONE) {
      person.note(Event.NOT_STARTED, refusal);
      return false;
    }
    held[provider]++;
    person.accept(provider, matching.quality(person, provider));
    return true;
  }
}
