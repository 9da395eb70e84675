package nl.basisbaan.experiments.cli;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.basisbaan.Follow;
import nl.basisbaan.experiments.answer.StudyFindings;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.journal.Shard;
import nl.basisbaan.experiments.live.Units;
import nl.basisbaan.experiments.results.Findings;
import nl.basisbaan.experiments.run.Keeping;
import nl.basisbaan.experiments.run.UnitName;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Model;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.sweep.SweepFindings;
import nl.basisbaan.experiments.text.Nearest;

/** Lives a study through, writes the result folder and gives the answer. */
@Parameters(
    separators = "=",
    commandDescription = "Run a study, answer in plain words and write a result folder")
final class RunCommand extends StudyCommand {
  private static final List<String> PARTS = List.of("levers", "uncertainties");

  @Parameter(description = "STUDY: a file ending in .yaml, or a name from basisbaan list studies")
  private String study = "";

  @Parameter(
      names = "--replications",
      description = "N: how often the town is lived through (standard: as the study says)",
      converter = Running.Replications.class)
  private Integer replications;

  @Parameter(
      names = "--out",
      description = "DIR: result folder (standard: results/STUDY/seed-N and what else differs)")
  private String out = "";

  @Parameter(
      names = "--persons",
      description = "participants|all: also write the months of the interviewed, or of everybody",
      converter = Persons.class)
  private Follow follow = Follow.NOBODY;

  @Parameter(
      names = "--vary",
      description =
          "SETTING=VALUES: vary a setting or parameter, such as places=16,50 or"
              + " pay.max_hours=16..36:6; may be repeated",
      splitter = Whole.class)
  private List<String> vary = new ArrayList<>();

  @Parameter(
      names = "--design",
      description =
          "levers|uncertainties=KIND[:POINTS]: how they are combined, such as"
              + " levers=sobol:64; may be repeated",
      splitter = Whole.class)
  private List<String> design = new ArrayList<>();

  @Parameter(
      names = "--shard",
      description = "I/N: live one of N parts through, from 1; basisbaan merge puts them together",
      converter = Part.class)
  private Shard shard = Shard.WHOLE;

  @Parameter(
      names = "--keep",
      description = "keep every town in the result, so that resume goes on when the study grew")
  private boolean keep;

  @Parameter(
      names = "--dry-run",
      description = "show what would be lived through and what it costs; write nothing")
  private boolean dry;

  @Parameter(
      names = "--unit",
      description =
          "POINT:REPLICATION: live one town only and write nothing, to see how it fails; the point"
              + " by its number, from 0, or as in runs.csv",
      converter = Named.class)
  private UnitName unit;

  RunCommand(Model model) {
    super(model);
  }

  @Override
  String study() {
    return study;
  }

  @Override
  OptionalInt replications() {
    return replications == null ? OptionalInt.empty() : OptionalInt.of(replications);
  }

  @Override
  Optional<String> out() {
    return out.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  @Override
  Follow follow() {
    return follow;
  }

  @Override
  public List<Runnable> checks() {
    return Stream.concat(super.checks().stream(), Stream.of(this::checkUnit)).toList();
  }

  @Override
  Map<String, List<String>> vary(List<Mistake> mistakes) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    pairs("--vary", "SETTING=VALUES", vary, mistakes)
        .forEach((name, text) -> values.put(name, List.of(text.strip().split("\\s*,\\s*", -1))));
    return values;
  }

  @Override
  Map<String, String> design(List<Mistake> mistakes) {
    Map<String, String> parts =
        pairs("--design", "levers=KIND or uncertainties=KIND", design, mistakes);
    for (String part : parts.keySet()) {
      if (!PARTS.contains(part)) {
        mistakes.add(
            Mistake.of(
                "--design must be of levers or uncertainties but was of "
                    + Mistake.found(part)
                    + Nearest.hint(part, PARTS)));
      }
    }
    parts.keySet().retainAll(PARTS);
    return parts;
  }

  @Override
  boolean keep() {
    return keep;
  }

  @Override
  public String name() {
    return "run";
  }

  @Override
  public List<String> examples() {
    String study = Library.STUDIES.names().iterator().next();
    return List.of(
        "run " + study,
        "run " + study + " --replications 10 --set labour_market.slack=1.2",
        "run my-study.yaml --persons participants --out results/mine",
        "run my-study.yaml --shard 1/4 --out part-1",
        "run my-study.yaml --unit base:3");
  }

  @Override
  public Words words() {
    return new Words("STUDY", 1, 1);
  }

  @Override
  public void execute(Console console) throws IOException {
    Experiment experiment = Preparation.of(request(), console.directory());
    if (!shard.isWhole() && !experiment.study().precision().isEmpty()) {
      throw new UserMistake(
          "--shard cannot go with precision in the study: only all towns together tell when they"
              + " are enough");
    }
    if (!shard.isWhole() && keep) {
      throw new UserMistake(
          "--keep cannot go with --shard: a part keeps its towns by itself; for more replications"
              + " resume every part with them, and merge again");
    }
    if (experiment.isSweep() && follow != Follow.NOBODY) {
      throw new UserMistake("--persons cannot go with vary: a sweep writes no people");
    }
    if (unit != null) {
      liveOne(experiment, console);
    } else if (dry) {
      tryOut(experiment, shard, RunCommand::findings, console);
    } else {
      String prefix = "results/" + experiment.study().name() + "/";
      live(experiment, shard, Keeping.anew(), prefix, RunCommand::findings, console);
    }
  }

  /** What finds in units what a study asks. */
  static Findings findings(Experiment experiment, Path folder) throws IOException {
    return experiment.isSweep()
        ? new SweepFindings(experiment, folder)
        : new StudyFindings(experiment, folder);
  }

  /** Refuses what would be passed over where one unit is lived. */
  private void checkUnit() {
    List<String> given = new ArrayList<>(unit == null ? List.of() : ofResult());
    if (unit != null && !shard.isWhole()) {
      given.add("--shard");
    }
    if (unit != null && keep) {
      given.add("--keep");
    }
    if (unit != null && dry) {
      given.add("--dry-run");
    }
    if (!given.isEmpty()) {
      String why = " cannot go with --unit, which lives one town and writes nothing";
      throw new UserMistake(given.stream().map(option -> Mistake.of(option + why)).toList());
    }
  }

  /** Lives one unit, which fails as it fails. */
  private void liveOne(Experiment experiment, Console console) {
    Unit.Key key = unit.in(experiment);
    Unit lived = new Units(experiment, model()).live(key);
    console
        .out()
        .printf(
            Locale.ROOT,
            "Replication %d at %s can be lived through, under all %d policies. Nothing was written.%n",
            key.replication(),
            experiment.points().get(key.point()).label(),
            lived.results().size());
  }

  /** Whose months are written. */
  static final class Persons implements IStringConverter<Follow> {
    @Override
    public Follow convert(String text) {
      return switch (text) {
        case "participants" -> Follow.PARTICIPANTS;
        case "all" -> Follow.ALL;
        default ->
            throw new ParameterException(
                "--persons must be participants or all but was "
                    + text
                    + Nearest.to(text, List.of("participants", "all"))
                        .map(name -> "; did you mean " + name + "?")
                        .orElse(""));
      };
    }
  }

  /** One unit. */
  static final class Named implements IStringConverter<UnitName> {
    @Override
    public UnitName convert(String text) {
      try {
        return UnitName.of(text);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(e.getMessage(), e);
      }
    }
  }

  /** Which part of the units. */
  static final class Part implements IStringConverter<Shard> {
    @Override
    public Shard convert(String text) {
      String[] parts = text.split("/", -1);
      Integer part = YamlScalar.whole(parts[0]);
      Integer of = parts.length == 2 ? YamlScalar.whole(parts[1]) : null;
      try {
        return new Shard(part == null ? 0 : part, of == null ? 0 : of);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(
            String.format(
                Locale.ROOT,
                "--shard must be I/N, such as 1/4, with I from 1 to N and N at most %d but was %s",
                Shard.MOST,
                Mistake.found(text)),
            e);
      }
    }
  }
}
