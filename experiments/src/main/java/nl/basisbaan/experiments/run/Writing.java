package nl.basisbaan.experiments.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.data.Sha256;
import nl.basisbaan.experiments.folder.Kept;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.results.CsvFile;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.PageText;

/**
 * What was written of a report, and what of it is told.
 *
 * @param file that has all of it
 * @param all what is in it
 * @param shortly what is told unless all is asked for
 * @param outputs every file but the manifest
 */
record Writing(String file, String all, Page shortly, List<Manifest.Output> outputs) {
  /** Writes a report and the manifest into a folder. */
  static Writing of(
      Findings.Report report,
      Failures failures,
      Plan plan,
      int threads,
      Instant started,
      Path folder)
      throws IOException {
    List<Manifest.Output> outputs = new ArrayList<>();
    for (CsvFile table : report.tables()) {
      outputs.add(output(table));
    }
    if (failures.size() > 0) {
      outputs.add(output(failures.write(folder)));
    }
    if (!plan.shard().isWhole()) {
      for (String file : List.of(Kept.JOURNAL, Kept.PLAN)) {
        outputs.add(new Manifest.Output(file, Sha256.of(folder.resolve(file)), 0));
      }
    }
    String text = PageText.of(failures.on(report.page()));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(report.file()), bytes);
    outputs.add(new Manifest.Output(report.file(), Sha256.of(bytes), text.lines().count()));
    Manifest.of(plan, threads, outputs, failures.size(), started).write(folder);
    return new Writing(report.file(), text, failures.on(report.shortly()), List.copyOf(outputs));
  }

  private static Manifest.Output output(CsvFile table) {
    return new Manifest.Output(table.name(), table.sha256(), table.rows());
  }
}
