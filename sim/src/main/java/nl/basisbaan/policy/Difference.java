package nl.basisbaan.policy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.basisbaan.numbers.Settings;

/**
 * In which settings two policies differ: whom they take, and everything else. Only where one of the
 * two is empty can a difference in outcomes be put down to the other.
 *
 * @param whom settings of who may get a place and who comes first, such as {@code
 *     eligibility.max_outlook}
 * @param design all other settings but the words of the policy
 */
public record Difference(List<String> whom, List<String> design) {
  private static final Set<String> WORDS = Set.of("name", "description", "source");
  private static final String ORDER = "selection.outlook_weight";
  private static final String CRITERIA = "eligibility.";

  /** The difference of two policies, by the paths of settings in data files. */
  public static Difference between(Policy one, Policy other) {
    List<String> whom = new ArrayList<>();
    List<String> design = new ArrayList<>();
    Map<String, Object> settings = settings(one, "");
    settings(other, "")
        .forEach(
            (path, value) -> {
              if (!settings.get(path).equals(value)) {
                (path.startsWith(CRITERIA) || path.equals(ORDER) ? whom : design).add(path);
              }
            });
    design.removeAll(WORDS);
    return new Difference(List.copyOf(whom), List.copyOf(design));
  }

  /** The settings of a policy by their paths. */
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
    if (whom.isEmpty()) {
      return design.isEmpty() ? Kind.NOTHING : Kind.DESIGN;
    }
    return design.isEmpty() ? Kind.WHOM : Kind.BOTH;
  }

  /** How many settings differ. */
  public int size() {
    return whom.size() + design.size();
  }

  /** What two policies can differ in. */
  public enum Kind {
    NOTHING,
    DESIGN,
    WHOM,
    BOTH
  }
}
