package nl.basisbaan.policy;

import java.time.YearMonth;
import java.util.List;
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

  /** Copies the list and refuses dates out of order. */
  public Policy {
    scale = List.copyOf(scale);
    for (int i = 1; i < scale.size(); i++) {
      if (!(scale.get(i).since().compareTo(scale.get(i - 1).since()) > 0)) {
        throw new IllegalArgumentException(
            "scale must be in the order of its dates but "
                + scale.get(i).since()
                + " comes after "
                + scale.get(i - 1).since());
      }
    }
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
   * many as the budget carries.
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

  /** Whether the policy ever opens a place. */
  public boolean opensPlaces() {
    return (scale.isEmpty() && funding.yearlyBudget() > 0)
        || scale.stream().anyMatch(step -> step.places() > 0);
  }
}
