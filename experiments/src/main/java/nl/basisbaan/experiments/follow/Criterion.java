package nl.basisbaan.experiments.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.basisbaan.experiments.data.Mistake;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.data.YamlScalar;
import nl.basisbaan.experiments.text.Nearest;
import nl.basisbaan.followed.Profile;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;

/**
 * Something by which a user describes whom to follow.
 *
 * @param words as the user gave it, such as {@code age=55..60}
 */
record Criterion(String words, Test test) {
  private static final int MONTHS_PER_YEAR = 12;
  private static final String UNDER = "under_";
  private static final String AND_OVER = "_and_over";
  private static final List<String> OF_POLICIES =
      List.of("placed", "not_placed", "interviewed", "not_interviewed");
  private static final List<String> KEYS =
      List.of(
          "sex",
          "age",
          "household",
          "education",
          "benefit_months",
          "barrier",
          "participation_job",
          "placed",
          "not_placed",
          "interviewed",
          "not_interviewed");

  /** Whether somebody is as described. */
  @FunctionalInterface
  interface Test {
    boolean holds(Seen seen);
  }

  /**
   * What is known of somebody.
   *
   * @param events that the person has had under each policy
   */
  record Seen(Profile profile, Map<String, Set<Event>> events) {
    boolean had(String policy, Event event) {
      return events.getOrDefault(policy, Set.of()).contains(event);
    }
  }

  boolean holds(Seen seen) {
    return test.holds(seen);
  }

  /**
   * Reads what a user gave, all of it.
   *
   * @param policies beside no programme
   * @throws UserMistake with every mistake
   */
  static List<Criterion> read(List<String> given, List<String> policies) {
    List<Criterion> criteria = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (String words : given) {
      try {
        criteria.add(of(words, policies));
      } catch (UserMistake e) {
        mistakes.addAll(e.mistakes());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new UserMistake(mistakes);
    }
    return criteria;
  }

  private static Criterion of(String words, List<String> policies) {
    int equals = words.indexOf('=');
    String key = equals < 0 ? words : words.substring(0, equals);
    if (!KEYS.contains(key)) {
      throw new UserMistake(
          "--find knows no "
              + Mistake.found(key)
              + Nearest.hint(key, KEYS)
              + " Allowed: KEY=VALUE with "
              + String.join(", ", KEYS));
    }
    String value = equals < 0 ? "" : words.substring(equals + 1);
    if (value.isEmpty()) {
      throw new UserMistake("--find must be KEY=VALUE but was " + Mistake.found(words));
    }
    return new Criterion(
        words, OF_POLICIES.contains(key) ? ofPolicy(key, value, policies) : ofPerson(key, value));
  }

  private static Test ofPolicy(String key, String value, List<String> policies) {
    one(key, value, policies);
    Event event = key.endsWith("placed") ? Event.STARTED : Event.INTERVIEWED;
    boolean wanted = !key.startsWith("not_");
    return seen -> seen.had(value, event) == wanted;
  }

  private static Test ofPerson(String key, String value) {
    return switch (key) {
      case "sex" -> {
        Sex sex = constant(key, value, Sex.values());
        yield seen -> seen.profile.who().sex() == sex;
      }
      case "household" -> {
        Household household = constant(key, value, Household.values());
        yield seen -> seen.profile.who().household() == household;
      }
      case "education" -> {
        Education education = constant(key, value, Education.values());
        yield seen -> seen.profile.who().education() == education;
      }
      case "barrier" -> {
        Barrier barrier = constant(key, value, Barrier.values());
        yield seen -> seen.profile.barriers().contains(barrier);
      }
      case "participation_job" -> {
        boolean yes = one(key, value, List.of("yes", "no")).equals("yes");
        yield seen -> seen.profile.hadParticipationJob() == yes;
      }
      case "age" -> between(key, value, profile -> profile.who().ageMonths() / MONTHS_PER_YEAR);
      default -> between(key, value, profile -> profile.who().benefitMonths());
    };
  }

  private static Test between(String key, String value, ToIntFunction<Profile> figure) {
    String[] ends = range(value).split("\\.\\.", -1);
    Integer low = YamlScalar.whole(ends[0]);
    Integer high = YamlScalar.whole(ends[ends.length - 1]);
    if (low == null || high == null || ends.length > 2 || low > high) {
      throw new UserMistake(
          "--find "
              + key
              + " must be as 57, 55..60, under_35 or 60_and_over but was "
              + Mistake.found(value));
    }
    return seen -> {
      int found = figure.applyAsInt(seen.profile);
      return found >= low && found <= high;
    };
  }

  /** The words by which result files name groups, as two numbers. */
  private static String range(String value) {
    if (value.startsWith(UNDER)) {
      Integer limit = YamlScalar.whole(value.substring(UNDER.length()));
      return limit == null ? value : "0.." + (limit - 1);
    }
    return value.endsWith(AND_OVER)
        ? value.replace(AND_OVER, ".." + Integer.MAX_VALUE)
        : value.replaceFirst("^(\\d+)_(\\d+)$", "$1..$2");
  }

  private static <E extends Enum<E>> E constant(String key, String value, E[] constants) {
    List<String> names = Arrays.stream(constants).map(Settings::nameOf).toList();
    return constants[names.indexOf(one(key, value, names))];
  }

  private static String one(String key, String value, List<String> allowed) {
    if (!allowed.contains(value)) {
      throw new UserMistake(
          "--find "
              + key
              + " must be one of "
              + String.join(", ", allowed)
              + " but was "
              + Mistake.found(value)
              + Nearest.to(value, allowed).map(name -> "; did you mean " + name + "?").orElse(""));
    }
    return value;
  }
}
