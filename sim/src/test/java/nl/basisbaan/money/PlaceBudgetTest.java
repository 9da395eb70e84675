package nl.basisbaan.money;

import static nl.basisbaan.ledger.Stakeholder.MUNICIPALITY;
import static nl.basisbaan.ledger.Stakeholder.NATIONAL_GOVERNMENT;
import static nl.basisbaan.ledger.Stakeholder.WORK_PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.Changed;
import nl.basisbaan.TinyTown;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.places.Budget;
import nl.basisbaan.policy.Funding.Later;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import org.junit.jupiter.api.Test;

/** What of a month of one place a yearly budget bears: wages, supervision, payroll, research. */
class PlaceBudgetTest extends Bookkeeping {
  private static final Policy LIMITED = TinyTown.policy().with("funding.yearly_budget", "300000");
  private static final long WAGES = GROSS + 73_120;
  private static final long SUPERVISION = 25_000;
  private static final long PAYROLL = 10_000;
  private static final long RESEARCH = 100_000;
  private static final long SUBSIDY = 103_204;

  private long borne(Policy policy) {
    live(policy);
    List<Budget.Year> years = budget.years();
    assertEquals(1, years.size());
    assertEquals(MONTH.date().getYear(), years.get(0).year());
    assertEquals(1, years.get(0).months());
    return years.get(0).realised();
  }

  /** Salaries of coaches whom the municipality has anyway are not in it. */
  @Test
  void theBudgetBearsWagesSupervisionPayrollAndResearch() {
    placed(12);
    assertEquals(WAGES + SUPERVISION + PAYROLL + RESEARCH, borne(LIMITED));
  }

  @Test
  void supervisionMayBePaidElsewhere() {
    placed(12);
    Policy policy = LIMITED.with("funding.budget_bears_supervision", "false");
    assertEquals(WAGES + PAYROLL + RESEARCH, borne(policy));
  }

  @Test
  void subsidyIsTakenOffOnlyIfThePolicySaysSoAndHasAny() {
    placed(12);
    long all = WAGES + SUPERVISION + PAYROLL + RESEARCH;
    Policy net = LIMITED.with("funding.budget_net_of_subsidy", "true");
    assertEquals(all - SUBSIDY, borne(net), 1.0);
    assertEquals(all, borne(net.with("funding.wage_cost_subsidy", "false")));
  }

  /** 100 euro of allowance and 20 of travel; no wage, no payroll. */
  @Test
  void ofAPlaceWithBenefitKeptItBearsAllowanceAndTravel() {
    placed(12);
    ByHand.of(people).state[0] = (byte) State.ACTIVITY.ordinal();
    Policy activity =
        LIMITED
            .with("kind", "activity")
            .with("pay.allowance", "100")
            .with("pay.own_earnings", "50")
            .with("pay.travel", "20");
    assertEquals(12_000 + SUPERVISION + RESEARCH, borne(activity));
  }

  /** Of a month in which others pay than before, or only from the next one on. */
  @Test
  void whoPaysFollowsTheDate() {
    placed(12);
    long all = WAGES + SUPERVISION + PAYROLL + RESEARCH;
    Policy net = LIMITED.with("funding.budget_net_of_subsidy", "true");
    Policy alone = net.with("funding.wage_cost_subsidy", "false").with("funding.buyers_fee", "600");
    YearMonth now = MONTH.date();
    assertEquals(all - SUBSIDY, borne(changed(net, now.plusMonths(1), alone)), 1.0);
    long subsidy = paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY);
    assertEquals(SUBSIDY, subsidy, 1.0);
    assertEquals(0, paid(WORK_PROVIDERS, MUNICIPALITY, Item.BUYERS_FEE));
    assertEquals(all, borne(changed(net, now, alone)));
    assertEquals(subsidy, paid(NATIONAL_GOVERNMENT, MUNICIPALITY, Item.WAGE_COST_SUBSIDY), "none");
    assertTrue(paid(WORK_PROVIDERS, MUNICIPALITY, Item.BUYERS_FEE) > 0);
  }

  private static Policy changed(Policy first, YearMonth since, Policy then) {
    List<Later> later = List.of(new Later(since.toString(), then.funding()));
    return Changed.with(first, "laterFunding", later);
  }
}
