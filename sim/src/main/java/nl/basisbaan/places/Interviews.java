package nl.basisbaan.places;

import java.util.List;
import nl.basisbaan.life.Peers;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Candidates.Candidate;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.policy.Selection.Invites;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.LabourMarket;

/**
 * Coaches speak first with people who ask for a job by themselves, and when these are not enough
 * for the interviews of the month with others on assistance whom they invite; in the order of the
 * policy, until enough have accepted.
 */
final class Interviews {
  private final World world;
  private final People people;
  private final Candidates candidates;
  private final Policy policy;
  private final TurningPoint turningPoint;
  private final Interview interview;
  private final Matching matching;
  private final Peers peers;
  private final Acceptance acceptance;
  private final Budget budget;
  private final Eligibility criteria;
  private final int repeatMonths;
  private int[] held;

  Interviews(
      World world,
      Candidates candidates,
      WorkProviders providers,
      LabourMarket market,
      Policy policy,
      Chance chance,
      Budget budget,
      Parameters parameters) {
    this.world = world;
    this.people = world.people();
    this.candidates = candidates;
    this.policy = policy;
    this.turningPoint = TurningPoint.of(parameters);
    this.interview =
        new Interview(policy, market.chances(), candidates.mistakes(), chance, parameters);
    this.matching = new Matching(providers, policy, chance, parameters);
    this.peers = new Peers(people, candidates.recipients(), parameters);
    this.acceptance = new Acceptance(policy, peers, chance, parameters);
    this.budget = budget;
    this.criteria = policy.eligibility().withoutOutlook();
    this.repeatMonths = parameters.of("recruitment", Recruitment.Rates.class).repeatMonths();
    this.held = new int[providers.size()];
  }

  /** What coaches know and ask. */
  Interview interview() {
    return interview;
  }

  /** Whether somebody wants to be active and asks for a job. */
  boolean asks(Person person) {
    return turningPoint.isWilling(person);
  }

  /**
   * Holds the interviews of a month.
   *
   * @param wanted how many should accept
   * @param most interviews that can be held
   * @return how many people there were to speak with
   */
  int hold(int wanted, int most, Month month) {
    held = matching.held(people);
    peers.tell();
    List<Candidate> asking = asking(most, month);
    int accepted = speak(asking, wanted, true, month);
    int left = most - asking.size();
    if (accepted >= wanted || left <= 0 || policy.selection().invites() == Invites.NONE) {
      return asking.size();
    }
    List<Candidate> invited = invited(left, month);
    speak(invited, wanted - accepted, false, month);
    return asking.size() + invited.size();
  }

  /** Speaks with people until so many have accepted; how many did. */
  private int speak(List<Candidate> some, int wanted, boolean asking, Month month) {
    int accepted = 0;
    for (Candidate candidate : some) {
      if (accepted < wanted && budget.carries(world.person(candidate.townRow()), month)) {
        Person person = world.touch(candidate.townRow());
        person.beFoundSuitable(interview.suitability(person));
        accepted += speak(person, asking, month) ? 1 : 0;
      }
    }
    return accepted;
  }

  /** The first of those who ask, best first. */
  private List<Candidate> asking(int most, Month month) {
    Candidates.Best best = new Candidates.Best(most);
    offer(candidates.asking(criteria, policy.selection(), interview, month), best);
    for (Person person : people) {
      if ((asks(person) || invitedWithPartner(person))
          && mayBeAsked(person)
          && interview.seemsEligible(person)) {
        best.offer(person.townRow(), interview.order(person));
      }
    }
    return best.inOrder();
  }

  /** The first of all others who meet the criteria, best first. */
  private List<Candidate> invited(int most, Month month) {
    Candidates.Best best = new Candidates.Best(most);
    offer(candidates.others(criteria, policy.selection(), interview, month), best);
    for (Person person : people) {
      if (!asks(person) && mayBeAsked(person) && interview.meetsCriteria(person)) {
        best.offer(person.townRow(), interview.order(person));
      }
    }
    return best.inOrder();
  }

  /** Offers those who live as without a programme. */
  private void offer(Candidates.Found found, Candidates.Best best) {
    for (int i = 0; i < found.count(); i++) {
      if (!world.lives(found.townRow(i))) {
        found.offer(i, best);
      }
    }
  }

  private boolean mayBeAsked(Person person) {
    return (person.is(State.BENEFIT) || person.is(State.ACTIVITY))
        && person.monthsSinceInterview() >= repeatMonths;
  }

  private boolean invitedWithPartner(Person person) {
    return policy.pay().bothPartners()
        && person.hasPartner()
        && person.partnerView().is(State.BASIC_JOB);
  }

  /** Holds the interview; true when the person accepts a place. */
  private boolean speak(Person person, boolean asking, Month month) {
    person.beInterviewed();
    Refusal refusal = interview.judge(person, month);
    int provider = refusal == Refusal.NONE ? matching.best(person, held) : -1;
    if (refusal == Refusal.NONE) {
      refusal =
          provider < 0
              ? Refusal.TASK_PACKAGE_UNSUITABLE
              : acceptance.answer(person, matching.quality(person, provider), asking, month);
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
