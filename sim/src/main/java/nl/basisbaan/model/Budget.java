package nl.basisbaan.model;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.policy.ContractTerms;
import nl.basisbaan.policy.Policy;

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
   * @param months of the run in it
   * @param yearly budget of twelve months
   * @param expected cost of what was committed when the year, or the run, began
   * @param realised what was paid
   */
  public record Year(int year, int months, long yearly, long expected, long realised) {
    /** The part of the budget for the months of the run. */
    public long budget() {
      return Rules.whole((double) yearly * months / MONTHS);
    }

    /** What was paid beyond the budget of the whole year; 0 when it held. */
    public long overrun() {
      return Math.max(0, realised - yearly);
    }
  }

  private static final int MONTHS = 12;
  private static final int NO_END = 100_000;
  private static final int HALF_YEAR = 6;
  private static final int RISES_PER_YEAR = 2;

  private final People people;
  private final Policy policy;
  private final Coaches coaches;
  private final Rates rates;
  private final PlacePayments.Rates costs;
  private final WageCost wageCost;
  private final long limit;
  private final double[] wages;
  private final List<Year> years = new ArrayList<>();
  private int wagesSince = -1;
  private int year;
  private int months;
  private long expected;
  private long realised;

  /** The budget of one run. */
  public Budget(People people, Policy policy, Coaches coaches, Parameters parameters) {
    this.people = people;
    this.policy = policy;
    this.coaches = coaches;
    this.rates = parameters.of("budget", Rates.class);
    this.wages = new double[rates.horizonYears * MONTHS + 1];
    this.costs = parameters.of("place_payments", PlacePayments.Rates.class);
    this.wageCost = WageCost.of(parameters);
    this.limit = Rules.cents(policy.funding().yearlyBudget());
  }

  /** Whether there is a limit at all. */
  public boolean isLimited() {
    return limit > 0;
  }

  /** Further places that fit every year of the horizon; many without a limit. */
  int room(Month month) {
    return room(month, rates.usualHours);
  }

  /** Whether one more place for this person fits. */
  boolean carries(Person person, Month month) {
    return room(month, startHours(person)) >= 1;
  }

  /** Whether more hours for somebody in a place fit every year of the horizon. */
  boolean carriesHours(Person person, int hours, Month month) {
    if (!isLimited()) {
      return true;
    }
    double wage = person.wageOverMinimum();
    double more = cost(hours, wage, month.rules()) - cost(person.hours(), wage, month.rules());
    for (int ahead = 0; ahead < rates.horizonYears; ahead++) {
      double further = more * months(monthsLeft(person), ahead, month);
      if (committed(ahead, month) + further > limit) {
        return false;
      }
    }
    return true;
  }

  /** Hours with which somebody starts. */
  private int startHours(Person person) {
    return Math.min(policy.pay().maxHours(), person.capacity());
  }

  private int room(Month month, double hours) {
    if (!isLimited()) {
      return Integer.MAX_VALUE;
    }
    double each = cost(hours, policy.pay().wageOverMinimum(), month.rules());
    double room = Integer.MAX_VALUE;
    for (int ahead = 0; ahead < rates.horizonYears; ahead++) {
      double one = each * months(newMonths(), ahead, month);
      if (one > 0) {
        room = Math.min(room, StrictMath.floor((limit - committed(ahead, month)) / one));
      }
    }
    return (int) room;
  }

  /** What this year, or one ahead, costs already: paid, and to be paid at expected wages. */
  private double committed(int ahead, Month month) {
    double sum = ahead == 0 ? realisedOf(month) : 0;
    Rules rules = month.rules();
    for (Person person : people.engaged()) {
      if (person.is(State.BASIC_JOB) || person.is(State.INTERVIEW)) {
        boolean working = person.is(State.BASIC_JOB);
        int hours = working ? person.hours() : startHours(person);
        double wage = working ? person.wageOverMinimum() : policy.pay().wageOverMinimum();
        double left = months(working ? monthsLeft(person) : newMonths(), ahead, month);
        sum += cost(hours, wage, rules) * left;
      }
    }
    return sum + fixed(rules) * months(NO_END, ahead, month);
  }

  private long realisedOf(Month month) {
    return month.date().getYear() == year ? realised : 0;
  }

  private int monthsLeft(Person person) {
    ContractTerms terms = policy.contract();
    return person.isPermanent() || terms.permanentFor(person.wageValue())
        ? NO_END
        : Math.max(1, Math.max(person.monthsLeft(), planned(terms) - person.monthsInJob()));
  }

  private int newMonths() {
    return policy.contract().permanent() ? NO_END : planned(policy.contract());
  }

  /** Months of all contracts that a policy plans before it ends a place. */
  private static int planned(ContractTerms terms) {
    return terms.firstMonths() + terms.extensions() * terms.extensionMonths();
  }

  /**
   * Months of a commitment from now on that fall in a budget year, each weighed by the wages that
   * are expected then over those of now: they rise every January and July.
   */
  private double months(int committed, int ahead, Month month) {
    int thisYear = MONTHS + 1 - month.date().getMonthValue();
    int from = ahead == 0 ? 0 : thisYear + MONTHS * (ahead - 1);
    int until = Math.min(committed, thisYear + MONTHS * ahead);
    return until <= from ? 0 : wages(until, month) - wages(from, month);
  }

  /** Sum of the expected wages of the coming months over those of now. */
  private double wages(int months, Month month) {
    if (month.index() != wagesSince) {
      wagesSince = month.index();
      int now = month.date().getMonthValue() - 1;
      for (int ahead = 0; ahead < wages.length - 1; ahead++) {
        int rises = (now + ahead) / HALF_YEAR - now / HALF_YEAR;
        double level = StrictMath.pow(1 + rates.expectedGrowth, (double) rises / RISES_PER_YEAR);
        wages[ahead + 1] = wages[ahead] + level;
      }
    }
    return wages[months];
  }

  /** A month of a place, less what the policy's budget does not bear. */
  private double cost(double hours, double wageOverMinimum, Rules rules) {
    long gross = rules.grossMonth(hours, wageOverMinimum);
    double subsidy =
        policy.funding().budgetNetOfSubsidy() && policy.funding().wageCostSubsidy()
            ? rules.wageCostSubsidy(rules.grossMonth(hours, 1), costs.usualWageValue())
                * costs.subsidyCarriedShare()
            : 0;
    return wageCost.of(gross)
        + (policy.funding().budgetBearsSupervision()
            ? rules.monthly(supervision() * policy.supervision().intensity())
            : 0)
        + rules.monthly(costs.employerOfRecordYear())
        - subsidy;
  }

  /** That of the dearer year: a budget that has promised a place bears all of it. */
  private double supervision() {
    return Math.max(costs.supervisionFirstYear(), costs.supervisionLaterYears());
  }

  /** A month of what does not depend on the number of places. */
  private double fixed(Rules rules) {
    return rules.monthly(costs.researchYear())
        + coaches.hired() * rules.monthly(costs.participationCoachYear());
  }

  /** Begins a year's account when the year, or the run, begins. */
  void begin(Month month) {
    if (month.date().getYear() != year) {
      close();
      year = month.date().getYear();
      months = 0;
      realised = 0;
      expected = isLimited() ? Rules.whole(committed(0, month)) : 0;
    }
    months++;
  }

  /** Books what the programme cost the budget this month. */
  void pay(long cents) {
    realised += cents;
  }

  private void close() {
    if (months > 0) {
      years.add(current());
    }
  }

  private Year current() {
    return new Year(year, months, limit, expected, realised);
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
