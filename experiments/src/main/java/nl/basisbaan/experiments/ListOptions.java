package nl.basisbaan.experiments;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the user may say after {@code list}. */
@Parameters(
    separators = "=",
    commandDescription = "Show what there is, with unit, range and source")
final class ListOptions implements CommandLine.Options {
  @Parameter(
      description =
          "TOPIC: policies, studies, municipalities, parameters or outcomes (standard: all); after"
              + " municipalities, files or names of those to check and to show in full")
  private List<String> words = new ArrayList<>();

  @Parameter(names = "--help", description = "this text", help = true)
  private boolean help;

  /** What can be listed. */
  enum Topic {
    POLICIES,
    STUDIES,
    MUNICIPALITIES,
    PARAMETERS,
    OUTCOMES;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Topic of(String text) {
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

  /**
   * The topic asked for; empty for all.
   *
   * @throws UserMistake for an unknown topic, and for more words than it takes
   */
  Optional<Topic> topic() {
    Optional<Topic> topic = words.stream().findFirst().map(Topic::of);
    if (words.size() > 1 && topic.get() != Topic.MUNICIPALITIES) {
      throw new UserMistake("only one TOPIC may be given but found " + String.join(" ", words));
    }
    return topic;
  }

  /** The files to check and to show in full. */
  List<String> files() {
    return words.subList(Math.min(1, words.size()), words.size());
  }

  @Override
  public boolean help() {
    return help;
  }

  @Override
  public List<String> examples() {
    return List.of("list policies", "list parameters", "list municipalities my-town.yaml");
  }

  @Override
  public CommandLine.Words words() {
    return new CommandLine.Words("TOPIC", 0, Integer.MAX_VALUE);
  }
}
