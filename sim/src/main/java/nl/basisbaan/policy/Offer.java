package nl.basisbaan.policy;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    checkHours(pay, supervision);
  }

  /** Lessons are within the contract hours. */
  static void checkHours(Pay pay, Supervision supervision) {
    if (!(supervision.lessonHours() <= pay.mostHours())) {
      throw new IllegalArgumentException(
          "supervision.lesson_hours must be at most pay.max_hours "
              + (pay.peoplePerPlace() == 1 ? "(" : "over pay.people_per_place (")
              + pay.mostHours()
              + ") but was "
              + supervision.lessonHours());
    }
  }

  /** Whether it is so in a month. */
  boolean isBy(YearMonth month) {
    return since.isEmpty() || !YearMonth.parse(since).isAfter(month);
  }

  /**
   * Whether coaches judge the outlook on regular work before they invite anybody: where candidates
   * come as a client group, and where those whom the order puts first would be refused for it.
   */
  public boolean judgesOutlookFirst() {
    double weight = selection.outlookWeight();
    return eligibility.clientGroup()
        || (weight > 0 && eligibility.maxOutlook() < 1)
        || (weight < 0 && eligibility.minOutlook() > 0);
  }

  /** How many people the places of a month hold. */
  public int places(YearMonth month) {
    return pay.people(Scale.places(scale, month));
  }

  /**
   * Whether a place stays empty for who has a right of return to it. Where leavers are not replaced
   * it stays empty anyway, for good.
   */
  public boolean keepsPlaces() {
    return contract.placeKept() && contract.returnMonths() > 0 && selection.replaceLeavers();
  }

  /**
   * Settings that are no standard values and that nothing reads, by their path, with why: each must
   * be left out.
   */
  public Map<String, String> withoutEffect() {
    Map<String, String> without = new LinkedHashMap<>();
    if (kind == Kind.JOB) {
      ofActivity(without, "allowance", pay.allowance());
      ofActivity(without, "allowance_per_hour", pay.allowancePerHour());
      ofActivity(without, "allowance_most", pay.allowanceMost());
      ofActivity(without, "own_earnings", pay.ownEarnings());
      ofActivity(without, "travel", pay.travel());
    } else if (pay.wageOverMinimum() != 1) {
      without.put(
          "pay.wage_over_minimum",
          "of an activity but was "
              + Settings.plain(pay.wageOverMinimum())
              + ": only a job pays a wage");
    }
    if (eligibility.clientGroup()
        && eligibility.maxOutlook() == 1
        && eligibility.minOutlook() == 0) {
      without.put("eligibility.client_group", "without a min_outlook or max_outlook that it has");
    }
    if (contract.placeKept() && !keepsPlaces()) {
      String words =
          contract.returnMonths() == 0
              ? "without return_months: nobody has a right of return"
              : "where selection.replace_leavers is false: nobody else gets the place";
      without.put("contract.place_kept", words);
    }
    if (!contract.then().isEmpty() && contract.permanentFor(1)) {
      String words =
          " while everybody becomes permanent: permanent must be false, or its"
              + " permanent_max_wage_value below 1";
      without.put("contract.then", "but was " + contract.then() + words);
    }
    without.putAll(Settings.unread("pay", pay));
    without.putAll(Settings.unread("contract", contract));
    without.putAll(Settings.unread("duty", duty));
    return without;
  }

  private static void ofActivity(Map<String, String> without, String name, double euro) {
    if (euro > 0) {
      String words = "of a job but was " + Settings.plain(euro) + ": only an activity has it";
      without.put("pay." + name, words);
    }
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
