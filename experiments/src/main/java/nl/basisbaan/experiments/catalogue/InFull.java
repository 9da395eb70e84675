package nl.basisbaan.experiments.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.basisbaan.experiments.data.Document;
import nl.basisbaan.experiments.data.Input;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.MunicipalityFile;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.experiments.data.PolicyOrigins;
import nl.basisbaan.experiments.data.PolicyReader;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlReader;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.experiments.text.Cell;
import nl.basisbaan.experiments.text.Numbers;
import nl.basisbaan.experiments.text.Table;
import nl.basisbaan.experiments.text.Table.Row;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.policy.Funding;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Closure;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.WorkProviders;

/** One thing with all that is known of it. */
final class InFull {
  private static final List<String> COLUMNS =
      List.of("setting", "value", "standard", "unit", "source");

  private static final String OFFERS = "offers";
  private static final String LATER_FUNDING = "later_funding";
  private static final String SINCE = "since ";

  /** What an offer is called stands before its settings. */
  private static final List<String> OF_AN_OFFER = List.of("name", "since");

  private InFull() {}

  /**
   * A file, by its kind.
   *
   * @throws UserMistake with all mistakes in it
   */
  static Table of(Library kind, Input input) {
    return switch (kind) {
      case POLICIES -> policy(PolicyReader.readToVary(input, like -> {}));
      case STUDIES -> settings(YamlReader.read(input, Study.class));
      case MUNICIPALITIES -> town(MunicipalityReader.read(input, like -> {}).value());
    };
  }

  /** The one row of a list, its columns below one another. */
  static Table of(Table list) {
    Row row = list.rows().get(0);
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < list.columns().size(); i++) {
      rows.add(Row.of(0, list.columns().get(i), row.cells().get(i)));
    }
    return new Table(0, List.of(list.columns().get(0), Lists.text(row.cells().get(0))), rows);
  }

  /** Every setting of a file, with what the file says behind it. */
  private static <R extends Record> Table settings(Document<R> file) {
    List<Row> rows = new ArrayList<>();
    add(rows, "", file.value(), file::comment);
    return new Table(0, COLUMNS, rows);
  }

  /**
   * A policy, of its funding what differs from a date on, and of each of its offers what differs
   * from the policy's own settings, or from the offer as it was before a date.
   */
  private static Table policy(Document<Policy> file) {
    List<Row> rows = new ArrayList<>();
    Policy policy = file.value();
    Function<String, String> comment = path -> PolicyOrigins.comment(file, path);
    add(rows, "", policy, comment);
    List<Row> own = List.copyOf(rows);
    List<Row> before = own;
    for (int i = 0; i < policy.laterFunding().size(); i++) {
      Funding.Later later = policy.laterFunding().get(i);
      String at = LATER_FUNDING + "[" + (i + 1) + "].";
      List<Row> now = new ArrayList<>();
      add(now, "funding.", later.funding(), path -> comment.apply(at + path));
      addWhatDiffers(rows, now, before, SINCE + later.since());
      before = now;
    }
    String name = "";
    for (int i = 0; i < policy.offers().size(); i++) {
      Offer offer = policy.offers().get(i);
      String at = OFFERS + "[" + (i + 1) + "].";
      List<Row> now = new ArrayList<>();
      add(now, "", offer, path -> comment.apply(at + path));
      List<Row> other = offer.name().equals(name) ? before : own;
      addWhatDiffers(rows, now, other, called(policy, offer));
      before = now;
      name = offer.name();
    }
    return new Table(0, COLUMNS, rows);
  }

  private static void addWhatDiffers(List<Row> rows, List<Row> now, List<Row> before, String name) {
    now.stream()
        .filter(row -> !OF_AN_OFFER.contains(text(row, 0)) && differs(row, before))
        .map(row -> named(row, name))
        .forEach(rows::add);
  }

  private static boolean differs(Row row, List<Row> others) {
    return !text(row, 1).isEmpty()
        && others.stream()
            .noneMatch(
                each -> text(each, 0).equals(text(row, 0)) && text(each, 1).equals(text(row, 1)));
  }

  private static String text(Row row, int cell) {
    return Lists.text(row.cells().get(cell));
  }

  /** An offer as it is from a month on; the only one of a policy needs no name. */
  private static String called(Policy policy, Offer offer) {
    String since = offer.since().isEmpty() ? "" : SINCE + offer.since();
    boolean only = offer.name().equals(policy.name());
    return only ? (since.isEmpty() ? "at first" : since) : (offer.name() + " " + since).strip();
  }

  private static Row named(Row row, String offer) {
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.set(0, Cell.of(offer + ": " + text(row, 0)));
    return Row.of(0, cells);
  }

  private static void add(
      List<Row> rows, String prefix, Record record, Function<String, String> comment) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = Settings.read(record, component);
      String path = prefix + Settings.nameOf(component);
      if (value instanceof Record part) {
        add(rows, path + ".", part, comment);
      } else if (!OFFERS.equals(path) && !LATER_FUNDING.equals(path)) {
        Setting setting = component.getAnnotation(Setting.class);
        String shown = shown(value);
        String standard = shown.equals(setting.standard()) ? "standard" : setting.standard();
        String unit = setting.unit();
        rows.add(Row.ofWords(0, path, shown, standard, unit, comment.apply(path)));
      }
    }
  }

  private static String shown(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(Places.class::isInstance)
          ? Lists.places(list.stream().map(Places.class::cast).toList())
          : list.stream().map(InFull::shown).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(each -> each.getKey() + ": " + shown(each.getValue()))
          .collect(
              Collectors.joining(
                  map.values().stream().anyMatch(List.class::isInstance) ? "; " : ", "));
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
    if (value instanceof Double number) {
      return Numbers.parameter(number);
    }
    return value instanceof Enum<?> constant ? Settings.nameOf(constant) : String.valueOf(value);
  }

  private static Table town(MunicipalityFile file) {
    Municipality town = file.municipality();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.ofWords(0, "source", town.source()));
    rows.add(Row.ofWords(0, "like", file.like().isEmpty() ? "no other" : file.like()));
    rows.add(Row.ofWords(0, "inhabitants", Integer.toString(town.stock().inhabitants())));
    rows.add(Row.ofWords(0, "households", Integer.toString(town.stock().households())));
    rows.add(
        Row.ofWords(
            0, "persons over 3 years", Integer.toString(town.stock().personsOverThreeYears())));
    rows.add(Row.ofWords(0, "newcomers a month", Numbers.parameter(town.stock().newcomers())));
    rows.add(
        Row.ofWords(0, "persons without benefit", Integer.toString(town.stock().withoutBenefit())));
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
}
