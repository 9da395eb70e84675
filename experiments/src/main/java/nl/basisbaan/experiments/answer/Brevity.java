package nl.basisbaan.experiments.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.text.Words;

/**
 * What a short answer tells, and what it leaves to the full one. What stands elsewhere too is left
 * out first, and how policies differ last.
 *
 * @param chance whether differences that may be chance are named, or only counted
 * @param policies whether each policy has a sentence beside its rows
 * @param whom whether it is told whom policies reach, and what binds
 * @param differences whether it is told how policies differ
 * @param between whether steps between the first and the last are told
 * @param figures how many figures tables have
 */
record Brevity(
    boolean chance,
    boolean policies,
    boolean whom,
    boolean differences,
    boolean between,
    int figures) {
  /** Beside sentences of each policy there are so many figures at least, if there are as many. */
  private static final int FEWEST = 3;

  /** With all sentences; how many figures there are is not asked. */
  static Brevity inFull() {
    return new Brevity(true, true, true, true, true, 0);
  }

  /**
   * From the longest to the shortest: the first that fits is told.
   *
   * @param usual how many figures tables have beside sentences of each policy
   * @param most how many there are
   * @param steps whether they have a row a step
   */
  static List<Brevity> shorterAndShorter(int usual, int most, boolean steps) {
    List<Brevity> all = new ArrayList<>();
    all.add(new Brevity(true, true, true, true, true, usual));
    for (int figures = usual; figures >= Math.min(usual, FEWEST); figures--) {
      all.add(new Brevity(false, true, true, true, true, figures));
    }
    for (int figures = most; figures >= FEWEST; figures--) {
      all.add(new Brevity(false, false, true, true, true, figures));
    }
    for (int figures = most; figures >= FEWEST; figures--) {
      all.add(new Brevity(false, false, false, true, true, figures));
    }
    for (int figures = most; figures > (steps ? 1 : 0); figures--) {
      all.add(new Brevity(false, false, false, false, true, figures));
    }
    for (int figures = most; steps && figures > 0; figures--) {
      all.add(new Brevity(false, false, false, false, false, figures));
    }
    return all;
  }

  /**
   * What is left to the full answer; empty where nothing is.
   *
   * @param compared whether policies are compared there
   * @param unsure whether a difference between them may be chance
   */
  Optional<String> leftOut(boolean compared, boolean unsure) {
    List<String> left = new ArrayList<>();
    if (!policies) {
      left.add("what each policy does in a sentence");
    }
    if (!whom) {
      left.add("whom policies reach");
      left.add("what binds");
    }
    if (!differences && compared) {
      left.add("how policies differ");
    } else if (!chance && unsure) {
      left.add("which differences may be chance");
    }
    if (!between) {
      left.add("the steps between the first and the last");
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of("Left out to stay short, and told with --full: " + Words.list(left) + ".");
  }
}
