package nl.basisbaan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table as documents have it. */
final class PlainTable {
  private final List<List<String>> rows = new ArrayList<>();

  PlainTable(String... heading) {
    row(heading);
    rows.add(Collections.nCopies(heading.length, "---"));
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void print() {
    rows.forEach(row -> System.out.println("| " + String.join(" | ", row) + " |"));
    System.out.println();
  }
}
