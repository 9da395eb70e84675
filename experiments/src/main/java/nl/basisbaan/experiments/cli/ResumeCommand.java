package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.folder.Kept;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.journal.Call;
import nl.basisbaan.experiments.journal.Journal;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.journal.Program;
import nl.basisbaan.experiments.journal.Unfinished;
import nl.basisbaan.experiments.run.Keeping;
import nl.basisbaan.experiments.run.Manifest;
import nl.basisbaan.experiments.run.StudyRun;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.text.Shell;

/** Goes on with a run that was stopped. */
@Parameters(separators = "=", commandDescription = "Go on with a run that was stopped")
final class ResumeCommand extends RepeatCommand {
  @Parameter(description = "DIR: the result folder of the run that was stopped")
  private String folder = "";

  @Parameter(
      names = "--replications",
      description = "N: how often the town is lived through, if more often than was asked",
      converter = Running.Replications.class)
  private Integer replications;

  ResumeCommand(Model model) {
    super(model);
  }

  @Override
  public String name() {
    return "resume";
  }

  @Override
  public List<String> examples() {
    return List.of("resume results/mine", "resume results/mine --replications 100 --threads 4");
  }

  @Override
  public Words words() {
    return new Words("DIR", 1, 1);
  }

  @Override
  public void execute(Console console) throws IOException {
    Path target = StudyRun.target(folder, console.directory());
    ResultFolder.Wish look =
        ResultFolder.Wish.toResume(target, folder, "resume", Unfinished::words);
    Optional<Path> hidden = ResultFolder.unfinished(look, console.err());
    hidden.ifPresent(this::checkPlan);
    Path kept = hidden.orElse(target);
    if (!Files.exists(kept.resolve(Kept.PLAN)) || !Files.exists(kept.resolve(Kept.JOURNAL))) {
      tellComplete(console);
      return;
    }
    Plan before = Plan.read(kept.resolve(Kept.PLAN));
    Plan asked = replications == null ? before : before.with(OptionalInt.of(replications));
    Request request = request(asked, Optional.of(folder), false);
    Experiment experiment = experiment(asked, request);
    Plan plan = plan(asked, experiment, request, Program.of(console.version()));
    boolean isWanted = plan.study().precision().equals(before.study().precision());
    if (hidden.isEmpty() && plan.livesAs(before) && isWanted) {
      checkTowns(kept, plan);
      tellComplete(console);
      return;
    }
    Keeping keeping = hidden.isEmpty() ? Keeping.grown(target) : Keeping.resumed();
    StudyRun run = StudyRun.of(request, experiment, plan, keeping, "", console.directory());
    running().live(run, model(), findings(plan, experiment), console);
  }

  /** What was lived is of no use, and stays, without what says of which study it is. */
  private void checkPlan(Path hidden) {
    if (!Files.exists(hidden.resolve(Kept.PLAN))) {
      throw new UserMistake(
          "%s/%s is gone, which says of what study the %s are that were lived: put it back, or begin"
                  .formatted(
                      hidden.getFileName(), Kept.PLAN, Unfinished.words(hidden).orElse("towns"))
              + " anew with --out "
              + Shell.word(folder)
              + " --force");
    }
  }

  private static Plan plan(Plan asked, Experiment experiment, Request request, Program program) {
    return asked.directory().isEmpty()
        ? asked.again(program)
        : Plan.of(
            experiment,
            Call.of(asked.call().command(), request).keeping(asked.call().keep()),
            Path.of(asked.directory()),
            asked.shard(),
            program);
  }

  private Experiment experiment(Plan plan, Request request) {
    if (!plan.directory().isEmpty()) {
      return Preparation.of(request, Path.of(plan.directory()));
    }
    if (replications != null) {
      throw new UserMistake(
          "--replications cannot be given: the run repeats a manifest, which has its own");
    }
    return plan.experiment();
  }

  /** A part of a study must have all its towns, which are all that it is. */
  private void checkTowns(Path kept, Plan plan) throws IOException {
    if (plan.shard().isWhole()) {
      return;
    }
    Experiment experiment = plan.experiment();
    try (Journal journal = Journal.read(kept.resolve(Kept.JOURNAL), plan.identity())) {
      if (!plan.shard()
          .numbers(experiment.units())
          .allMatch(number -> journal.has(experiment.key(number)))) {
        throw new UserMistake(
            folder
                + " is shard "
                + plan.shard()
                + " without all of its towns: remove it and run that shard again");
      }
    }
  }

  /**
   * There is nothing to do, if the result is there.
   *
   * @throws UserMistake when other replications are asked for: its towns were not kept
   */
  private void tellComplete(Console console) throws IOException {
    Manifest manifest = manifest(folder, console.directory());
    List<String> changed = manifest.changedIn(StudyRun.target(folder, console.directory()));
    if (!changed.isEmpty()) {
      String again =
          manifest.shard().isWhole()
              ? "; basisbaan rerun " + Shell.word(folder) + " makes the result again, elsewhere"
              : "";
      throw new UserMistake(folder + ": " + String.join(", ", changed) + again);
    }
    String complete = running().language().say("resume.complete", folder);
    if (replications != null && replications != manifest.replications()) {
      throw new UserMistake(
          "--replications must be "
              + manifest.replications()
              + ", as "
              + folder
              + " has, but was "
              + replications
              + ": its towns were not kept; basisbaan "
              + manifest.call().command()
              + " with other replications, and --keep, makes one that can grow");
    }
    console.out().println(complete);
    if (manifest.shard().isWhole()) {
      running().reportIfMissing(folder, console);
      running().copyTables(folder, console);
    }
  }
}
