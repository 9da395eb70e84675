package nl.basisbaan.experiments;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.basisbaan.model.Municipality;
import nl.basisbaan.policy.Setting;

/**
 * Margins of a population: persons or shares by level, of known levels, that add up to something.
 */
final class Margins {
  private Margins() {}

  /** The levels that a margin may have, as its words list them; empty for other maps. */
  static Set<String> levels(RecordComponent component) {
    if (!isMargin(component)) {
      return Set.of();
    }
    String words = component.getAnnotation(Setting.class).words();
    return new LinkedHashSet<>(
        List.of(words.substring(words.lastIndexOf(": ") + 1).strip().split(", ")));
  }

  /** Whether a component is the margin of a population rather than any other map of numbers. */
  static boolean isMargin(RecordComponent component) {
    return component.getDeclaringRecord() == Municipality.Group.class;
  }
}
