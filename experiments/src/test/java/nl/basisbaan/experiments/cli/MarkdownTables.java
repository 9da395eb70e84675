package nl.basisbaan.experiments.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a document with tables names, between backticks.
 *
 * @param lines of the document, or of one chapter of it
 */
record MarkdownTables(List<String> lines) {
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /** A whole document. */
  static MarkdownTables read(Path file) throws IOException {
    return new MarkdownTables(Files.readAllLines(file));
  }

  /** From a heading of the second level to the next. */
  MarkdownTables chapter(String heading) {
    int from = lines.indexOf("## " + heading);
    if (from < 0) {
      throw new AssertionError("no chapter " + heading);
    }
    int to = from + 1;
    while (to < lines.size() && !lines.get(to).startsWith("## ")) {
      to++;
    }
    return new MarkdownTables(lines.subList(from + 1, to));
  }

  /** The rows, in cells, of the tables whose first column has this heading. */
  List<List<String>> table(String first) {
    List<List<String>> rows = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).startsWith("| " + first + " |")) {
        for (line += 2; line < lines.size() && lines.get(line).startsWith("|"); line++) {
          String row = lines.get(line);
          rows.add(Arrays.asList(row.substring(2, row.length() - 2).split(" \\| ")));
        }
      }
    }
    return rows;
  }

  /** The names in the first column of the tables with this heading, in their order. */
  List<String> names(String first) {
    return table(first).stream().flatMap(row -> quoted(row.get(0)).stream()).toList();
  }

  /** The other cells of the row of a name, as one text. */
  String row(String first, String name) {
    return table(first).stream()
        .filter(row -> quoted(row.get(0)).contains(name))
        .map(row -> String.join(" | ", row.subList(1, row.size())))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + name));
  }

  /** Everything between backticks in a text. */
  static List<String> quoted(String text) {
    return QUOTED.matcher(text).results().map((MatchResult each) -> each.group(1)).toList();
  }
}
