package nl.basisbaan.experiments.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Unit;

/**
 * Runs units of an experiment on a fixed number of threads and hands them on in their order, so
 * that results do not depend on the threads. Units in which everybody has the same life without a
 * programme are lived together. Only a few units are in memory at any time. A unit that fails is
 * handed on as such, and the others go on.
 */
public final class Units {
  /** Groups of units begun but not yet lived, a thread. */
  private static final int AHEAD = 2;

  /** Most units in memory for each group that may be begun. */
  private static final int IN_MEMORY = 16;

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
    int[] unknown =
        IntStream.of(asked).filter(number -> !known.has(experiment.key(number))).toArray();
    int ahead = threads * (experiment.follow() == Follow.NOBODY ? AHEAD : 1);
    try {
      Runner runner = new Runner(pool, new Companions(experiment, unknown, threads), ahead);
      for (int number : asked) {
        runner.begin(experiment.key(number));
        runner.handOn(receiver);
        while (runner.isBusy()) {
          runner.settle();
          runner.handOn(receiver);
        }
      }
      while (!runner.isDone()) {
        runner.settle();
        runner.handOn(receiver);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * How many units a run on so many threads lives together on average, which share the life without
   * a programme.
   *
   * @param first of the first units only
   */
  public double together(int threads, int first) {
    int[] all = IntStream.range(0, experiment.units()).toArray();
    Companions companions = new Companions(experiment, all, threads);
    int units = 0;
    int groups = 0;
    for (int number = 0; number < Math.min(first, all.length); number++) {
      if (companions.isLeft(experiment.key(number))) {
        units += companions.with(experiment.key(number), IN_MEMORY * AHEAD * threads).size();
        groups++;
      }
    }
    return (double) units / groups;
  }

  /** Begins one unit after the other, and gives them back in the same order. */
  private final class Runner {
    private final Companions companions;
    private final int ahead;
    private final Deque<Unit.Key> turns = new ArrayDeque<>();

    /** Units that are lived now, which are empty, and those in memory that wait for their turn. */
    private final Map<Unit.Key, Optional<Unit>> held = new HashMap<>();

    private final CompletionService<List<Unit>> lives;
    private int living;

    /** Replications of the same points and block share what is prepared for them. */
    private Model.Together prepared;

    private List<Unit.Key> preparedFor = List.of();

    private Runner(ForkJoinPool pool, Companions companions, int ahead) {
      this.lives = new ExecutorCompletionService<>(pool);
      this.companions = companions;
      this.ahead = ahead;
    }

    /** Whether no further group is begun before one is lived. */
    private boolean isBusy() {
      return living >= ahead || (living > 0 && (room() <= 0 || withMonths() >= ahead));
    }

    /** Units in memory, or soon there, that carry the months of people. */
    private long withMonths() {
      return held.keySet().stream()
          .filter(key -> experiment.follow(key.point()) != Follow.NOBODY)
          .count();
    }

    /** For so many more units there is room in memory. */
    private int room() {
      return IN_MEMORY * ahead - held.size();
    }

    private boolean isDone() {
      return turns.isEmpty();
    }

    private void begin(Unit.Key key) throws IOException {
      turns.add(key);
      if (companions.isLeft(key)) {
        List<Unit.Key> keys = companions.with(key, room());
        keys.forEach(each -> held.put(each, Optional.empty()));
        living++;
        Future<List<Unit>> unused = lives.submit(life(keys)); // is taken when it is done
      }
    }

    private Callable<List<Unit>> life(List<Unit.Key> keys) {
      try {
        Model.Together ready = prepare(keys);
        return () -> live(keys, ready);
      } catch (IllegalArgumentException e) { // a point has numbers that do not go together
        return () -> liveEach(keys);
      }
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

    /** Waits until a group is lived, and keeps its units; those whose turn is later may be read. */
    private void settle() throws IOException {
      List<Unit> units = result(lives);
      living--;
      for (Unit unit : units) {
        known.append(unit);
        held.put(unit.key(), Optional.of(unit));
      }
      units.stream().skip(1).map(Unit::key).filter(known::has).forEach(held::remove);
    }

    /** Hands on all whose turn it is. */
    private void handOn(Receiver receiver) throws IOException {
      while (!isDone()) {
        Optional<Unit> unit = held.getOrDefault(turns.peek(), Optional.empty());
        if (held.containsKey(turns.peek()) && unit.isEmpty()) { // it is lived now
          return;
        }
        Unit.Key key = turns.remove();
        held.remove(key);
        receiver.accept(unit.isPresent() ? unit.get() : known.find(key).orElseThrow());
      }
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

  private static List<Unit> result(CompletionService<List<Unit>> lives) {
    try {
      return lives.take().get();
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
