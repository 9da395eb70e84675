package nl.basisbaan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What rules found in the published tables, and the document that tells it. */
final class Errata {
  private static final String INTRODUCTION =
      """
      # Errata of the evidence

      Published sums, means, percentages and net amounts that do not follow from their parts, as far as
      the [tables of evidence](../sim/src/main/resources/nl/basisbaan/evidence/README.md) show both. That
      README says what H23, G22, N25, L25 and M22 are. A number counts as wrong only if the rounding of
      what was printed cannot explain it. A mistake in copying a table would show here too, so look at the
      publication before quoting a line.

      This file is written by a test, from the tables and rules in `ErrataTest`; do not edit it. After a
      change of a table or a rule:

          mvn -pl sim test -Dtest=ErrataTest -Derrata.refresh=true

      """;

  private final List<Rule> rules = new ArrayList<>();
  private final List<String> errata = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();
  private final List<String> unchecked = new ArrayList<>();

  /**
   * A rule that numbers of a table should follow.
   *
   * @param source key of the publication and its table, such as {@code H23 table 16}
   * @param words the rule as a sentence without capital
   */
  Rule rule(String source, Evidence table, String words) {
    Rule rule = new Rule(source, table.file(), words);
    rules.add(rule);
    return rule;
  }

  /** Two publications, or two places in one, that say different things. */
  void contradiction(String what, String one, String other, String remark) {
    contradictions.add(cells(inWords(what), inWords(one), inWords(other), sentence(remark)));
  }

  /** The same for numbers: listed only if they differ by more than rounding. */
  void contradiction(
      String what, String source, Amount one, String otherSource, Amount other, String remark) {
    if (!one.agreesWith(other)) {
      contradiction(
          what, source + ": " + one.explained(), otherSource + ": " + other.explained(), remark);
    }
  }

  /** Something that the tables cannot show. */
  void unchecked(String source, String words) {
    unchecked.add("- **" + source + ".** " + words);
  }

  int size() {
    return errata.size();
  }

  private static String inWords(String name) {
    return name.replace('_', ' ');
  }

  private static String sentence(String words) {
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static String cells(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static void table(List<String> lines, List<String> rows, String... columns) {
    lines.add(cells(columns));
    lines.add("|" + "---|".repeat(columns.length));
    lines.addAll(rows);
    lines.add("");
  }

  List<String> document() {
    List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
    lines.add("## Does not follow from its parts");
    lines.add("");
    lines.add("*Difference* is what was printed less what the parts give.");
    lines.add("");
    table(
        lines, errata, "source", "what", "parts", "printed", "parts give", "difference", "remark");
    lines.add("## Contradicts another figure");
    lines.add("");
    table(lines, contradictions, "what", "one says", "another says", "remark");
    lines.add("## Checked and right");
    lines.add("");
    table(lines, checkedByFile(), "table", "checked", "right", "rules");
    lines.add("## Cannot be checked from the tables");
    lines.add("");
    lines.addAll(unchecked);
    return lines;
  }

  private List<String> checkedByFile() {
    Map<String, List<Rule>> byFile =
        rules.stream()
            .collect(Collectors.groupingBy(r -> r.file, LinkedHashMap::new, Collectors.toList()));
    List<String> rows = new ArrayList<>();
    byFile.forEach((file, some) -> rows.add(checked("`" + file + "`", some, words(some))));
    rows.add(checked("all", rules, ""));
    return rows;
  }

  private static String checked(String name, List<Rule> some, String words) {
    int checked = some.stream().mapToInt(rule -> rule.checked).sum();
    int right = some.stream().mapToInt(rule -> rule.right).sum();
    return cells(name, String.valueOf(checked), String.valueOf(right), words);
  }

  private static String words(List<Rule> some) {
    return some.stream().map(Rule::summary).collect(Collectors.joining("; "));
  }

  /** Counts what follows it and lists what does not. */
  final class Rule {
    private final String source;
    private final String file;
    private final String words;
    private int checked;
    private int right;

    private Rule(String source, String file, String words) {
      this.source = source;
      this.file = file;
      this.words = words;
    }

    /** The printed number should be what its parts give. */
    void gives(String what, Amount printed, Amount parts) {
      gives(what, printed, parts, "");
    }

    void gives(String what, Amount printed, Amount parts, String remark) {
      if (isRight(printed.agreesWith(parts))) {
        return;
      }
      double difference = printed.value() - parts.value();
      list(
          what,
          printed,
          parts.text(),
          near(printed, parts.value(), difference),
          difference,
          remark);
    }

    /** The printed number should lie between what its parts allow. */
    void liesBetween(String what, Amount printed, Amount low, Amount high, String remark) {
      if (isRight(low.isAtMost(printed) && printed.isAtMost(high))) {
        return;
      }
      double nearest = printed.value() < low.value() ? low.value() : high.value();
      double difference = printed.value() - nearest;
      String range =
          near(printed, low.value(), difference) + " to " + near(printed, high.value(), difference);
      list(what, printed, low.text() + " to " + high.text(), range, difference, remark);
    }

    private boolean isRight(boolean follows) {
      checked++;
      right += follows ? 1 : 0;
      return follows;
    }

    private void list(
        String what, Amount printed, String parts, String give, double difference, String remark) {
      String signed = (difference > 0 ? "+" : "") + near(printed, difference, difference);
      errata.add(
          cells(
              source + ", `" + file + "`",
              inWords(what),
              parts,
              printed.explained(),
              give,
              signed,
              sentence(words) + (remark.isEmpty() ? "" : " " + sentence(remark))));
    }

    /** With the decimals that were printed, and one more if the difference is small. */
    private String near(Amount printed, double number, double difference) {
      boolean small = Math.abs(difference) < 10 * Math.pow(10, -printed.decimals());
      return Amount.shown(number, printed.decimals() + (small ? 1 : 0), true);
    }

    private String summary() {
      return words + " (" + right + " of " + checked + ")";
    }
  }
}
