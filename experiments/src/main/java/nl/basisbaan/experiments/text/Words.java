package nl.basisbaan.experiments.text;

import java.util.Locale;

/** Words for people. */
public final class Words {
  private Words() {}

  /** A number of things, such as {@code 1 hour} or {@code 2 children}. */
  public static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : word.equals("child") ? "ren" : "s");
  }

  /** The same with a capital at the start. */
  public static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
