package nl.basisbaan.experiments.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Nearest;

/** What can be listed. */
public enum Topic {
  POLICIES("policy", Library.POLICIES),
  SETTINGS("setting", null),
  STUDIES("study", Library.STUDIES),
  MUNICIPALITIES("municipality", Library.MUNICIPALITIES),
  PARAMETERS("parameter", null),
  OUTCOMES("outcome", null);

  private final String one;
  private final Library library;

  Topic(String one, Library library) {
    this.one = one;
    this.library = library;
  }

  /** What one of them is called. */
  String one() {
    return one;
  }

  /** Where its files are; empty for what is not in files. */
  Optional<Library> library() {
    return Optional.ofNullable(library);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The topic of that name.
   *
   * @throws UserMistake when there is none
   */
  public static Topic of(String text) {
    List<String> names = Arrays.stream(values()).map(Topic::label).toList();
    if (!names.contains(text)) {
      throw new UserMistake(
          "unknown topic "
              + text
              + Nearest.hint(text, names)
              + " Allowed: "
              + String.join(", ", names)
              + "; words to look for come after it");
    }
    return values()[names.indexOf(text)];
  }
}
