package nl.basisbaan.experiments.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;

/** Two policies beside none for half a year, of which a test makes up what came of them. */
final class SmallStudy {
  private SmallStudy() {}

  /**
   * The study, ready to run.
   *
   * @param further lines of its file
   */
  static Experiment of(Path folder, int towns, String further) throws IOException {
    Files.writeString(
        folder.resolve("small.yaml"),
        """
        name: small
        question: What does an end job do?
        municipality: groningen
        policies: [none, end-job, transition-only]
        start: 2023-01
        months: 6
        replications: TOWNS
        """
                .replace("TOWNS", Integer.toString(towns))
            + further);
    Request request =
        new Request(
            "small.yaml",
            1,
            OptionalInt.empty(),
            1,
            Map.of(),
            Follow.NOBODY,
            Optional.empty(),
            false,
            true);
    return Preparation.of(request, folder);
  }
}
