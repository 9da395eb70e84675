package nl.basisbaan.policy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a list of places by date amounts to. */
final class Scale {
  private Scale() {}

  /**
   * Refuses steps without their date, out of order, or without a start.
   *
   * @throws IllegalArgumentException with a line a mistake
   */
  static List<Places> checked(List<Places> scale) {
    List<String> mistakes = mistakes(scale);
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mistakes));
    }
    return List.copyOf(scale);
  }

  private static List<String> mistakes(List<Places> scale) {
    List<String> mistakes = new ArrayList<>();
    if (!scale.isEmpty() && scale.get(0).ramp()) {
      mistakes.add("scale[1].ramp must be false in the first step: nothing is there to grow from");
    }
    for (int i = 1; i < scale.size(); i++) {
      String since = scale.get(i).since();
      String before = scale.get(i - 1).since();
      if (since.isEmpty()) {
        mistakes.add(
            String.format(
                Locale.ROOT,
                "scale[%d] must have since in every step but the first, but %s",
                i + 1,
                withoutSince(scale)));
      } else if (!(since.compareTo(before) > 0)) {
        mistakes.add(
            String.format(
                Locale.ROOT,
                "scale[%d] must be in the order of its dates but %s comes after %s",
                i + 1,
                since,
                before));
      }
    }
    return mistakes;
  }

  private static String withoutSince(List<Places> scale) {
    List<String> steps =
        scale.stream()
            .filter(step -> step.since().isEmpty())
            .map(step -> "{places: " + step.places() + "}")
            .toList();
    return String.join(" and ", steps) + (steps.size() == 1 ? " has none" : " have none");
  }

  /**
   * Places open in a month; zero before the first date. A step without a date from which another
   * grows must have been dated: see {@link #from}.
   */
  static int places(List<Places> scale, YearMonth month) {
    int places = 0;
    Places last = null;
    for (Places step : scale) {
      if (step.startsBy(month)) {
        places = step.places();
        last = step;
      } else if (step.ramp() && last != null) {
        return step.between(last, month);
      } else {
        return places;
      }
    }
    return places;
  }

  /** The most places of any step. */
  static int most(List<Places> scale) {
    return scale.stream().mapToInt(Places::places).max().orElse(0);
  }

  /**
   * The same steps with a date for the first when others follow one that has none.
   *
   * @throws IllegalArgumentException when another step comes before
   */
  static List<Places> from(List<Places> scale, YearMonth start) {
    if (scale.size() < 2 || !scale.get(0).since().isEmpty()) {
      return scale;
    }
    List<Places> dated = new ArrayList<>(scale);
    dated.set(0, scale.get(0).from(start));
    return checked(dated);
  }
}
