package nl.basisbaan.experiments.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.followed.Who;
import nl.basisbaan.ledger.Item;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.ledger.Stakeholder;
import nl.basisbaan.outcome.Groups;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.outcome.Turnover;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits;

/** A town made of dice: quick, and the same for the same seed and replication. */
final class FakeModel implements Model {
  private static final Who WHO =
      new Who(Traits.Sex.FEMALE, 600, Traits.Household.SINGLE, Traits.Education.NONE, 100);

  @Override
  public Prepared prepare(Scenario scenario) {
    return (replication, follow) -> run(scenario, replication, follow);
  }

  /** One replication of a scenario. */
  static List<PolicyResult> run(Scenario scenario, int replication, Follow follow) {
    List<PolicyResult> results = new ArrayList<>();
    for (Policy policy : scenario.policies()) {
      SplittableRandom luck = new SplittableRandom(scenario.seed() * 1_000_003 + replication);
      results.add(result(scenario, policy, replication, luck, follow));
    }
    return results;
  }

  /** How much a policy does: nothing without places, most with permanent ones. */
  private static double strength(Policy policy) {
    return !policy.opensPlaces() ? 0 : policy.contract().permanent() ? 1 : 0.8;
  }

  private static PolicyResult result(
      Scenario scenario, Policy policy, int replication, SplittableRandom luck, Follow follow) {
    double slack = scenario.parameters().value("labour_market.slack");
    double strength = strength(policy);
    List<Ledger.Flow> flows = flows(scenario, luck);
    Map<Outcome, Measure[]> monthly = new EnumMap<>(Outcome.class);
    Map<Outcome, Measure> atEnd = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      double size = size(outcome);
      double value = size * (strength + luck.nextDouble() - 0.5) - (slack - 1) * size;
      if (outcome.when() == Outcome.When.MONTHLY) {
        Measure[] series = new Measure[scenario.months()];
        for (int month = 0; month < series.length; month++) {
          series[month] = new Measure(10 * value * (1 + luck.nextDouble()), 10);
        }
        monthly.put(outcome, series);
        atEnd.put(outcome, series[series.length - 1]);
      } else if (policy.opensPlaces()) {
        boolean nobody = outcome == Outcome.RELAPSE_SHARE && policy.contract().permanent();
        double people = 1 + luck.nextInt(50);
        atEnd.put(outcome, nobody ? Measure.NOBODY : new Measure(people * value, people));
      }
    }
    FakePlaced placed = new FakePlaced(scenario, policy, replication);
    return new ResultDraft(policy.name())
        .monthly(monthly)
        .atEnd(atEnd)
        .byGroup(Groups.byLabel(group -> ofGroup(group, atEnd)))
        .flows(flows)
        .booked(policy.opensPlaces() ? flows : List.of())
        .accounts(policy.opensPlaces() ? FakeAccounts.of(replication, strength) : Map.of())
        .budget(FakeAccounts.budget(scenario, policy, replication))
        .turnover(turnover(scenario))
        .people(profiles(follow), people(follow), events(follow))
        .placed(placed.placed())
        .neighbourhoods(placed.neighbourhoods())
        .personas(placed.personas())
        .result();
  }

  /** Groups fare like everybody, but for women, of whom there are none. */
  private static Map<Outcome, Measure> ofGroup(int group, Map<Outcome, Measure> all) {
    Map<Outcome, Measure> ofGroup = new EnumMap<>(all);
    if (group == 1) {
      ofGroup.replaceAll((outcome, measure) -> Measure.NOBODY);
    }
    return ofGroup;
  }

  private static double size(Outcome outcome) {
    return outcome.unit().equals("euro") ? 10_000 : outcome.unit().equals("share") ? 0.4 : 2;
  }

  private static List<Ledger.Flow> flows(Scenario scenario, SplittableRandom luck) {
    int year = scenario.start().getYear();
    Ledger ledger = new Ledger(year, 1);
    ledger.pay(
        year,
        Stakeholder.MUNICIPALITY,
        Stakeholder.PARTICIPANTS,
        Item.BENEFIT,
        luck.nextLong(1, 100_000_000));
    ledger.pay(
        year, Stakeholder.MUNICIPALITY, Stakeholder.OUTSIDE, Item.BENEFIT_ADMINISTRATION, 105);
    return ledger.flows();
  }

  /** The same every month, so that yearly rates and shares are known. */
  private static Map<Turnover.Count, int[]> turnover(Scenario scenario) {
    Map<Turnover.Count, int[]> counts = new EnumMap<>(Turnover.Count.class);
    for (Turnover.Count count : Turnover.Count.values()) {
      int[] months = new int[scenario.months()];
      Arrays.fill(months, aMonth(count));
      counts.put(count, months);
    }
    return counts;
  }

  private static int aMonth(Turnover.Count count) {
    return switch (count) {
      case HOUSEHOLDS -> 1000;
      case HOUSEHOLDS_OVER_3_YEARS -> 700;
      case HOUSEHOLDS_LEFT -> 20;
      case PERSONS -> 1200;
      case PERSONS_UNDER_1_YEAR -> 300;
      case PERSONS_OVER_3_YEARS -> 600;
      case PERSONS_WITH_EARNINGS -> 96;
      case EARNINGS_BESIDE_BENEFIT -> 96 * 510;
      case LEFT -> 25;
      case LEFT_UNDER_1_YEAR -> 6;
      case LEFT_OVER_3_YEARS -> 3;
      case LEFT_FOR_JOB, FOUND_AFTER_6, RETURNED_WITHIN_60 -> 10;
      case EMPLOYED_AFTER_6, RETURNED_WITHIN_12 -> 8;
      case FOUND_AFTER_18, RETURNED_WITHIN_6 -> 5;
      case EMPLOYED_AFTER_18 -> 4;
      case RETURNED_FROM_JOB_WITHIN_12 -> 2;
      case RETURNED_FROM_JOB_WITHIN_18 -> 3;
    };
  }

  private static List<Profile> profiles(Follow follow) {
    return follow == Follow.NOBODY
        ? List.of()
        : List.of(new Profile(7, 0, WHO, false, Set.of(), true));
  }

  private static List<PersonMonth> people(Follow follow) {
    if (follow == Follow.NOBODY) {
      return List.of();
    }
    return List.of(
        new PersonMonth(
            7,
            1,
            WHO,
            State.BASIC_JOB,
            -1,
            false,
            "De \"Hoogte\", noord",
            3,
            100,
            100.0 / 3,
            100.0 / 3,
            100.0 / 6,
            100.0 / 6,
            0,
            Arrays.copyOf(
                new double[] {30, 12.5, Double.NaN, 0.5, 0, 120_000, 150_005, -5, 100},
                PersonFigure.values().length),
            new int[] {1, 2, 3, 4, 5, 1, 2, 3}));
  }

  private static List<PersonEvent> events(Follow follow) {
    return follow == Follow.NOBODY
        ? List.of()
        : List.of(new PersonEvent(7, 0, Event.NOT_STARTED, Refusal.PHYSICAL_LIMITATIONS));
  }
}
