package nl.basisbaan.experiments.study;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;

/**
 * Runs units of an experiment on a fixed number of threads and hands them on in their order, so
 * that results do not depend on the threads. Units in which everybody has the same life without a
 * programme are lived together. Only a few units are in memory at any time. A unit that fails is
 * handed on as such, and the others go on.
 */
public final class Units {
  /** Groups of units begun but not yet handed on, a thread. */
  private static final int AHEAD = 2;

  /** Most units that wait for their turn because nothing keeps them. */
  private static final int WAITING = 64;

  private final Experiment experiment;
  private final Model model;
  private final Known known;

  /**
   * Units that were lived through already, and those that are lived now: none, unless it says so.
   */
  public interface Known {
    /** Whether a unit is known. */
    default boolean has(Unit.Key key) {
      return false;
    }

    /** Such a unit, if it is known. */
    default Optional<Unit> find(Unit.Key key) throws IOException {
      return Optional.empty();
    }

    /**
     * Keeps a unit, perhaps before its turn, unless it is known already.
     *
     * @throws IOException when it cannot be kept, such as on a full disk; what was kept before
     *     stays
     */
    default void append(Unit unit) throws IOException {}
  }

  /** Units of an experiment, none of them begun. */
  public Units(Experiment experiment, Model model) {
    this(experiment, model, new Known() {});
  }

  /** The same, of which some are known. */
  public Units(Experiment experiment, Model model, Known known) {
    this.experiment = experiment;
    this.model = model;
    this.known = known;
  }

  /** Where units go, one at a time and in order. */
  @FunctionalInterface
  public interface Receiver {
    /** Takes a unit that is done. */
    void accept(Unit unit) throws IOException;
  }

  /** Runs everything. */
  public void run(int threads, Receiver receiver) throws IOException {
    run(IntStream.range(0, experiment.units()), threads, receiver);
  }

  /** Runs units of some numbers, in the order in which they are given. */
  public void run(IntStream numbers, int threads, Receiver receiver) throws IOException {
    ForkJoinPool pool = new ForkJoinPool(threads); // parts of a large town are walked in it too
    int[] asked = numbers.toArray();
    int ahead = threads * (experiment.follow() == Follow.NOBODY ? AHEAD : 1);
    try {
      Runner runner = new Runner(pool, new Companions(experiment, asked, threads));
      for (int number : asked) {
        runner.begin(experiment.key(number));
        while (runner.isBusy(ahead) || runner.isReady()) {
          receiver.accept(runner.next());
        }
      }
      while (!runner.isDone()) {
        receiver.accept(runner.next());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Units that are lived together. */
  private record Group(List<Unit.Key> keys, Future<List<Unit>> lived) {
    boolean begins(Unit.Key key) {
      return keys.get(0).equals(key);
    }

    Unit unit(Unit.Key key) {
      return result(lived).get(keys.indexOf(key));
    }
  }

  /** Begins one unit after the other, and gives them back in the same order. */
  private final class Runner {
    private final ForkJoinPool pool;
    private final Companions companions;
    private final Deque<Unit.Key> turns = new ArrayDeque<>();

    /** By each of their units that nothing else keeps, until it is given back. */
    private final Map<Unit.Key, Group> groups = new HashMap<>();

    private int begun;

    /** Replications of the same points and block share what is prepared for them. */
    private Model.Together prepared;

    private List<Unit.Key> preparedFor = List.of();

    private Runner(ForkJoinPool pool, Companions companions) {
      this.pool = pool;
      this.companions = companions;
    }

    private boolean isBusy(int ahead) {
      return begun >= ahead;
    }

    private boolean isReady() {
      Group group = groups.get(turns.peek());
      return !isDone() && (group == null || group.lived.isDone());
    }

    private boolean isDone() {
      return turns.isEmpty();
    }

    private void begin(Unit.Key key) throws IOException {
      turns.add(key);
      if (isUnknown(key)) {
        Group group = begun(companions.with(key, this::mayWait));
        group.keys.forEach(each -> groups.put(each, group));
      }
    }

    private boolean isUnknown(Unit.Key key) {
      return !groups.containsKey(key) && !known.has(key);
    }

    private boolean mayWait(Unit.Key key) {
      return groups.size() < WAITING && isUnknown(key);
    }

    private Group begun(List<Unit.Key> keys) {
      begun++;
      Supplier<List<Unit>> life;
      try {
        Model.Together ready = prepare(keys);
        life = () -> live(keys, ready);
      } catch (IllegalArgumentException e) { // a point has numbers that do not go together
        life = () -> liveEach(keys);
      }
      return new Group(keys, CompletableFuture.supplyAsync(life, pool));
    }

    private Model.Together prepare(List<Unit.Key> keys) {
      List<Unit.Key> points =
          keys.stream().map(key -> new Unit.Key(0, key.point(), key.block(), 0)).toList();
      if (!points.equals(preparedFor)) {
        preparedFor = List.of();
        prepared = model.prepare(keys.stream().map(experiment::scenario).toList());
        preparedFor = points;
      }
      return prepared;
    }

    private Unit next() throws IOException {
      Unit.Key key = turns.remove();
      Group group = groups.remove(key);
      if (group == null) {
        return known.find(key).orElseThrow();
      }
      Unit unit = group.unit(key);
      if (group.begins(key)) {
        begun--;
        for (Unit each : result(group.lived)) {
          known.append(each);
          if (known.has(each.key())) {
            groups.remove(each.key());
          }
        }
      }
      return unit;
    }
  }

  /** Lives one unit through, here; it fails as it fails. */
  public Unit live(Unit.Key key) {
    Model.Prepared ready = model.prepare(experiment.scenario(key));
    return new Unit(key, ready.run(key.replication(), experiment.follow(key.point())));
  }

  private List<Unit> live(List<Unit.Key> keys, Model.Together ready) {
    Unit.Key first = keys.get(0);
    try {
      List<List<PolicyResult>> results =
          ready.run(first.replication(), experiment.follow(first.point()));
      return IntStream.range(0, keys.size())
          .mapToObj(i -> new Unit(keys.get(i), results.get(i)))
          .toList();
    } catch (RuntimeException e) {
      return keys.size() == 1 ? List.of(Unit.failed(first, e)) : liveEach(keys);
    }
  }

  /** Lives units apart, so that it is known which of them fails. */
  private List<Unit> liveEach(List<Unit.Key> keys) {
    return keys.stream()
        .map(
            key -> {
              try {
                return live(key);
              } catch (RuntimeException e) {
                return Unit.failed(key, e);
              }
            })
        .toList();
  }

  private static List<Unit> result(Future<List<Unit>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
