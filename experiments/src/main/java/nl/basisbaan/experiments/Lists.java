package nl.basisbaan.experiments;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.ListOptions.Topic;
import nl.basisbaan.model.Municipality;
import nl.basisbaan.model.Parameter;
import nl.basisbaan.model.Parameters;
import nl.basisbaan.model.WorkProviders;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.policy.Setting;
import nl.basisbaan.policy.Settings;

/** The command {@code list}: what there is, as tables. */
final class Lists {
  private static final int WIDTH = 140;
  private static final int WIDEST = 28;

  private Lists() {}

  /**
   * The tables of one topic or of all, or what the files that are named hold.
   *
   * @param directory where paths start
   * @throws UserMistake with all mistakes in these files
   */
  static String of(ListOptions options, Path directory) {
    Optional<Topic> topic = options.topic();
    return options.files().isEmpty() ? of(topic) : towns(options.files(), directory);
  }

  private static String of(Optional<Topic> topic) {
    return Arrays.stream(Topic.values())
        .filter(each -> topic.isEmpty() || topic.get() == each)
        .map(Lists::of)
        .collect(Collectors.joining("\n"));
  }

  private static String of(Topic topic) {
    return switch (topic) {
      case POLICIES -> policies() + "\n" + settings();
      case STUDIES -> studies();
      case MUNICIPALITIES -> municipalities();
      case PARAMETERS -> parameters();
      case OUTCOMES -> outcomes();
    };
  }

  private static String policies() {
    TextTable table = new TextTable("policy", "places", "source", "means");
    for (String name : Library.POLICIES.names()) {
      Policy policy = YamlReader.read(Library.POLICIES.packed(name), Policy.class).value();
      table.row(name, places(policy.scale()), policy.source(), policy.description());
    }
    return table.print(WIDTH, WIDEST);
  }

  private static String places(List<Places> scale) {
    return scale.isEmpty()
        ? "none"
        : scale.stream()
            .map(step -> step.places() + (step.since().isEmpty() ? "" : " from " + step.since()))
            .collect(Collectors.joining(", "));
  }

  private static String settings() {
    TextTable table = new TextTable("setting of a policy", "standard", "unit", "allowed", "means");
    for (RecordComponent part : Policy.class.getRecordComponents()) {
      if (part.getType().isRecord()) {
        for (RecordComponent component : part.getType().getRecordComponents()) {
          Setting setting = component.getAnnotation(Setting.class);
          table.row(
              Settings.nameOf(part) + "." + Settings.nameOf(component),
              setting.standard(),
              setting.unit(),
              allowed(component.getType(), setting),
              setting.words());
        }
      }
    }
    return table.print(WIDTH, WIDEST);
  }

  private static String allowed(Class<?> type, Setting setting) {
    return type.isPrimitive() && type != boolean.class
        ? Numbers.range(setting.low(), setting.high())
        : YamlScalar.kind(type, setting).replace("one of ", "");
  }

  private static String studies() {
    TextTable table =
        new TextTable("study", "municipality", "months", "replications", "policies", "question");
    for (String name : Library.STUDIES.names()) {
      Study study = YamlReader.read(Library.STUDIES.packed(name), Study.class).value();
      table.row(
          name,
          study.municipality(),
          Integer.toString(study.months()),
          Integer.toString(study.replications()),
          String.join(", ", study.policies()),
          study.question());
    }
    return table.print(WIDTH, WIDEST);
  }

  private static String municipalities() {
    TextTable table =
        new TextTable(
            "municipality",
            "households",
            "over 3 years",
            "neighbourhoods",
            "work providers",
            "coaches",
            "source");
    for (String name : Library.MUNICIPALITIES.names()) {
      Municipality town = municipality(Library.MUNICIPALITIES.packed(name)).municipality();
      table.row(
          name,
          Integer.toString(town.stock().households()),
          Integer.toString(town.stock().personsOverThreeYears()),
          Integer.toString(town.neighbourhoods().size()),
          Integer.toString(WorkProviders.number(town)),
          Numbers.parameter(town.stock().coaches()),
          town.source());
    }
    return table.print(WIDTH, WIDEST);
  }

  private static MunicipalityFile municipality(Input input) {
    return MunicipalityReader.read(input, like -> {}).value();
  }

  private static String towns(List<String> files, Path directory) {
    List<Mistake> mistakes = new ArrayList<>();
    List<String> tables = new ArrayList<>();
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
    return String.join("\n", tables);
  }

  private static String town(MunicipalityFile file) {
    Municipality town = file.municipality();
    TextTable table = new TextTable("municipality", town.name());
    table.row("source", town.source());
    table.row("like", file.like().isEmpty() ? "no other" : file.like());
    table.row("households", Integer.toString(town.stock().households()));
    table.row("persons over 3 years", Integer.toString(town.stock().personsOverThreeYears()));
    table.row("newcomers a month", Numbers.parameter(town.stock().newcomers()));
    table.row("coaches", Numbers.parameter(town.stock().coaches()));
    table.row("neighbourhoods", names(town.neighbourhoods(), Municipality.Neighbourhood::name));
    table.row("organisations", names(town.organisations(), Municipality.Organisation::name));
    table.row("work providers", Integer.toString(WorkProviders.number(town)));
    return table.print(WIDTH, WIDEST);
  }

  private static <T> String names(List<T> list, Function<T, String> name) {
    return list.size() + ": " + list.stream().map(name).collect(Collectors.joining(", "));
  }

  private static String parameters() {
    TextTable table = new TextTable("parameter", "value", "range", "unit", "source", "means");
    for (Parameter parameter : Parameters.standard().all()) {
      table.row(
          parameter.name(),
          Numbers.parameter(parameter.value()),
          Numbers.range(parameter.low(), parameter.high()),
          parameter.unit(),
          parameter.source(),
          parameter.words());
    }
    return table.print(WIDTH, WIDEST);
  }

  private static String outcomes() {
    TextTable table = new TextTable("outcome", "unit", "better", "known", "means");
    for (Outcome outcome : Outcome.values()) {
      table.row(
          outcome.label(),
          outcome.unit(),
          outcome.good() == Outcome.Good.NEITHER ? "-" : lower(outcome.good()),
          outcome.when() == Outcome.When.PAIRED ? "against none" : lower(outcome.when()),
          outcome.words());
    }
    return table.print(WIDTH, WIDEST);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
