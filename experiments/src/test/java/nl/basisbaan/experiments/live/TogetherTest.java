package nl.basisbaan.experiments.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Units that differ in numbers of places and money only are lived together; what is told does not
 * change.
 */
class TogetherTest {
  /**
   * Base in ten towns, then three of each end of slack, of displaced work, of what debts take, of
   * who is hired, of the places that carry subsidy, of what a job coach costs, and of the flat
   * rate: the first touches everybody, the fourth is of places, the others are of books.
   */
  private static final Experiment STUDY =
      Preparation.of(Request.of("end-job-or-transition"), Path.of("."));

  /** The high end of work of others that a place replaces. */
  private static final double HIGH = 0.3;

  /** Notes what is lived together, and lives nothing. */
  private static final class Noting implements Model {
    private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
    private boolean failing;

    @Override
    public Prepared prepare(Scenario scenario) {
      boolean fails = failing && scenario.parameters().value("task.displaced_paid_share") == HIGH;
      return (replication, follow) -> {
        if (fails) {
          throw new IllegalStateException("no");
        }
        return List.of();
      };
    }

    @Override
    public Together prepare(List<Scenario> scenarios) {
      Together each = Model.super.prepare(scenarios);
      return (replication, follow) -> {
        List<List<PolicyResult>> results = each.run(replication, follow);
        sizes.add(scenarios.size());
        return results;
      };
    }

    private List<Integer> inOrder() {
      return sizes.stream().sorted().toList();
    }
  }

  /** Keeps units as a journal does. */
  private static final class Kept implements Units.Known {
    private final Map<Unit.Key, Unit> units = new HashMap<>();
    private final List<Integer> appended = new ArrayList<>();

    @Override
    public boolean has(Unit.Key key) {
      return units.containsKey(key);
    }

    @Override
    public Optional<Unit> find(Unit.Key key) {
      return Optional.ofNullable(units.get(key));
    }

    @Override
    public void append(Unit unit) {
      if (units.put(unit.key(), unit) == null) {
        appended.add(unit.key().number());
      }
    }
  }

  private static List<Unit> run(Noting model, Units.Known known, IntStream numbers, int threads)
      throws IOException {
    List<Unit> units = new ArrayList<>();
    new Units(STUDY, model, known).run(numbers, threads, units::add);
    return units;
  }

  private static List<Integer> numbers(List<Unit> units) {
    return units.stream().map(unit -> unit.key().number()).toList();
  }

  private static List<Integer> upTo(int end) {
    return IntStream.range(0, end).boxed().toList();
  }

  @Test
  void endsOfPlacesAreLivedBesideTheBaseAndOthersAlone() throws IOException {
    Noting model = new Noting();
    List<Unit> units = run(model, new Units.Known() {}, IntStream.range(0, 28), 1);
    assertEquals(upTo(28), numbers(units));
    List<Integer> expected = new ArrayList<>(Collections.nCopies(7 + 6, 1));
    expected.addAll(
        Collections.nCopies(3, 5)); // a town of the base, and of both ends of two numbers
    assertEquals(expected, model.inOrder());
  }

  /** Those with lives of their own, that is: books are kept beside the lives that they share. */
  @ParameterizedTest
  @CsvSource({"1, 7, 13", "3, 6, 16", "8, 5, 19"})
  void everyThreadHasFourGroupsOrNothingIsLivedTogether(int threads, int together, int alone)
      throws IOException {
    Noting model = new Noting();
    assertEquals(
        upTo(34), numbers(run(model, new Units.Known() {}, IntStream.range(0, 34), threads)));
    List<Integer> expected = new ArrayList<>(Collections.nCopies(alone, 1));
    expected.addAll(Collections.nCopies(3, together));
    assertEquals(expected, model.inOrder());
  }

  @Test
  void theMonthsOfPeopleAreKeptAlone() throws IOException {
    Noting model = new Noting();
    Experiment followed =
        new Experiment(
            STUDY.study(),
            STUDY.inputs(),
            STUDY.scenario(),
            STUDY.set(),
            STUDY.points(),
            STUDY.replications(),
            Follow.PARTICIPANTS);
    new Units(followed, model).run(1, unit -> {});
    assertEquals(
        11, Collections.max(model.inOrder()), "the ends of six numbers, one of which has one end");
  }

  @Test
  void theLastThatAreLeftAreSharedOutToThreads() throws IOException {
    Kept kept = new Kept();
    run(new Noting(), kept, IntStream.range(0, 28).filter(number -> number % 7 > 0), 1);
    Noting rest = new Noting();
    assertEquals(upTo(28), numbers(run(rest, kept, IntStream.range(0, 28), 2)));
    assertEquals(List.of(1, 1, 1, 1), rest.inOrder());
  }

  /** What a run that is stopped has lived is kept, whether it was its turn or not. */
  @Test
  void unitsAreKeptBeforeTheirTurnAndOnce() throws IOException {
    Kept kept = new Kept();
    Noting model = new Noting();
    List<Unit> units = run(model, kept, IntStream.range(0, 1), 1);
    assertEquals(1, units.size());
    assertEquals(List.of(0), kept.appended, "nobody else was asked for");
    units = run(model, kept, IntStream.range(0, 28), 1);
    assertEquals(upTo(28), numbers(units));
    assertEquals(upTo(28), kept.appended.stream().sorted().toList());
    int end = STUDY.key(3, 0, 1).orElseThrow().number();
    assertTrue(kept.appended.indexOf(end) < kept.appended.indexOf(2), kept.appended.toString());
    int before = model.sizes.size();
    assertEquals(upTo(28), numbers(run(model, kept, IntStream.range(0, 28), 2)));
    assertEquals(before, model.sizes.size(), "nothing is lived again");
  }

  @Test
  void oneThatFailsLeavesItsCompanionsTheirResult() throws IOException {
    Noting model = new Noting();
    model.failing = true;
    List<Unit> units = run(model, new Units.Known() {}, IntStream.range(0, 28), 1);
    assertEquals(upTo(28), numbers(units));
    for (Unit unit : units) {
      double displaced =
          STUDY.points().get(unit.point()).varied().getOrDefault("task.displaced_paid_share", 0.0);
      assertEquals(displaced == HIGH, unit.isFailed(), unit.key().toString());
    }
  }

  @Test
  void unitsAreNumberedAsTheyAreFound() {
    for (int number = 0; number < STUDY.units(); number++) {
      Unit.Key key = STUDY.key(number);
      assertEquals(Optional.of(key), STUDY.key(key.point(), key.block(), key.replication()));
    }
    assertEquals(Optional.empty(), STUDY.key(1, 0, 3));
  }
}
