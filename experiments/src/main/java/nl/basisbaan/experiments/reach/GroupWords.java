package nl.basisbaan.experiments.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups of people of the result files, in words. */
final class GroupWords {
  /** By dimension, and in each by the label of a group. */
  private static final Map<String, Map<String, String>> WORDS = words();

  private GroupWords() {}

  private static Map<String, Map<String, String>> words() {
    Map<String, Map<String, String>> words = new LinkedHashMap<>();
    add(words, "By sex", "sex", "female", "women", "male", "men");
    add(
        words,
        "By age",
        "age",
        "under_35",
        "people under 35",
        "35_49",
        "people of 35-49",
        "50_59",
        "people of 50-59",
        "60_and_over",
        "people of 60 and over");
    add(
        words,
        "By household",
        "household",
        "single",
        "single people",
        "single_parent",
        "single parents",
        "couple",
        "couples",
        "couple_children",
        "couples with children");
    add(
        words,
        "By education",
        "education",
        "none",
        "people up to primary school",
        "mbo_havo_vwo",
        "secondary or vocational graduates",
        "hbo",
        "higher vocational graduates",
        "wo",
        "university graduates");
    add(
        words,
        "By time on benefit",
        "duration",
        "under_3",
        "people under 3 years on benefit",
        "3_5",
        "people 3-5 years on benefit",
        "5_10",
        "people 5-10 years on benefit",
        "10_and_over",
        "people 10+ years on benefit",
        "none",
        "households without benefit");
    add(
        words,
        "By barriers to work",
        "barriers",
        "0",
        "people without a barrier",
        "1",
        "people with one barrier",
        "2_and_more",
        "people with two barriers or more");
    return words;
  }

  private static void add(
      Map<String, Map<String, String>> words, String heading, String dimension, String... pairs) {
    Map<String, String> levels = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      levels.put(dimension + "=" + pairs[i], pairs[i + 1]);
    }
    words.put(heading, levels);
  }

  /** What groups differ in, in words. */
  static List<String> dimensions() {
    return List.copyOf(WORDS.keySet());
  }

  /** The groups of a dimension by their label in result files, in words. */
  static Map<String, String> groups(String dimension) {
    return WORDS.get(dimension);
  }
}
