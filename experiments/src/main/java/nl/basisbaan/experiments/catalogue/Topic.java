package nl.basisbaan.experiments.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Nearest;

/** What can be listed. */
public enum Topic {
  POLICIES,
  STUDIES,
  MUNICIPALITIES,
  PARAMETERS,
  OUTCOMES;

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
              + String.join(", ", names));
    }
    return values()[names.indexOf(text)];
  }
}
