package nl.basisbaan.experiments.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import nl.basisbaan.experiments.data.Json;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;

/**
 * The manifest of a result as a report reads it: also that of another version of the program, so
 * only what a report tells is looked at.
 */
final class ReadManifest {
  private static final String FILE = "manifest.json";
  private static final String PROGRAM = "basisbaan";
  private static final int MOST_MONTHS = 1200;
  private static final int MOST_TOWNS = 100_000;

  private final String label;
  private final JsonNode root;

  private ReadManifest(String label, JsonNode root) {
    this.label = label;
    this.root = root;
  }

  /**
   * Reads it.
   *
   * @param result the folder as the user calls it
   * @throws UserMistake when there is none, or one that no run can have written
   */
  static JsonNode of(Path folder, String result) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new UserMistake(result + " is no result folder: it has no " + FILE);
    }
    String label = result.replaceFirst("[/\\\\]+$", "") + "/" + FILE;
    try {
      JsonNode root = Json.tree(file);
      new ReadManifest(label, root).check();
      return root;
    } catch (Json.Broken e) {
      throw e.in(label);
    }
  }

  private void check() {
    if (!root.path("program").asText().equals(PROGRAM)) {
      throw mistake("program", PROGRAM, root.path("program"));
    }
    int months = whole("study.months", root.at("/study/months"), 1, MOST_MONTHS);
    if (root.path("study").has("warm_up_months")) {
      whole("study.warm_up_months", root.at("/study/warm_up_months"), 0, months - 1);
    }
    whole("replications", root.path("replications"), 1, MOST_TOWNS);
    words("study.name", root.at("/study/name"));
    words("study.municipality", root.at("/study/municipality"));
    month("study.start", root.at("/study/start"));
    list("policies", root.path("policies"), "name");
    list("outputs", root.path("outputs"), "file", "sha256");
  }

  private int whole(String name, JsonNode value, int low, int high) {
    if (!(value.isInt() && value.asInt() >= low && value.asInt() <= high)) {
      throw mistake(name, "a whole number in [" + low + ", " + high + "]", value);
    }
    return value.asInt();
  }

  private void words(String name, JsonNode value) {
    if (!value.isTextual() || value.asText().isEmpty()) {
      throw mistake(name, "words", value);
    }
  }

  private void month(String name, JsonNode value) {
    try {
      YearMonth.parse(value.asText());
    } catch (DateTimeException e) {
      throw mistake(name, "a month such as 2023-01", value);
    }
  }

  private void list(String name, JsonNode all, String... each) {
    if (!all.isArray() || all.isEmpty()) {
      throw mistake(name, "a list of at least one", all);
    }
    for (int i = 0; i < all.size(); i++) {
      for (String part : each) {
        words(name + "[" + i + "]." + part, all.path(i).path(part));
      }
    }
  }

  private UserMistake mistake(String name, String allowed, JsonNode value) {
    String found = value.isMissingNode() ? "is missing" : "was " + Mistake.found(value.toString());
    return new UserMistake("%s: %s must be %s but %s".formatted(label, name, allowed, found));
  }
}
