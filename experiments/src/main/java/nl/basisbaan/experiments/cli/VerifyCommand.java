package nl.basisbaan.experiments.cli;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.journal.Plan;
import nl.basisbaan.experiments.journal.Program;
import nl.basisbaan.experiments.run.Manifest;
import nl.basisbaan.experiments.run.StudyRun;
import nl.basisbaan.experiments.run.ToldFailure;
import nl.basisbaan.experiments.run.Verification;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.text.Language;

/** Lives a result through again and says where it differs. */
@Parameters(
    separators = "=",
    commandDescription = "Live a result through again, or a sample of it, and compare")
final class VerifyCommand extends RepeatCommand {
  @Parameter(description = "DIR: a result folder")
  private String folder = "";

  @Parameter(
      names = "--sample",
      description =
          "N: only so many of its towns, spread evenly, against the rows that are of them"
              + " (standard: all, and every file to the byte)",
      converter = Sample.class)
  private Integer sample;

  VerifyCommand(Model model) {
    super(model);
  }

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public List<String> examples() {
    return List.of("verify results/mine", "verify results/mine --sample 5");
  }

  @Override
  public Words words() {
    return new Words("DIR", 1, 1);
  }

  @Override
  public void execute(Console console) throws IOException {
    running().refuseTables(name());
    Manifest manifest = manifest(folder, console.directory());
    if (!manifest.shard().isWhole()) {
      throw new UserMistake(folder + " is a shard: basisbaan merge makes a result of all shards");
    }
    Program program = Program.of(console.version());
    RerunCommand.warnOfProgram(manifest.plan().program(), program, Language.EN, console);
    Plan plan = manifest.plan().again(program);
    Experiment experiment = plan.experiment();
    if (sample != null && plan.call().command().equals(ValidateCommand.NAME)) {
      throw new UserMistake("--sample is of runs; all of a validation can be verified only");
    }
    Path target = StudyRun.target(folder(folder, console.directory()), console.directory());
    if (Files.isRegularFile(target)) {
      throw new UserMistake(
          folder + " is no result: verify takes its folder, or the manifest.json in it");
    }
    Verification verification =
        new Verification(
            experiment,
            plan,
            manifest,
            target,
            request(plan, Optional.of(folder), false),
            console.err(),
            Language.EN);
    List<String> differences =
        sample == null
            ? verification.ofAll(model(), findings(plan, experiment))
            : verification.ofSample(model(), findings(plan, experiment), sample);
    differences.forEach(console.out()::println);
    if (!differences.isEmpty()) {
      throw new ToldFailure("it differs");
    }
    console
        .out()
        .println(
            sample == null
                ? "All " + manifest.outputs().size() + " files are the same to the byte."
                : verification.words() + ": every row is the same.");
  }

  /** How many. */
  static final class Sample implements IStringConverter<Integer> {
    @Override
    public Integer convert(String text) {
      Integer number = YamlScalar.whole(text);
      if (number == null || number < 1) {
        throw new ParameterException(
            "--sample must be a whole number above 0 but was " + Mistake.found(text));
      }
      return number;
    }
  }
}
