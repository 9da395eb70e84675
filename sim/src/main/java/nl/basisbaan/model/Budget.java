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
   * @param budget for these months
   * @param expected cost of what was committed when the year, or the run, began
   * @param realised what was paid
   */
  public record Year(int year, int months, long budget, long expected, long realised) {
    /** What was paid beyond the budget; 0 when it held. */
    public long overrun() {
      return Math.max(0, realised - budget);
    }
  }

  private static final int MONTHS = 12;
  private static final int NO_END = 100_000;

  private final People people;
  private final Policy policy;
  private final Coaches coaches;
  private final Rates rates;
  private final PlacePayments.Rates costs;
  private final WageCost wageCost;
  private final int moreHours;
  private final double limit;
  private final List<Year> years = new ArrayList<>();
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
    this.costs = parameters.of("place_payments", PlacePayments.Rates.class);
    this.wageCost = WageCost.of(parameters);
    this.moreHours = (int) parameters.value("contracts.more_hours_step");
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
    return room(month, mostHours(person)) >= 1;
  }

  /** Hours that somebody may come to work: people ask for more later. */
  private int mostHours(Person person) {
    return Math.min(policy.pay().maxHours(), person.capacity() + moreHours);
  }

  private int room(Month month, double hours) {
    if (!isLimited()) {
      return Integer.MAX_VALUE;
    }
    double each = cost(hours, policy.pay().wageOverMinimum(), month.rules());
    double room = Integer.MAX_VALUE;
    for (int ahead = 0; ahead < rates.horizonYears; ahead++) {
      double one = each * overlap(newMonths(), ahead, month) * growth(ahead);
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
        int hours = Math.max(working ? person.hours() : 0, mostHours(person));
        double wage = working ? person.wageOverMinimum() : policy.pay().wageOverMinimum();
        double left = overlap(working ? monthsLeft(person) : newMonths(), ahead, month);
        sum += cost(hours, wage, rules) * left * growth(ahead);
      }
    }
    return sum + fixed(rules) * overlap(NO_END, ahead, month) * growth(ahead);
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

  private double growth(int years) {
    return StrictMath.pow(1 + rates.expectedGrowth, years);
  }

  /** Months of a commitment from now on that fall in a budget year. */
  private static double overlap(int committed, int ahead, Month month) {
    int thisYear = MONTHS + 1 - month.date().getMonthValue();
    int from = ahead == 0 ? 0 : thisYear + MONTHS * (ahead - 1);
    int until = thisYear + MONTHS * ahead;
    return Math.max(0, Math.min(committed, until) - from);
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
            ? rules.monthly(costs.supervisionLaterYears() * policy.supervision().intensity())
            : 0)
        + rules.monthly(costs.employerOfRecordYear())
        - subsidy;
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
    return new Year(year, months, Rules.whole(limit * months / MONTHS), expected, realised);
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
