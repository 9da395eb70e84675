package nl.basisbaan.experiments.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.basisbaan.experiments.data.Library;

/** Files of a user who wants small runs; each has the name of what is in it. */
final class SmallFiles {
  private SmallFiles() {}

  /** Groningen, fifty times smaller. */
  static void village(Path directory) throws IOException {
    village(directory, 199, 157, 3);
  }

  /** Groningen with fewer recipients. */
  static void village(Path directory, int households, int overThreeYears, int newcomers)
      throws IOException {
    byte[] groningen = Library.MUNICIPALITIES.packed("groningen").bytes();
    Calls.write(
        directory.resolve("village.yaml"),
        new String(groningen, StandardCharsets.UTF_8)
            .replace("name: groningen", "name: village")
            .replace("households: 9950", "households: " + households)
            .replace(
                "persons_over_three_years: 7809", "persons_over_three_years: " + overThreeYears)
            .replace("newcomers: 145", "newcomers: " + newcomers));
  }

  /** A policy with a yearly budget. */
  static void budgeted(Path directory) throws IOException {
    Calls.write(
        directory.resolve("budgeted.yaml"),
        """
        name: budgeted
        description: Places on a budget
        source: assumption
        funding: {yearly_budget: 100000}
        """);
  }
}
