package nl.basisbaan.experiments.cli;

import java.util.List;
import nl.basisbaan.experiments.command.Command;
import nl.basisbaan.experiments.study.Model;

/** The commands there are. */
final class Commands {
  private Commands() {}

  /** Every command, its options not yet read, in the order of the help text. */
  static List<Command> all(Model model) {
    return List.of(
        new ListCommand(),
        new CheckCommand(),
        new RunCommand(model),
        new ResumeCommand(model),
        new MergeCommand(model),
        new RerunCommand(model),
        new VerifyCommand(model),
        new ValidateCommand(model),
        new ReportCommand(),
        new ParquetCommand(),
        new FollowCommand(),
        new IncomeCommand());
  }
}
