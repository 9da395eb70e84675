package nl.basisbaan.experiments.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.experiments.data.PolicyReader;
import nl.basisbaan.experiments.data.YamlReader;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.experiments.text.TableRows;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.WorkProviders;

/** What there is, a table a topic. */
final class Lists {
  private Lists() {}

  /** The table of a topic, a row a thing that begins with its name and ends with its meaning. */
  static Table of(Topic topic) {
    return switch (topic) {
      case POLICIES -> policies();
      case SETTINGS -> settings();
      case STUDIES -> studies();
      case MUNICIPALITIES -> municipalities();
      case PARAMETERS -> parameters();
      case OUTCOMES -> outcomes();
    };
  }

  private static Table policies() {
    List<Row> rows = new ArrayList<>();
    for (String name : Library.POLICIES.names()) {
      Policy policy = PolicyReader.read(Library.POLICIES.packed(name), like -> {}).value();
      rows.add(Row.ofWords(0, name, places(policy), policy.source(), policy.description()));
    }
    return new Table(0, List.of("policy", "places", "source", "means"), rows);
  }

  /** Places by date of each offer, on one line. */
  static String places(Policy policy) {
    List<Offer> versions = Offers.of(policy).versions();
    if (versions.stream().allMatch(each -> each.scale().isEmpty()) && policy.opensPlaces()) {
      return "as many as its budget carries";
    }
    return policy.offers().isEmpty()
        ? places(policy.scale())
        : policy.offers().stream()
            .map(each -> each.name() + ": " + places(each.scale()))
            .distinct()
            .collect(Collectors.joining("; "));
  }

  /** Places by date, on one line. */
  static String places(List<Places> scale) {
    return scale.isEmpty()
        ? "none"
        : scale.stream()
            .map(
                step ->
                    step.places()
                        + (step.since().isEmpty() ? "" : " from " + step.since())
                        + (step.ramp() ? " (evenly)" : ""))
            .collect(Collectors.joining(", "));
  }

  private static Table settings() {
    List<Row> rows = new ArrayList<>();
    for (RecordComponent part : Policy.class.getRecordComponents()) {
      if (part.getType().isRecord()) {
        for (RecordComponent component : part.getType().getRecordComponents()) {
          Setting setting = component.getAnnotation(Setting.class);
          rows.add(
              Row.ofWords(
                  0,
                  Settings.nameOf(part) + "." + Settings.nameOf(component),
                  setting.standard(),
                  setting.unit(),
                  allowed(component.getType(), setting),
                  setting.words()));
        }
      }
    }
    return new Table(
        0, List.of("setting of a policy", "standard", "unit", "allowed", "means"), rows);
  }

  private static String allowed(Class<?> type, Setting setting) {
    return type.isPrimitive() && type != boolean.class
        ? Numbers.range(setting.low(), setting.high())
        : YamlScalar.kind(type, setting).replace("one of ", "");
  }

  private static Table studies() {
    List<Row> rows = new ArrayList<>();
    for (String name : Library.STUDIES.names()) {
      Study study = YamlReader.read(Library.STUDIES.packed(name), Study.class).value();
      rows.add(
          Row.ofWords(
              0,
              name,
              study.municipality(),
              Integer.toString(study.months()),
              Integer.toString(study.replications()),
              String.join(", ", study.policies()),
              study.question()));
    }
    return new Table(
        0,
        List.of("study", "municipality", "months", "replications", "policies", "question"),
        rows);
  }

  private static Table municipalities() {
    List<Row> rows = new ArrayList<>();
    for (String name : Library.MUNICIPALITIES.names()) {
      Municipality town =
          MunicipalityReader.read(Library.MUNICIPALITIES.packed(name), like -> {})
              .value()
              .municipality();
      rows.add(
          Row.ofWords(
              0,
              name,
              Integer.toString(town.stock().inhabitants()),
              Integer.toString(town.stock().households()),
              Integer.toString(town.stock().personsOverThreeYears()),
              Integer.toString(town.neighbourhoods().size()),
              Integer.toString(WorkProviders.number(town)),
              Numbers.parameter(town.stock().coaches()),
              town.source()));
    }
    return new Table(
        0,
        List.of(
            "municipality",
            "inhabitants",
            "households",
            "over 3 years",
            "neighbourhoods",
            "work providers",
            "coaches",
            "source"),
        rows);
  }

  private static Table parameters() {
    List<Row> rows = new ArrayList<>();
    for (Parameter parameter : Parameters.standard().all()) {
      rows.add(
          Row.ofWords(
              0,
              parameter.name(),
              Numbers.parameter(parameter.value()),
              Numbers.range(parameter.low(), parameter.high()),
              parameter.unit(),
              Settings.nameOf(parameter.scope()),
              parameter.source(),
              parameter.words()));
    }
    return new Table(
        0, List.of("parameter", "value", "range", "unit", "changes", "source", "means"), rows);
  }

  private static Table outcomes() {
    List<Row> rows = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      rows.add(
          Row.ofWords(
              0,
              outcome.label(),
              outcome.unit(),
              outcome.good() == Outcome.Good.NEITHER ? "-" : lower(outcome.good()),
              outcome.when() == Outcome.When.PAIRED ? "against none" : lower(outcome.when()),
              outcome.words()));
    }
    return new Table(0, List.of("outcome", "unit", "better", "known", "means"), rows);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The words in a cell. */
  static String text(Cell cell) {
    return TableRows.words(cell);
  }
}
