package nl.basisbaan.experiments.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.folder.ResultFolder;
import nl.basisbaan.experiments.folder.Stopped;
import nl.basisbaan.experiments.journal.Past;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.journal.Unfinished;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Warnings;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.PageText;

/**
 * From a study to a result folder. Units are handed to the findings in their order, whether they
 * are lived now or were before: a run that was stopped and went on has the bytes of one that was
 * not.
 */
public final class StudyRun {
  private final Request request;
  private final Experiment experiment;
  private final Plan plan;
  private final Keeping keeping;
  private final String label;
  private final Path target;
  private final Instant started = Instant.now();
  private volatile Living living;
  private String written;

  private StudyRun(
      Request request,
      Experiment experiment,
      Plan plan,
      Keeping keeping,
      String label,
      Path target) {
    this.request = request;
    this.experiment = experiment;
    this.plan = plan;
    this.keeping = keeping;
    this.label = label;
    this.target = target;
  }

  /**
   * A run that can start.
   *
   * @param keeping where units come from that were lived before, and where those go that are lived
   * @param prefix what the name of the result folder begins with, unless the request names one
   * @param directory where paths start
   * @throws UserMistake when the result folder has a name that no folder can have
   */
  public static StudyRun of(
      Request request,
      Experiment experiment,
      Plan plan,
      Keeping keeping,
      String prefix,
      Path directory) {
    String shard =
        plan.shard().isWhole()
            ? ""
            : String.format(Locale.ROOT, "_shard-%d-of-%d", plan.shard().part(), plan.shard().of());
    String label =
        request
            .out()
            .orElse(prefix + ResultName.of(experiment, request.vary(), request.design()) + shard);
    return new StudyRun(
        request, experiment, plan, keeping, label, target("--out", label, directory));
  }

  /**
   * The folder that a user names without an option.
   *
   * @param directory where paths start
   * @throws UserMistake when no folder can have that name
   */
  public static Path target(String label, Path directory) {
    return target("DIR", label, directory);
  }

  /**
   * What a user names.
   *
   * @param what the option by which it is named
   * @param directory where paths start
   * @throws UserMistake when no folder can have that name
   */
  public static Path target(String what, String label, Path directory) {
    if (label.chars().anyMatch(Character::isISOControl)) {
      throw new UserMistake(what + " must have no control characters but was " + label);
    }
    if (label.isBlank()) {
      throw new UserMistake(what + " must be a folder but is blank");
    }
    try {
      return directory.resolve(label).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new UserMistake(what + " must be the name of a file or folder but was " + label);
    }
  }

  /**
   * Takes the place of the result, runs all units, writes everything and prints what was found.
   *
   * @param language of how far it is
   * @return what was written
   * @throws UserMistake when the result folder may not be written, before anything is computed
   * @throws Stopped when the program is being stopped
   * @throws ToldFailure when units failed; the others are in the result
   */
  public List<Manifest.Output> execute(
      Model model,
      Findings.Beginning findings,
      Printed printed,
      PrintStream out,
      PrintStream err,
      Language language)
      throws IOException {
    living = new Living(experiment, plan, keeping, request, err, language);
    Writing writing;
    String place;
    try (ResultFolder folder = ResultFolder.begin(wish(), () -> living.words(), err)) {
      Warnings.of(experiment, language).forEach(err::println);
      if (!request.quiet()) {
        fewerAtEnds(language).ifPresent(err::println);
        if (printed != Printed.NOTHING || !plan.shard().isWhole()) { // else the answer says them
          experiment.notes(language).forEach(err::println);
        }
      }
      try {
        Past past = keeping.open(folder.path(), plan, label, err);
        Experiment enough = living.enough(model, past);
        Plan lived = plan.livedThrough(enough);
        living = new Living(enough, lived, keeping, request, err, language);
        Findings begun = begin(findings, enough, folder.path());
        Findings.Report report = living.live(model, begun, past);
        Unfinished.order(folder.path(), lived);
        writing =
            Writing.of(report, living.failures(), lived, request.threads(), started, folder.path());
        place = folder.finish();
        written = plan.shard().isWhole() ? place : null;
      } catch (UserMistake e) {
        keeping.discard(folder);
        throw e;
      } catch (IOException | RuntimeException e) {
        if (folder.isStopped()) {
          throw new Stopped(e);
        }
        throw e;
      }
    }
    print(printed, writing, place, out, language);
    living.failures().throwIfAny(err);
    return writing.outputs();
  }

  private Optional<String> fewerAtEnds(Language language) {
    OptionalInt more = experiment.moreAtEnds();
    return more.isEmpty()
        ? Optional.empty()
        : Optional.of(
            language.count("run.fewer_ends", experiment.replications(1), more.getAsInt()));
  }

  private void print(
      Printed printed, Writing writing, String place, PrintStream out, Language language) {
    if (printed == Printed.NOTHING) {
      if (!plan.shard().isWhole()) {
        out.println(language.say("page.written", place));
      }
      return;
    }
    out.print(printed == Printed.ALL ? writing.all() : PageText.of(writing.shortly()));
    out.println();
    boolean more = printed == Printed.SHORTLY && plan.shard().isWhole();
    out.println(
        "Written to " + place + (more ? "; all of it: " + writing.file() + ", or --full" : ""));
  }

  /** How the user calls the folder of the result, once it is there; a shard is none. */
  public Optional<String> written() {
    return Optional.ofNullable(written);
  }

  /** How the user calls the folder where the result is to come; a shard is none. */
  public Optional<String> expected() {
    return plan.shard().isWhole() ? Optional.of(label) : Optional.empty();
  }

  private Findings begin(Findings.Beginning findings, Experiment enough, Path folder)
      throws IOException {
    return plan.shard().isWhole() ? findings.in(enough, folder) : new ShardFindings(plan);
  }

  private ResultFolder.Wish wish() {
    String what = experiment.study().name() + " with seed " + experiment.scenario().seed();
    return keeping.wish(target, label, request.force(), what);
  }
}
