package nl.basisbaan.experiments.study;

import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;

/** Finds what a name under {@code vary} is a setting of, and reads its values. */
final class Factors {
  private static final String RANGE = "range";
  private static final Pattern SPAN = Pattern.compile("(.+?)\\.\\.([^:]+)(?::(.*))?");
  private static final int MOST_VALUES = 10_000;
  static final String OF_THE_TOWN = "municipality.";
  static final String OF_THE_STUDY = "study.";

  /** What a study has that can be varied. */
  private static final String MONTHS_OF_THE_STUDY = OF_THE_STUDY + "months";

  private final Parameters parameters;
  private final List<Policy> policies;
  private final Map<String, RecordComponent> ofPolicies = new LinkedHashMap<>();
  private final Map<String, RecordComponent> ofTowns = new LinkedHashMap<>();

  Factors(Parameters parameters, List<Policy> policies) {
    this.parameters = parameters;
    this.policies = policies.stream().filter(Policy::opensPlaces).toList();
    ofPolicies.put(Lever.PLACES, component(Places.class, "places"));
    ofPolicies.put(Lever.BUDGET, component(Funding.class, "yearlyBudget"));
    settings(Policy.class, "", ofPolicies);
    settings(Municipality.class, "", ofTowns);
  }

  private static RecordComponent component(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** All settings with one value each, by their path. */
  private static void settings(Class<?> type, String path, Map<String, RecordComponent> found) {
    for (RecordComponent each : type.getRecordComponents()) {
      String name = path + Settings.nameOf(each);
      if (each.getType().isRecord()) {
        settings(each.getType(), name + ".", found);
      } else if (each.getType().isPrimitive() || each.getType().isEnum()) {
        found.put(name, each);
      }
    }
  }

  /** A value, a parameter or a setting, before its values are read. */
  record Found(
      Factor.Role role, Factor.Where where, Class<?> type, Setting setting, Parameter parameter) {}

  /**
   * A factor.
   *
   * @param name as under {@code vary}
   * @param values as written there
   * @throws IllegalArgumentException whose message says what is wrong, a line each
   */
  Factor factor(String name, List<String> values) {
    Found found = find(name);
    if (values.isEmpty()) {
      throw new IllegalArgumentException(name + " must have values but has none");
    }
    String cut = YamlScalar.cut(values);
    if (cut != null) {
      throw new IllegalArgumentException(name + " " + cut);
    }
    if (values.size() == 1) {
      Optional<Factor> spanned = span(name, found, values.get(0));
      if (spanned.isPresent()) {
        return spanned.get();
      }
    }
    List<String> read = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (String value : values) {
      try {
        read.addAll(values(name, found, value));
      } catch (IllegalArgumentException e) {
        wrong.add(e.getMessage());
      }
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", wrong));
    }
    if (read.stream().distinct().count() < read.size()) {
      throw new IllegalArgumentException(name + " must have values that differ but has " + read);
    }
    return new Factor(name, found.role, found.where, unit(found), read, 0, 0, isWhole(found));
  }

  /** What a name is of; refused when it is of nothing. */
  Found find(String name) {
    if (parameters.has(name)) {
      Factor.Where where = new Factor.Where(Factor.Where.Kind.PARAMETER, "", "", name);
      Parameter parameter = parameters.get(name);
      return new Found(Factor.Role.UNCERTAINTY, where, double.class, null, parameter);
    }
    if (name.startsWith(OF_THE_TOWN)) {
      String path = name.substring(OF_THE_TOWN.length());
      return setting(Factor.Where.Kind.MUNICIPALITY, "", "", path, ofTowns)
          .or(() -> ofOne(name)) // a policy may be called so too
          .orElseThrow(() -> unknown(name));
    }
    if (name.equals(MONTHS_OF_THE_STUDY)) {
      return monthsOfTheStudy();
    }
    return setting(Factor.Where.Kind.POLICY, "", "", name, ofPolicies)
        .or(() -> ofOne(name))
        .orElseThrow(() -> unknown(name));
  }

  /** A setting of one policy, or of one offer of it. */
  private Optional<Found> ofOne(String name) {
    for (Policy policy : policies) {
      if (name.startsWith(policy.name() + ".")) {
        String rest = name.substring(policy.name().length() + 1);
        Optional<Found> found =
            setting(Factor.Where.Kind.POLICY, policy.name(), "", rest, ofPolicies);
        for (String offer : policy.offers().stream().map(each -> each.name()).distinct().toList()) {
          if (found.isEmpty() && rest.startsWith(offer + ".")) {
            String path = rest.substring(offer.length() + 1);
            found = setting(Factor.Where.Kind.POLICY, policy.name(), offer, path, ofPolicies);
          }
        }
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> setting(
      Factor.Where.Kind kind,
      String policy,
      String offer,
      String path,
      Map<String, RecordComponent> known) {
    RecordComponent component = known.get(path);
    if (component == null) {
      return Optional.empty();
    }
    Factor.Role role =
        kind == Factor.Where.Kind.POLICY ? Factor.Role.LEVER : Factor.Role.UNCERTAINTY;
    return Optional.of(
        new Found(
            role,
            new Factor.Where(kind, policy, offer, path),
            component.getType(),
            component.getAnnotation(Setting.class),
            null));
  }

  private static Found monthsOfTheStudy() {
    RecordComponent component = component(Study.class, "months");
    return new Found(
        Factor.Role.UNCERTAINTY,
        new Factor.Where(Factor.Where.Kind.STUDY, "", "", "months"),
        component.getType(),
        component.getAnnotation(Setting.class),
        null);
  }

  private IllegalArgumentException unknown(String name) {
    List<String> known = new ArrayList<>(parameters.all().stream().map(Parameter::name).toList());
    ofTowns.keySet().forEach(path -> known.add(OF_THE_TOWN + path));
    known.add(MONTHS_OF_THE_STUDY);
    List<String> whose = new ArrayList<>(List.of(""));
    for (Policy policy : policies) {
      whose.add(policy.name() + ".");
      policy.offers().forEach(each -> whose.add(policy.name() + "." + each.name() + "."));
    }
    whose.forEach(prefix -> ofPolicies.keySet().forEach(path -> known.add(prefix + path)));
    return new IllegalArgumentException(
        "unknown setting or parameter "
            + Mistake.found(name)
            + Nearest.hint(name, known)
            + " Allowed: places, budget, what basisbaan list settings shows with one number or"
            + " choice (no month, text or list), what list parameters shows, POLICY.SETTING,"
            + " POLICY.OFFER.SETTING, municipality.SETTING, "
            + MONTHS_OF_THE_STUDY);
  }

  /** A factor that takes any value between two; empty when values are listed. */
  private Optional<Factor> span(String name, Found found, String text) {
    double low;
    double high;
    Matcher span = SPAN.matcher(text);
    if (text.equals(RANGE)) {
      low = found.parameter == null ? found.setting.low() : found.parameter.low();
      high = found.parameter == null ? found.setting.high() : found.parameter.high();
      if (!isNumber(found) || Double.isInfinite(low) || Double.isInfinite(high)) {
        throw new IllegalArgumentException(name + " has no range: give its values, such as [a, b]");
      }
    } else if (isNumber(found) && span.matches() && span.group(3) == null) {
      low = number(name, found, span.group(1));
      high = number(name, found, span.group(2));
    } else {
      return Optional.empty();
    }
    checkOrder(name, low, high, text);
    return Optional.of(
        new Factor(
            name, found.role, found.where, unit(found), List.of(), low, high, isWhole(found)));
  }

  private static void checkOrder(String name, double low, double high, String text) {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          name + " must go from a lower to a higher number but was " + Mistake.found(text));
    }
  }

  /** The values that one item stands for. */
  private List<String> values(String name, Found found, String text) {
    Matcher span = SPAN.matcher(text);
    if (!isNumber(found) || !span.matches()) {
      return List.of(value(name, found, text));
    }
    double low = number(name, found, span.group(1));
    double high = number(name, found, span.group(2));
    checkOrder(name, low, high, text);
    Integer count = span.group(3) == null ? null : YamlScalar.whole(span.group(3));
    if (count == null || count < 2 || count > MOST_VALUES) {
      throw new IllegalArgumentException(
          "%s must be FROM..TO:COUNT, with a COUNT of 2 to %s values, but was %s"
              .formatted(name, Integer.toString(MOST_VALUES), Mistake.found(text)));
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double each = low + (high - low) * i / (count - 1);
      if (isWhole(found) && each != Math.rint(each)) {
        throw new IllegalArgumentException(
            "%s must be whole numbers, which %s is not: a step would be %s"
                .formatted(name, text, Numbers.parameter((high - low) / (count - 1))));
      }
      values.add(Numbers.parameter(each));
    }
    return values;
  }

  private static boolean isNumber(Found found) {
    return found.type == int.class || found.type == double.class;
  }

  private static boolean isWhole(Found found) {
    return found.parameter == null ? found.type == int.class : found.parameter.whole();
  }

  private static String unit(Found found) {
    return found.parameter == null ? found.setting.unit() : found.parameter.unit();
  }

  private static double number(String name, Found found, String text) {
    return Factor.number(value(name, found, text));
  }

  /** One value, as it would be written in a file. */
  private static String value(String name, Found found, String text) {
    try {
      if (found.parameter != null) {
        Double number = YamlScalar.number(text);
        if (number == null) {
          throw new IllegalArgumentException("must be a number but was " + Mistake.found(text));
        }
        return Numbers.parameter(found.parameter.at(number).value());
      }
      Object value = YamlScalar.value(found.type, found.setting, text);
      return value instanceof Double number
          ? Numbers.parameter(number)
          : value instanceof YearMonth || value instanceof Integer ? value.toString() : text;
    } catch (IllegalArgumentException e) {
      String words = String.valueOf(e.getMessage());
      throw new IllegalArgumentException(words.startsWith(name) ? words : name + " " + words, e);
    }
  }
}
