package nl.basisbaan.experiments.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.command.Command;
import nl.basisbaan.experiments.command.CommandLine;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.command.Help;
import nl.basisbaan.experiments.command.Locales;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.folder.Stopped;
import nl.basisbaan.experiments.run.Simulator;
import nl.basisbaan.experiments.run.ToldFailure;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.text.Words;

/** The command line {@code basisbaan}. */
public final class Main {
  /** Everything went well. */
  static final int DONE = 0;

  /** Something failed that the user did not cause. */
  static final int FAILED = 1;

  /** The user asked for something that cannot be done. */
  static final int MISTAKE = 2;

  /** The program was stopped from outside, and its signal decides on the exit code. */
  static final int STOPPED = 130;

  private final Model model;
  private final PrintStream out;
  private final PrintStream err;
  private final Path directory;

  Main(Model model, PrintStream out, PrintStream err, Path directory) {
    this.model = model;
    this.out = out;
    this.err = err;
    this.directory = directory;
  }

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] args) {
    int code = run(args, System.out, System.err, Path.of("").toAbsolutePath());
    if (code != DONE) {
      Locales.hint(args).ifPresent(System.err::println);
    }
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param workingDirectory where paths start
   * @return the exit code: 0 done, 1 failed, 2 a mistake of the user
   */
  public static int run(String[] args, PrintStream out, PrintStream err, Path workingDirectory) {
    return new Main(new Simulator(), out, err, workingDirectory).run(args);
  }

  int run(String... args) {
    try {
      execute(args);
      return out.checkError() && !readerStopped()
          ? failed("not everything could be printed: the reader stopped, or the disk is full")
          : DONE;
    } catch (UserMistake e) {
      e.mistakes().forEach(err::println);
      return MISTAKE;
    } catch (FileSystemException e) {
      return failed("cannot read or write " + e.getFile() + " (" + Words.reason(e) + ")");
    } catch (IOException | UncheckedIOException e) {
      return failed("cannot write: " + e.getMessage());
    } catch (ToldFailure e) {
      return FAILED;
    } catch (Stopped e) {
      return STOPPED;
    } catch (OutOfMemoryError e) {
      return failed("out of memory: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      e.printStackTrace(err);
      return failed(e.toString());
    }
  }

  /** Whether who reads the standard output, such as head, has had enough: that is no failure. */
  private boolean readerStopped() {
    if (out != System.out) {
      return false;
    }
    try {
      // A print stream does not tell why it failed; writing once more does. Not closed: it is not
      // ours.
      new FileOutputStream(FileDescriptor.out).write('\n');
      return false;
    } catch (IOException e) {
      return "Broken pipe".equals(e.getMessage());
    }
  }

  private int failed(String words) {
    err.println("basisbaan failed: " + words);
    return FAILED;
  }

  private void execute(String... args) throws IOException {
    List<Command> commands = Commands.all(model);
    Console console = new Console(out, err, directory, version());
    if (args.length > 0 && List.of("--help", "-h", "help").contains(args[0])) {
      console.print(
          args.length == 1
              ? Help.ofAll(commands)
              : CommandLine.help(CommandLine.named(commands, args[1])));
      return;
    }
    if (args.length > 0 && args[0].equals("--version")) {
      out.println("basisbaan " + version());
      return;
    }
    Command command = CommandLine.parse(commands, args, directory);
    if (command.help()) {
      console.print(CommandLine.help(command));
    } else {
      command.execute(console);
    }
  }

  /** The version of the program, as its jar says. */
  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
