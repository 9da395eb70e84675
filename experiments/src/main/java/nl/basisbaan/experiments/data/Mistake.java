package nl.basisbaan.experiments.data;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One mistake of the user: where it is, what was found and what is allowed.
 *
 * @param file empty when it is on the command line
 * @param line counted from 1; 0 for the whole file
 * @param column counted from 1
 * @param words what is wrong, on one line
 */
public record Mistake(String file, int line, int column, String words) {
  private static final int LONGEST = 60;

  /**
   * Spaces but the plain one, marks of format such as those of the direction of writing, further
   * control characters, letters that are blank, and what is no character at all.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Z}\\p{C}\\u2800\\u3164\\uFE00-\\uFE0F&&[^ ]]");

  /** A mistake on the command line. */
  public static Mistake of(String words) {
    return new Mistake("", 0, 0, words);
  }

  /** A mistake of a whole file. */
  static Mistake in(String file, String words) {
    return new Mistake(file, 0, 0, words);
  }

  /** Something else at the same place. */
  public Mistake saying(String other) {
    return new Mistake(file, line, column, other);
  }

  /** Each line of a message as something else at the same place. */
  public List<Mistake> sayingEach(String prefix, IllegalArgumentException message) {
    return String.valueOf(message.getMessage()).lines().map(each -> saying(prefix + each)).toList();
  }

  /** The same, but a mistake without a line is told where the file was asked for. */
  public Mistake orAt(Mistake here) {
    return line > 0 ? this : here.saying(toString());
  }

  /** What was found, short enough for a message and without characters that act on a terminal. */
  public static String found(String text) {
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    return visible(shown);
  }

  /** A text in which a character that cannot be seen is told, such as {@code <U+200B>}. */
  private static String visible(String text) {
    return UNSEEN
        .matcher(text.replaceAll("\\p{Cntrl}", "?"))
        .replaceAll(found -> String.format(Locale.ROOT, "<U+%04X>", found.group().codePointAt(0)));
  }

  /** The message as it is shown, without characters that act on a terminal. */
  @Override
  public String toString() {
    String place = line == 0 ? file + ": " : file + ":" + line + ":" + column + ": ";
    return visible((file.isEmpty() ? "" : place) + words);
  }
}
