package nl.basisbaan.policy;

import java.time.YearMonth;
import java.util.List;
import nl.basisbaan.numbers.Dates;
import nl.basisbaan.numbers.Setting;
import nl.basisbaan.numbers.Settings;

/**
 * One kind of place of a policy (a track), from a month on. A policy without offers of its own is
 * its only offer.
 *
 * @param scale places by date
 */
public record Offer(
    @Setting(words = "Short name of the offer, its own in the policy") String name,
    @Setting(
            words =
                "First month in which the offer is so, YYYY-MM; left out: from the first month on. An"
                    + " offer whose settings change is there once for each date",
            standard = "")
        String since,
    @Setting(
            words =
                "What a place is: job (at a wage, instead of benefit); activity (benefit is kept)",
            standard = "job")
        Kind kind,
    Eligibility eligibility,
    Selection selection,
    Pay pay,
    ContractTerms contract,
    Duty duty,
    Supervision supervision,
    PlaceOfWork placeOfWork,
    Transition transition,
    @Setting(words = "Places by date, in the order of their dates") List<Places> scale) {

  /** Refuses a name or date that is none, and steps out of order. */
  public Offer {
    Settings.check(Offer.class, name, since, kind);
    Dates.check("since", since);
    scale = Scale.checked(scale);
  }

  /** Whether it is so in a month. */
  boolean isBy(YearMonth month) {
    return since.isEmpty() || !YearMonth.parse(since).isAfter(month);
  }

  /** Places of it in a month. */
  public int places(YearMonth month) {
    return Scale.places(scale, month);
  }

  /** The same offer with other places by date. */
  public Offer withScale(List<Places> other) {
    return new Offer(
        name,
        since,
        kind,
        eligibility,
        selection,
        pay,
        contract,
        duty,
        supervision,
        placeOfWork,
        transition,
        other);
  }
}
