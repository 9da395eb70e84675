package nl.basisbaan.experiments.policies;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.basisbaan.policy.Policy;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What was published of the designs that policies follow. */
final class Published {
  private static final String HOME = "/nl/basisbaan/evidence/";
  private static final Pattern INITIATIVE = Pattern.compile("initiatives\\.csv ([a-z_0-9]+)");

  private final List<CSVRecord> designs = rows("initiatives.csv");
  private final List<CSVRecord> figures = rows("initiatives_more.csv");

  private static List<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    try (Reader text =
        new InputStreamReader(
            Objects.requireNonNull(Policy.class.getResourceAsStream(HOME + file), file),
            StandardCharsets.UTF_8)) {
      return format.parse(text).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The names of all designs. */
  List<String> designs() {
    return designs.stream().map(row -> row.get("initiative")).toList();
  }

  /** The designs that a policy follows, as its source says. */
  static List<String> designs(Policy policy) {
    return INITIATIVE.matcher(policy.source()).results().map(found -> found.group(1)).toList();
  }

  /** A line for the design and one for each figure of it, as published. */
  List<String> lines(String design) {
    List<String> lines = new ArrayList<>();
    for (CSVRecord row : designs) {
      if (row.get("initiative").equals(design)) {
        String outcome = row.get("observed_outcome");
        lines.add(
            "- Published (`%s`, %s): %s; participants: %s; outcome: %s"
                .formatted(
                    design,
                    row.get("place"),
                    row.get("instrument"),
                    orNot(row.get("participants")),
                    orNot(outcome)));
      }
    }
    for (CSVRecord row : figures) {
      if (row.get("initiative").equals(design)) {
        lines.add(
            "    - %s: %s (%s)".formatted(row.get("figure"), row.get("value"), row.get("source")));
      }
    }
    return lines;
  }

  private static String orNot(String text) {
    return text.isEmpty() ? "not printed" : text;
  }
}
