package nl.basisbaan.experiments.policies;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Places;
import nl.basisbaan.policy.Policy;

/** The dimensions of all policies side by side: what differs from the standard. */
final class SideBySide {
  private static final Policy STANDARD = Policy.none();
  private static final int LONGEST_SCALE = 5;

  private SideBySide() {}

  /** The rows of the table, heading first. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| policy | kind | for whom | pay and hours | contract | duty | supervision | place of work |"
            + " step to work | funding | places |");
    lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
    PackedPolicies.names().forEach(name -> lines.add(row(name)));
    return lines;
  }

  private static String row(String name) {
    Policy policy = PackedPolicies.policy(name);
    boolean only = Offers.of(policy).count() == 1;
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    for (Offer offer : Offers.of(policy).versions()) {
      cells(offer)
          .forEach(
              (dimension, text) -> {
                cells
                    .computeIfAbsent(dimension, each -> new LinkedHashMap<>())
                    .put(label(offer, only), text);
              });
    }
    cells.put("funding", Map.of("", differences(policy.funding(), STANDARD.funding())));
    List<String> row = new ArrayList<>(List.of("[" + name + "](#" + name + ")"));
    for (String dimension :
        List.of(
            "kind",
            "whom",
            "pay",
            "contract",
            "duty",
            "help",
            "where",
            "step",
            "funding",
            "places")) {
      row.add(together(cells.get(dimension)));
    }
    return "| " + String.join(" | ", row) + " |";
  }

  private static Map<String, String> cells(Offer offer) {
    Offer standard = STANDARD.offer("standard", "");
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("kind", offer.scale().isEmpty() ? "" : Settings.nameOf(offer.kind()));
    cells.put(
        "whom",
        joined(
            differences(offer.eligibility(), standard.eligibility()),
            differences(offer.selection(), standard.selection())));
    cells.put(
        "pay", differences(offer.pay(), standard.pay(), offer.withoutEffect().keySet(), "pay."));
    cells.put("contract", differences(offer.contract(), standard.contract()));
    cells.put("duty", differences(offer.duty(), standard.duty()));
    cells.put("help", differences(offer.supervision(), standard.supervision()));
    cells.put("where", differences(offer.placeOfWork(), standard.placeOfWork()));
    cells.put("step", differences(offer.transition(), standard.transition()));
    cells.put("places", places(offer.scale()));
    return cells;
  }

  /** The name of an offer and from when it is so; the only offer of a policy needs no name. */
  private static String label(Offer offer, boolean only) {
    String since = offer.since().isEmpty() ? "" : "from " + offer.since();
    return only ? (since.isEmpty() ? "at first" : since) : (offer.name() + " " + since).strip();
  }

  /** What all offers share once, else each with its name, and again where a date changes it. */
  private static String together(Map<String, String> byOffer) {
    if (byOffer.values().stream().distinct().count() == 1) {
      return byOffer.values().iterator().next();
    }
    List<String> told = new ArrayList<>();
    String before = "";
    for (Map.Entry<String, String> each : byOffer.entrySet()) {
      if (!each.getKey().contains("from ") || !each.getValue().equals(before)) {
        told.add(each.getKey() + ": " + (each.getValue().isEmpty() ? "-" : each.getValue()));
      }
      before = each.getValue();
    }
    return String.join("; ", told);
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
  }

  private static String places(List<Places> scale) {
    List<String> steps =
        scale.stream()
            .map(
                step ->
                    step.places()
                        + Optional.of(step.since())
                            .filter(since -> !since.isEmpty())
                            .map(since -> " from " + since)
                            .orElse("")
                        + (step.ramp() ? " (evenly)" : ""))
            .toList();
    return steps.size() > LONGEST_SCALE
        ? steps.get(0) + ", ..., " + steps.get(steps.size() - 1)
        : String.join(", ", steps);
  }

  /** The settings of a record that differ, with their values. */
  private static String differences(Record record, Record standard) {
    return differences(record, standard, Set.of(), "");
  }

  /** The same without settings that have no effect, by their path. */
  private static String differences(
      Record record, Record standard, Set<String> without, String section) {
    List<String> found = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = Settings.read(record, component);
      boolean read = !without.contains(section + Settings.nameOf(component));
      if (read && !value.equals(Settings.read(standard, component))) {
        String name = Settings.nameOf(component);
        found.add(Boolean.TRUE.equals(value) ? name : name + " " + text(value));
      }
    }
    return String.join(", ", found);
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return Settings.nameOf(constant);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(SideBySide::text).collect(Collectors.joining(" + "));
    }
    return value instanceof Double number ? Settings.plain(number) : value.toString();
  }
}
