package nl.basisbaan.experiments.run;

/** What is told while towns are lived, in the language of who waits for them. */
@FunctionalInterface
public interface Wording {
  /** Words by their name, parts put in for {@code {0}}, {@code {1}} and so on. */
  String say(String key, Object... parts);
}
