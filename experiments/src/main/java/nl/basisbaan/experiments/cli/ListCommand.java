package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.catalogue.Catalogue;
import nl.basisbaan.experiments.catalogue.Topic;
import nl.basisbaan.experiments.command.Command;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.command.TableStyle;
import nl.basisbaan.experiments.data.Library;

/** Shows what there is. */
@Parameters(
    separators = "=",
    commandDescription = "Show what there is, with unit, range and source")
final class ListCommand extends Command {
  @Parameter(
      description =
          "TOPIC: policies, settings (of policies), studies, municipalities, parameters or outcomes"
              + " (standard: all); after it names or files to show in full, or words to look for")
  private List<String> words = new ArrayList<>();

  @Parameter(names = "--csv", description = "the same as a table for a program")
  private boolean csv;

  @ParametersDelegate private TableStyle tables = new TableStyle();

  @Override
  public String name() {
    return "list";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "list policies",
        "list policies " + Library.POLICIES.names().iterator().next(),
        "list parameters coach",
        "list municipalities my-town.yaml",
        "list parameters --csv");
  }

  @Override
  public Words words() {
    return new Words("TOPIC", 0, Integer.MAX_VALUE);
  }

  @Override
  public void execute(Console console) throws IOException {
    Catalogue catalogue = catalogue(console.directory());
    if (csv || tables.isAsked()) {
      console.out().print(tables.style().of(catalogue.csv()));
    } else {
      console.print(catalogue.page());
    }
  }

  private Catalogue catalogue(Path directory) {
    if (words.isEmpty()) {
      return Catalogue.all();
    }
    Topic topic = Topic.of(words.get(0));
    return words.size() == 1
        ? Catalogue.of(topic)
        : Catalogue.of(topic, words.subList(1, words.size()), directory);
  }
}
