package nl.basisbaan.experiments.run;

/** What is told while towns are lived, in the language of who waits for them. */
@FunctionalInterface
public interface Wording {
  /** Words by their name, parts put in for {@code {0}}, {@code {1}} and so on. */
  String say(String key, Object... parts);

  /** A number of things: of one the words have {@code .one} behind their name. */
  default String count(String key, int number, Object... parts) {
    Object[] all = new Object[parts.length + 1];
    all[0] = number;
    System.arraycopy(parts, 0, all, 1, parts.length);
    return say(number == 1 ? key + ".one" : key, all);
  }
}
