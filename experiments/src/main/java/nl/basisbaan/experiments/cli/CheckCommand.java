package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.experiments.catalogue.FileCheck;
import nl.basisbaan.experiments.command.Command;
import nl.basisbaan.experiments.command.Console;

/** Tells all mistakes of files without running anything. */
@Parameters(
    separators = "=",
    commandDescription = "Tell all mistakes of files, or what they are, without running anything")
final class CheckCommand extends Command {
  @Parameter(description = "FILE: one or more studies, policies or municipalities, in any order")
  private List<String> files = new ArrayList<>();

  @Override
  public String name() {
    return "check";
  }

  @Override
  public List<String> examples() {
    return List.of("check my-study.yaml", "check my-policy.yaml my-town.yaml");
  }

  @Override
  public Words words() {
    return new Words("FILE", 1, Integer.MAX_VALUE);
  }

  @Override
  public void execute(Console console) {
    FileCheck.lines(files, console.directory()).forEach(console.out()::println);
  }
}
