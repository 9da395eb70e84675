package nl.basisbaan.experiments.study;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.basisbaan.Follow;

/**
 * Runs units of an experiment on a fixed number of threads and hands them on in their order, so
 * that results do not depend on the threads. Only a few units are in memory at any time. A unit
 * that fails is handed on as such, and the others go on.
 */
public final class Units {
  /** Units begun but not yet handed on, a thread; fewer when they carry the months of people. */
  private static final int AHEAD = 2;

  private final Experiment experiment;
  private final Model model;
  private final Known known;

  /** Units that were lived through already, by an earlier run. */
  @FunctionalInterface
  public interface Known {
    /** Such a unit, if it is known. */
    Optional<Unit> find(Unit.Key key) throws IOException;
  }

  /** Units of an experiment, none of them begun. */
  public Units(Experiment experiment, Model model) {
    this(experiment, model, key -> Optional.empty());
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
    Deque<Future<Unit>> begun = new ArrayDeque<>();
    int ahead = experiment.follow() == Follow.NOBODY ? AHEAD : 1;
    try (Stream<Unit.Key> keys = numbers.mapToObj(experiment::key)) {
      Runner runner = new Runner(pool);
      for (Unit.Key key : (Iterable<Unit.Key>) keys::iterator) {
        begun.add(runner.begin(key));
        if (begun.size() >= threads * ahead) {
          receiver.accept(result(begun.remove()));
        }
      }
      while (!begun.isEmpty()) {
        receiver.accept(result(begun.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Begins one unit after the other; replications of one block share what is prepared for them. */
  private final class Runner {
    private final ForkJoinPool pool;
    private Unit.Key preparedFor;
    private Model.Prepared prepared;

    private Runner(ForkJoinPool pool) {
      this.pool = pool;
    }

    private Future<Unit> begin(Unit.Key key) throws IOException {
      Optional<Unit> before = known.find(key);
      if (before.isPresent()) {
        return CompletableFuture.completedFuture(before.get());
      }
      try {
        prepare(key);
      } catch (IllegalArgumentException e) { // this point has numbers that do not go together
        return CompletableFuture.completedFuture(Unit.failed(key, e));
      }
      Model.Prepared ready = prepared;
      return CompletableFuture.supplyAsync(() -> live(key, ready), pool);
    }

    private void prepare(Unit.Key key) {
      if (preparedFor == null
          || preparedFor.point() != key.point()
          || preparedFor.block() != key.block()) {
        preparedFor = null;
        prepared = model.prepare(experiment.scenario(key));
        preparedFor = key;
      }
    }
  }

  /** Lives one unit through, here; it fails as it fails. */
  public Unit live(Unit.Key key) {
    return lived(key, model.prepare(experiment.scenario(key)));
  }

  private Unit lived(Unit.Key key, Model.Prepared ready) {
    return new Unit(key, ready.run(key.replication(), experiment.follow(key.point())));
  }

  private Unit live(Unit.Key key, Model.Prepared ready) {
    try {
      return lived(key, ready);
    } catch (RuntimeException e) {
      return Unit.failed(key, e);
    }
  }

  private static Unit result(Future<Unit> future) {
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
