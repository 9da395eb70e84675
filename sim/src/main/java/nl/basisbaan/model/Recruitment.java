package nl.basisbaan.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.basisbaan.model.Chance.Of;
import nl.basisbaan.policy.Policy;

/**
 * Participation coaches fill places: those accepted before start when a place is open; candidates
 * are interviewed in the order of the policy until enough have accepted for the places to come,
 * within interviews a month and caseload.
 */
public final class Recruitment implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      int leadMonths, int monthsToStart, int patienceMonths, int repeatMonths, double caseload) {}

  /** Number of the agent whose luck rounds the interviews. */
  private static final int COACHES = -3;

  private record Candidate(int row, double order) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::order).reversed().thenComparingInt(Candidate::row);

  private final People people;
  private final Policy policy;
  private final Chance chance;
  private final TurningPoint turningPoint;
  private final Interview interview;
  private final Matching matching;
  private final Acceptance acceptance;
  private final double coaches;
  private final Rates rates;
  private final boolean opens;
  private final int[] held;
  private int started;

  /** The process of one run. */
  public Recruitment(
      People people,
      WorkProviders providers,
      LabourMarket market,
      Policy policy,
      Chance chance,
      double coaches,
      Parameters parameters) {
    this.people = people;
    this.policy = policy;
    this.chance = chance;
    this.turningPoint = TurningPoint.of(people, parameters);
    this.interview = new Interview(policy, market.chances(), chance, parameters);
    this.matching = new Matching(providers, policy, chance, parameters);
    this.acceptance = new Acceptance(policy, people, chance, parameters);
    this.coaches = coaches;
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

  /** Whether an eligible person wants to be active and has no place. */
  public boolean isWaiting(Person person) {
    return turningPoint.isWilling(person);
  }

  @Override
  public void run(Month month) {
    if (!opens) {
      return;
    }
    start(places(month, 0) - taken());
    countHeld();
    int coming = Math.max(places(month, 0), places(month, rates.leadMonths));
    int wanted = coming - taken() - count(State.INTERVIEW);
    if (wanted > 0) {
      recruit(wanted, interviews(month), month);
    }
  }

  /** Places open some months ahead, as far as coaches can carry them. */
  private int places(Month month, int ahead) {
    int carried = (int) (coaches * rates.caseload);
    return Math.min(carried, policy.places(month.date().plusMonths(ahead)));
  }

  /** Places that nobody can start in: held now, or ever held where leavers are not replaced. */
  private int taken() {
    return policy.selection().replaceLeavers() ? count(State.BASIC_JOB) : started;
  }

  private int count(State state) {
    int count = 0;
    for (Person person : people.engaged()) {
      if (person.is(state)) {
        count++;
      }
    }
    return count;
  }

  /** Those who accepted start, who waits longest first, as far as places are open. */
  private void start(int open) {
    List<Integer> rows = new ArrayList<>();
    for (Person person : people.engaged()) {
      if (person.is(State.INTERVIEW) && person.monthsInState() >= rates.monthsToStart) {
        rows.add(person.row());
      }
    }
    rows.stream()
        .sorted(Comparator.comparingInt(row -> people.stateSince[row]))
        .limit(Math.max(0, open))
        .forEach(row -> begin(people.person(row)));
    for (Person person : people.engaged()) {
      if (person.is(State.INTERVIEW) && person.monthsInState() >= rates.patienceMonths) {
        person.note(Event.NOT_STARTED, "waited too long");
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

  /** Places of each provider that are held by somebody or promised to somebody. */
  private void countHeld() {
    Arrays.fill(held, 0);
    for (Person person : people.engaged()) {
      if (person.is(State.BASIC_JOB) || person.is(State.INTERVIEW)) {
        held[person.provider()]++;
      }
    }
  }

  private int interviews(Month month) {
    double many = coaches * policy.selection().interviewsPerCoach();
    double luck = chance.of(Of.INTERVIEWS, month).uniform(chance.luckOf(COACHES), 0);
    return (int) Math.floor(many + luck);
  }

  private void recruit(int wanted, int interviews, Month month) {
    int accepted = 0;
    for (Candidate candidate : candidates(interviews)) {
      if (accepted < wanted && speak(people.person(candidate.row), month)) {
        accepted++;
      }
    }
  }

  /** The first of everybody who may be invited, best first. */
  private List<Candidate> candidates(int most) {
    PriorityQueue<Candidate> best = new PriorityQueue<>(BEST_FIRST.reversed());
    for (Person person : people) {
      if ((turningPoint.isWilling(person) || invitedWithPartner(person))
          && (person.is(State.BENEFIT) || person.is(State.ACTIVITY))
          && person.monthsSinceInterview() >= rates.repeatMonths
          && interview.seemsEligible(person)) {
        best.add(new Candidate(person.row(), interview.order(person)));
        if (best.size() > most) {
          best.poll();
        }
      }
    }
    return best.stream().sorted(BEST_FIRST).toList();
  }

  private boolean invitedWithPartner(Person person) {
    return policy.pay().bothPartners()
        && person.hasPartner()
        && people.person(person.partner()).is(State.BASIC_JOB);
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
      person.note(Event.NOT_STARTED, refusal.label());
      return false;
    }
    held[provider]++;
    person.accept(provider, matching.quality(person, provider));
    return true;
  }
}
