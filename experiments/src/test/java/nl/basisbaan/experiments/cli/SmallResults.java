package nl.basisbaan.experiments.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Results of a small study, of which pages are made; each lies in a folder of its name. */
final class SmallResults {
  private SmallResults() {}

  /** As it is, with both ends of what nobody knows. */
  static void study(Path directory) throws IOException {
    Calls.write(directory.resolve("small.yaml"), Calls.smallStudy("small"));
    live(directory, "study");
  }

  /** Two numbers weighed by their indices. */
  static void sobol(Path directory) throws IOException {
    withoutEnds(directory);
    live(
        directory,
        "sobol",
        "--vary=labour_market.slack=range",
        "--vary=task.displaced_paid_share=range",
        "--design=uncertainties=saltelli:16");
  }

  /**
   * Numbers of places, and hours.
   *
   * @param places with a comma between them
   */
  static void grid(Path directory, String places) throws IOException {
    withoutEnds(directory);
    live(directory, "grid", "--vary=places=" + places, "--vary=pay.max_hours=20,36");
  }

  private static void withoutEnds(Path directory) throws IOException {
    String study = Calls.smallStudy("small").replaceFirst("(?m)^both_ends.*\n", "");
    Calls.write(directory.resolve("small.yaml"), study);
  }

  private static void live(Path directory, String name, String... vary) {
    List<String> words = new ArrayList<>(List.of("run", "small.yaml", "--quiet", "--out", name));
    words.addAll(List.of(vary));
    Calls.done(directory, words.toArray(String[]::new));
  }
}
