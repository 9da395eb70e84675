package nl.basisbaan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.basisbaan.followed.Personal;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Comparison;
import nl.basisbaan.outcome.Groups;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.time.Calendar;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.Population;
import nl.basisbaan.town.WorkProviders;
import nl.basisbaan.work.JobChances;
import nl.basisbaan.work.LabourMarket;

/**
 * The units of work of a scenario: one town with its people and luck, lived through once under each
 * policy. Safe to use from many threads at once.
 */
public final class Replications {
  private final Scenario scenario;
  private final Month[] months;
  private final Population population;

  /** Prepares the rules of all months and the distributions of the population. */
  public Replications(Scenario scenario) {
    this.scenario = scenario;
    this.months =
        Calendar.months(
            scenario.start(),
            scenario.months(),
            scenario.parameters(),
            scenario.municipality().closures());
    this.population =
        new Population(scenario.municipality(), scenario.parameters(), months[0].rules());
  }

  /**
   * Runs all policies with the same people and luck.
   *
   * @param number of the replication, from 0
   * @param follow whose months and events are kept
   * @return a result a policy, in the order of the scenario
   */
  public List<PolicyResult> run(int number, Follow follow) {
    Town town = town(number);
    int[] since = new int[town.people().size()];
    Arrays.fill(since, follow == Follow.ALL ? 0 : Personal.NEVER);
    if (follow == Follow.PARTICIPANTS) {
      int[] interviewed = firstInterviews(town);
      System.arraycopy(interviewed, 0, since, 0, since.length);
    }
    return run(town, since, follow == Follow.INTERVIEWED);
  }

  private List<PolicyResult> run(Town town, int[] since, boolean fromInterview) {
    List<PolicyResult> results = new ArrayList<>();
    Simulation without = null;
    for (Policy policy : scenario.policies()) {
      People people = town.people().copy();
      Personal personal = personal(town, people, since, fromInterview);
      Simulation run = live(town, policy, people, without, personal);
      without = without == null ? run : without;
      results.add(result(policy, town.groups(), run, without, personal));
    }
    return results;
  }

  Simulation live(Town town, Policy policy, People people, Simulation without, Personal personal) {
    LabourMarket market =
        without == null
            ? LabourMarket.withoutProgramme(town.chances(), months.length, scenario.parameters())
            : without.market().underProgramme();
    return new Simulation(town, policy, people, market, personal).run();
  }

  /** A first pass: the earliest month in which each person is interviewed under any policy. */
  private int[] firstInterviews(Town town) {
    int[] first = new int[town.people().size()];
    Arrays.fill(first, Personal.NEVER);
    Simulation without = null;
    for (Policy policy : scenario.policies()) {
      People people = town.people().copy();
      Personal nobody = personal(town, people, first, false);
      people.keep(
          (row, month, event, detail) -> {
            if (event == Event.INTERVIEWED) {
              first[row] = Math.min(first[row], month);
            }
          });
      Simulation run = live(town, policy, people, without, nobody);
      without = without == null ? run : without;
    }
    return first;
  }

  Town town(int number) {
    Chance chance = new Chance(scenario.seed(), number);
    People people = population.draw(chance, months.length);
    return new Town(
        number,
        scenario.municipality(),
        scenario.parameters(),
        chance,
        months,
        people,
        Groups.of(people),
        new JobChances(people, scenario.parameters()),
        WorkProviders.draw(scenario.municipality(), scenario.parameters(), chance));
  }

  Personal personal(Town town, People people, int[] since, boolean fromInterview) {
    return new Personal(
        people,
        new BridgeScores(scenario.parameters()),
        town.providers(),
        scenario.municipality().neighbourhoods().stream()
            .map(Municipality.Neighbourhood::name)
            .toList(),
        since,
        fromInterview);
  }

  private PolicyResult result(
      Policy policy, Groups groups, Simulation run, Simulation without, Personal personal) {
    Map<Outcome, Measure> atEnd = run.observation().atEnd();
    Map<String, Map<Outcome, Measure>> byGroup = run.observation().byGroup();
    Ledger ledger = run.ledger();
    Map<Accounts.Line, Measure> accounts = Map.of();
    if (run != without) {
      accounts =
          Accounts.of(
              run.monitor(),
              ledger,
              without.ledger(),
              months[run.observation().history().firstStart()].date().getYear(),
              run.observation().history(),
              scenario.parameters());
      Comparison comparison =
          Comparison.of(
              groups,
              without.observation().history(),
              run.observation().history(),
              without.ledger(),
              ledger,
              run.programme().neighbourhoods().displacedShare());
      atEnd.putAll(comparison.outcomes());
      comparison.byGroup().forEach((group, outcomes) -> byGroup.get(group).putAll(outcomes));
    }
    return new PolicyResult(
        policy.name(),
        run.observation().monthly(),
        atEnd,
        byGroup,
        ledger.flows(),
        run.monitor().flows(),
        accounts,
        run.programme().budget().years(),
        run.turnover().counts(),
        personal.profiles(),
        personal.months(),
        personal.events());
  }
}
