package nl.basisbaan.experiments.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns a data file into keys and values with their positions. Refuses what is not plain data:
 * bytes that are not text, tabs, more than one document, anchors (which can blow up) and tags.
 */
final class YamlText {
  private static final int DEEPEST = 20;
  private static final String NO_CHARACTER = "must be text but has what is no character";
  private static final Pattern TAB = Pattern.compile("(?m)^ *\t[ \t]*(?=[^\\s#])");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

  /** What acts on a terminal: control characters, and marks that turn the direction of writing. */
  private static final Pattern ACTING =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  /** What no file can hold: halves of characters, and what is no character at all. */
  private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");

  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cf}&&[^ ]]");

  private final Input input;

  private YamlText(Input input) {
    this.input = input;
  }

  /**
   * The keys and values of a file.
   *
   * @throws UserMistake for the first thing that keeps the file from being read
   */
  static MappingNode root(Input input) {
    YamlText reader = new YamlText(input);
    String text = input.text();
    reader.refuse(text, CONTROL, "must be text but is binary");
    reader.refuse(text, UNWRITABLE, NO_CHARACTER);
    reader.refuse(text, TAB, "must be indented with spaces but was with a tab");
    try {
      reader.checkEvents(text);
      return reader.mapping(new Compose(settings()).composeString(text));
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark =
          YamlWords.isUnclosed(e.getProblem())
              ? e.getContextMark()
              : e.getProblemMark().or(e::getContextMark);
      throw reader.at(mark, "is not YAML: " + YamlWords.of(e.getProblem()) + unseen(text, mark));
    } catch (YamlVersionException e) {
      String found = e.getMessage().replaceAll("\\D+", " ").strip().replace(' ', '.');
      throw input.at(text, text.indexOf("%YAML"), "must be of YAML 1 but is of " + found);
    } catch (YamlEngineException e) {
      throw new UserMistake(Mistake.in(input.label(), "is not YAML: " + oneLine(e.getMessage())));
    }
  }

  /** A hint at a character that looks like a space but is none, there or in the line before. */
  private static String unseen(String text, Optional<Mark> mark) {
    List<String> lines = text.lines().toList();
    int there = Math.min(mark.map(Mark::getLine).orElse(0), lines.size() - 1);
    for (int line = there; line >= Math.max(0, there - 1); line--) {
      Matcher blank = BLANK.matcher(lines.get(line));
      if (blank.find()) {
        return "; line %s has %s, which is no space"
            .formatted(Integer.toString(line + 1), Mistake.found(blank.group()));
      }
    }
    return "";
  }

  private static LoadSettings settings() {
    return LoadSettings.builder().setAllowDuplicateKeys(true).build();
  }

  private void refuse(String text, Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      int tab = text.indexOf('\t', matcher.start());
      boolean atTab = tab >= 0 && tab < matcher.end();
      throw input.at(text, atTab ? tab : matcher.start(), words);
    }
  }

  /** Anchors, tags, depth and number of documents are seen before anything is built from them. */
  private void checkEvents(String text) {
    int documents = 0;
    int depth = 0;
    for (Event event : new Parse(settings()).parseString(text)) {
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        throw at(event.getStartMark(), "must be one document but a second one starts here");
      }
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw at(event.getStartMark(), "is nested deeper than " + DEEPEST + " levels");
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        throw at(event.getStartMark(), "anchors and aliases (& and *) are not used in these files");
      }
      if (event instanceof ScalarEvent scalar) {
        checkText(scalar);
      }
      if (isTagged(event)) {
        throw at(event.getStartMark(), "tags (!) are not used in these files");
      }
    }
  }

  /** Escapes such as {@code \\e} put characters into a text that the file itself may not have. */
  private void checkText(ScalarEvent scalar) {
    checkText(scalar, ACTING, "must be text without control characters but has ");
    checkText(scalar, UNWRITABLE, NO_CHARACTER + ": ");
  }

  private void checkText(ScalarEvent scalar, Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(scalar.getValue());
    if (matcher.find()) {
      String found = String.format(Locale.ROOT, "U+%04X", (int) matcher.group().charAt(0));
      throw at(scalar.getStartMark(), words + found);
    }
  }

  private static boolean isTagged(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag().isPresent();
    }
    return event instanceof CollectionStartEvent start && start.getTag().isPresent();
  }

  private MappingNode mapping(Optional<Node> root) {
    if (root.isEmpty()) {
      throw new UserMistake(Mistake.in(input.label(), "must have keys and values but is empty"));
    }
    if (root.get() instanceof MappingNode mapping) {
      return mapping;
    }
    throw at(root.get().getStartMark(), "must be keys and values, such as name: my-study");
  }

  private UserMistake at(Optional<Mark> mark, String words) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    return new UserMistake(new Mistake(input.label(), line, column, oneLine(words)));
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
