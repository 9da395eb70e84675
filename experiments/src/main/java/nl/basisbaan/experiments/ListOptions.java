package nl.basisbaan.experiments;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
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
          "TOPIC: policies, studies, municipalities, parameters or outcomes (standard: all)",
      converter = Topics.class)
  private Topic topic;

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
  }

  /** The topic asked for; empty for all. */
  Optional<Topic> topic() {
    return Optional.ofNullable(topic);
  }

  @Override
  public boolean help() {
    return help;
  }

  @Override
  public List<String> examples() {
    return List.of("list policies", "list parameters");
  }

  @Override
  public CommandLine.Words words() {
    return new CommandLine.Words("TOPIC", 0, 1);
  }

  /** A topic by its name. */
  static final class Topics implements IStringConverter<Topic> {
    @Override
    public Topic convert(String text) {
      List<String> names = Arrays.stream(Topic.values()).map(Topic::label).toList();
      return Arrays.stream(Topic.values())
          .filter(topic -> topic.label().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new ParameterException(
                      "unknown topic "
                          + text
                          + Nearest.hint(text, names)
                          + " Allowed: "
                          + String.join(", ", names)));
    }
  }
}
