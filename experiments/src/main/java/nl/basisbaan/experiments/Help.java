package nl.basisbaan.experiments;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.ParameterDescription;
import com.beust.jcommander.Parameters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The help texts. */
final class Help {
  private static final int WIDTH = 100;

  private Help() {}

  /** What there is, for somebody who starts. */
  static String ofAll(Map<String, CommandLine.Options> commands) {
    StringBuilder text = new StringBuilder();
    text.append("basisbaan simulates basic jobs (basisbanen) in a Dutch municipality.\n\n");
    TextTable table = new TextTable("command", "does");
    commands.forEach((name, options) -> table.row(usage(name, options), purpose(options)));
    text.append(table.print(WIDTH)).append('\n');
    text.append("basisbaan COMMAND --help says more; --version tells the version.\n\n");
    text.append("Examples\n");
    for (CommandLine.Options options : commands.values()) {
      options.examples().forEach(line -> text.append("  basisbaan ").append(line).append('\n'));
    }
    text.append("\nExit code: 0 done, 1 failed, 2 a mistake in what was asked.\n");
    return text.toString();
  }

  /** One command with its options. */
  static String of(String name, CommandLine.Options options, JCommander parser) {
    StringBuilder text = new StringBuilder();
    text.append("basisbaan ").append(usage(name, options)).append("\n\n");
    text.append(purpose(options)).append(".\n\n");
    TextTable table = new TextTable("option", "means");
    if (parser.getMainParameterValue() != null) {
      String description = parser.getMainParameterDescription();
      int colon = description.indexOf(':');
      table.row(description.substring(0, colon), description.substring(colon + 1).strip());
    }
    List<ParameterDescription> all =
        parser.getParameters().stream()
            .sorted(Comparator.comparing(ParameterDescription::getLongestName))
            .toList();
    for (ParameterDescription option : all) {
      String description = option.getDescription();
      int colon = CommandLine.takesValue(option) ? description.indexOf(':') : -1;
      String value = colon < 0 ? "" : " " + description.substring(0, colon);
      table.row(option.getLongestName() + value, description.substring(colon + 1).strip());
    }
    text.append(table.print(WIDTH)).append("\nExamples\n");
    options.examples().forEach(line -> text.append("  basisbaan ").append(line).append('\n'));
    return text.toString();
  }

  private static String usage(String name, CommandLine.Options options) {
    CommandLine.Words words = options.words();
    String word = words.least() == 0 ? "[" + words.name() + "]" : words.name();
    return name + (words.most() == 0 ? "" : " " + word) + " [options]";
  }

  private static String purpose(CommandLine.Options options) {
    return options.getClass().getAnnotation(Parameters.class).commandDescription();
  }
}
