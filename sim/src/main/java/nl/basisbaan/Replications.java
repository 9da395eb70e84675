package nl.basisbaan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.basisbaan.followed.Followed;
import nl.basisbaan.followed.Personal;
import nl.basisbaan.ledger.Ledger;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.outcome.Accounts;
import nl.basisbaan.outcome.Comparison;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
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
    return run(List.of(this), number, follow).get(0);
  }

  /**
   * Runs scenarios whose people have the same lives without a programme side by side, and those
   * lives once: each gives what it gives alone, to the last bit.
   *
   * @param together at least one, in any order
   * @param number of the replication, from 0
   * @param follow whose months and events are kept
   * @return of every scenario a result a policy, in its order
   * @throws IllegalArgumentException when the lives of some differ
   */
  public static List<List<PolicyResult>> run(
      List<Replications> together, int number, Follow follow) {
    Replications first = together.get(0);
    List<List<Course>> courses = new ArrayList<>();
    for (Replications each : together) {
      if (!each.scenario.sharesLivesWith(first.scenario)) {
        throw new IllegalArgumentException("lives without a programme differ between scenarios");
      }
      Course lived = courses.isEmpty() ? null : courses.get(0).get(0);
      courses.add(each.courses(each.town(number), lived, follow, World::underProgramme));
    }
    new Simulation(first.months, courses.stream().flatMap(List::stream).toList()).run();
    return courses.stream()
        .map(own -> own.stream().map(course -> result(course, own.get(0))).toList())
        .toList();
  }

  /**
   * Runs all policies and follows one person in detail.
   *
   * @param number of the replication, from 0
   * @param person number of the person
   * @return a life a policy, in the order of the scenario; empty when nobody there has the number
   */
  public List<FollowedLife> follow(int number, int person) {
    Town town = town(number);
    OptionalInt row = rowOf(person, town.people());
    if (row.isEmpty()) {
      return List.of();
    }
    Followed one = Followed.one(town.people().size(), row.getAsInt());
    return lived(courses(town, null, one, () -> one, World::underProgramme)).stream()
        .map(life -> new FollowedLife(life.result, life.course.personal().situations()))
        .toList();
  }

  /**
   * Runs all policies and keeps of everybody who they are, and when they were interviewed, accepted
   * a place and started.
   */
  public List<PolicyResult> look(int number) {
    Town town = town(number);
    Followed all = Followed.inShort(town.people().size());
    return lived(courses(town, null, all, () -> all, World::underProgramme)).stream()
        .map(Lived::result)
        .toList();
  }

  private static OptionalInt rowOf(int number, People people) {
    Person person = people.person(0);
    return IntStream.range(0, people.size())
        .filter(row -> person.moveTo(row).id() == number)
        .findFirst();
  }

  /** A course that was lived, and what came of it. */
  private record Lived(Course course, PolicyResult result) {}

  private List<Lived> lived(List<Course> courses) {
    new Simulation(months, courses).run();
    return courses.stream()
        .map(course -> new Lived(course, result(course, courses.get(0))))
        .toList();
  }

  /**
   * All policies in one town, none of them lived yet.
   *
   * @param underProgramme makes a world under a programme of that without one
   */
  List<Course> courses(Town town, Follow follow, UnaryOperator<World> underProgramme) {
    return courses(town, null, follow, underProgramme);
  }

  /** The same, beside a course without a programme that is lived; null when it is lived here. */
  private List<Course> courses(
      Town town, Course lived, Follow follow, UnaryOperator<World> underProgramme) {
    int people = town.people().size();
    Followed shared =
        switch (follow) {
          case NOBODY, INTERVIEWED -> Followed.NOBODY;
          case PARTICIPANTS -> Followed.interviewed(people);
          case ALL -> Followed.everybody(people);
        };
    boolean apart = follow == Follow.INTERVIEWED;
    return courses(
        town, lived, shared, () -> apart ? Followed.interviewed(people) : shared, underProgramme);
  }

  /** The same, following people without a programme and, as they may differ, under each. */
  private List<Course> courses(
      Town town,
      Course lived,
      Followed without,
      Supplier<Followed> under,
      UnaryOperator<World> underProgramme) {
    List<Course> courses = new ArrayList<>();
    Course beside = lived;
    for (Policy policy : scenario.policies()) {
      World world =
          beside == null ? World.of(town.people().copy()) : underProgramme.apply(beside.world());
      Personal personal = personal(town, world, courses.isEmpty() ? without : under.get());
      courses.add(
          beside == null
              ? new Course(town, policy, world, personal)
              : new Course(town, policy, world, personal, beside));
      beside = courses.get(0);
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

  static PolicyResult result(Course run, Course without) {
    Map<Outcome, Measure> atEnd = run.observation().atEnd();
    Map<String, Map<Outcome, Measure>> byGroup = run.observation().byGroup();
    Ledger ledger = run.ledger();
    Map<Accounts.Line, Measure> accounts = Map.of();
    if (run != without) {
      accounts =
          Accounts.of(
              run.monitor(), ledger, without.ledger(), run.observation(), run.town().parameters());
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
        run.personal().events(),
        run == without ? Map.of() : run.placed().measures(),
        run.programme().neighbourhoods().years(),
        run.personas().months());
  }
}
