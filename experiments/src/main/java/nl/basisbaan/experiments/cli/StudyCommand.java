package nl.basisbaan.experiments.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.journal.Call;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.journal.Program;
import nl.basisbaan.experiments.journal.Shard;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.run.Keeping;
import nl.basisbaan.experiments.run.StudyRun;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;

/** What every command has that lives a study through. */
abstract class StudyCommand extends TownCommand {
  @ParametersDelegate private Running running = new Running();

  @Parameter(names = "--force", description = "replace an existing result folder")
  private boolean force;

  private final Model model;

  StudyCommand(Model model) {
    this.model = model;
  }

  /** A file, or the name of a study that comes with the program. */
  abstract String study();

  /** Replications asked for; empty for as many as the study says. */
  abstract OptionalInt replications();

  /** The result folder asked for. */
  abstract Optional<String> out();

  /** Whose months are kept. */
  abstract Follow follow();

  /**
   * What varies beside what the study says; nothing unless a command asks.
   *
   * @param mistakes takes what cannot be read, which is left out
   */
  Map<String, List<String>> vary(List<Mistake> mistakes) {
    return Map.of();
  }

  /**
   * How it is combined; as the study says unless a command asks.
   *
   * @param mistakes takes what cannot be read, which is left out
   */
  Map<String, String> design(List<Mistake> mistakes) {
    return Map.of();
  }

  /** Whether the towns stay in the result; not unless a command asks. */
  boolean keep() {
    return false;
  }

  final Model model() {
    return model;
  }

  /**
   * Lives a study, or a part of it, through and prints what was found.
   *
   * @param prefix what the name of the result folder begins with, unless one was asked for
   */
  final void live(
      Experiment experiment,
      Shard shard,
      Keeping keeping,
      String prefix,
      Findings.Beginning findings,
      Console console)
      throws IOException {
    Request request = request();
    Plan plan = plan(experiment, shard, console);
    StudyRun run = StudyRun.of(request, experiment, plan, keeping, prefix, console.directory());
    running.live(run, model, findings, console);
  }

  /** Tells what would be lived through and what it costs; nothing is written. */
  final void tryOut(
      Experiment experiment, Shard shard, Findings.Beginning findings, Console console)
      throws IOException {
    running.warn(experiment, console);
    Plan plan = plan(experiment, shard, console);
    running.tryOut(experiment, plan, model, findings, console);
  }

  /** The options that were given of how a result is told and written. */
  final List<String> ofResult() {
    List<String> given = new ArrayList<>(running.ofResult());
    if (force) {
      given.add("--force");
    }
    out().ifPresent(folder -> given.add("--out"));
    return given;
  }

  /** What would be lived through. */
  final Plan plan(Experiment experiment, Shard shard, Console console) {
    return Plan.of(
        experiment,
        Call.of(name(), request()).keeping(keep()),
        console.directory(),
        shard,
        Program.of(console.version()));
  }

  @Override
  public List<Runnable> checks() {
    return List.of(this::checkSet, () -> refuse(this::vary), () -> refuse(this::design));
  }

  @Override
  public void checkFiles(Path directory) {
    Preparation.of(request(), directory);
  }

  /** What is asked of the study. */
  final Request request() {
    return new Request(
        study(),
        seed(),
        replications(),
        running.threads(),
        set(),
        vary(new ArrayList<>()),
        design(new ArrayList<>()),
        follow(),
        out(),
        force,
        running.quiet());
  }
}
