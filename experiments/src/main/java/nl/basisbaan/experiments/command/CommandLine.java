package nl.basisbaan.experiments.command;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.ParameterDescription;
import com.beust.jcommander.ParameterException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.experiments.text.Page;

/**
 * Reads the words after {@code basisbaan}. Options are checked before JCommander converts them,
 * because it takes a mistyped option for a file and says little about what is allowed.
 */
public final class CommandLine {
  private static final String END_OF_OPTIONS = "--";

  /** With what an option begins, also where a word processor has made another dash of it. */
  private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212]");

  private final Command command;
  private final JCommander parser;

  private CommandLine(Command command) {
    this.command = command;
    this.parser = new JCommander(command);
    parser.setExpandAtSign(false);
  }

  /**
   * The command in the first word, with its options read.
   *
   * @param directory where paths start
   * @throws UserMistake for an unknown command or option, or a wrong value, and then for what is
   *     wrong in the files that are named too
   */
  public static Command parse(List<Command> commands, String[] args, Path directory) {
    List<String> names = commands.stream().map(Command::name).toList();
    if (args.length == 0) {
      throw new UserMistake(
          "missing command: " + String.join(", ", names) + "; basisbaan --help says more");
    }
    Command command = named(commands, args[0]);
    new CommandLine(command).read(List.of(Arrays.copyOfRange(args, 1, args.length)), directory);
    return command;
  }

  /**
   * The command of a name.
   *
   * @throws UserMistake when there is none
   */
  public static Command named(List<Command> commands, String name) {
    List<String> allowed = new ArrayList<>(commands.stream().map(Command::name).toList());
    int index = allowed.indexOf(name);
    if (index < 0) {
      allowed.addAll(List.of("--help", "--version"));
      throw new UserMistake(
          (name.startsWith("-") ? "unknown option " : "unknown command ")
              + name
              + Nearest.hint(name, allowed)
              + " Allowed: "
              + String.join(", ", allowed));
    }
    return commands.get(index);
  }

  /** The help text of one command. */
  public static Page help(Command command) {
    return Help.of(command, new CommandLine(command).parser);
  }

  /**
   * Reads each option by itself, so that what is wrong with one hides nothing that is wrong with
   * another.
   */
  private void read(List<String> args, Path directory) {
    Map<String, ParameterDescription> known = new TreeMap<>();
    for (ParameterDescription each : parser.getParameters()) {
      Arrays.stream(each.getParameter().names()).forEach(name -> known.put(name, each));
    }
    List<Mistake> mistakes = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> perhapsValues = new ArrayList<>();
    boolean perhapsWord = false;
    Set<String> given = new HashSet<>();
    int end = args.contains(END_OF_OPTIONS) ? args.indexOf(END_OF_OPTIONS) : args.size();
    for (int i = 0; i < end; i++) {
      String[] parts = args.get(i).split("=", 2);
      if (args.get(i).equals("-")) {
        mistakes.add(Mistake.of("found -, but nothing is read from the standard input"));
      } else if (!DASH.matcher(args.get(i)).lookingAt()) {
        words.add(args.get(i));
        if (i > 0 && isUnknown(args.get(i - 1), known.keySet())) {
          perhapsValues.add(args.get(i));
        }
      } else if (!known.containsKey(parts[0])) {
        mistakes.add(Mistake.of(unknown(parts[0], known.keySet())));
        perhapsWord = true;
      } else {
        String next = i + 1 < args.size() ? args.get(i + 1) : "--";
        int before = mistakes.size();
        checkOption(known.get(parts[0]), parts, next, given, mistakes);
        int values = values(known.get(parts[0]), args.subList(i, args.size()));
        if (mistakes.size() == before) {
          take(args.subList(i, i + values + 1), mistakes);
        }
        i += values;
      }
    }
    words.addAll(args.subList(Math.min(end + 1, args.size()), args.size()));
    boolean isHelp = given.contains("--help") || given.contains("-h");
    if (mistakes.isEmpty() && !isHelp) {
      checkWords(words.stream().map(String::strip).toList(), mistakes);
    }
    boolean clear = mistakes.isEmpty() || isClear(words, perhapsValues, perhapsWord);
    if (clear) {
      words.add(0, END_OF_OPTIONS);
      take(words, mistakes);
    }
    if (!isHelp) {
      command.checks().forEach(check -> gather(check, mistakes));
    }
    if (!mistakes.isEmpty()) {
      if (clear && !isHelp) {
        gather(() -> command.checkFiles(directory), mistakes);
      }
      throw new UserMistake(mistakes);
    }
  }

  /** Whether the word behind it may be the value of an option that is not known. */
  private static boolean isUnknown(String word, Set<String> known) {
    return DASH.matcher(word).lookingAt() && !word.contains("=") && !known.contains(word);
  }

  /**
   * Whether the words are those that the command takes. Of too many, those are removed that may be
   * values of options that are not known; of too few, such an option may have been meant as a word.
   */
  private boolean isClear(List<String> words, List<String> perhapsValues, boolean perhapsWord) {
    Command.Words allowed = command.words();
    List<String> sure = new ArrayList<>(words);
    sure.removeAll(perhapsValues);
    if (words.size() > allowed.most()) {
      words.retainAll(sure);
    } else if (sure.size() < words.size() && sure.size() >= allowed.least()) {
      return false;
    }
    int least = perhapsWord ? allowed.most() : allowed.least();
    return words.size() >= least && words.size() <= allowed.most() && !words.contains("");
  }

  /** Takes one option with its values, or all words that are no options. */
  private void take(List<String> args, List<Mistake> mistakes) {
    try {
      parser.parse(args.toArray(String[]::new));
    } catch (ParameterException e) {
      mistakes.add(Mistake.of(String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
    }
  }

  private static void gather(Runnable check, List<Mistake> mistakes) {
    try {
      check.run();
    } catch (UserMistake e) {
      mistakes.addAll(e.mistakes());
    }
  }

  /** How many of the words behind an option are its values. */
  private static int values(ParameterDescription option, List<String> args) {
    if (!takesValue(option)) {
      return 0;
    }
    int values = args.get(0).contains("=") ? 0 : 1;
    boolean several = option.getParameter().variableArity();
    while (several && values + 1 < args.size() && !args.get(values + 1).startsWith("-")) {
      values++;
    }
    return values;
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
      String value = option.getDescription().replaceFirst(": .*", "");
      mistakes.add(Mistake.of("option " + parts[0] + " needs a value: " + parts[0] + " " + value));
    }
    if (!takesValue(option) && parts.length == 2) {
      mistakes.add(Mistake.of("option " + parts[0] + " takes no value but was " + parts[1]));
    }
  }

  private void checkWords(List<String> words, List<Mistake> mistakes) {
    Command.Words allowed = command.words();
    if (words.size() < allowed.least() || words.contains("")) {
      mistakes.add(
          Mistake.of(
              "missing " + allowed.name() + ", such as basisbaan " + command.examples().get(0)));
    }
    if (allowed.most() == 0 && !words.isEmpty()) {
      mistakes.add(
          Mistake.of(
              command.name()
                  + " takes options only, such as --help, but found "
                  + String.join(" ", words)));
    } else if (words.size() > allowed.most()) {
      mistakes.add(
          Mistake.of(
              "only "
                  + (allowed.most() == 1 ? "one " : "")
                  + allowed.name()
                  + " may be given but found "
                  + String.join(" ", words)));
    }
  }

  private String unknown(String option, Set<String> allowed) {
    return "unknown option "
        + option
        + " of "
        + command.name()
        + Nearest.hint(option, allowed)
        + " Allowed: "
        + String.join(", ", allowed);
  }

  static boolean takesValue(ParameterDescription option) {
    return !boolean.class.equals(option.getParameterized().getType());
  }
}
