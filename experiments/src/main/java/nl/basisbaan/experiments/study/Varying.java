package nl.basisbaan.experiments.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.basisbaan.experiments.data.Document;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Policy;

/** What a study varies, put together from its file and the command line, with every mistake. */
final class Varying {
  private static final String VARY = "vary";

  private final Document<Study> file;
  private final Request request;
  private final Factors factors;
  private final List<Policy> policies;
  private final List<Mistake> mistakes;
  private final Consumer<Input> inputs;

  private final List<Factor> levers = new ArrayList<>();
  private final List<Factor> uncertainties = new ArrayList<>();

  /**
   * Reads what varies.
   *
   * @param policies of the study, no programme first
   * @param mistakes takes what is wrong
   * @param inputs takes the files that are read
   */
  Varying(
      Document<Study> file,
      Request request,
      Parameters parameters,
      List<Policy> policies,
      List<Mistake> mistakes,
      Consumer<Input> inputs) {
    this.file = file;
    this.request = request;
    this.factors = new Factors(parameters, policies);
    this.policies = policies;
    this.mistakes = mistakes;
    this.inputs = inputs;
  }

  /** Whether anything varies. */
  private boolean isThere(Study study) {
    return !study.vary().isEmpty()
        || !request.vary().isEmpty()
        || !request.design().isEmpty()
        || !study.design().equals(Settings.standard(Design.class));
  }

  /**
   * An experiment that varies what is asked; the same where nothing is, and after a mistake.
   *
   * @param fixed with the points at which nothing varies
   */
  Experiment vary(Experiment fixed) {
    Study study = file.value();
    checkOutcomes(study);
    if (!isThere(study)) {
      return fixed;
    }
    if (!study.sizes().isEmpty() || !study.budgets().isEmpty() || fixed.points().size() > 1) {
      mistakes.add(
          Mistake.of(
              "--vary cannot be given for a study with sizes, budgets or both_ends: name what they"
                  + " vary, or write a study of your own"));
      return fixed;
    }
    Design.Of ofLevers = design("levers", study.design().levers());
    Design.Of ofUncertainties = design("uncertainties", study.design().uncertainties());
    study.vary().forEach((name, values) -> add(name, values, file.mistake("", VARY, name), ""));
    request.vary().forEach((name, values) -> add(name, values, Mistake.of(""), "--vary: "));
    List<List<String>> listOfLevers = list("levers", ofLevers, levers);
    List<List<String>> listOfUncertainties = list("uncertainties", ofUncertainties, uncertainties);
    checkDesign("levers", ofLevers, levers);
    checkDesign("uncertainties", ofUncertainties, uncertainties);
    checkLevers();
    if (ofLevers.kind() != Design.Kind.ONE_AT_A_TIME) {
      checkTwice();
    }
    if (ofUncertainties.kind() != Design.Kind.ONE_AT_A_TIME) {
      uncertainties.forEach(factor -> checkSet(factor, fixed));
    }
    if (!mistakes.isEmpty()) {
      return fixed;
    }
    try {
      Design design = new Design(ofLevers, ofUncertainties);
      return fixed.varied(
          new Sweep(levers, uncertainties, design, listOfLevers, listOfUncertainties));
    } catch (IllegalArgumentException e) {
      mistakes.add(file.mistake("vary " + e.getMessage(), VARY));
      return fixed;
    }
  }

  private void checkOutcomes(Study study) {
    Optional<String> wrong = unknown(study.primary());
    wrong.ifPresent(words -> mistakes.add(file.mistake("primary must be " + words, "primary")));
    study
        .precision()
        .forEach(
            (name, half) -> {
              Mistake here = file.mistake("", "precision", name);
              unknown(name).ifPresent(words -> mistakes.add(here.saying("must be " + words)));
              if (!(half > 0)) {
                mistakes.add(here.saying(name + " must be above 0 but was " + half));
              }
            });
  }

  /** What an outcome must be, if there is none of that name. */
  private static Optional<String> unknown(String name) {
    List<String> outcomes = Arrays.stream(Outcome.values()).map(Outcome::label).toList();
    return outcomes.contains(name)
        ? Optional.empty()
        : Optional.of(
            "an outcome, as basisbaan list outcomes shows, but was "
                + Mistake.found(name)
                + Nearest.hint(name, outcomes));
  }

  private void add(String name, List<String> values, Mistake here, String prefix) {
    try {
      Factor factor = factors.factor(name, values);
      List<Factor> role = factor.role() == Factor.Role.LEVER ? levers : uncertainties;
      role.removeIf(each -> each.name().equals(name)); // the command line comes last
      role.add(factor);
    } catch (IllegalArgumentException e) {
      mistakes.add(here.saying(prefix + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
    }
  }

  /** The design that the command line asks for, such as {@code sobol:64}, or that of the file. */
  private Design.Of design(String part, Design.Of ofFile) {
    String text = request.design().get(part);
    if (text == null) {
      return ofFile;
    }
    String[] words = text.split(":", 3);
    List<String> kinds = Settings.namesOf(Design.Kind.class);
    try {
      if (!kinds.contains(words[0])) {
        throw new IllegalArgumentException(
            "must be one of "
                + String.join(", ", kinds)
                + " but was "
                + Mistake.found(words[0])
                + Nearest.hint(words[0], kinds));
      }
      Design.Kind kind = (Design.Kind) Settings.parse(Design.Kind.class, words[0]);
      boolean list = kind == Design.Kind.LIST;
      String levels = Settings.of(Design.Of.class, "levels").standard();
      return new Design.Of(
          kind,
          words.length > 1 && !list ? OptionalInt.of(whole(words[1])) : OptionalInt.empty(),
          whole(words.length > 2 && !list ? words[2] : levels),
          words.length > 1 && list ? text.substring(words[0].length() + 1) : "");
    } catch (IllegalArgumentException e) {
      mistakes.add(Mistake.of("--design " + part + ": " + e.getMessage()));
      return ofFile;
    }
  }

  private static int whole(String text) {
    Integer number = YamlScalar.whole(text);
    if (number == null) {
      throw new IllegalArgumentException("must be a whole number but was " + Mistake.found(text));
    }
    return number;
  }

  /** The rows of a list, whose columns are the factors. */
  private List<List<String>> list(String part, Design.Of design, List<Factor> role) {
    if (design.kind() != Design.Kind.LIST) {
      return List.of();
    }
    if (!role.isEmpty()) {
      mistakes.add(
          file.mistake(
              "vary must leave out " + role.get(0).name() + ": the list has the " + part, VARY));
      return List.of();
    }
    try {
      Input input = Input.beside(design.file(), file.input());
      inputs.accept(input);
      DesignList list = DesignList.read(input, factors);
      for (Factor factor : list.factors()) {
        boolean lever = factor.role() == Factor.Role.LEVER;
        if (lever != part.equals("levers")) {
          String is = lever ? " is a lever" : " is an uncertainty";
          throw new UserMistake(input.label() + ": " + factor.name() + is);
        }
        role.add(factor);
      }
      return list.rows();
    } catch (UserMistake e) {
      Mistake here = file.mistake("", "design");
      e.mistakes().forEach(mistake -> mistakes.add(mistake.orAt(here)));
      return List.of();
    }
  }

  private void checkDesign(String part, Design.Of design, List<Factor> role) {
    boolean asked = design.kind() != Design.Kind.GRID;
    if (asked && role.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(file.mistake("design of " + part + " has no " + part + " under vary", "design"));
    }
    if (design.kind() == Design.Kind.GRID) {
      for (Factor each : role) {
        if (each.isContinuous()) {
          mistakes.add(
              file.mistake(
                  each.name()
                      + " must have values for a grid, such as "
                      + each.withEnds().values().get(0)
                      + ".."
                      + each.withEnds().values().get(1)
                      + ":3, or another design of "
                      + part,
                  VARY,
                  each.name()));
        }
      }
    }
  }

  /** Every lever must apply to a policy, and every value to all policies that it applies to. */
  private void checkLevers() {
    for (Factor factor : levers) {
      Lever lever = new Lever(factor, file.value().start());
      List<Policy> meant = policies.stream().filter(lever::appliesTo).toList();
      if (meant.isEmpty()) {
        mistakes.add(
            file.mistake(
                factor.name() + " applies to no policy of the study", VARY, factor.name()));
      }
    }
  }

  /** Of two levers that set the same of a policy one would win, and designs have wrong names. */
  private void checkTwice() {
    for (int i = 0; i < levers.size(); i++) {
      Lever lever = new Lever(levers.get(i), file.value().start());
      for (Factor factor : levers.subList(0, i)) {
        Lever before = new Lever(factor, file.value().start());
        policies.stream()
            .flatMap(
                policy ->
                    lever.alsoSetBy(before, policy).stream()
                        .map(setting -> setting + " of " + policy.name()))
            .findFirst()
            .ifPresent(both -> tellTwice(lever.factor(), factor, both));
      }
    }
  }

  private void tellTwice(Factor factor, Factor before, String both) {
    String words =
        "%s cannot vary beside %s: both set %s; vary one of them, or each alone (one_at_a_time)"
            .formatted(factor.name(), before.name(), both);
    mistakes.add(file.mistake(words, VARY, factor.name()));
  }

  /** What varies has no value beside those: one that is set would be told but never lived. */
  private void checkSet(Factor factor, Experiment fixed) {
    String name = factor.name();
    if (fixed.set().containsKey(name)) {
      String set = request.set().containsKey(name) ? "--set" : "set of " + file.input().label();
      String words = "%s cannot vary and be set: %s sets it to %s; leave out one of the two";
      String value = Numbers.parameter(fixed.set().get(name));
      mistakes.add(file.mistake(words.formatted(name, set, value), VARY, name));
    }
  }
}
