package nl.basisbaan.experiments.catalogue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.MunicipalityFile;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlReader;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Page;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.numbers.Parameter;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Closure;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.WorkProviders;

/** What there is, as tables. */
public final class Catalogue {
  private Catalogue() {}

  /** The tables of one topic; empty for all. */
  public static Page of(Optional<Topic> topic) {
    return page(
        Arrays.stream(Topic.values())
            .filter(each -> topic.isEmpty() || topic.get() == each)
            .flatMap(each -> tables(each).stream())
            .toList());
  }

  /**
   * What the files of municipalities hold.
   *
   * @param directory where paths start
   * @throws UserMistake with all mistakes in all files
   */
  public static Page of(List<String> files, Path directory) {
    List<Mistake> mistakes = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (String file : files) {
      try {
        tables.add(town(municipality(Library.MUNICIPALITIES.find(file, directory))));
      } catch (UserMistake e) {
        mistakes.addAll(e.mistakes());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
    return page(tables);
  }

  private static Page page(List<Table> tables) {
    return new Page(Page.Purpose.LOOKING_UP, tables.stream().map(Page.Part::of).toList());
  }

  private static List<Table> tables(Topic topic) {
    return switch (topic) {
      case POLICIES -> List.of(policies(), settings());
      case STUDIES -> List.of(studies());
      case MUNICIPALITIES -> List.of(municipalities());
      case PARAMETERS -> List.of(parameters());
      case OUTCOMES -> List.of(outcomes());
    };
  }

  private static Table policies() {
    List<Row> rows = new ArrayList<>();
    for (String name : Library.POLICIES.names()) {
      Policy policy = YamlReader.read(Library.POLICIES.packed(name), Policy.class).value();
      rows.add(Row.ofWords(0, name, places(policy.scale()), policy.source(), policy.description()));
    }
    return new Table(0, List.of("policy", "places", "source", "means"), rows);
  }

  private static String places(List<Places> scale) {
    return scale.isEmpty()
        ? "none"
        : scale.stream()
            .map(step -> step.places() + (step.since().isEmpty() ? "" : " from " + step.since()))
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
      Municipality town = municipality(Library.MUNICIPALITIES.packed(name)).municipality();
      rows.add(
          Row.ofWords(
              0,
              name,
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
            "households",
            "over 3 years",
            "neighbourhoods",
            "work providers",
            "coaches",
            "source"),
        rows);
  }

  private static MunicipalityFile municipality(Input input) {
    return MunicipalityReader.read(input, like -> {}).value();
  }

  private static Table town(MunicipalityFile file) {
    Municipality town = file.municipality();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.ofWords(0, "source", town.source()));
    rows.add(Row.ofWords(0, "like", file.like().isEmpty() ? "no other" : file.like()));
    rows.add(Row.ofWords(0, "households", Integer.toString(town.stock().households())));
    rows.add(
        Row.ofWords(
            0, "persons over 3 years", Integer.toString(town.stock().personsOverThreeYears())));
    rows.add(Row.ofWords(0, "newcomers a month", Numbers.parameter(town.stock().newcomers())));
    rows.add(Row.ofWords(0, "coaches", Numbers.parameter(town.stock().coaches())));
    rows.add(
        Row.ofWords(
            0, "neighbourhoods", names(town.neighbourhoods(), Municipality.Neighbourhood::name)));
    rows.add(
        Row.ofWords(
            0, "organisations", names(town.organisations(), Municipality.Organisation::name)));
    rows.add(Row.ofWords(0, "work providers", Integer.toString(WorkProviders.number(town))));
    rows.add(Row.ofWords(0, "closures", closures(town.closures())));
    return new Table(0, List.of("municipality", town.name()), rows);
  }

  private static String closures(List<Closure> closures) {
    return closures.isEmpty()
        ? "none"
        : closures.stream()
            .map(
                each ->
                    "%s to %s: %s"
                        .formatted(each.from(), each.to(), Numbers.parameter(each.share())))
            .collect(Collectors.joining(", "));
  }

  private static <T> String names(List<T> list, Function<T, String> name) {
    return list.size() + ": " + list.stream().map(name).collect(Collectors.joining(", "));
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
              parameter.source(),
              parameter.words()));
    }
    return new Table(0, List.of("parameter", "value", "range", "unit", "source", "means"), rows);
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
}
