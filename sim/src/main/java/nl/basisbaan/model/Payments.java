package nl.basisbaan.model;

import static nl.basisbaan.ledger.Stakeholder.EMPLOYER_OF_RECORD;
import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.OUTSIDE;
import static nl.basisbaan.ledger.Stakeholder.PARTICIPANTS;
import static nl.basisbaan.ledger.Stakeholder.SOCIAL_INSURANCE;
import static nl.basisbaan.ledger.Stakeholder.SUPERVISORS;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;

import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.policy.Policy;

/** Every flow of the month is posted in the ledger, in whole cents. */
public final class Payments implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. Yearly amounts in euro. */
  record Rates(
      double employerCharges,
      double employerPremiums,
      double benefitTax,
      double employerOfRecordYear,
      double supervisionFirstYear,
      double supervisionLaterYears,
      double participationCoachYear,
      double jobCoachYear,
      double benefitAdministrationYear,
      double municipalSchemesYear,
      double budgetShare,
      int budgetLagMonths,
      int assessmentMonths) {}

  private static final double MONTHS_PER_YEAR = 12;
  private static final int FIRST_YEAR_MONTHS = 12;

  private final People people;
  private final Policy policy;
  private final Ledger ledger;
  private final Rates rates;
  private final double displacedShare;
  private final long[] benefits;

  /** The process of one run of some months. */
  public Payments(People people, Policy policy, Ledger ledger, int months, Parameters parameters) {
    this.people = people;
    this.policy = policy;
    this.ledger = ledger;
    this.rates = parameters.of("payments", Rates.class);
    this.displacedShare = parameters.value("task.displaced_paid_share");
    this.benefits = new long[months];
  }

  /** Sums of one month, in cents. */
  private static final class Sums {
    long benefit;
    long households;
    long insurance;
    long tax;
    long wage;
    long subsidy;
    long sickPay;
    long production;
    long transitionPayments;
    long premiums;
    long places;
    long caredFor;
    long supervision;
    long elsewhere;
    long elsewhereSubsidy;
    long elsewhereProduction;
  }

  @Override
  public void run(Month month) {
    Sums sums = new Sums();
    for (Person person : people) {
      add(person, month.rules(), sums);
    }
    benefits[month.index()] = sums.benefit;
    postBenefits(month, sums);
    postWork(month, sums);
    postGuidance(month, sums);
  }

  private void add(Person person, Rules rules, Sums sums) {
    int row = person.row();
    if (people.benefitCents[row] > 0) {
      sums.benefit += people.benefitCents[row];
      sums.households++;
    }
    sums.tax += people.taxCents[row];
    sums.transitionPayments += people.dueCents[row];
    sums.premiums += people.premiumCents[row];
    people.dueCents[row] = 0;
    people.premiumCents[row] = 0;
    long gross = people.grossCents[row];
    if (person.isEmployedElsewhere()
        && person.cameFromPlace()
        && person.monthsInState() < policy.supervision().afterCareMonths()) {
      sums.caredFor++;
    }
    switch (person.state()) {
      case BASIC_JOB -> addPlace(person, gross, rules, sums);
      case UNEMPLOYMENT_INSURANCE -> sums.insurance += gross;
      case REGULAR_JOB -> {
        sums.elsewhere += gross;
        sums.elsewhereProduction += cost(gross);
      }
      case SUBSIDISED_JOB, SHELTERED_WORK -> {
        sums.elsewhere += gross;
        sums.elsewhereSubsidy += rules.wageCostSubsidy(gross, person.wageValue());
        sums.elsewhereProduction += Rules.whole(cost(gross) * person.wageValue());
      }
      case BENEFIT, INTERVIEW, ACTIVITY, LEFT -> {}
    }
  }

  private void addPlace(Person person, long gross, Rules rules, Sums sums) {
    int row = person.row();
    double minutes = people.contractMinutes[row];
    double productive = person.productiveMinutes() / minutes;
    sums.places++;
    sums.wage += gross;
    double sick = people.sickMinutes[row] / minutes;
    sums.production += Rules.whole(cost(gross) * productive * person.wageValue());
    sums.sickPay += Rules.whole(gross * sick);
    if (person.monthsInJob() >= rates.assessmentMonths) {
      long atMinimum = Rules.whole(gross * (1 - sick) / policy.pay().wageOverMinimum());
      sums.subsidy += rules.wageCostSubsidy(atMinimum, person.wageValue());
    }
    boolean first = person.monthsInJob() < FIRST_YEAR_MONTHS;
    double year = first ? rates.supervisionFirstYear : rates.supervisionLaterYears;
    sums.supervision += monthly(year * policy.supervision().intensity());
  }

  /** Wage cost of a gross wage: with premiums, pension and year-end bonus. */
  private long cost(long gross) {
    return gross + Rules.whole(gross * rates.employerCharges);
  }

  private void postBenefits(Month month, Sums sums) {
    pay(month, MUNICIPALITY, PARTICIPANTS, Item.BENEFIT, sums.benefit);
    long onBenefit = Rules.whole(sums.benefit * rates.benefitTax);
    pay(month, MUNICIPALITY, NATIONAL_GOVERNMENT, Item.TAX_ON_BENEFIT, onBenefit);
    pay(
        month,
        MUNICIPALITY,
        OUTSIDE,
        Item.BENEFIT_ADMINISTRATION,
        sums.households * monthly(rates.benefitAdministrationYear));
    pay(
        month,
        MUNICIPALITY,
        PARTICIPANTS,
        Item.MUNICIPAL_SCHEMES,
        sums.households * monthly(rates.municipalSchemesYear));
    pay(month, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.BENEFIT_BUDGET, budget(month));
    pay(month, SOCIAL_INSURANCE, PARTICIPANTS, Item.UNEMPLOYMENT_INSURANCE, sums.insurance);
    pay(month, PARTICIPANTS, NATIONAL_GOVERNMENT, Item.INCOME_TAX, sums.tax);
  }

  /** National money for benefits: part follows what was paid some time ago, the rest stays. */
  private long budget(Month month) {
    long then = benefits[Math.max(0, month.index() - rates.budgetLagMonths)];
    return Rules.whole(rates.budgetShare * then + (1 - rates.budgetShare) * benefits[0]);
  }

  private void postWork(Month month, Sums sums) {
    postWages(month, EMPLOYER_OF_RECORD, Item.WAGE, sums.wage);
    pay(month, EMPLOYER_OF_RECORD, PARTICIPANTS, Item.TRANSITION_PAYMENT, sums.transitionPayments);
    pay(
        month,
        MUNICIPALITY,
        EMPLOYER_OF_RECORD,
        Item.WAGE_FUNDING,
        cost(sums.wage) + sums.transitionPayments);
    if (policy.funding().wageCostSubsidy()) {
      pay(month, NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY, sums.subsidy);
    }
    if (policy.transition().noRiskInsurance()) {
      pay(month, SOCIAL_INSURANCE, MUNICIPALITY, Item.SICK_PAY, sums.sickPay);
    }
    pay(month, MUNICIPALITY, PARTICIPANTS, Item.PREMIUM, sums.premiums);
    pay(month, OUTSIDE, WORK_PROVIDERS, Item.PRODUCTION, sums.production);
    long displaced = Rules.whole(sums.production * displacedShare);
    pay(month, WORK_PROVIDERS, OUTSIDE, Item.DISPLACED_PRODUCTION, displaced);
    pay(month, OUTSIDE, WORK_PROVIDERS, Item.REGULAR_PRODUCTION, sums.elsewhereProduction);
    postWages(month, WORK_PROVIDERS, Item.REGULAR_WAGE, sums.elsewhere);
    pay(month, NATIONAL_GOVERNMENT, WORK_PROVIDERS, Item.WAGE_COST_SUBSIDY, sums.elsewhereSubsidy);
    pay(
        month,
        WORK_PROVIDERS,
        MUNICIPALITY,
        Item.BUYERS_FEE,
        sums.places * monthly(policy.funding().buyersFee()));
  }

  /** Gross wages, and what an employer pays on top of them. */
  private void postWages(Month month, Stakeholder employer, Item item, long gross) {
    long premiums = Rules.whole(gross * rates.employerPremiums);
    pay(month, employer, PARTICIPANTS, item, gross);
    pay(month, employer, SOCIAL_INSURANCE, Item.EMPLOYER_PREMIUMS, premiums);
    long rest = cost(gross) - gross - premiums;
    pay(month, employer, PARTICIPANTS, Item.PENSION_AND_BONUS, rest);
  }

  /** Work of coaches, supervisors and payroll: paid, and really used up. */
  private void postGuidance(Month month, Sums sums) {
    long places = sums.places;
    pay(month, MUNICIPALITY, SUPERVISORS, Item.WORK_SUPERVISION, sums.supervision);
    pay(month, SUPERVISORS, OUTSIDE, Item.WORK_SUPERVISION, sums.supervision);
    long payroll = places * monthly(rates.employerOfRecordYear);
    pay(month, MUNICIPALITY, EMPLOYER_OF_RECORD, Item.EMPLOYER_OF_RECORD_FEE, payroll);
    pay(month, EMPLOYER_OF_RECORD, OUTSIDE, Item.EMPLOYER_OF_RECORD_FEE, payroll);
    pay(
        month,
        MUNICIPALITY,
        OUTSIDE,
        Item.PARTICIPATION_COACHES,
        places * monthly(rates.participationCoachYear));
    long coached = sums.caredFor + (policy.transition().jobCoach() ? places : 0);
    pay(month, MUNICIPALITY, OUTSIDE, Item.JOB_COACH, coached * monthly(rates.jobCoachYear));
  }

  private void pay(Month month, Stakeholder from, Stakeholder to, Item item, long cents) {
    ledger.pay(month.date().getYear(), from, to, item, cents);
  }

  private static long monthly(double euroPerYear) {
    return Rules.cents(euroPerYear / MONTHS_PER_YEAR);
  }
}
