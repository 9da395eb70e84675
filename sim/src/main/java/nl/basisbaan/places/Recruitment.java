package nl.basisbaan.places;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Eligibility;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Selection;
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
      double interviewsPerStart,
      double priorStarts) {}

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

  /** Criteria of an offer from a month on, but for the outlook on regular work. */
  public record Criteria(String since, Eligibility eligibility) {}

  private final People people;
  private final Candidates candidates;
  private final Offers offers;
  private final Chance chance;
  private final Interviews interviews;
  private final Starts starts;
  private final WorkProviders providers;
  private final Coaches coaches;
  private final Budget budget;
  private final Rates rates;
  private final boolean opens;
  private int startedBefore;
  private long openMonths;
  private Limit limit = Limit.NONE;
  private boolean lacksWork;

  /** The process of one run. */
  public Recruitment(
      World world,
      Candidates candidates,
      WorkProviders providers,
      LabourMarket market,
      Offers offers,
      Chance chance,
      Coaches coaches,
      Budget budget,
      Parameters parameters) {
    this.people = world.people();
    this.candidates = candidates;
    this.offers = offers;
    this.chance = chance;
    this.providers = providers;
    this.coaches = coaches;
    this.budget = budget;
    this.opens = offers.openPlaces();
    this.rates = parameters.of("recruitment", Rates.class);
    this.interviews =
        new Interviews(
            world, candidates, providers, market, offers, chance, coaches, budget, parameters);
    this.starts =
        new Starts(
            people,
            providers,
            offers,
            (int) parameters.value("sickness.long_spell_days"),
            chance,
            rates,
            new Matching(providers, offers, chance, parameters),
            budget);
  }

  /** Whether the policy ever opens a place. */
  public boolean isActive() {
    return opens;
  }

  /** Whether people meet the criteria of any offer this month. */
  public Predicate<Person> eligible() {
    return opens ? interviews.criteria() : person -> false;
  }

  /**
   * Months in which the person cannot meet the criteria of any offer yet, now or later in force.
   */
  public int monthsLacking(Person person) {
    return interviews.monthsLacking(person);
  }

  /** The criteria of all offers: who is eligible is the same under policies with the same. */
  public List<Criteria> criteria() {
    return offers.versions().stream()
        .filter(each -> !each.selection().onlyFromOffers())
        .map(each -> new Criteria(each.since(), each.eligibility().withoutOutlook()))
        .toList();
  }

  /** Whether a person wants to be active now; who is eligible and willing waits for a place. */
  public boolean isWilling(Person person) {
    return candidates.turningPoint().isWilling(person);
  }

  /** Months that somebody who was interviewed has wanted to be active, or since they were asked. */
  public int monthsWaited(Person person) {
    return candidates.turningPoint().monthsWaited(person);
  }

  /** Rows of those who want to be active while they live as without a programme. */
  public int[] willingWithoutProgramme(Month month) {
    return candidates.willing(month);
  }

  @Override
  public void run(Month month) {
    if (!opens || !hasBegun(month)) {
      return;
    }
    hire(month);
    start(month);
    if (offers.takeBack()) {
      starts.takeBack(wanted(month, true), month);
    }
    int given = starts.given();
    int room = budget.room(month);
    openMonths += Math.min(open(month), Budget.carried(room, given - starts.taken()));
    int most = interviews(month);
    int free = offers.people(providers.offered() - starts.places());
    int sought = Math.min(free, Math.min(coaches.capacity() - given + starts.gone(), room));
    int[] wanted = wanted(month, false);
    int spoken = sought > 0 ? interviews.hold(wanted, sought, most, month) : 0;
    lacksWork &= Arrays.stream(wanted).sum() == 0;
    limit = limit(month, room, spoken >= most);
  }

  /** Whether recruitment for any offer has begun; who goes on along a chain starts then too. */
  private boolean hasBegun(Month month) {
    boolean begun = false;
    for (int offer = 0; offer < offers.count(); offer++) {
      begun |= offers.of(offer).selection().hasBegun(month.date());
    }
    return begun;
  }

  /** Coaches are hired for the places that the policy opens and its budget carries. */
  private void hire(Month month) {
    int given = starts.given();
    int opened = opened(month.date().plusMonths(rates.leadMonths));
    int wanted = Math.min(opened, Budget.carried(budget.room(month), given));
    int left = 0;
    for (int offer : offers.forOutsiders()) {
      left += starts.left(offer);
    }
    coaches.gain(starts.all() + starts.promised());
    int gone = starts.gone();
    coaches.plan(month, wanted - gone, given - gone, left, limit);
  }

  /** Places open by a month; of an offer for which nobody is interviewed those that are given. */
  private int opened(YearMonth month) {
    int opened = 0;
    for (int offer = 0; offer < offers.count(); offer++) {
      int places = offers.places(offer, month);
      boolean recruits = !offers.of(offer).selection().onlyFromOffers();
      opened += recruits ? places : Math.min(places, starts.given(offer));
    }
    return opened;
  }

  /** Those who have a contract start where places are open; some others withdraw. */
  private void start(Month month) {
    starts.findOthers();
    for (int offer = 0; offer < offers.count(); offer++) {
      int open = offers.places(offer, month.date()) - starts.taken(offer);
      starts.start(offer, Math.min(open, coaches.capacity() - starts.guided()));
    }
    starts.withdraw(month);
  }

  /** Places that are open and empty. */
  private int open(Month month) {
    int open = 0;
    for (int offer = 0; offer < offers.count(); offer++) {
      open += Math.max(0, offers.places(offer, month.date()) - starts.taken(offer));
    }
    return open;
  }

  /**
   * How many more people each offer needs for the places to come, as far as the budget carries.
   *
   * @param returning people who come back, in places that are kept for them too; else people to be
   *     interviewed
   */
  private int[] wanted(Month month, boolean returning) {
    lacksWork = false;
    int[] wanted = new int[offers.count()];
    for (int offer = 0; offer < wanted.length; offer++) {
      Selection selection = offers.of(offer).selection();
      if (returning ? selection.hasBegun(month.date()) : selection.recruits(month.date())) {
        int coming =
            Math.max(
                offers.places(offer, month.date()),
                offers.places(offer, month.date().plusMonths(rates.leadMonths)));
        int kept = returning ? starts.kept(offer) : 0;
        int needed = coming - (returning ? starts.before(offer) : starts.given(offer));
        int room = Budget.carried(budget.room(offers.of(offer), month), kept);
        int carried = Math.max(0, Math.min(needed, room));
        wanted[offer] = Math.min(carried, interviews.free(offer));
        lacksWork |= carried > wanted[offer];
      }
    }
    return wanted;
  }

  /** What kept more people from a place this month. */
  private Limit limit(Month month, int room, boolean allInterviewsHeld) {
    int filled = starts.given();
    int opened = Math.max(opened(month.date()), opened(month.date().plusMonths(rates.leadMonths)));
    if (filled >= opened) {
      return opened == 0 ? Limit.NONE : Limit.PLACES;
    }
    if (room <= 0) {
      return Limit.BUDGET;
    }
    if (filled - starts.gone() >= coaches.capacity()) {
      return Limit.COACHES;
    }
    if (offers.people(providers.offered() - starts.places()) <= 0 || lacksWork) {
      return Limit.PLACES;
    }
    return allInterviewsHeld ? Limit.COACHES : Limit.CANDIDATES;
  }

  /** Starts and open months so far are in no figure. */
  public void startCounting() {
    startedBefore = starts.all();
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
    return starts.all() - startedBefore;
  }

  private int interviews(Month month) {
    double many = coaches.count() * offers.policy().selection().interviewsPerCoach();
    double luck = chance.of(Of.INTERVIEWS, month).uniform(chance.luckOf(Collective.COACHES), 0);
    return (int) Math.floor(many + luck);
  }
}
