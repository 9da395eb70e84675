package nl.basisbaan.experiments.command;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.ParameterDescription;
import com.beust.jcommander.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.basisbaan.experiments.text.Block;
import nl.basisbaan.experiments.text.Block.Heading;
import nl.basisbaan.experiments.text.Block.Paragraph;
import nl.basisbaan.experiments.text.Block.Typed;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;

/** What {@code --help} tells: of all commands, or of one. */
public final class Help {
  private Help() {}

  /** What there is, for somebody who starts. */
  public static Page ofAll(List<Command> commands) {
    List<Row> rows =
        commands.stream().map(command -> Row.ofWords(0, usage(command), purpose(command))).toList();
    List<String> examples =
        commands.stream().flatMap(command -> command.examples().stream()).toList();
    return new Page.Draft(Page.Purpose.READING)
        .part(
            new Heading(1, "basisbaan simulates basic jobs (basisbanen) in a Dutch municipality."))
        .part(new Table(0, List.of("command", "does"), rows))
        .part(new Paragraph("basisbaan COMMAND --help says more; --version tells the version."))
        .part(examples(examples))
        .part(new Paragraph("Exit code: 0 done, 1 failed, 2 a mistake in what was asked."))
        .finish();
  }

  /** One command with its options. */
  public static Page of(Command command, JCommander parser) {
    List<Row> rows = new ArrayList<>();
    if (parser.getMainParameterValue() != null) {
      String description = parser.getMainParameterDescription();
      int colon = description.indexOf(':');
      rows.add(row(description.substring(0, colon), description.substring(colon + 1)));
    }
    parser.getParameters().stream()
        .sorted(Comparator.comparing(ParameterDescription::getLongestName))
        .forEach(option -> rows.add(row(option)));
    return new Page.Draft(Page.Purpose.READING)
        .part(new Heading(1, "basisbaan " + usage(command)))
        .part(new Paragraph(purpose(command) + "."))
        .part(new Table(0, List.of("option", "means"), rows))
        .part(examples(command.examples()))
        .finish();
  }

  private static Row row(ParameterDescription option) {
    String description = option.getDescription();
    int colon = CommandLine.takesValue(option) ? description.indexOf(": ") : -1;
    String value = colon < 0 ? "" : " " + description.substring(0, colon);
    return row(option.getNames() + value, description.substring(colon + 1));
  }

  private static Row row(String option, String meaning) {
    return Row.ofWords(0, option, meaning.strip());
  }

  private static Page.Part examples(List<String> examples) {
    List<Block> blocks = new ArrayList<>(List.of(new Heading(2, "Examples")));
    examples.forEach(line -> blocks.add(new Typed("basisbaan " + line)));
    return new Page.Part(blocks);
  }

  private static String usage(Command command) {
    Command.Words words = command.words();
    String word = words.least() == 0 ? "[" + words.name() + "]" : words.name();
    return command.name() + (words.most() == 0 ? "" : " " + word) + " [options]";
  }

  private static String purpose(Command command) {
    return command.getClass().getAnnotation(Parameters.class).commandDescription();
  }
}
