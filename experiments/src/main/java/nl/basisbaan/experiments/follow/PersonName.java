package nl.basisbaan.experiments.follow;

import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.town.Persona;

/** How a user names whom to follow: by the name of a persona or by the number of anybody. */
public final class PersonName {
  private PersonName() {}

  /** The persona of a name, in letters of either case. */
  public static Optional<Persona> persona(String words) {
    return Persona.all().stream()
        .filter(persona -> persona.name().equalsIgnoreCase(words))
        .findFirst();
  }

  /**
   * The number of a person.
   *
   * @throws UserMistake for what is neither the name of a persona nor a number
   */
  public static int number(String words) {
    Integer number = YamlScalar.whole(words);
    return number != null && number >= 0 && number < Integer.MAX_VALUE
        ? number
        : persona(words).orElseThrow(() -> unknown(words)).number();
  }

  private static UserMistake unknown(String words) {
    return new UserMistake(
        "unknown person "
            + Mistake.found(words)
            + Nearest.hint(words, names())
            + " Allowed: "
            + String.join(", ", names())
            + ", or the number of anybody as in persons.csv");
  }

  /** The names of all personas. */
  public static List<String> names() {
    return Persona.all().stream().map(Persona::name).toList();
  }
}
