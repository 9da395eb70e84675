package nl.basisbaan;

import java.util.ArrayList;
import java.util.HashMap;
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
import nl.basisbaan.money.Books;
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
   * lives once. Under policies and numbers that touch no life further, such as who pays what, only
   * books are kept. Each gives what it gives alone, to the last bit.
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
    List<Course> courses = new ArrayList<>();
    Map<Scenario.Lives, Course> lived = new HashMap<>();
    List<List<Kept>> kept = new ArrayList<>();
    for (Replications each : together) {
      if (!each.scenario.sharesLivesWith(first.scenario)) {
        throw new IllegalArgumentException("lives without a programme differ between scenarios");
      }
      kept.add(each.keep(number, follow, courses, lived));
    }
    new Simulation(first.months, courses).run();
    return kept.stream()
        .map(own -> own.stream().map(each -> each.result(own.get(0))).toList())
        .toList();
  }

  /** Books that a course keeps, by their number. */
  private record Kept(Course course, int number) {
    PolicyResult result(Kept without) {
      return Replications.result(course, number, without.course, without.number);
    }
  }

  /**
   * Books of every policy of this scenario, in its order: of a course in which everybody has the
   * same life, or of a new one.
   *
   * @param courses those of the scenarios before, to which new ones are added
   * @param lived the same by what their lives depend on
   */
  private List<Kept> keep(
      int number, Follow follow, List<Course> courses, Map<Scenario.Lives, Course> lived) {
    Town town = null; // not drawn where only books are kept
    Following following = null;
    // Who is followed may depend on the other policies of a scenario.
    Map<Scenario.Lives, Course> known = follow == Follow.NOBODY ? lived : new HashMap<>();
    List<Kept> own = new ArrayList<>();
    for (Policy policy : scenario.policies()) {
      // A policy without places is compared with none, and so has a course of its own.
      boolean mayShare = own.isEmpty() || policy.opensPlaces();
      Scenario.Lives lives = scenario.lives(policy);
      Course course = mayShare ? known.get(lives) : null;
      if (course == null) {
        if (town == null) {
          town = town(number);
          following = Following.of(follow, town);
        }
        Course without = own.isEmpty() ? first(courses) : own.get(0).course;
        course = course(town, policy, without, following, World::underProgramme);
        courses.add(course);
        known.putIfAbsent(lives, course);
      } else {
        course.keepBooks(policy, scenario.parameters());
      }
      own.add(new Kept(course, course.books().size() - 1));
    }
    return own;
  }

  private static Course first(List<Course> courses) {
    return courses.isEmpty() ? null : courses.get(0);
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
    return lived(courses(town, new Following(one, () -> one), World::underProgramme)).stream()
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
    return lived(courses(town, new Following(all, () -> all), World::underProgramme)).stream()
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

  /** Who is followed without a programme and, as they may differ, under each. */
  private record Following(Followed without, Supplier<Followed> under) {
    static Following of(Follow follow, Town town) {
      int people = town.people().size();
      Followed shared =
          switch (follow) {
            case NOBODY, INTERVIEWED -> Followed.NOBODY;
            case PARTICIPANTS -> Followed.interviewed(people);
            case ALL -> Followed.everybody(people);
          };
      boolean apart = follow == Follow.INTERVIEWED;
      return new Following(shared, () -> apart ? Followed.interviewed(people) : shared);
    }
  }

  /**
   * All policies in one town, each with lives of its own, none of them lived yet.
   *
   * @param underProgramme makes a world under a programme of that without one
   */
  List<Course> courses(Town town, Follow follow, UnaryOperator<World> underProgramme) {
    return courses(town, Following.of(follow, town), underProgramme);
  }

  private List<Course> courses(
      Town town, Following following, UnaryOperator<World> underProgramme) {
    List<Course> courses = new ArrayList<>();
    for (Policy policy : scenario.policies()) {
      courses.add(course(town, policy, first(courses), following, underProgramme));
    }
    return courses;
  }

  /** One policy beside a course without a programme; null when that is lived here. */
  private Course course(
      Town town,
      Policy policy,
      Course without,
      Following following,
      UnaryOperator<World> underProgramme) {
    if (without == null) {
      World world = World.of(town.people().copy());
      return new Course(town, policy, world, personal(town, world, following.without));
    }
    World world = underProgramme.apply(without.world());
    Followed under = policy.opensPlaces() ? following.under.get() : following.without;
    return new Course(town, policy, world, personal(town, world, under), without);
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
    return result(run, 0, without, 0);
  }

  /** What came of a course as books of it and of the course without a programme have it. */
  private static PolicyResult result(Course run, int number, Course without, int numberWithout) {
    Map<Outcome, Measure> atEnd = run.observation().atEnd();
    Map<String, Map<Outcome, Measure>> byGroup = run.observation().byGroup();
    Books books = run.books().get(number);
    Ledger ledgerWithout = without.books().get(numberWithout).ledger();
    Map<Accounts.Line, Measure> accounts = Map.of();
    if (run != without) {
      accounts =
          Accounts.of(
              books.monitor(), books.ledger(), ledgerWithout, run.observation(), books.numbers());
      Comparison comparison =
          new Comparison(
              run.observation(), ledgerWithout, books.ledger(), books.displacement().years());
      atEnd.putAll(comparison.outcomes());
      comparison.byGroup().forEach((group, outcomes) -> byGroup.get(group).putAll(outcomes));
    }
    return new PolicyResult(
        books.policy().name(),
        run.observation().monthly(),
        atEnd,
        byGroup,
        books.ledger().flows(),
        books.monitor().flowsFromTheFirstMonth(),
        accounts,
        books.budget().years(),
        run.turnover().counts(),
        run.personal().profiles(),
        run.personal().months(),
        run.personal().events(),
        run == without ? Map.of() : run.placed().measures(),
        run.programme().neighbourhoods().years(),
        run.personas().months());
  }
}
