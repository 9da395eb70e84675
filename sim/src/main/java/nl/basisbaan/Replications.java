package nl.basisbaan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.basisbaan.followed.Followed;
import nl.basisbaan.followed.Personal;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Comparison;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Month;
import nl.basisbaan.town.Municipality;

/**
 * The units of work of a scenario: one town with its people and luck, lived through once under each
 * policy. Safe to use from many threads at once.
 */
public final class Replications {
  private final Scenario scenario;
  private final Month[] months;
  private final Towns.Of towns;

  /** Prepares the rules of all months and the distributions of the population. */
  public Replications(Scenario scenario) {
    this(scenario, new Towns());
  }

  /**
   * Prepares them unless another scenario has.
   *
   * @param shared where scenarios that differ in few numbers share what does not differ
   */
  public Replications(Scenario scenario, Towns shared) {
    this.scenario = scenario;
    this.towns = shared.of(scenario);
    this.months = towns.months();
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
    List<Course> courses = courses(town, follow, World::underProgramme);
    new Simulation(months, courses).run();
    return courses.stream().map(course -> result(course, courses.get(0))).toList();
  }

  /**
   * All policies in one town, none of them lived yet.
   *
   * @param underProgramme makes a world under a programme of that without one
   */
  List<Course> courses(Town town, Follow follow, UnaryOperator<World> underProgramme) {
    int people = town.people().size();
    Followed shared =
        switch (follow) {
          case NOBODY, INTERVIEWED -> Followed.NOBODY;
          case PARTICIPANTS -> Followed.interviewed(people);
          case ALL -> Followed.everybody(people);
        };
    List<Course> courses = new ArrayList<>();
    for (Policy policy : scenario.policies()) {
      if (courses.isEmpty()) {
        World world = World.of(town.people().copy());
        courses.add(new Course(town, policy, world, personal(town, world, shared)));
      } else {
        Course without = courses.get(0);
        World world = underProgramme.apply(without.world());
        Followed followed = follow == Follow.INTERVIEWED ? Followed.interviewed(people) : shared;
        courses.add(new Course(policy, world, personal(town, world, followed), without));
      }
    }
    return courses;
  }

  Town town(int number) {
    return towns.town(number);
  }

  private Personal personal(Town town, World world, Followed followed) {
    return new Personal(
        world,
        new BridgeScores(town.chance(), scenario.parameters()),
        town.providers(),
        scenario.municipality().neighbourhoods().stream()
            .map(Municipality.Neighbourhood::name)
            .toList(),
        followed);
  }

  PolicyResult result(Course run, Course without) {
    Map<Outcome, Measure> atEnd = run.observation().atEnd();
    Map<String, Map<Outcome, Measure>> byGroup = run.observation().byGroup();
    Ledger ledger = run.ledger();
    Map<Accounts.Line, Measure> accounts = Map.of();
    if (run != without) {
      accounts =
          Accounts.of(
              run.monitor(), ledger, without.ledger(), run.observation(), scenario.parameters());
      Comparison comparison =
          Comparison.of(
              run.observation(),
              without.ledger(),
              ledger,
              run.programme().neighbourhoods().displacedShare());
      atEnd.putAll(comparison.outcomes());
      comparison.byGroup().forEach((group, outcomes) -> byGroup.get(group).putAll(outcomes));
    }
    return new PolicyResult(
        run.policy().name(),
        run.observation().monthly(),
        atEnd,
        byGroup,
        ledger.flows(),
        run.monitor().flowsFromTheFirstMonth(),
        accounts,
        run.programme().budget().years(),
        run.turnover().counts(),
        run.personal().profiles(),
        run.personal().months(),
        run.personal().events());
  }
}
