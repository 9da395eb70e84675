package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.basisbaan.experiments.command.Command;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.results.ParquetFiles;
import nl.basisbaan.experiments.run.StudyRun;

/** Writes the tables of a result once more, as Parquet. */
@Parameters(
    separators = "=",
    commandDescription = "Write every table of a result beside it as Parquet")
final class ParquetCommand extends Command {
  @Parameter(description = "DIR: a result folder")
  private String folder = "";

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public List<String> examples() {
    return List.of("parquet results/mine");
  }

  @Override
  public Words words() {
    return new Words("DIR", 1, 1);
  }

  @Override
  public void execute(Console console) throws IOException {
    String label = RepeatCommand.folder(folder, console.directory());
    RepeatCommand.manifest(label, console.directory());
    Path result = StudyRun.target(label, console.directory());
    if (Files.isRegularFile(result)) {
      throw new UserMistake(label + " is no result: parquet takes its folder");
    }
    List<String> files = ParquetFiles.of(result);
    console.out().println("Written to " + label + ": " + String.join(", ", files));
  }
}
