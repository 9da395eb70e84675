package nl.basisbaan.experiments.study;

import java.util.List;
import nl.basisbaan.PolicyResult;

/**
 * The unit of work when it is done: one replication of one point with all policies of a block, or
 * why it failed.
 *
 * @param results a result a policy, in the order of the block; empty when it failed
 * @param failure what went wrong; empty when nothing did
 */
public record Unit(Key key, List<PolicyResult> results, String failure) {
  /**
   * Which unit it is.
   *
   * @param number in the order of the study, from 0
   * @param point number of the point in the experiment
   * @param block number of the block of policies that live in step
   * @param replication its number, from 0
   */
  public record Key(int number, int point, int block, int replication) {}

  /** A unit that went well. */
  public Unit(Key key, List<PolicyResult> results) {
    this(key, results, "");
  }

  /** One of a study of one block, outside its order. */
  public Unit(int point, int replication, List<PolicyResult> results) {
    this(new Key(-1, point, 0, replication), results);
  }

  /** One that failed. */
  public static Unit failed(Key key, RuntimeException why) {
    return new Unit(key, List.of(), String.valueOf(why));
  }

  /** Number of the point in the experiment. */
  public int point() {
    return key.point();
  }

  /** Number of the replication, from 0. */
  public int replication() {
    return key.replication();
  }

  /** Whether it could not be lived through. */
  public boolean isFailed() {
    return !failure.isEmpty();
  }
}
