package nl.basisbaan.experiments.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.basisbaan.experiments.data.Document;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;

/** What a study varies, put together from its file and the command line, with every mistake. */
final class Varying {
  private static final String VARY = "vary";
  private static final String LEVERS = "levers";
  private static final String UNCERTAINTIES = "uncertainties";
  private static final String NONE = "must have a design that can be; the first is ";
  private static final String UNREAD =
      "%s must be left out %s; so it is in every design: vary what would make it read too, or set"
          + " that in the policy";

  private final Document<?> file;
  private final Study.Named named;
  private final Request request;
  private final Factors factors;
  private final List<Policy> policies;
  private final List<Mistake> mistakes;
  private final Consumer<Input> inputs;

  private final List<Factor> levers = new ArrayList<>();
  private final List<Factor> uncertainties = new ArrayList<>();

  /**
   * What varies, before it is read.
   *
   * @param file of the study, in which other things may be wrong
   * @param named in it
   * @param policies of the study, no programme first; those that can be read
   * @param mistakes takes what is wrong
   * @param inputs takes the files that are read
   */
  Varying(
      Document<?> file,
      Study.Named named,
      Request request,
      Parameters parameters,
      List<Policy> policies,
      List<Mistake> mistakes,
      Consumer<Input> inputs) {
    this.file = file;
    this.named = named;
    this.request = request;
    this.factors = new Factors(parameters, policies);
    this.policies = policies;
    this.mistakes = mistakes;
    this.inputs = inputs;
  }

  /** Reads what is named under {@code vary} and in {@code --vary}, with its values. */
  void read() {
    named.vary().forEach((name, values) -> add(name, values, file.mistake("", VARY, name), ""));
    request.vary().forEach((name, values) -> add(name, values, Mistake.of(""), "--vary: "));
  }

  /**
   * An experiment that varies what was read; the same where nothing is, and after a mistake.
   *
   * @param fixed with the points at which nothing varies
   */
  Experiment vary(Experiment fixed) {
    Study study = fixed.study();
    if (!study.varies() && request.vary().isEmpty() && request.design().isEmpty()) {
      return fixed;
    }
    if (!study.sizes().isEmpty() || !study.budgets().isEmpty() || fixed.points().size() > 1) {
      mistakes.add(
          Mistake.of(
              "--vary cannot be given for a study with sizes, budgets or both_ends: write a study of"
                  + " your own without them"));
      return fixed;
    }
    int before = mistakes.size();
    Design.Of ofLevers = design(LEVERS, study.design().levers());
    Design.Of ofUncertainties = design(UNCERTAINTIES, study.design().uncertainties());
    if (mistakes.size() > before) {
      return fixed;
    }
    List<List<String>> leverList = list(LEVERS, ofLevers, levers);
    List<List<String>> uncertaintyList = list(UNCERTAINTIES, ofUncertainties, uncertainties);
    checkDesign(LEVERS, ofLevers, levers);
    checkDesign(UNCERTAINTIES, ofUncertainties, uncertainties);
    checkLevers(study.start());
    if (ofLevers.kind() != Design.Kind.ONE_AT_A_TIME) {
      checkTwice(study.start());
    }
    if (ofUncertainties.kind() != Design.Kind.ONE_AT_A_TIME) {
      uncertainties.forEach(factor -> checkSet(factor, fixed));
    }
    if (!mistakes.isEmpty()) {
      return fixed;
    }
    try {
      Design design = new Design(ofLevers, ofUncertainties);
      Experiment varied =
          fixed.varied(new Sweep(levers, uncertainties, design, leverList, uncertaintyList));
      varied
          .variants()
          .unread()
          .forEach((lever, why) -> mistakes.add(of(lever, UNREAD.formatted(lever.name(), why))));
      varied.variants().noneCanBe().ifPresent(first -> mistakes.add(ofAll(NONE + first)));
      return varied;
    } catch (IllegalArgumentException e) {
      mistakes.add(ofAll(e.getMessage()));
      return fixed;
    }
  }

  /** A mistake of all that varies together. */
  private Mistake ofAll(String words) {
    return named.vary().isEmpty()
        ? Mistake.of("--vary " + words)
        : file.mistake("vary " + words, VARY);
  }

  /** A mistake of a point, where what it changes was asked for. */
  Mistake of(Point.Refused point, Experiment experiment) {
    return point
        .factor(experiment.uncertainties())
        .map(factor -> of(factor, point.words()))
        .orElseGet(() -> file.mistake(point.words(), "both_ends"));
  }

  /** A mistake of what varies, where it was asked for: as an option, in the file, or by a list. */
  private Mistake of(Factor factor, String words) {
    String name = factor.name();
    if (request.vary().containsKey(name)) {
      return Mistake.of("--vary: " + words);
    }
    return named.vary().containsKey(name)
        ? file.mistake(words, VARY, name)
        : ofDesign(factor.role() == Factor.Role.LEVER ? LEVERS : UNCERTAINTIES, words);
  }

  /** A mistake of a design, where it was asked for. */
  private Mistake ofDesign(String part, String words) {
    return request.design().containsKey(part)
        ? Mistake.of("--design " + part + ": " + words)
        : file.mistake(words, "design");
  }

  private void add(String name, List<String> values, Mistake here, String prefix) {
    if (isOfUnread(name)) {
      return; // told of the policy
    }
    try {
      Factor factor = factors.factor(name, values);
      List<Factor> role = factor.role() == Factor.Role.LEVER ? levers : uncertainties;
      role.removeIf(each -> each.name().equals(name)); // the command line comes last
      role.add(factor);
    } catch (IllegalArgumentException e) {
      mistakes.addAll(here.sayingEach(prefix, e));
    }
  }

  /** Whether a name is of a policy of the study that cannot be read. */
  private boolean isOfUnread(String name) {
    List<String> read = policies.stream().map(Policy::name).toList();
    return named.policies().stream()
        .map(Input::stem)
        .anyMatch(policy -> !read.contains(policy) && name.startsWith(policy + "."));
  }

  /** The design that the command line asks for, such as {@code sobol:64}, or that of the file. */
  private Design.Of design(String part, Design.Of ofFile) {
    String text = request.design().get(part);
    try {
      return text == null ? ofFile : Design.Of.parse(text);
    } catch (IllegalArgumentException e) {
      String words = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      mistakes.add(Mistake.of("--design " + part + ": " + words));
      return ofFile;
    }
  }

  /** The rows of a list, whose columns are the factors. */
  private List<List<String>> list(String part, Design.Of design, List<Factor> role) {
    if (design.kind() != Design.Kind.LIST) {
      return List.of();
    }
    if (!role.isEmpty()) {
      String words = "vary must leave out " + role.get(0).name() + ": the list has the " + part;
      mistakes.add(of(role.get(0), words));
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
      for (Mistake each : e.mistakes()) {
        mistakes.add(each.line() > 0 ? each : ofDesign(part, each.toString()));
      }
      return List.of();
    }
  }

  private void checkDesign(String part, Design.Of design, List<Factor> role) {
    boolean asked = design.kind() != Design.Kind.GRID;
    if (asked && role.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(ofDesign(part, "design of " + part + " has no " + part + " under vary"));
    }
    if (design.kind() == Design.Kind.GRID) {
      for (Factor each : role) {
        if (each.isContinuous()) {
          List<String> ends = each.withEnds().values();
          String words =
              "%s must have values for a grid, such as %s..%s:3, or another design of %s";
          mistakes.add(of(each, words.formatted(each.name(), ends.get(0), ends.get(1), part)));
        }
      }
    }
  }

  /** Every lever must apply to a policy, and every value to all policies that it applies to. */
  private void checkLevers(YearMonth start) {
    for (Factor factor : levers) {
      Lever lever = new Lever(factor, start);
      List<Policy> meant = policies.stream().filter(lever::appliesTo).toList();
      if (meant.isEmpty()) {
        mistakes.add(of(factor, factor.name() + " applies to no policy of the study"));
      }
    }
  }

  /** Of two levers that set the same of a policy one would win, and designs have wrong names. */
  private void checkTwice(YearMonth start) {
    for (int i = 0; i < levers.size(); i++) {
      Lever lever = new Lever(levers.get(i), start);
      for (Factor factor : levers.subList(0, i)) {
        Lever before = new Lever(factor, start);
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
    mistakes.add(of(factor, words));
  }

  /** What varies has no value beside those: one that is set would be told but never lived. */
  private void checkSet(Factor factor, Experiment fixed) {
    String name = factor.name();
    if (fixed.set().containsKey(name)) {
      String set = request.set().containsKey(name) ? "--set" : "set of " + file.input().label();
      String words = "%s cannot vary and be set: %s sets it to %s; leave out one of the two";
      String value = Numbers.parameter(fixed.set().get(name));
      mistakes.add(of(factor, words.formatted(name, set, value)));
    }
  }
}
