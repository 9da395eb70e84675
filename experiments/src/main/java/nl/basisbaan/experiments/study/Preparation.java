package nl.basisbaan.experiments.study;

import static nl.basisbaan.experiments.data.PolicyOrigins.withoutEffect;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.data.Document;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.MunicipalityFile;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.experiments.data.PolicyReader;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlReader;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;

/** Puts a study together from its files, and finds every mistake before anything runs. */
public final class Preparation {
  private static final String NONE = "none";

  private final Request request;
  private final Path directory;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final Map<Document<Policy>, List<Policy>> files = new IdentityHashMap<>();

  private Preparation(Request request, Path directory) {
    this.request = request;
    this.directory = directory;
  }

  /**
   * The study that the user asked for, ready to run.
   *
   * @throws UserMistake with all mistakes in all its files and in {@code --set}
   */
  public static Experiment of(Request request, Path directory) {
    return new Preparation(request, directory).experiment();
  }

  private Experiment experiment() {
    Document<Study> file = study();
    Study study = file.value();
    Optional<Document<MunicipalityFile>> town = municipality(file, study.named());
    List<Policy> policies = policies(file);
    Map<String, Double> set = new LinkedHashMap<>();
    Parameters parameters = parameters(file, study.named(), set);
    checkBothEnds(file, study.named(), parameters);
    mistakes.addAll(Study.mistakes(file, request.replications()));
    Varying varying = varying(file, study.named(), parameters, policies);
    throwMistakes();
    List<Point> points = Point.bothEnds(parameters, study.bothEnds());
    Municipality municipality = town.get().value().municipality();
    Experiment fixed = experiment(study, municipality, policies, parameters, set, points);
    Point.BASE.contradictions(fixed.scenario()).stream()
        .map(town.get()::mistake)
        .forEach(mistakes::add);
    Experiment experiment = varying.vary(fixed);
    throwMistakes();
    Point.refused(experiment.points(), experiment.scenario())
        .ifPresent(refused -> mistakes.add(varying.of(refused, experiment)));
    Variants variants = experiment.variants();
    files.forEach((each, of) -> mistakes.addAll(withoutEffect(each, () -> variants.ways(of))));
    throwMistakes();
    return experiment.with(inputs);
  }

  /** The study; when it cannot be read, what it names is looked up all the same. */
  private Document<Study> study() {
    Input input = Library.STUDIES.find(request.study(), directory);
    inputs.add(input);
    try {
      return YamlReader.read(input, Study.class);
    } catch (UserMistake e) {
      mistakes.addAll(e.mistakes());
      checkNames(YamlReader.readPart(input, Study.Named.class, Study.class));
      throwMistakes();
      throw e;
    }
  }

  private void checkNames(Document<Study.Named> file) {
    Study.Named named = file.value();
    if (!named.municipality().isEmpty()) {
      municipality(file, named);
    }
    List<Policy> policies = new ArrayList<>();
    for (int i = 0; i < named.policies().size(); i++) {
      policy(file.input(), named.policies().get(i), file.mistake("", "policies", i))
          .ifPresent(each -> policies.add(each.value()));
    }
    Parameters parameters = parameters(file, named, new LinkedHashMap<>());
    checkBothEnds(file, named, parameters);
    varying(file, named, parameters, policies);
  }

  private Varying varying(
      Document<?> file, Study.Named named, Parameters parameters, List<Policy> policies) {
    Varying varying =
        new Varying(file, named, request, parameters, policies, mistakes, inputs::add);
    varying.read();
    return varying;
  }

  private Experiment experiment(
      Study study,
      Municipality municipality,
      List<Policy> policies,
      Parameters parameters,
      Map<String, Double> set,
      List<Point> points) {
    return new Experiment(
        study,
        List.copyOf(inputs),
        new Scenario(
            municipality,
            policies,
            parameters,
            study.start(),
            study.months(),
            study.warmUpMonths(),
            request.seed()),
        set,
        points,
        request.replications().orElse(study.replications()),
        request.follow());
  }

  /** The study first, then file by file and line by line. */
  private void throwMistakes() {
    if (mistakes.isEmpty()) {
      return;
    }
    List<String> files = inputs.stream().map(Input::label).toList();
    throw new UserMistake(
        mistakes.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt((Mistake mistake) -> files.indexOf(mistake.file()))
                    .thenComparingInt(Mistake::line)
                    .thenComparingInt(Mistake::column))
            .toList());
  }

  private Optional<Document<MunicipalityFile>> municipality(Document<?> file, Study.Named named) {
    Mistake here = file.mistake("", "municipality");
    Function<Input, Document<MunicipalityFile>> reader =
        input -> MunicipalityReader.read(input, inputs::add);
    return read(Library.MUNICIPALITIES, named.municipality(), reader, file.input(), here);
  }

  private List<Policy> policies(Document<Study> file) {
    List<String> references = file.value().policies();
    List<Policy> policies = new ArrayList<>();
    Set<String> names = new HashSet<>();
    if (references.stream().noneMatch(reference -> Input.stem(reference).equals(NONE))) {
      policies.addAll(sized(file, NONE, file.mistake("", "policies")));
    }
    for (int i = 0; i < references.size(); i++) {
      Mistake here = file.mistake("", "policies", i);
      String reference = references.get(i);
      if (!names.add(Input.stem(reference))) {
        mistakes.add(here.saying("policy " + reference + " is named twice"));
      } else if (Input.stem(reference).equals(NONE) && i > 0) {
        mistakes.add(here.saying("none must come first: the others are compared with it"));
      } else {
        policies.addAll(sized(file, reference, here));
      }
    }
    checkSizes(file, policies);
    return policies;
  }

  /** The policy that a study names, as often as the study has sizes; none after a mistake. */
  private List<Policy> sized(Document<Study> study, String reference, Mistake here) {
    Optional<Document<Policy>> read = policy(study.input(), reference, here);
    boolean resized =
        study.value().resizes() && read.isPresent() && read.get().value().opensPlaces();
    List<Policy> policies =
        resized
            ? study.value().resized(read.get().value())
            : read.map(each -> dated(each, study.value().start())).stream().toList();
    read.ifPresent(file -> files.put(file, policies));
    return policies;
  }

  /** A policy whose first step is dated, so that the next can grow from it. */
  private Policy dated(Document<Policy> file, YearMonth start) {
    try {
      return file.value().from(start);
    } catch (IllegalArgumentException e) {
      mistakes.add(file.mistake(e.getMessage() + ", the first month of the study"));
      return file.value();
    }
  }

  private Optional<Document<Policy>> policy(Input study, String reference, Mistake here) {
    Function<Input, Document<Policy>> reader = input -> PolicyReader.readToVary(input, inputs::add);
    Optional<Document<Policy>> file = read(Library.POLICIES, reference, reader, study, here);
    boolean none = Input.stem(reference).equals(NONE);
    if (none && file.isPresent() && file.get().value().opensPlaces()) {
      mistakes.add(
          file.get().mistake("none must open no places: the others are compared with it", "scale"));
    }
    return file;
  }

  private void checkSizes(Document<Study> file, List<Policy> policies) {
    Study study = file.value();
    if (mistakes.isEmpty() && policies.stream().noneMatch(Policy::opensPlaces)) {
      needPlaces(file, "places", study.places().isPresent());
      needPlaces(file, "sizes", !study.sizes().isEmpty());
      needPlaces(file, "budgets", !study.budgets().isEmpty());
    }
    Set<String> names = new HashSet<>();
    for (Policy policy : policies) {
      if (!names.add(policy.name())) {
        mistakes.add(file.mistake("sizes give two policies the name " + policy.name(), "sizes"));
      }
    }
  }

  private void needPlaces(Document<Study> file, String key, boolean given) {
    if (given) {
      mistakes.add(file.mistake(key + " need a policy that opens places but none does"));
    }
  }

  /** Reads a file that the study names; empty after a mistake, which is kept. */
  private <R extends Record> Optional<Document<R>> read(
      Library library,
      String reference,
      Function<Input, Document<R>> reader,
      Input study,
      Mistake here) {
    try {
      Input input = library.find(reference, study);
      inputs.add(input);
      return Optional.of(reader.apply(input));
    } catch (UserMistake e) {
      e.mistakes().forEach(mistake -> mistakes.add(mistake.orAt(here)));
      return Optional.empty();
    }
  }

  private Parameters parameters(Document<?> file, Study.Named named, Map<String, Double> set) {
    Parameters parameters = Parameters.standard();
    for (Map.Entry<String, Double> change : named.set().entrySet()) {
      Mistake here = file.mistake("", "set", change.getKey());
      parameters = change(parameters, change.getKey(), change.getValue(), here, set);
    }
    for (Map.Entry<String, Double> change : request.set().entrySet()) {
      Mistake here = Mistake.of("--set");
      parameters = change(parameters, change.getKey(), change.getValue(), here, set);
    }
    return parameters;
  }

  private Parameters change(
      Parameters parameters, String name, double value, Mistake here, Map<String, Double> set) {
    String prefix = here.line() > 0 ? "" : "--set: ";
    if (!parameters.has(name)) {
      mistakes.add(here.saying(prefix + Factor.unknownParameter(parameters, name)));
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

  private void checkBothEnds(Document<?> file, Study.Named named, Parameters parameters) {
    List<String> names = named.bothEnds();
    for (int i = 0; i < names.size(); i++) {
      Mistake here = file.mistake("", "both_ends", i);
      if (names.indexOf(names.get(i)) < i) {
        mistakes.add(here.saying("parameter " + names.get(i) + " is named twice"));
      } else if (!parameters.has(names.get(i))) {
        mistakes.add(here.saying(Factor.unknownParameter(parameters, names.get(i))));
      }
    }
  }
}
