package nl.basisbaan.experiments;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.ParameterDescription;
import com.beust.jcommander.ParameterException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the words after {@code basisbaan}. Options are checked before JCommander converts them,
 * because it takes a mistyped option for a file and says little about what is allowed.
 */
final class CommandLine {
  private final String command;
  private final Options options;
  private final JCommander parser;

  private CommandLine(String command, Options options) {
    this.command = command;
    this.options = options;
    this.parser = new JCommander(options);
    parser.setExpandAtSign(false);
  }

  /** What may be said after one command. */
  interface Options {
    boolean help();

    /** How a user would say it, for the help text. */
    List<String> examples();

    /** The least and the most words that are no options, and what they are called. */
    Words words();
  }

  /** Words that are no options. */
  record Words(String name, int least, int most) {}

  /** The commands, in the order of the help text. */
  static Map<String, Options> commands() {
    Map<String, Options> commands = new LinkedHashMap<>();
    commands.put("list", new ListOptions());
    commands.put("run", new RunOptions());
    commands.put("validate", new ValidateOptions());
    commands.put("income", new IncomeOptions());
    return commands;
  }

  /**
   * The options of the command in the first word.
   *
   * @throws UserMistake for an unknown command or option, or a wrong value
   */
  static Options parse(String[] args) {
    if (args.length == 0) {
      throw new UserMistake(
          "missing command: "
              + String.join(", ", commands().keySet())
              + "; basisbaan --help says more");
    }
    Map<String, Options> commands = commands();
    Options options = commands.get(args[0]);
    if (options == null) {
      List<String> allowed = new ArrayList<>(commands.keySet());
      allowed.addAll(List.of("--help", "--version"));
      throw new UserMistake(
          (args[0].startsWith("-") ? "unknown option " : "unknown command ")
              + args[0]
              + Nearest.hint(args[0], allowed)
              + " Allowed: "
              + String.join(", ", allowed));
    }
    return new CommandLine(args[0], options)
        .read(List.of(Arrays.copyOfRange(args, 1, args.length)));
  }

  /** The help text of one command. */
  static String help(String command, Options options) {
    return Help.of(command, options, new CommandLine(command, options).parser);
  }

  private Options read(List<String> args) {
    check(args);
    try {
      parser.parse(args.toArray(String[]::new));
    } catch (ParameterException e) {
      throw new UserMistake(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
    return options;
  }

  private void check(List<String> args) {
    Map<String, ParameterDescription> known = new TreeMap<>();
    for (ParameterDescription each : parser.getParameters()) {
      Arrays.stream(each.getParameter().names()).forEach(name -> known.put(name, each));
    }
    List<Mistake> mistakes = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Set<String> given = new HashSet<>();
    for (int i = 0; i < args.size(); i++) {
      String[] parts = args.get(i).split("=", 2);
      if (!args.get(i).startsWith("-")) {
        words.add(args.get(i).strip());
      } else if (!known.containsKey(parts[0])) {
        mistakes.add(Mistake.of(unknown(parts[0], known.keySet())));
      } else {
        String next = i + 1 < args.size() ? args.get(i + 1) : "--";
        checkOption(known.get(parts[0]), parts, next, given, mistakes);
        i += takesValue(known.get(parts[0])) && parts.length == 1 ? 1 : 0;
      }
    }
    if (mistakes.isEmpty() && !args.contains("--help")) {
      checkWords(words, mistakes);
    }
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
  }

  private void checkOption(
      ParameterDescription option,
      String[] parts,
      String next,
      Set<String> given,
      List<Mistake> mistakes) {
    boolean many = List.class.equals(option.getParameterized().getType());
    if (!given.add(parts[0]) && !many) {
      mistakes.add(Mistake.of("option " + parts[0] + " is given twice"));
    }
    String found = parts.length == 2 ? parts[1] : next;
    boolean missing = found.isEmpty() || (parts.length == 1 && found.startsWith("--"));
    if (takesValue(option) && missing) {
      String value = option.getDescription().replaceFirst(":.*", "");
      mistakes.add(Mistake.of("option " + parts[0] + " needs a value: " + parts[0] + " " + value));
    }
    if (!takesValue(option) && parts.length == 2) {
      mistakes.add(Mistake.of("option " + parts[0] + " takes no value but was " + parts[1]));
    }
  }

  private void checkWords(List<String> words, List<Mistake> mistakes) {
    Words allowed = options.words();
    if (words.size() < allowed.least() || words.contains("")) {
      mistakes.add(
          Mistake.of(
              "missing " + allowed.name() + ", such as basisbaan " + options.examples().get(0)));
    }
    if (allowed.most() == 0 && !words.isEmpty()) {
      mistakes.add(
          Mistake.of(
              command
                  + " takes options only, such as --help, but found "
                  + String.join(" ", words)));
    } else if (words.size() > allowed.most()) {
      mistakes.add(
          Mistake.of(
              "only one " + allowed.name() + " may be given but found " + String.join(" ", words)));
    }
  }

  private String unknown(String option, Set<String> allowed) {
    return "unknown option "
        + option
        + " of "
        + command
        + Nearest.hint(option, allowed)
        + " Allowed: "
        + String.join(", ", allowed);
  }

  static boolean takesValue(ParameterDescription option) {
    return !boolean.class.equals(option.getParameterized().getType());
  }
}
