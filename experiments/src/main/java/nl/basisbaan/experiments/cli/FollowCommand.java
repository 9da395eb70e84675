package nl.basisbaan.experiments.cli;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.experiments.command.Console;
import nl.basisbaan.experiments.command.TableStyle;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.folder.NamedFile;
import nl.basisbaan.experiments.follow.LifePage;
import nl.basisbaan.experiments.follow.LifePicture;
import nl.basisbaan.experiments.follow.Lives;
import nl.basisbaan.experiments.follow.PersonName;
import nl.basisbaan.experiments.follow.Search;
import nl.basisbaan.experiments.run.StudyRun;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.town.Persona;

/** Tells the life of one person under each policy of a study, side by side. */
@Parameters(
    separators = "=",
    commandDescription =
        "Follow one person of a town through every policy of a study, side by side")
final class FollowCommand extends TownCommand {
  private static final int MOST = 100_000;

  @Parameter(
      description =
          "STUDY PERSON: a study as for run, and who: the name of a persona or a number as in"
              + " persons.csv; nobody with --find")
  private List<String> words = new ArrayList<>();

  @Parameter(
      names = "--replication",
      description =
          "N: which of the towns, as in persons.csv (standard: 0; of a persona the first of the"
              + " study in which a policy gives them a place)",
      converter = Town.class)
  private Integer replication;

  @Parameter(
      names = "--find",
      description =
          "KEY=VALUE: instead of PERSON, the first who is so: sex, age, household, education,"
              + " benefit_months, barrier, participation_job, placed, not_placed, interviewed or"
              + " not_interviewed; numbers may be as 55..60, under_35 or 60_and_over, the last"
              + " four take a policy; may be repeated",
      splitter = Whole.class)
  private List<String> find = new ArrayList<>();

  @Parameter(names = "--csv", description = "the months as a table, as persons.csv has them")
  private boolean csv;

  @ParametersDelegate private TableStyle tables = new TableStyle();

  @Parameter(names = "--picture", description = "FILE: draw the lives too, as FILE.svg or FILE.png")
  private String picture = "";

  @Parameter(names = "--full", description = "tell short spells of illness too")
  private boolean full;

  @Override
  public String name() {
    return "follow";
  }

  @Override
  public List<String> examples() {
    String study = Library.STUDIES.names().iterator().next();
    String person = PersonName.names().get(0);
    return List.of(
        "follow " + study + " " + person,
        "follow " + study + " " + person + " --replication 2 --csv",
        "follow " + study + " " + person + " --picture " + person + ".svg",
        "follow " + study + " 231",
        "follow " + study + " --find sex=female --find age=55..60 --find barrier=debts");
  }

  @Override
  public Words words() {
    return new Words("STUDY PERSON", 1, 2);
  }

  @Override
  public List<Runnable> checks() {
    return List.of(this::checkSet, this::checkPerson, this::checkPicture);
  }

  private void checkPicture() {
    if (!picture.isEmpty()) {
      NamedFile.checkEnding("--picture", picture, ".svg", ".png");
    }
  }

  @Override
  public void checkFiles(Path directory) {
    Preparation.of(request(), directory);
  }

  private Request request() {
    return Request.of(words.get(0), seed(), set());
  }

  @Override
  public void execute(Console console) throws IOException {
    Path file =
        picture.isEmpty() ? null : StudyRun.target("--picture", picture, console.directory());
    if (file != null) {
      new NamedFile("--picture", picture, file).checkFree();
    }
    Experiment experiment = Preparation.of(request(), console.directory()).atBase();
    checkReplication(experiment);
    Lives lives = lives(experiment, console);
    if (file != null) {
      LifePicture.write(lives, file);
      console.err().println("Drawn in " + picture);
    }
    if (csv || tables.isAsked()) {
      StringWriter table = new StringWriter();
      lives.write(table);
      console.out().print(tables.style().of(table.toString()));
    } else {
      console.print(LifePage.of(lives, full));
    }
  }

  /**
   * Refuses what names nobody, or two.
   *
   * @throws UserMistake then
   */
  private void checkPerson() {
    if (words.size() == 1 && find.isEmpty()) {
      throw new UserMistake(
          "missing PERSON: "
              + String.join(", ", PersonName.names())
              + ", the number of anybody as in persons.csv, or --find");
    }
    if (words.size() == 2 && !find.isEmpty()) {
      throw new UserMistake(
          "--find picks a person, so none may be named but found " + Mistake.found(words.get(1)));
    }
    if (words.size() == 2) {
      PersonName.number(words.get(1));
    }
  }

  private void checkReplication(Experiment experiment) {
    if (replication != null && replication >= experiment.replications()) {
      throw new UserMistake(
          "--replication must be in [0, "
              + (experiment.replications() - 1)
              + "], the towns of "
              + experiment.study().name()
              + ", but was "
              + replication);
    }
  }

  private Lives lives(Experiment experiment, Console console) {
    int town = replication == null ? 0 : replication;
    if (!find.isEmpty()) {
      return new Search(experiment).find(town, find);
    }
    Optional<Persona> persona = PersonName.persona(words.get(1));
    if (persona.isEmpty() || replication != null) {
      return Lives.of(experiment, town, PersonName.number(words.get(1)));
    }
    console
        .err()
        .println("Looking for a town in which a policy gives " + persona.get().name() + " a place");
    return new Search(experiment).firstPlaced(persona.get());
  }

  /** The number of a replication. */
  static final class Town implements IStringConverter<Integer> {
    @Override
    public Integer convert(String text) {
      Integer number = YamlScalar.whole(text);
      if (number == null || number < 0 || number >= MOST) {
        throw new ParameterException(
            "--replication must be a whole number in [0, "
                + (MOST - 1)
                + "] but was "
                + Mistake.found(text));
      }
      return number;
    }
  }
}
