package nl.basisbaan.experiments.run;

import java.io.IOException;
import java.io.PrintStream;
import nl.basisbaan.experiments.journal.Past;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.live.Units;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Language;

/** Lives the units of a plan: each is kept first, then handed to the findings. */
final class Living {
  private final Experiment experiment;
  private final Plan plan;
  private final Keeping keeping;
  private final Request request;
  private final PrintStream err;
  private final Progress progress;
  private final Failures failures;
  private final Language language;
  private final Precision precision;

  Living(
      Experiment experiment,
      Plan plan,
      Keeping keeping,
      Request request,
      PrintStream err,
      Language language) {
    this.experiment = experiment;
    this.plan = plan;
    this.keeping = keeping;
    this.request = request;
    this.err = err;
    this.language = language;
    int all = plan.shard().size(plan.units());
    this.progress = Progress.of(all, request.quiet(), err, language);
    this.failures = new Failures(plan, experiment, all);
    this.precision = new Precision(experiment);
  }

  /** How far it is. */
  String words() {
    return progress.words();
  }

  /** Units that failed. */
  Failures failures() {
    return failures;
  }

  /**
   * How often the study is enough: as often as it says, or until it is as precise as it says.
   *
   * @param past keeps what is lived for that
   */
  Experiment enough(Model model, Past past) throws IOException {
    Precision sought = new Precision(experiment);
    int lived = 0;
    while (sought.isAsked() && lived < experiment.replications()) {
      int until = Math.min(experiment.replications(), lived + Precision.STEP);
      int from = lived;
      new Units(experiment, model, past)
          .run(sought.numbers(from, until), request.threads(), sought::add);
      lived = until;
      if (sought.isReached(lived)) {
        return experiment.livedThrough(lived);
      }
    }
    if (sought.isAsked()) {
      err.println(language.count("run.imprecise", lived));
    }
    return experiment;
  }

  /**
   * Lives all units through that are not known. The report says first when the study is less
   * precise than asked.
   *
   * @throws ToldFailure when all of them failed
   */
  Findings.Report live(Model model, Findings findings, Past past) throws IOException {
    try (past;
        findings;
        progress) {
      progress.start();
      new Units(experiment, model, past)
          .run(plan.shard().numbers(plan.units()), request.threads(), unit -> take(unit, findings));
    }
    if (plan.shard().isWhole() && failures.size() == plan.units()) {
      failures.throwIfAny(err);
    }
    Findings.Report report = findings.report();
    int towns = experiment.replications();
    return precision.isReached(towns)
        ? report
        : report.saying(Language.EN.count("run.imprecise", towns) + ".");
  }

  private void take(Unit unit, Findings findings) throws IOException {
    if (!unit.isFailed()) {
      findings.add(unit);
      if (precision.isTold(unit.key())) {
        precision.add(unit);
      }
    } else if (keeping.endsAtFailure()) {
      throw new IllegalStateException(unit.failure());
    } else {
      failures.add(unit);
    }
    progress.step();
  }
}
