package nl.basisbaan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Funder;
import nl.basisbaan.policy.Funder.Payer;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Funding.Later;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;

/** Policies and numbers of all sorts, drawn from a seed: what a property must hold for. */
final class RandomTown {
  private static final int MOST_PLACES = 2_000;

  private final Random random;

  /** Apart, so that towns keep what they had before there were these settings. */
  private final Random further;

  RandomTown(long seed) {
    this.random = new Random(seed);
    this.further = new Random(~seed);
  }

  private String seldom(String usual, String other) {
    return further.nextInt(3) == 0 ? other : usual;
  }

  private String whole(int low, int high) {
    return Integer.toString(low + random.nextInt(high - low + 1));
  }

  private String decimal(double low, double high) {
    return Double.toString(between(low, high));
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private String sometimes(double probability) {
    return Boolean.toString(random.nextDouble() < probability);
  }

  private boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  /** As in half of all policies, so that some share criteria and others do not. */
  private String often(String usual, String other) {
    return once(2) ? usual : other;
  }

  /** No programme and so many policies, each with a name of its own. */
  List<Policy> policies(int count) {
    List<Policy> policies = new ArrayList<>(List.of(Policy.none()));
    for (int number = 1; number <= count; number++) {
      Policy policy = once(3) ? withOffers() : policy();
      policies.add(policy.with("name", "policy-" + number));
    }
    return policies;
  }

  /**
   * Two offers of the same coaches, of which the first changes and can be followed by the other.
   */
  private Policy withOffers() {
    Policy policy = policy();
    String coach = "selection.interviews_per_coach";
    String hire = "selection.hire_coaches";
    Policy other =
        policy()
            .with(coach, Double.toString(policy.selection().interviewsPerCoach()))
            .with(hire, Boolean.toString(policy.selection().hireCoaches()));
    Policy later =
        policy
            .with("pay.people_per_place", "1")
            .with("pay.max_hours", "20")
            .with("duty.kind", "apply");
    String then = often("", "other");
    other = other.with("contract.back", seldom("", "first"));
    other =
        then.isEmpty() ? other : other.with("selection.only_from_offers", seldom("false", "true"));
    return policy.withOffers(
        List.of(
            policy.with("contract.then", then).offer("first", ""),
            later.offer("first", "2024-05"),
            (other.scale().isEmpty() ? other.withScale(scale()) : other).offer("other", "")));
  }

  private Policy policy() {
    Policy policy =
        Policy.none()
            .with("eligibility.min_benefit_months", often("24", whole(0, 60)))
            .with("eligibility.max_outlook", often("1", decimal(0.05, 0.9)))
            .with("eligibility.exemption", once(4) ? "not_exempt" : "any")
            .with("eligibility.max_age", often("70", whole(50, 69)))
            .with("selection.outlook_weight", often("0", decimal(-2, 2)))
            .with("selection.interviews_per_coach", whole(2, 60))
            .with("selection.replace_leavers", sometimes(0.7))
            .with("selection.hire_coaches", sometimes(0.7))
            .with("pay.both_partners", sometimes(0.5))
            .with("pay.premium_on_entry", often("0", whole(100, 10_000)))
            .with("pay.premium_on_exit", often("0", whole(100, 10_000)))
            .with("pay.wage_over_minimum", decimal(1, 1.5))
            .with("contract.first_months", whole(3, 24))
            .with("contract.extension_months", whole(3, 18))
            .with("contract.extensions", whole(0, 2))
            .with("contract.permanent", sometimes(0.5))
            .with("contract.permanent_max_wage_value", decimal(0.3, 1))
            .with("duty.kind", List.of("none", "apply", "accept").get(random.nextInt(3)))
            .with("duty.sanction", sometimes(0.5))
            .with("supervision.debt_help", sometimes(0.5))
            .with("supervision.after_care_months", often("0", whole(1, 24)))
            .with("supervision.intensity", decimal(0, 2))
            .with("transition.job_coach", sometimes(0.5))
            .with("transition.wage_cost_subsidy", sometimes(0.5))
            .with("transition.no_risk_insurance", sometimes(0.5))
            .with("funding.wage_cost_subsidy", sometimes(0.5))
            .with("funding.returned_share", decimal(0, 1))
            .with("funding.buyers_fee", often("0", whole(0, 9_000)))
            .with("funding.budget_net_of_subsidy", sometimes(0.5))
            .with("eligibility.counts", often("benefit", "unemployment"))
            .with("selection.invites", often("everybody", "none"))
            .with("selection.recruits_from", once(4) ? "2023-08" : "")
            .with("kind", often("job", "activity"))
            .with("pay.allowance", whole(0, 300))
            .with("pay.own_earnings", often("0", whole(0, 300)))
            .with("pay.travel", whole(0, 50))
            .with("supervision.lesson_hours", whole(0, 8))
            .with("transition.assessed_at_start", sometimes(0.5))
            .with("funding.fee_share_of_worth", decimal(0, 1))
            .with("place_of_work.employer", once(6) ? "public_domain" : "any");
    if (once(3)) {
      policy = policy.with("pay.start_hours", "12").with("pay.build_up_months", whole(1, 12));
    }
    policy = further(policy);
    boolean budget = once(3);
    if (budget) {
      policy = policy.with("funding.yearly_budget", whole(100_000, 3_000_000));
    }
    policy = paid(policy);
    return budget && once(2) ? policy : policy.withScale(scale());
  }

  private Policy further(Policy policy) {
    double limit = policy.eligibility().maxOutlook();
    return policy
        .with("eligibility.min_outlook", seldom("0", Double.toString(limit / 3)))
        .with("eligibility.client_group", seldom("false", "true"))
        .with("contract.return_months", seldom("0", Integer.toString(1 + further.nextInt(36))))
        .with("pay.allowance_per_hour", seldom("0", "1.5"))
        .with("pay.allowance_most", seldom("0", "145"))
        .with("pay.people_per_place", seldom("1", "1.5"))
        .with("contract.place_kept", seldom("false", "true"))
        .with("eligibility.without_benefit", seldom("false", "true"))
        .with("funding.co_payment", seldom("0", "4000"))
        .with("funding.co_payment_until", seldom("", "2025-05"))
        .with("funding.budget_bears_supervision", seldom("true", "false"));
  }

  /** Who bears shares, some until a month, and budgets of later months where there is one. */
  private Policy paid(Policy policy) {
    Funding funding = policy.funding();
    if (further.nextInt(3) == 0) {
      double share = further.nextInt(6) / 10.0;
      Payer[] payers = Payer.values();
      List<Funder> funders =
          List.of(
              new Funder(payers[further.nextInt(payers.length)], share, seldom("", "2024-09")),
              new Funder(payers[further.nextInt(payers.length)], 0.9 - share, "2026-02"));
      funding = Changed.with(funding, "funders", funders);
    }
    Policy paid = Changed.with(policy, "funding", funding);
    if (further.nextInt(2) == 0) {
      int budget = funding.yearlyBudget();
      Funding cut = Changed.with(funding, "yearlyBudget", budget / 2);
      Funding alone = Changed.with(cut, "wageCostSubsidy", !funding.wageCostSubsidy());
      Funding more = Changed.with(funding, "yearlyBudget", 2 * budget);
      List<Later> later = List.of(new Later("2024-05", alone), new Later("2025-10", more));
      return Changed.with(paid, "laterFunding", later);
    }
    return paid;
  }

  private List<Places> scale() {
    if (once(3)) {
      return List.of(
          new Places("2023-01", places()),
          new Places("2024-03", places(), once(2)),
          new Places("2025-11", places()));
    }
    return List.of(new Places("", places()));
  }

  /** Often few, seldom more than there are people. */
  private int places() {
    return once(8) ? 0 : (int) Math.pow(MOST_PLACES, random.nextDouble());
  }

  /** Tight openings, providers that come and go, people who move, want and fare differently. */
  Parameters numbers() {
    Parameters numbers = TinyTown.NUMBERS;
    numbers = beyond(numbers, "labour_market.slack", 0.2, 1.2);
    numbers = beyond(numbers, "job_chances.base_odds", 0.01, 0.3);
    numbers = beyond(numbers, "experience.closing_per_month", 0, 0.05);
    numbers = beyond(numbers, "experience.change_per_month", 0, 0.5);
    numbers = beyond(numbers, "departures.move_per_month", 0, 0.01);
    numbers = beyond(numbers, "departures.household_change_per_month", 0, 0.01);
    numbers = beyond(numbers, "turning_point.per_month", 0.002, 0.05);
    numbers = beyond(numbers, "wellbeing.liveability", 0, 0.1);
    numbers = beyond(numbers, "contracts.stop_per_month", 0, 0.03);
    return beyond(numbers, "acceptance.usual", 0.3, 1);
  }

  private Parameters beyond(Parameters numbers, String name, double low, double high) {
    return TinyTown.beyond(numbers, name, between(low, high));
  }
}
