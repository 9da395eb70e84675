package nl.basisbaan.places;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.ledger.WageCost;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Rules;

/**
 * A yearly budget: a place is offered only if its commitments at expected wages fit every budget
 * year of the planning horizon. What is not spent flows back. Permanent contracts are never ended
 * for money, so a year can only run over when wages rise more than was expected. Amounts in cents.
 */
public final class Budget {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(int horizonYears, double expectedGrowth, double usualHours) {}

  /**
   * One calendar year.
   *
   * @param months of it that count
   * @param budget for these months, a twelfth for each of the yearly budget that is in force in it
   * @param yearly budget of all its twelve months
   * @param expected cost of what was committed when the year, or counting, began
   * @param realised what was paid in these months
   */
  public record Year(int year, int months, long budget, long yearly, long expected, long realised) {
    /** What was paid beyond the budget of the whole year; 0 when it held. */
    public long overrun() {
      return Math.max(0, realised - yearly);
    }
  }

  private static final int MONTHS = 12;
  private static final int RESEARCH_MONTHS = 12;
  private static final int NO_END = 100_000;
  private static final int HALF_YEAR = 6;
  private static final int RISES_PER_YEAR = 2;

  private final People people;
  private final Offers offers;
  private final Policy policy;
  private final Coaches coaches;
  private final Rates rates;
  private final PlaceCosts costs;
  private final WageCost wageCost;
  private final List<Year> years = new ArrayList<>();
  private int year;
  private int months;
  private double budgeted;
  private int researched;
  private long expected;
  private long realised;
  private long realisedBefore;

  /** The budget of one run. */
  public Budget(People people, Offers offers, Coaches coaches, Parameters parameters) {
    this.people = people;
    this.offers = offers;
    this.policy = offers.policy();
    this.coaches = coaches;
    this.rates = parameters.of("budget", Rates.class);
    this.costs = PlaceCosts.of(parameters);
    this.wageCost = WageCost.of(parameters);
  }

  /** Whether there is a limit at all. */
  public boolean isLimited() {
    return policy.funding().isLimited();
  }

  /** Further places of the offer of which most fit every year of the horizon. */
  int room(Month month) {
    int room = Integer.MIN_VALUE;
    for (int offer = 0; offer < offers.count(); offer++) {
      room = Math.max(room, room(offers.of(offer), month));
    }
    return room;
  }

  /** Further places of an offer that fit every year of the horizon; many without a limit. */
  int room(Offer offer, Month month) {
    return room(offer, month, Math.min(rates.usualHours, offer.pay().mostHours()));
  }

  /** Places that the budget carries: those that it has room for and those it has promised. */
  static int carried(int room, int promised) {
    return (int) Math.min(Integer.MAX_VALUE, (long) Math.max(0, room) + promised);
  }

  /** Whether one more place of an offer for this person fits. */
  boolean carries(Person person, Offer offer, Month month) {
    return room(offer, month, startHours(person, offer)) >= 1;
  }

  /** Whether more hours for somebody in a place fit every year of the horizon. */
  boolean carriesHours(Person person, int hours, Month month) {
    double more = cost(person, hours, month) - cost(person, person.hours(), month);
    return fits(more, monthsLeft(person, month.rules()), month) >= 1;
  }

  /** Hours with which somebody starts. */
  private static int startHours(Person person, Offer offer) {
    return Math.min(offer.pay().mostHours(), person.capacity());
  }

  private int room(Offer offer, Month month, double hours) {
    double each = newCost(offer, hours, month);
    return fits(each, newMonths(offer, month.rules()), month);
  }

  /** How often a further commitment of so much a month fits every year of the horizon. */
  private int fits(double each, int committedMonths, Month month) {
    double times = Integer.MAX_VALUE;
    if (isLimited()) {
      double[] committed = committed(month);
      double[] further = byYear(committedMonths, wages(month), month);
      for (int ahead = 0; ahead < rates.horizonYears; ahead++) {
        double one = each * further[ahead];
        if (one > 0) {
          long budget = budgetOf(month.date().getYear() + ahead);
          times = Math.min(times, StrictMath.floor((budget - committed[ahead]) / one));
        }
      }
    }
    return (int) times;
  }

  /** The budget of a calendar year, which is known when the year before is planned. */
  private long budgetOf(int calendarYear) {
    return Cents.of(policy.budgetUntil(YearMonth.of(calendarYear, MONTHS)));
  }

  /**
   * What each year of the horizon costs already: paid, and to be paid at expected wages; a place
   * that is kept for somebody as if they held it.
   */
  private double[] committed(Month month) {
    Rules rules = month.rules();
    double[] wages = wages(month);
    double[] committed = new double[rates.horizonYears];
    committed[0] = month.date().getYear() == year ? realised : 0;
    double hired = coaches.hired() * rules.monthly(costs.participationCoachYear());
    add(committed, hired, byYear(NO_END, wages, month));
    int toResearch = Math.max(0, RESEARCH_MONTHS - researched);
    add(committed, rules.monthly(costs.researchOnce()), byYear(toResearch, wages, month));
    for (Person person : offers.keepPlaces() ? people : people.engaged()) {
      Offer offer = offers.of(person.offer());
      if (person.isInPlace()) {
        double each = cost(person, person.hours(), month);
        add(committed, each, byYear(monthsLeft(person, rules), wages, month));
      } else if (person.is(State.INTERVIEW) || Starts.isKeptFor(person, offers)) {
        double each = newCost(offer, startHours(person, offer), month);
        add(committed, each, byYear(newMonths(offer, rules), wages, month));
      }
    }
    return committed;
  }

  private static void add(double[] committed, double each, double[] months) {
    for (int ahead = 0; ahead < committed.length; ahead++) {
      committed[ahead] += each * months[ahead];
    }
  }

  private int monthsLeft(Person person, Rules rules) {
    Offer offer = offers.of(person.offer());
    return person.isPermanent() || offer.contract().permanentFor(person.wageValue())
        ? NO_END
        : Math.max(1, person.plannedMonthsLeft(offer, rules));
  }

  private static int newMonths(Offer offer, Rules rules) {
    return offer.contract().permanent() ? NO_END : rules.plannedMonths(offer);
  }

  /**
   * Months of a commitment from now on that fall in each year of the horizon, weighed by the wages
   * that are expected then over those of now.
   *
   * @param wages sums of these, as {@link #wages} tells them
   */
  private double[] byYear(int committedMonths, double[] wages, Month month) {
    double[] byYear = new double[rates.horizonYears];
    int from = 0;
    int end = MONTHS + 1 - month.date().getMonthValue();
    for (int ahead = 0; ahead < byYear.length; ahead++) {
      int until = Math.max(from, Math.min(committedMonths, end));
      byYear[ahead] = wages[until] - wages[from];
      from = until;
      end += MONTHS;
    }
    return byYear;
  }

  /** Expected wages of the coming months over those of now, summed; they rise twice a year. */
  private double[] wages(Month month) {
    double[] wages = new double[rates.horizonYears * MONTHS + 1];
    int now = month.date().getMonthValue() - 1;
    for (int ahead = 0; ahead < wages.length - 1; ahead++) {
      int rises = (now + ahead) / HALF_YEAR - now / HALF_YEAR;
      double level = StrictMath.pow(1 + rates.expectedGrowth, (double) rises / RISES_PER_YEAR);
      wages[ahead + 1] = wages[ahead] + level;
    }
    return wages;
  }

  /** A month of the place of a person, with so many hours, under their contract. */
  private double cost(Person person, double hours, Month month) {
    Offer offer = offers.of(person.offer());
    return cost(offer, hours, person.wageOverMinimum(), person.isPermanent(), month);
  }

  /** A month of a place that begins: under a temporary contract. */
  private double newCost(Offer offer, double hours, Month month) {
    return cost(offer, hours, offer.pay().wageOverMinimum(), false, month);
  }

  /** A month of a place, less what the policy's budget does not bear: the most of the horizon. */
  private double cost(Offer offer, double hours, double wage, boolean permanent, Month month) {
    long gross = month.rules().grossMonth(hours, wage);
    long wages = wageCost.of(gross) - (permanent ? wageCost.savedIfPermanent(gross) : 0);
    List<Funding> known = offers.fundings(month.date(), rates.horizonYears * MONTHS);
    return costs.budgeted(offer, known, hours, wages, month.rules());
  }

  /**
   * Books research of this month, in cents: it is done once, in the first year in which the
   * programme recruits or runs.
   */
  public long payResearch(Rules rules) {
    long cents = researched < RESEARCH_MONTHS ? rules.monthly(costs.researchOnce()) : 0;
    researched++;
    pay(cents);
    return cents;
  }

  /** What was paid so far is in no account, but stays paid from the budget of its year. */
  public void startCounting() {
    years.clear();
    months = 0;
    budgeted = 0;
  }

  /**
   * Begins a year's account in the first month of a year, or of those that count, before it is
   * paid.
   */
  public void begin(Month month) {
    if (month.date().getYear() != year) {
      close();
      year = month.date().getYear();
      months = 0;
      budgeted = 0;
      realised = 0;
    }
    if (months == 0) {
      realisedBefore = realised;
      expected = isLimited() ? Cents.whole(committed(month)[0]) - realised : 0;
    }
    months++;
    budgeted += Cents.of(policy.funding(month.date()).yearlyBudget());
  }

  /** Books what the programme cost the budget this month. */
  public void pay(long cents) {
    realised += cents;
  }

  private void close() {
    if (months > 0) {
      years.add(current());
    }
  }

  private Year current() {
    long budget = Cents.whole(budgeted / MONTHS);
    return new Year(year, months, budget, budgetOf(year), expected, realised - realisedBefore);
  }

  /** The account of every calendar year so far; empty without a limit. */
  public List<Year> years() {
    List<Year> all = new ArrayList<>(years);
    if (months > 0) {
      all.add(current());
    }
    return isLimited() ? all : List.of();
  }
}
