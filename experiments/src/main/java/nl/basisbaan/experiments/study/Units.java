package nl.basisbaan.experiments.study;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import nl.basisbaan.Follow;
import nl.basisbaan.Scenario;

/**
 * Runs all units of an experiment on a fixed number of threads and hands them on in their order, so
 * that results do not depend on the threads. Only a few units are in memory at any time.
 */
public final class Units {
  /** Units begun but not yet handed on, a thread; fewer when they carry the months of people. */
  private static final int AHEAD = 2;

  private final Experiment experiment;
  private final Model model;

  /** All units of an experiment, none of them begun. */
  public Units(Experiment experiment, Model model) {
    this.experiment = experiment;
    this.model = model;
  }

  /** Where units go, one at a time and in order. */
  @FunctionalInterface
  public interface Receiver {
    /** Takes a unit that is done. */
    void accept(Unit unit) throws IOException;
  }

  /** Runs everything. */
  public void run(int threads, Receiver receiver) throws IOException {
    ForkJoinPool pool = new ForkJoinPool(threads); // parts of a large town are walked in it too
    Deque<Future<Unit>> begun = new ArrayDeque<>();
    try {
      int ahead = experiment.follow() == Follow.NOBODY ? AHEAD : 1;
      Model.Prepared prepared = null;
      int point = 0;
      int replication = 0;
      for (int done = 0; done < experiment.units(); done++) {
        while (point < experiment.points().size() && begun.size() < threads * ahead) {
          prepared = replication == 0 ? prepare(point) : prepared;
          begun.add(submit(pool, prepared, point, replication));
          replication++;
          if (replication == experiment.replications(point)) {
            replication = 0;
            point++;
          }
        }
        receiver.accept(result(begun.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Model.Prepared prepare(int point) {
    Scenario scenario = experiment.scenario();
    return model.prepare(scenario.with(experiment.points().get(point).on(scenario.parameters())));
  }

  private Future<Unit> submit(
      ForkJoinPool pool, Model.Prepared prepared, int point, int replication) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new Unit(
                point, replication, prepared.run(replication, experiment.follow(point)));
          } catch (RuntimeException e) {
            String label = experiment.points().get(point).label();
            throw new IllegalStateException(
                "replication " + replication + " of " + label + ": " + e.getMessage(), e);
          }
        },
        pool);
  }

  private static Unit result(Future<Unit> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
