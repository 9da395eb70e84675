package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.CO_PAYERS;
import static nl.basisbaan.ledger.Stakeholder.EMPLOYER_OF_RECORD;
import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.PENSION_FUNDS;
import static nl.basisbaan.ledger.Stakeholder.SOCIAL_INSURANCE;
import static nl.basisbaan.ledger.Stakeholder.SUPERVISORS;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;

import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.ledger.WageCost;
import nl.basisbaan.life.HouseholdMoney;
import nl.basisbaan.numbers.Cents;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Coaches;
import nl.basisbaan.places.PlaceCosts;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Kind;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.time.Rules;

/**
 * What the places of the programme cost and bring, in whole cents. Every flow is posted in the
 * ledger of the town, and again in the books of the monitor: there the participants' costs stand
 * against the benefit, schemes and allowances that they would otherwise have had.
 */
public final class PlacePayments implements Process {
  private static final int FIRST_YEAR_MONTHS = 12;

  private final People people;
  private final Offers offers;
  private final Policy policy;
  private final Chance chance;
  private final Ledger ledger;
  private final Ledger monitor;
  private final Displacement displacement;
  private final PlaceCosts costs;
  private final WageCost wageCost;
  private final Otherwise otherwise;
  private final double takenBack;
  private final double withBonus;
  private final NoRiskInsurance insurance;
  private final LabourCosts labourCosts;
  private final double administrationYear;
  private final double healthLevy;
  private final Coaches coaches;
  private final Budget budget;
  private final int leadMonths;
  private long started;
  private long borne;
  private Funding funding;

  /**
   * The process of one run.
   *
   * @param coaches municipal participation coaches of the programme
   * @param otherwise what people in places would have had this month
   * @param takenBack share of saved benefit by which the national budget falls
   */
  public PlacePayments(
      People people,
      Offers offers,
      Chance chance,
      Books books,
      Coaches coaches,
      Otherwise otherwise,
      double takenBack) {
    Parameters parameters = books.numbers();
    this.people = people;
    this.offers = offers;
    this.policy = books.policy();
    this.chance = chance;
    this.ledger = books.ledger();
    this.monitor = books.monitor();
    this.displacement = books.displacement();
    this.coaches = coaches;
    this.otherwise = otherwise;
    this.takenBack = takenBack;
    this.budget = books.budget();
    this.costs = PlaceCosts.of(parameters);
    this.wageCost = WageCost.of(parameters);
    this.withBonus = 1 + costs.yearEndBonus();
    this.insurance = NoRiskInsurance.of(parameters, withBonus);
    this.labourCosts = LabourCosts.of(parameters);
    this.administrationYear = parameters.value("payments.benefit_administration_year");
    this.healthLevy = parameters.value("payments.health_levy");
    this.leadMonths = (int) parameters.value("recruitment.lead_months");
  }

  @Override
  public void run(Month month) {
    if (!offers.openPlaces()) {
      return;
    }
    budget.begin(month);
    funding = policy.funding(month.date());
    PlaceSums sums = new PlaceSums(people.due());
    borne = 0;
    sums.caredFor = caredFor();
    for (Person person : people.engaged()) {
      if (person.isInPlace()) {
        addPlace(person, month, sums);
      }
    }
    postWages(month, sums);
    postFunding(month, sums);
    postGuidance(month, sums);
    for (Funders.Part part : Funders.parts(funding.funders(), borne, month.date())) {
      pay(month, part.from(), MUNICIPALITY, Item.CO_PAYMENT, part.cents());
    }
    otherwise.post(month, monitor, administrationYear, healthLevy);
  }

  /** People in after-care: at work elsewhere since they left a place. */
  private long caredFor() {
    long caredFor = 0;
    if (offers.giveAfterCare()) {
      for (Person person : people) {
        int months = person.monthsInWorkFromPlace();
        caredFor += months >= 0 && months < afterCare(person) ? 1 : 0;
      }
    }
    return caredFor;
  }

  private int afterCare(Person person) {
    return offers.of(person.offer()).supervision().afterCareMonths();
  }

  private void addPlace(Person person, Month month, PlaceSums sums) {
    Rules rules = month.rules();
    Offer offer = offers.of(person.offer());
    boolean activity = offer.kind() == Kind.ACTIVITY;
    long gross = activity ? 0 : person.grossCents();
    long base = Cents.whole(gross / withBonus);
    double minutes = person.contractMinutes();
    double sick = person.sickMinutes() / minutes;
    double productive = person.productiveMinutes() / minutes;
    sums.places++;
    sums.jobs += activity ? 0 : 1;
    sums.allowances +=
        activity ? offer.pay().allowance(HouseholdMoney.workedHours(person, offer)) : 0;
    sums.ownEarnings += activity ? Cents.of(offer.pay().ownEarnings()) : 0;
    sums.travel += activity ? Cents.of(offer.pay().travel()) : 0;
    sums.coached += offer.transition().jobCoach() ? 1 : 0;
    sums.helpedWithDebts += offer.supervision().debtHelp() && person.debtsCents() > 0 ? 1 : 0;
    sums.gross += gross;
    sums.permanent += person.isPermanent() ? gross : 0;
    sums.base += base;
    sums.tax += activity ? 0 : person.taxCents();
    // What an hour produces, and the subsidy, do not depend on what is paid above the minimum, or
    // less in a long spell of sickness.
    long atMinimum = rules.grossMonth(person.hours(), 1);
    long production = Cents.whole(wageCost.of(atMinimum) * productive * person.productivity());
    sums.production += production;
    sums.displaced += Cents.whole(production * displacement.share(person));
    sums.absence += activity ? 0 : rules.monthly(costs.absenceYear() * sick);
    if (!activity) {
      addReceipts(person, offer, atMinimum, sick, month, sums);
    }
    boolean first = person.monthsInJob() < FIRST_YEAR_MONTHS;
    double year = first ? costs.supervisionFirstYear() : costs.supervisionLaterYears();
    double need = 1 + costs.supervisionPerBarrier() * (person.barriers() - costs.usualBarriers());
    double learned = StrictMath.pow(Math.max(1, started), -costs.learning());
    sums.supervision += rules.monthly(year * offer.supervision().intensity() * need * learned);
    started += person.monthsInJob() == 0 ? 1 : 0;
  }

  /**
   * What the employer has for a job. Wage-cost subsidy, which not everybody carries: at a flat rate
   * until wage value is assessed. Who was assessed is in the target-group register
   * (doelgroepregister), insured, and gives a right to labour costs compensation, as others may.
   */
  private void addReceipts(
      Person person, Offer offer, long atMinimum, double sick, Month month, PlaceSums sums) {
    Rules rules = month.rules();
    boolean atStart = offer.transition().assessedAtStart();
    boolean carried =
        atStart || chance.forLife(Of.SUBSIDY_CARRIED).uniform(person) < costs.subsidyCarriedShare();
    boolean assessed = atStart || person.monthsInJob() >= costs.assessmentMonths();
    sums.compensation += labourCosts.compensation(person, carried && assessed, atStart, month);
    if (!carried) {
      return;
    }
    if (!assessed) {
      boolean flat = person.monthsInJob() < costs.flatRateMonths();
      sums.subsidy += flat ? rules.flatRateSubsidy(atMinimum) : 0;
      return;
    }
    long subsidy = rules.wageCostSubsidy(atMinimum, person.wageValue());
    sums.subsidy += subsidy;
    if (offer.transition().noRiskInsurance()) {
      long paid = funding.wageCostSubsidy() ? subsidy : 0;
      sums.sickPay += insurance.benefit(person, sick, paid, rules);
    }
  }

  private void postWages(Month month, PlaceSums sums) {
    double holiday = month.rules().income().holidayAllowance();
    long holidayPay = sums.base - Cents.whole(sums.base / (1 + holiday));
    long premiums = wageCost.premiums(sums.gross);
    long pension = Math.max(0, wageCost.of(sums.base) - sums.gross - premiums);
    long insured = premiums - wageCost.savedIfPermanent(sums.permanent);
    long onLeave = wageCost.premiums(sums.leave);
    long cost = sums.gross + insured + pension;
    pay(month, EMPLOYER_OF_RECORD, PARTICIPANTS, Item.WAGE, sums.base - holidayPay);
    pay(month, EMPLOYER_OF_RECORD, PARTICIPANTS, Item.HOLIDAY_PAY, holidayPay);
    pay(month, EMPLOYER_OF_RECORD, PARTICIPANTS, Item.YEAR_END_BONUS, sums.gross - sums.base);
    pay(month, EMPLOYER_OF_RECORD, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS, insured + onLeave);
    pay(month, EMPLOYER_OF_RECORD, PENSION_FUNDS, Item.PENSION, pension);
    pay(month, EMPLOYER_OF_RECORD, PARTICIPANTS, Item.TRANSITION_PAYMENT, sums.transitionPayments);
    pay(month, EMPLOYER_OF_RECORD, PARTICIPANTS, Item.LEAVE_PAID_OUT, sums.leave);
    long funding = cost + sums.transitionPayments + sums.leave + onLeave;
    pay(month, MUNICIPALITY, EMPLOYER_OF_RECORD, Item.WAGE_FUNDING, funding);
    boolean net = this.funding.budgetNetOfSubsidy() && this.funding.wageCostSubsidy();
    budget.pay(cost - (net ? sums.subsidy : 0));
    pay(month, PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX, sums.tax);
    pay(month, MUNICIPALITY, PARTICIPANTS, Item.PREMIUM, sums.premiums);
    postAllowances(month, sums);
  }

  private void postFunding(Month month, PlaceSums sums) {
    Rules rules = month.rules();
    if (funding.wageCostSubsidy()) {
      pay(month, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY, sums.subsidy);
    }
    int year = month.date().getYear();
    Item compensation = Item.LABOUR_COSTS_COMPENSATION; // the monitor booked none
    ledger.pay(year, NATIONAL_GOVERNMENT, MUNICIPALITY, compensation, sums.compensation);
    pay(month, SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY, sums.sickPay);
    long fee =
        sums.places * rules.monthly(funding.buyersFee())
            + Cents.whole(funding.feeShareOfWorth() * sums.production);
    pay(month, WORK_PROVIDERS, MUNICIPALITY, Item.BUYERS_FEE, fee);
    long along = sums.places * rules.monthly(funding.coPayment(month.date()));
    pay(month, CO_PAYERS, MUNICIPALITY, Item.CO_PAYMENT, along);
    long saved = Cents.whole(takenBack * otherwise.benefit(healthLevy)) + sums.tax;
    long returned = Cents.whole(funding.returnedShare() * saved);
    pay(month, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.RETURNED_SAVINGS, returned);
    pay(month, OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION, sums.production);
    pay(month, WORK_PROVIDERS, OUTSIDE, Item.DISPLACED_PRODUCTION, sums.displaced);
  }

  /**
   * What participants have beside benefit is paid out by who organises the activity, as that of
   * volunteers is; the municipality bears allowances and travel.
   */
  private void postAllowances(Month month, PlaceSums sums) {
    int year = month.date().getYear();
    long all = sums.allowances + sums.ownEarnings;
    monitor.pay(year, WORK_PROVIDERS, PARTICIPANTS, Item.VOLUNTEER_ALLOWANCE, all);
    pay(month, MUNICIPALITY, WORK_PROVIDERS, Item.VOLUNTEER_ALLOWANCE, sums.allowances);
    pay(month, MUNICIPALITY, OUTSIDE, Item.TRAVEL, sums.travel);
    budget.pay(sums.allowances + sums.travel);
  }

  /** Work of coaches, supervisors and payroll: paid, and really used up. */
  private void postGuidance(Month month, PlaceSums sums) {
    Rules rules = month.rules();
    pay(month, MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION, sums.supervision);
    pay(month, SUPERVISORS, OUTSIDE, Item.WORK_SUPERVISION, sums.supervision);
    long payroll = sums.jobs * rules.monthly(costs.employerOfRecordYear());
    budget.pay(payroll + (funding.budgetBearsSupervision() ? sums.supervision : 0));
    pay(month, MUNICIPALITY, EMPLOYER_OF_RECORD, Item.EMPLOYER_OF_RECORD_FEE, payroll);
    pay(month, EMPLOYER_OF_RECORD, OUTSIDE, Item.EMPLOYER_OF_RECORD_FEE, payroll);
    pay(month, MUNICIPALITY, OUTSIDE, Item.ABSENCE_GUIDANCE, sums.absence);
    if (offers.places(month.date().plusMonths(leadMonths)) > 0 || sums.places > 0) {
      double salary = rules.monthly(costs.participationCoachYear());
      long salaries = Cents.whole(coaches.count() * salary);
      budget.pay(Cents.whole(coaches.hired() * salary));
      pay(month, MUNICIPALITY, OUTSIDE, Item.PARTICIPATION_COACHES, salaries);
      pay(month, MUNICIPALITY, OUTSIDE, Item.RESEARCH, budget.payResearch(rules));
    }
    long coaching = (sums.caredFor + sums.coached) * rules.monthly(costs.jobCoachYear());
    pay(month, MUNICIPALITY, OUTSIDE, Item.JOB_COACH, coaching);
    long debtHelp = sums.helpedWithDebts * rules.monthly(costs.debtHelpYear());
    pay(month, MUNICIPALITY, OUTSIDE, Item.DEBT_HELP, debtHelp);
  }

  private void pay(Month month, Stakeholder from, Stakeholder to, Item item, long cents) {
    borne += from == MUNICIPALITY ? cents : 0;
    ledger.pay(month.date().getYear(), from, to, item, cents);
    monitor.pay(month.date().getYear(), from, to, item, cents);
  }
}
