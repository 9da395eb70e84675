package nl.basisbaan.experiments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nl.basisbaan.Scenario;
import nl.basisbaan.model.Municipality;
import nl.basisbaan.model.Parameter;
import nl.basisbaan.model.Parameters;
import nl.basisbaan.policy.Policy;

/** Puts a study together from its files, and finds every mistake before anything runs. */
final class Preparation {
  private static final String NONE = "none";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

  private final ModelOptions options;
  private final Path directory;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();

  private Preparation(ModelOptions options, Path directory) {
    this.options = options;
    this.directory = directory;
  }

  /**
   * The study that the user asked for, ready to run.
   *
   * @throws UserMistake with all mistakes in all its files and in {@code --set}
   */
  static Experiment of(ModelOptions options, Path directory) {
    return new Preparation(options, directory).experiment();
  }

  private Experiment experiment() {
    Document<Study> file =
        YamlReader.read(Library.STUDIES.find(options.study(), directory), Study.class);
    inputs.add(file.input());
    Study study = file.value();
    checkName(file, study.name());
    Municipality municipality = municipality(file);
    List<Policy> policies = policies(file);
    Map<String, Double> set = new LinkedHashMap<>();
    Parameters parameters = parameters(file, set);
    checkBothEnds(file, parameters);
    if (!mistakes.isEmpty()) {
      throw new UserMistake(inOrder());
    }
    return new Experiment(
        study,
        List.copyOf(inputs),
        new Scenario(
            municipality, policies, parameters, study.start(), study.months(), options.seed()),
        set,
        Point.bothEnds(parameters, study.bothEnds()),
        options.replications().orElse(study.replications()),
        options.follow());
  }

  /** The study first, then file by file and line by line. */
  private List<Mistake> inOrder() {
    List<String> files = inputs.stream().map(Input::label).toList();
    return mistakes.stream()
        .sorted(
            Comparator.comparingInt((Mistake mistake) -> files.indexOf(mistake.file()))
                .thenComparingInt(Mistake::line)
                .thenComparingInt(Mistake::column))
        .toList();
  }

  private Municipality municipality(Document<Study> file) {
    String reference = file.value().municipality();
    Mistake unknown = file.mistake("", "municipality");
    return read(Library.MUNICIPALITIES, reference, Municipality.class, file.input(), unknown)
        .map(town -> checkName(town, town.value().name()))
        .orElse(null);
  }

  private List<Policy> policies(Document<Study> file) {
    List<String> references = file.value().policies();
    List<Policy> policies = new ArrayList<>();
    Set<String> names = new HashSet<>();
    if (references.stream().noneMatch(reference -> Input.stem(reference).equals(NONE))) {
      policies.add(policy(file, NONE, file.mistake("", "policies")));
    }
    for (int i = 0; i < references.size(); i++) {
      Mistake here = file.mistake("", "policies", i);
      String reference = references.get(i);
      if (!names.add(Input.stem(reference))) {
        mistakes.add(here.saying("policy " + reference + " is named twice"));
      } else if (Input.stem(reference).equals(NONE) && i > 0) {
        mistakes.add(here.saying("none must come first: the others are compared with it"));
      } else {
        policies.add(policy(file, reference, here));
      }
    }
    return policies;
  }

  private Policy policy(Document<Study> study, String reference, Mistake here) {
    Optional<Document<Policy>> file =
        read(Library.POLICIES, reference, Policy.class, study.input(), here);
    if (file.isEmpty()) {
      return null;
    }
    Policy policy = checkName(file.get(), file.get().value().name());
    if (Input.stem(reference).equals(NONE) && policy.opensPlaces()) {
      mistakes.add(
          file.get().mistake("none must open no places: the others are compared with it", "scale"));
    }
    OptionalInt places = study.value().places();
    return policy.opensPlaces() && places.isPresent()
        ? policy.withPlaces(places.getAsInt())
        : policy;
  }

  /** Reads a file that the study names; empty after a mistake, which is kept. */
  private <R extends Record> Optional<Document<R>> read(
      Library library, String reference, Class<R> type, Input study, Mistake here) {
    try {
      Input input = library.find(reference, study);
      inputs.add(input);
      return Optional.of(YamlReader.read(input, type));
    } catch (UserMistake e) {
      for (Mistake mistake : e.mistakes()) {
        mistakes.add(mistake.line() > 0 ? mistake : here.saying(mistake.toString()));
      }
      return Optional.empty();
    }
  }

  /** The name is in results and in messages, so it must be plain and lead back to the file. */
  private <R extends Record> R checkName(Document<R> file, String name) {
    if (!NAME.matcher(name).matches()) {
      mistakes.add(
          file.mistake(
              "name must be letters, digits, points, hyphens and underscores but was "
                  + (name.isEmpty() ? "empty" : name),
              "name"));
    } else if (!name.equals(file.input().stem())) {
      mistakes.add(
          file.mistake(
              "name must be " + file.input().stem() + " as the file is called but was " + name,
              "name"));
    }
    return file.value();
  }

  private Parameters parameters(Document<Study> file, Map<String, Double> set) {
    Parameters parameters = Parameters.standard();
    for (Map.Entry<String, Double> change : file.value().set().entrySet()) {
      Mistake here = file.mistake("", "set", change.getKey());
      parameters = change(parameters, change.getKey(), change.getValue(), here, set);
    }
    for (Map.Entry<String, Double> change : options.set().entrySet()) {
      Mistake here = Mistake.of("--set");
      parameters = change(parameters, change.getKey(), change.getValue(), here, set);
    }
    return parameters;
  }

  private Parameters change(
      Parameters parameters, String name, double value, Mistake here, Map<String, Double> set) {
    String prefix = here.line() > 0 ? "" : "--set: ";
    if (!parameters.has(name)) {
      mistakes.add(here.saying(prefix + unknownParameter(parameters, name)));
      return parameters;
    }
    try {
      set.put(name, value);
      return parameters.with(name, value);
    } catch (IllegalArgumentException e) {
      mistakes.add(here.saying(prefix + e.getMessage()));
      return parameters;
    }
  }

  private void checkBothEnds(Document<Study> file, Parameters parameters) {
    List<String> names = file.value().bothEnds();
    for (int i = 0; i < names.size(); i++) {
      Mistake here = file.mistake("", "both_ends", i);
      if (names.indexOf(names.get(i)) < i) {
        mistakes.add(here.saying("parameter " + names.get(i) + " is named twice"));
      } else if (!parameters.has(names.get(i))) {
        mistakes.add(here.saying(unknownParameter(parameters, names.get(i))));
      }
    }
  }

  private static String unknownParameter(Parameters parameters, String name) {
    List<String> names = parameters.all().stream().map(Parameter::name).toList();
    return "unknown parameter "
        + Mistake.found(name)
        + Nearest.hint(name, names)
        + " Allowed: what basisbaan list parameters shows";
  }
}
