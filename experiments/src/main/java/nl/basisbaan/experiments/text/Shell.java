package nl.basisbaan.experiments.text;

import java.util.regex.Pattern;

/** Words as somebody types them on a command line. */
public final class Shell {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./=:,+%@-]+");

  private Shell() {}

  /** A word, between quotes where it needs them. */
  public static String word(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
