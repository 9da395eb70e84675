package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.journal.Program;
import nl.basisbaan.experiments.journal.Shards;
import nl.basisbaan.experiments.run.Keeping;
import nl.basisbaan.experiments.run.StudyRun;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;

/** Makes one result of shards that were lived through apart. */
@Parameters(
    separators = "=",
    commandDescription = "Put the shards of a study together, as if it had run in one place")
final class MergeCommand extends RepeatCommand {
  @Parameter(description = "DIR...: the folders of all shards, from run STUDY --shard I/N")
  private List<String> folders = new ArrayList<>();

  @Parameter(names = "--out", description = "DIR: result folder; must be given")
  private String out = "";

  @Parameter(names = "--force", description = "replace an existing result folder")
  private boolean force;

  MergeCommand(Model model) {
    super(model);
  }

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public List<String> examples() {
    return List.of("merge part-1 part-2 part-3 --out results/mine");
  }

  @Override
  public Words words() {
    return new Words("DIR", 1, Integer.MAX_VALUE);
  }

  @Override
  public void execute(Console console) throws IOException {
    if (out.isEmpty()) {
      throw new UserMistake("missing --out DIR, the folder of the whole result");
    }
    Program program = Program.of(console.version());
    try (Shards shards = Shards.in(folders, console.directory(), program)) {
      checkTarget(console.directory());
      Plan plan = shards.plan();
      Experiment experiment = plan.experiment();
      Request request = request(plan, Optional.of(out), force);
      StudyRun run =
          StudyRun.of(request, experiment, plan, Keeping.lived(shards), "", console.directory());
      running().live(run, model(), findings(plan, experiment), console);
    }
  }

  /** The whole does not take the place of a part: only the part has the towns that were lived. */
  private void checkTarget(Path directory) throws IOException {
    Path target = StudyRun.target("--out", out, directory);
    for (String folder : folders) {
      if (Files.exists(target) && Files.isSameFile(target, directory.resolve(folder))) {
        throw new UserMistake(
            "--out must be another folder than those of the shards but was " + out);
      }
    }
  }
}
