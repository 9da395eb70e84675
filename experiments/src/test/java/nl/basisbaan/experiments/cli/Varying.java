package nl.basisbaan.experiments.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;

/** A small study that varies something. */
abstract class Varying {
  static final String BASE = Calls.smallStudy("small").replaceAll("(places|both_ends): .*\n", "");

  static final String STUDY =
      BASE
          + """
          vary:
            places: [3, 5]
            end-job.pay.max_hours: 20..36:3
          """;

  @TempDir Path directory;

  Calls run(String study, String... further) throws IOException {
    Calls.write(directory.resolve("small.yaml"), study);
    String[] call = new String[5 + further.length];
    List<String> all = List.of("run", "small.yaml", "--quiet", "--out", "out");
    IntStream.range(0, 5).forEach(i -> call[i] = all.get(i));
    System.arraycopy(further, 0, call, 5, further.length);
    return Calls.of(directory, call);
  }
}
