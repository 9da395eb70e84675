package nl.basisbaan.experiments.command;

import com.beust.jcommander.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.data.UserMistake;

/**
 * What may be said after {@code basisbaan} and what it does. The fields of a command with {@link
 * Parameter} are its options; its annotation {@link com.beust.jcommander.Parameters} says what it
 * is for.
 */
public abstract class Command {
  @Parameter(
      names = {"--help", "-h"},
      description = "this text",
      help = true)
  private boolean help;

  /** Words that are no options: what they are called, and how many there may be. */
  public record Words(String name, int least, int most) {}

  /** The word by which it is called. */
  public abstract String name();

  /** How a user would say it, for the help text. */
  public abstract List<String> examples();

  /** The words it takes that are no options. */
  public abstract Words words();

  /**
   * What must hold of its options beyond what each says by itself, such as a name that is given
   * once only. Each check throws a {@link UserMistake}; an option that cannot be read is as if it
   * were not given.
   */
  public List<Runnable> checks() {
    return List.of();
  }

  /**
   * Refuses what is wrong in the files that its words name, to be told beside wrong options.
   *
   * @param directory where paths start
   * @throws UserMistake then
   */
  public void checkFiles(Path directory) {}

  /**
   * Does what its options say, once they are read.
   *
   * @throws UserMistake when that cannot be done
   */
  public abstract void execute(Console console) throws IOException;

  /** Whether only the help text was asked for. */
  public final boolean help() {
    return help;
  }
}
