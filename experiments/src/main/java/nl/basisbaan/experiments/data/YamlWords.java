package nl.basisbaan.experiments.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a file that is not YAML, in words of who writes one rather than of who reads
 * it by program. What has no words here is told as the library says it.
 */
final class YamlWords {
  private static final String INDENTED =
      "must be indented like the keys or items that it stands beside";

  private static final String UNCLOSED = "found unexpected end of stream";

  /** What the library says, and what it means. */
  private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

  static {
    say("expected <block end>, but found .*", INDENTED);
    say("expected '<document start>', but found .*", INDENTED);
    say(
        "mapping values are not allowed here",
        "': ' follows a value; a text with ': ' in it needs quotes, and a key must be indented like"
            + " those beside it");
    say("could not find expected ':'", "the key before this needs ': ' and a value");
    say("sequence entries are not allowed here", "a list must begin on a line of its own");
    say("found character '\\\\t\\(TAB\\)' .*", "has a tab where spaces must be");
    say("found unknown escape character (\\p{XDigit}{8})", "there is no character U+$1");
    say(
        "found unknown escape character (.).*",
        "\\\\$1 means nothing in double quotes; a text in single quotes is taken as it is");
    say("found character '(.)' .*", "a text that begins with $1 needs quotes");
    say("unexpected character found .*", "a text that begins with & or * needs quotes");
    say(UNCLOSED, "a quote is opened but not closed");
    say("expected the node content, but found '(.+)'", "expected a value but found $1");
    say("expected ('.' or '.'), but got (.+)", "expected $1 but found $2");
  }

  private YamlWords() {}

  private static void say(String problem, String words) {
    WORDS.put(Pattern.compile(problem), words);
  }

  /** Whether the problem is a quote, which is best told where it is opened. */
  static boolean isUnclosed(String problem) {
    return problem.equals(UNCLOSED);
  }

  /** What the library says is the problem, in plain words. */
  static String of(String problem) {
    for (Map.Entry<Pattern, String> each : WORDS.entrySet()) {
      Matcher found = each.getKey().matcher(problem);
      if (found.matches()) {
        return found
            .replaceFirst(each.getValue())
            .replace("<stream end>", "the end of the file")
            .replace("<block end>", "the end of what is indented")
            .replace("<block mapping start>", "a key")
            .replace("<block sequence start>", "a list");
      }
    }
    return problem;
  }
}
