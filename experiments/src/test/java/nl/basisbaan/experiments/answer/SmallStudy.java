package nl.basisbaan.experiments.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.basisbaan.experiments.results.Measured;
import nl.basisbaan.experiments.results.Samples;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.outcome.Outcome;

/** Two policies beside none for half a year, of which a test makes up what came of them. */
final class SmallStudy {
  private SmallStudy() {}

  /**
   * The study, ready to run.
   *
   * @param further lines of its file
   */
  static Experiment of(Path folder, int towns, String further) throws IOException {
    return of(folder, towns, "none, end-job, transition-only", further);
  }

  /** The same with these policies. */
  static Experiment of(Path folder, int towns, String policies, String further) throws IOException {
    Files.writeString(
        folder.resolve("small.yaml"),
        """
        name: small
        question: What does an end job do?
        municipality: groningen
        policies: [POLICIES]
        start: 2023-01
        months: 6
        replications: TOWNS
        """
                .replace("TOWNS", Integer.toString(towns))
                .replace("POLICIES", policies)
            + further);
    Request request = Request.of("small.yaml");
    return Preparation.of(request, folder);
  }

  /** What is told of outcomes alone. */
  static Found found(Experiment experiment, Samples<Outcome> outcomes) {
    return new Found(
        experiment,
        outcomes,
        new Samples<>(experiment, Measured.GROUPS),
        new Samples<>(experiment, Measured.ACCOUNTS),
        new Samples<>(experiment, Limits.OVERRUNS),
        new Samples<>(experiment, LastYear.MEASURED));
  }
}
