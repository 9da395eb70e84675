package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.catalogue.Catalogue;
import nl.basisbaan.experiments.catalogue.Topic;
import nl.basisbaan.experiments.data.UserMistake;

/** Shows what there is. */
@Parameters(
    separators = "=",
    commandDescription = "Show what there is, with unit, range and source")
final class ListCommand extends Command {
  @Parameter(
      description =
          "TOPIC: policies, studies, municipalities, parameters or outcomes (standard: all); after"
              + " municipalities, files or names of those to check and to show in full")
  private List<String> words = new ArrayList<>();

  /**
   * The topic asked for; empty for all.
   *
   * @throws UserMistake for an unknown topic, and for more words than it takes
   */
  private Optional<Topic> topic() {
    Optional<Topic> topic = words.stream().findFirst().map(Topic::of);
    if (words.size() > 1 && topic.get() != Topic.MUNICIPALITIES) {
      throw new UserMistake("only one TOPIC may be given but found " + String.join(" ", words));
    }
    return topic;
  }

  /** The files to check and to show in full. */
  private List<String> files() {
    return words.subList(Math.min(1, words.size()), words.size());
  }

  @Override
  String name() {
    return "list";
  }

  @Override
  List<String> examples() {
    return List.of("list policies", "list parameters", "list municipalities my-town.yaml");
  }

  @Override
  Words words() {
    return new Words("TOPIC", 0, Integer.MAX_VALUE);
  }

  @Override
  void execute(Console console) {
    Optional<Topic> topic = topic();
    console.print(
        files().isEmpty() ? Catalogue.of(topic) : Catalogue.of(files(), console.directory()));
  }
}
