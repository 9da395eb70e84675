package nl.basisbaan.experiments.catalogue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.experiments.data.PolicyOrigins;
import nl.basisbaan.experiments.data.PolicyReader;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Preparation;
import nl.basisbaan.experiments.study.Request;
import nl.basisbaan.experiments.study.Warnings;
import nl.basisbaan.experiments.text.Language;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.WorkProviders;

/** Reads files as a run would, and says what they are and what would run. */
public final class FileCheck {
  private FileCheck() {}

  /**
   * What files are, a line each, with a line below for each thing that may not be meant.
   *
   * @param directory where paths start
   * @throws UserMistake with all mistakes in all files
   */
  public static List<String> lines(List<String> files, Path directory) {
    List<Mistake> mistakes = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    boolean withStudy = files.stream().anyMatch(file -> isStudy(file, directory));
    for (String file : files) {
      try {
        lines.addAll(lines(file, directory, withStudy));
      } catch (UserMistake e) {
        mistakes.addAll(e.mistakes());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
    return lines;
  }

  private static boolean isStudy(String file, Path directory) {
    try {
      return Library.of(Library.any(file, directory)).equals(Optional.of(Library.STUDIES));
    } catch (UserMistake e) { // told of the file itself
      return false;
    }
  }

  /**
   * What one file is.
   *
   * @param withStudy whether a study is checked too, which may vary what a policy says
   */
  private static List<String> lines(String file, Path directory, boolean withStudy) {
    Input input = Library.any(file, directory);
    Library kind = Library.of(input).orElseThrow(() -> Library.none(input));
    List<String> lines =
        switch (kind) {
          case STUDIES -> study(file, directory);
          case POLICIES -> policy(input, withStudy);
          case MUNICIPALITIES ->
              List.of(town(MunicipalityReader.read(input, like -> {}).value().municipality()));
        };
    return lines.stream().map(line -> input.label() + ": " + line).toList();
  }

  private static List<String> study(String file, Path directory) {
    Experiment experiment = Preparation.of(Request.of(file), directory);
    Scenario scenario = experiment.scenario();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "a study of %s, %s to %s (%s), policies %s; %s: %s%s",
            scenario.municipality().name(),
            scenario.start(),
            experiment.until(Language.EN, YearMonth::toString),
            experiment.length(0),
            scenario.policies().stream().map(Policy::name).collect(Collectors.joining(", ")),
            Words.count(experiment.units(), "unit"),
            Words.count(experiment.replications(), "replication"),
            ends(experiment)));
    lines.addAll(Warnings.of(experiment, Language.EN));
    lines.addAll(experiment.notes(Language.EN));
    return lines;
  }

  private static String ends(Experiment experiment) {
    if (experiment.isSweep()) {
      return String.format(
          Locale.ROOT,
          " of %s at %s",
          Words.count(Math.max(1, experiment.variants().designs()), "design"),
          Words.count(experiment.points().size(), "point"));
    }
    int ends = experiment.points().size() - 1;
    return ends == 0
        ? ""
        : String.format(
            Locale.ROOT,
            " and %d at each of %s of what nobody knows",
            experiment.replications(1),
            Words.count(ends, "end"));
  }

  private static List<String> policy(Input input, boolean withStudy) {
    Policy policy =
        (withStudy
                ? PolicyReader.readToVary(input, like -> {})
                : PolicyReader.read(input, like -> {}))
            .value();
    List<String> lines = new ArrayList<>(List.of("a policy, places: " + Lists.places(policy)));
    PolicyOrigins.taken(input).forEach(each -> lines.add(Warnings.words(each, Language.EN)));
    return lines;
  }

  private static String town(Municipality town) {
    return String.format(
        Locale.ROOT,
        "a municipality, inhabitants: %d, households: %d, neighbourhoods: %d, work providers: %d,"
            + " coaches: %s",
        town.stock().inhabitants(),
        town.stock().households(),
        town.neighbourhoods().size(),
        WorkProviders.number(town),
        Numbers.parameter(town.stock().coaches()));
  }
}
