package nl.basisbaan.policy;

import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.basisbaan.numbers.Settings;

/**
 * In which settings two policies differ: whom they take, and everything else. Only where one of the
 * two is empty can a difference in outcomes be put down to the other. How many places there are,
 * from when and for which budget is a part of design that says nothing of what a place is, and so
 * is who pays for it.
 *
 * @param whom settings of who is asked, may get a place and comes first, such as {@code
 *     eligibility.max_outlook}
 * @param design all other settings but the words of the policy
 */
public record Difference(List<String> whom, List<String> design) {
  private static final String CRITERIA = "eligibility.";

  /** Beside the criteria: who comes first, who is asked, and who is turned away. */
  private static final List<String> WHOM =
      List.of(
          "selection.outlook_weight",
          "selection.invites",
          "selection.only_from_offers",
          "pay.min_hours",
          "pay.both_partners");

  private static final List<String> SIZE =
      List.of("scale", "selection.recruits_from", "funding.yearly_budget");

  /**
   * The difference of two policies, by the paths of settings in data files; where one of the two
   * has several offers, the settings of an offer stand under its name, such as {@code
   * offers.step.pay.max_hours}.
   */
  public static Difference between(Policy one, Policy other) {
    boolean single = one.versions().size() == 1 && other.versions().size() == 1;
    Set<String> dates = new TreeSet<>();
    Stream.of(one, other)
        .flatMap(each -> each.laterFunding().stream())
        .forEach(later -> dates.add(later.since()));
    Map<String, Object> first = settings(one, single, dates);
    Map<String, Object> second = settings(other, single, dates);
    Set<String> paths = new TreeSet<>(first.keySet());
    paths.addAll(second.keySet());
    if (order(one).equals(order(other)) && order(one).size() == 1) {
      paths.removeIf(Difference::isOfWhom);
    }
    List<String> whom = new ArrayList<>();
    List<String> design = new ArrayList<>();
    for (String path : paths) {
      if (!Objects.equals(first.get(path), second.get(path))) {
        (isOfWhom(path) ? whom : design).add(path);
      }
    }
    return new Difference(List.copyOf(whom), List.copyOf(design));
  }

  private static boolean isOfWhom(String path) {
    return path.contains(CRITERIA) || isOneOf(WHOM, path);
  }

  private static boolean isOfSize(String path) {
    return isOneOf(SIZE, path);
  }

  /** Who pays, but for what a budget carries. */
  private static boolean isOfPayers(String path) {
    return path.contains(Funding.SECTION) && !isOfSize(path);
  }

  private static boolean isOneOf(List<String> settings, String path) {
    return settings.stream().anyMatch(each -> path.equals(each) || path.endsWith("." + each));
  }

  /** Whom the offers of a policy take, and in which order. */
  private static Set<Map<String, Object>> order(Policy policy) {
    Set<Map<String, Object>> all = new HashSet<>();
    for (Offer offer : policy.versions()) {
      Map<String, Object> whom = settings(offer, "");
      whom.keySet().removeIf(path -> !isOfWhom(path));
      all.add(whom);
    }
    return all;
  }

  /**
   * The settings of a policy by their paths, its words left out.
   *
   * @param dates at which the funding of it, or of another, changes
   */
  private static Map<String, Object> settings(Policy policy, boolean single, Set<String> dates) {
    Map<String, Object> all = new TreeMap<>(settings(policy.funding(), Funding.SECTION));
    for (String date : dates) {
      all.putAll(settings(policy.funding(YearMonth.parse(date)), date + "." + Funding.SECTION));
    }
    for (Offer offer : policy.versions()) {
      String prefix = single ? "" : "offers." + offer.name() + "." + since(offer);
      Map<String, Object> own = settings(offer, prefix);
      own.remove(prefix + "name");
      all.putAll(own);
    }
    return all;
  }

  private static String since(Offer offer) {
    return offer.since().isEmpty() ? "" : offer.since() + ".";
  }

  /** The settings of a record by their paths. */
  private static Map<String, Object> settings(Record record, String path) {
    Map<String, Object> all = new TreeMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = Settings.read(record, component);
      String name = path + Settings.nameOf(component);
      if (value instanceof Record inner) {
        all.putAll(settings(inner, name + "."));
      } else {
        all.put(name, value);
      }
    }
    return all;
  }

  /** What the two differ in. */
  public Kind kind() {
    if (!whom.isEmpty()) {
      return design.isEmpty() ? Kind.WHOM : Kind.BOTH;
    }
    if (design.isEmpty()) {
      return Kind.NOTHING;
    }
    boolean isSize = design.stream().anyMatch(Difference::isOfSize);
    boolean isPayers = design.stream().anyMatch(Difference::isOfPayers);
    boolean isOther = design.stream().anyMatch(path -> !isOfSize(path) && !isOfPayers(path));
    if (isOther) {
      return Kind.DESIGN;
    }
    return isSize && isPayers ? Kind.SIZE_AND_PAYERS : isSize ? Kind.SIZE : Kind.PAYERS;
  }

  /** How many settings differ. */
  public int size() {
    return whom.size() + design.size();
  }

  /** What two policies can differ in. */
  public enum Kind {
    NOTHING,
    /** Numbers of places, their dates and budgets only. */
    SIZE,
    /** Who pays only: lives are the same, unless a budget carries other places by it. */
    PAYERS,
    /** These two, and nothing else. */
    SIZE_AND_PAYERS,
    DESIGN,
    WHOM,
    BOTH
  }
}
