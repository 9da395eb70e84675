package nl.basisbaan.policy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * What a municipality decides about basic jobs (basisbanen): data, never code. Policies differ in
 * these dimensions only; what a file leaves out takes the standard value of its {@link Setting}.
 *
 * @param name short name, as in result files
 * @param description what it is, in one sentence
 * @param source publication it follows, or {@code assumption}
 * @param scale places by date; empty for no programme
 */
public record Policy(
    @Setting(words = "Short name, as in result files; the file has the same name") String name,
    @Setting(words = "What the policy is, in one sentence") String description,
    @Setting(words = "Publication it follows, or assumption") String source,
    Eligibility eligibility,
    Selection selection,
    Pay pay,
    ContractTerms contract,
    Duty duty,
    Supervision supervision,
    PlaceOfWork placeOfWork,
    Transition transition,
    Funding funding,
    @Setting(words = "Places by date, in the order of their dates") List<Places> scale) {

  private static final int AS_MANY_AS_THE_BUDGET_CARRIES = 100_000;

  /** Copies the list and refuses steps without their date, out of order, or without a start. */
  public Policy {
    scale = List.copyOf(scale);
    List<String> mistakes = mistakes(scale);
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mistakes));
    }
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

  /** A policy with standard values: the ordinary services and no places. */
  public static Policy none() {
    return new Policy(
        "none",
        "Ordinary services only: duty to apply, wage-cost subsidy, participation jobs",
        "assumption",
        Settings.standard(Eligibility.class),
        Settings.standard(Selection.class),
        Settings.standard(Pay.class),
        Settings.standard(ContractTerms.class),
        Settings.standard(Duty.class),
        Settings.standard(Supervision.class),
        Settings.standard(PlaceOfWork.class),
        Settings.standard(Transition.class),
        Settings.standard(Funding.class),
        List.of());
  }

  /**
   * Places open in a month; zero before the first date. With a budget and without places by date as
   * many as the budget carries. A step without a date from which another grows must have been
   * dated: see {@link #from}.
   */
  public int places(YearMonth month) {
    if (scale.isEmpty() && funding.yearlyBudget() > 0) {
      return AS_MANY_AS_THE_BUDGET_CARRIES;
    }
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

  /**
   * The same policy with a date for a step that has none: the first month of the study.
   *
   * @throws IllegalArgumentException when another step comes before
   */
  public Policy from(YearMonth start) {
    if (scale.size() < 2 || !scale.get(0).since().isEmpty()) {
      return this;
    }
    List<Places> dated = new ArrayList<>(scale);
    dated.set(0, scale.get(0).from(start));
    return withScale(dated);
  }

  /** The same policy with a fixed number of places from the first month. */
  public Policy withPlaces(int places) {
    return withScale(List.of(new Places("", places)));
  }

  /** The same policy with other places by date. */
  public Policy withScale(List<Places> other) {
    return new Policy(
        name,
        description,
        source,
        eligibility,
        selection,
        pay,
        contract,
        duty,
        supervision,
        placeOfWork,
        transition,
        funding,
        other);
  }

  /** The same policy with one setting changed, such as {@code contract.first_months}. */
  public Policy with(String path, String value) {
    return Settings.with(this, path, value);
  }

  /** Whether the policy opens a place in one of so many months. */
  public boolean opensPlaces(YearMonth start, int months) {
    return IntStream.range(0, months).anyMatch(month -> places(start.plusMonths(month)) > 0);
  }

  /** Whether the policy ever opens a place. */
  public boolean opensPlaces() {
    return (scale.isEmpty() && funding.yearlyBudget() > 0)
        || scale.stream().anyMatch(step -> step.places() > 0);
  }
}
