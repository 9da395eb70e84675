package nl.basisbaan.experiments.report;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.basisbaan.experiments.readout.Results;
import nl.basisbaan.experiments.text.Language;

/**
 * What a page tells nothing of: policies that fill no place, and designs in which there is nobody
 * to count. They are named, so that nobody looks for them.
 */
final class Unfilled {
  /** More names than this are counted. */
  private static final int MOST_NAMED = 6;

  private Unfilled() {}

  /** The sentence; empty where all is told, or nothing can be. */
  static Optional<String> of(Results results, Language language) throws IOException {
    List<String> names = results.isSweep() ? designs(results) : results.unfilled();
    boolean any = results.isSweep() ? !results.table("designs.csv").isEmpty() : any(results);
    if (names.isEmpty() || !any) {
      return Optional.empty();
    }
    String id = results.isSweep() ? "unfilled.designs" : "unfilled.policies";
    return Optional.of(
        language.say(
            names.size() == 1 ? id + ".one" : id, language.few(names, MOST_NAMED), names.size()));
  }

  private static boolean any(Results results) {
    return !results.policies().isEmpty();
  }

  /** Designs that were lived and are not among those that are compared. */
  private static List<String> designs(Results results) throws IOException {
    Set<String> all = new LinkedHashSet<>();
    results.lines("runs.csv", List.of("policy"), row -> all.add(row[0]));
    all.remove(results.reference());
    results.table("designs.csv").stringColumn("policy").forEach(all::remove);
    return List.copyOf(all);
  }
}
