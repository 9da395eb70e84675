package nl.basisbaan.places;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.basisbaan.life.Peers;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.people.World;
import nl.basisbaan.places.Candidates.Candidate;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
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
  private final Offers offers;
  private final TurningPoint turningPoint;
  private final Interview[] byVersion;
  private final Eligibility[] criteriaByVersion;
  private final Matching matching;
  private final Peers peers;
  private final Acceptance acceptance;
  private final Coaches coaches;
  private final Budget budget;
  private final int repeatMonths;
  private final int leastMonths;
  private double[] held;

  Interviews(
      World world,
      Candidates candidates,
      WorkProviders providers,
      LabourMarket market,
      Offers offers,
      Chance chance,
      Coaches coaches,
      Budget budget,
      Parameters parameters) {
    this.world = world;
    this.people = world.people();
    this.candidates = candidates;
    this.offers = offers;
    this.turningPoint = candidates.turningPoint();
    this.byVersion =
        offers.versions().stream()
            .map(
                each ->
                    new Interview(
                        each, market.chances(), candidates.mistakes(), chance, parameters))
            .toArray(Interview[]::new);
    this.criteriaByVersion =
        offers.versions().stream().map(Interviews::criteria).toArray(Eligibility[]::new);
    this.matching = new Matching(providers, offers, chance, parameters);
    this.peers = new Peers(people, candidates.recipients(), parameters);
    this.acceptance = new Acceptance(peers, offers, chance, parameters);
    this.coaches = coaches;
    this.budget = budget;
    this.repeatMonths = parameters.of("recruitment", Recruitment.Rates.class).repeatMonths();
    this.leastMonths =
        offers.versions().stream()
            .filter(each -> !each.selection().onlyFromOffers())
            .mapToInt(each -> each.eligibility().minBenefitMonths())
            .min()
            .orElse(0);
    this.held = new double[providers.size()];
  }

  /** What coaches know and ask for an offer as it is now. */
  private Interview interview(int offer) {
    return byVersion[offers.version(offer)];
  }

  /** Whether somebody meets the criteria of any offer. */
  boolean meetsCriteria(Person person) {
    for (int offer : offers.forOutsiders()) {
      if (interview(offer).meetsCriteria(person)) {
        return true;
      }
    }
    return false;
  }

  /** The same for many people: what is asked this month is looked up once. */
  Predicate<Person> criteria() {
    int[] asked = offers.forOutsiders();
    return asked.length == 1 ? interview(asked[0])::meetsCriteria : this::meetsCriteria;
  }

  /** Months until somebody has been without work or on benefit as long as any version asks. */
  int monthsLacking(Person person) {
    return Math.max(
        0, leastMonths - Math.max(person.monthsSinceBenefit(), person.detachedMonths()));
  }

  /** How many more people the work providers that an offer asks have place for. */
  int free(int offer) {
    return matching.free(offers.of(offer), matching.held(people));
  }

  /**
   * Holds the interviews of a month: for each offer its share of them, as many as it needs people.
   *
   * @param wanted how many should accept, by offer; those who do are taken off
   * @param sought how many of all offers together
   * @param most interviews that can be held
   * @return how many people there were to speak with
   */
  int hold(int[] wanted, int sought, int most, Month month) {
    held = matching.held(people);
    peers.tell();
    Open open = new Open(wanted, sought);
    int all = Arrays.stream(wanted).sum();
    int spoken = 0;
    int before = 0;
    for (int offer = 0; offer < wanted.length; offer++) {
      before += wanted[offer];
      int share = all == 0 ? 0 : (int) ((long) most * before / all) - spoken;
      if (open.of(offer) && share > 0) {
        spoken += hold(offer, open, share, month);
      }
    }
    return spoken;
  }

  /** The places for which people are still sought. */
  private static final class Open {
    private final int[] wanted;
    private int sought;

    Open(int[] wanted, int sought) {
      this.wanted = wanted.clone();
      this.sought = sought;
    }

    boolean of(int offer) {
      return wanted[offer] > 0 && sought > 0;
    }

    void take(int offer) {
      wanted[offer]--;
      sought--;
    }
  }

  /** Speaks for one offer with so many people at most; how many there were. */
  private int hold(int offer, Open open, int most, Month month) {
    List<Candidate> asking = asking(offer, most, month);
    speak(asking, offer, open, true, month);
    int left = most - asking.size();
    if (!open.of(offer) || left <= 0 || offers.of(offer).selection().invites() == Invites.NONE) {
      return asking.size();
    }
    List<Candidate> invited = invited(offer, left, month);
    speak(invited, offer, open, false, month);
    return asking.size() + invited.size();
  }

  private Eligibility criteria(int offer) {
    return criteriaByVersion[offers.version(offer)];
  }

  private static Eligibility criteria(Offer offer) {
    Eligibility eligibility = offer.eligibility();
    return offer.judgesOutlookFirst() ? eligibility : eligibility.withoutOutlook();
  }

  /** Speaks with people until enough have accepted. */
  private void speak(List<Candidate> some, int offer, Open open, boolean asking, Month month) {
    for (Candidate candidate : some) {
      if (open.of(offer)
          && budget.carries(world.person(candidate.townRow()), offers.of(offer), month)) {
        Person person = world.touch(candidate.townRow());
        person.beFoundSuitable(interview(offer).suitability(person));
        speak(person, offer, open, asking, month);
      }
    }
  }

  /** The first of those who ask, best first. */
  private List<Candidate> asking(int offer, int most, Month month) {
    Interview interview = interview(offer);
    Candidates.Best best = new Candidates.Best(most);
    offer(candidates.asking(criteria(offer), interview, month), interview, best);
    for (Person person : people) {
      if ((turningPoint.isWilling(person) || invitedWithPartner(person))
          && mayBeAsked(person)
          && interview.seemsEligible(person)) {
        best.offer(person.townRow(), interview.order(person));
      }
    }
    return best.inOrder();
  }

  /** The first of all others who meet the criteria, best first. */
  private List<Candidate> invited(int offer, int most, Month month) {
    Interview interview = interview(offer);
    Candidates.Best best = new Candidates.Best(most);
    offer(candidates.others(criteria(offer), interview, month), interview, best);
    for (Person person : people) {
      if (!turningPoint.isWilling(person)
          && mayBeAsked(person)
          && interview.meetsCriteria(person)) {
        best.offer(person.townRow(), interview.order(person));
      }
    }
    return best.inOrder();
  }

  /** Offers those who live as without a programme. */
  private void offer(Candidates.Found found, Interview interview, Candidates.Best best) {
    for (int i = 0; i < found.count(); i++) {
      if (!world.lives(found.townRow(i))) {
        found.offer(i, interview, best);
      }
    }
  }

  private boolean mayBeAsked(Person person) {
    return (person.is(State.BENEFIT) || person.is(State.ACTIVITY))
        && !person.isInPlace()
        && person.monthsSinceInterview() >= repeatMonths;
  }

  /** Whether the partner is in a place of an offer to both. */
  private boolean invitedWithPartner(Person person) {
    if (!person.hasPartner()) {
      return false;
    }
    Person partner = person.partnerView();
    return partner.isInPlace() && offers.of(partner.offer()).pay().bothPartners();
  }

  /**
   * Holds the interview for an offer. Whom it does not suit is told of the other offers that need
   * people; the reason that is kept is that of the first.
   */
  private void speak(Person person, int offer, Open open, boolean asking, Month month) {
    person.beInterviewed();
    Answer first = answer(person, offer, asking, month);
    Answer answer = first;
    for (int other = 0; !answer.isYes() && other < offers.count(); other++) {
      if (other != offer && open.of(other) && budget.carries(person, offers.of(other), month)) {
        answer = answer(person, other, asking, month);
      }
    }
    coaches.interview(answer.isYes());
    if (!answer.isYes()) {
      person.note(Event.NOT_STARTED, first.refusal);
      return;
    }
    open.take(answer.offer);
    held[answer.provider] += offers.of(answer.offer).pay().shareOfPlace();
    double match = matching.quality(person, offers.of(answer.offer), answer.provider);
    person.accept(answer.offer, answer.provider, match);
  }

  /** What comes of speaking about an offer. */
  private record Answer(int offer, Refusal refusal, int provider) {
    boolean isYes() {
      return refusal == Refusal.NONE;
    }
  }

  /** Why a person does not get a place of an offer, or where when the person takes it. */
  private Answer answer(Person person, int number, boolean asking, Month month) {
    Offer offer = offers.of(number);
    Refusal refusal = interview(number).judge(person, month);
    int provider = refusal == Refusal.NONE ? matching.best(person, offer, held) : -1;
    if (refusal == Refusal.NONE) {
      refusal =
          provider < 0
              ? Refusal.TASK_PACKAGE_UNSUITABLE
              : acceptance.answer(
                  person, offer, matching.quality(person, offer, provider), asking, month);
    }
    return new Answer(number, refusal, provider);
  }
}
