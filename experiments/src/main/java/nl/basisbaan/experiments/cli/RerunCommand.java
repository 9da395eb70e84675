package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.journal.Program;
import nl.basisbaan.experiments.run.Keeping;
import nl.basisbaan.experiments.run.Manifest;
import nl.basisbaan.experiments.run.StudyRun;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.text.Language;

/** Repeats a run from its manifest, without the files that it was read from. */
@Parameters(separators = "=", commandDescription = "Repeat a run from its manifest alone")
final class RerunCommand extends RepeatCommand {
  @Parameter(description = "MANIFEST: manifest.json of a result, or its folder")
  private String manifest = "";

  @Parameter(
      names = "--out",
      description =
          "DIR: result folder (standard: results/rerun/STUDY/seed-N and what else differs)")
  private String out = "";

  @Parameter(names = "--force", description = "replace an existing result folder")
  private boolean force;

  RerunCommand(Model model) {
    super(model);
  }

  @Override
  public String name() {
    return "rerun";
  }

  @Override
  public List<String> examples() {
    return List.of("rerun results/mine/manifest.json", "rerun manifest.json --out results/again");
  }

  @Override
  public Words words() {
    return new Words("MANIFEST", 1, 1);
  }

  @Override
  public void execute(Console console) throws IOException {
    Manifest before = manifest(manifest, console.directory());
    Program program = Program.of(console.version());
    Plan plan = before.plan().again(program);
    Experiment experiment = plan.experiment();
    warnOfProgram(before.plan().program(), program, running().language(), console);
    Request request = request(plan, out.isEmpty() ? Optional.empty() : Optional.of(out), force);
    String prefix = "results/rerun/" + experiment.study().name() + "/";
    StudyRun run =
        StudyRun.of(request, experiment, plan, Keeping.anew(), prefix, console.directory());
    List<Manifest.Output> outputs =
        running().live(run, model(), findings(plan, experiment), console);
    if (before.shard().isWhole()) {
      compare(before.outputs(), outputs, running().language(), console);
    }
  }

  /** Says when another program lived what is repeated. */
  static void warnOfProgram(Program before, Program now, Language language, Console console) {
    if (!before.livesAs(now)) {
      console.err().println(language.say("rerun.program", before.words(), now.words()));
    }
  }

  private static void compare(
      List<Manifest.Output> before, List<Manifest.Output> now, Language language, Console console) {
    List<String> other = new ArrayList<>();
    for (Manifest.Output file : before) {
      if (!now.contains(file)) {
        other.add(file.file());
      }
    }
    console
        .err()
        .println(
            other.isEmpty()
                ? language.say("rerun.same", now.size())
                : language.say("rerun.other", String.join(", ", other)));
  }
}
