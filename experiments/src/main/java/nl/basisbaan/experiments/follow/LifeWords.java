package nl.basisbaan.experiments.follow;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.followed.Situation;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Departure;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.ProviderKind;
import nl.basisbaan.terms.Traits.Sex;

/** The words of the model as one tells them of somebody. */
final class LifeWords {
  private static final int MONTHS_PER_YEAR = 12;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private LifeWords() {}

  static String month(YearMonth date) {
    return MONTH.format(date);
  }

  static String he(Sex sex) {
    return sex == Sex.FEMALE ? "she" : "he";
  }

  static String him(Sex sex) {
    return sex == Sex.FEMALE ? "her" : "him";
  }

  /** A span such as {@code 8 years and 1 month}. */
  static String span(int months) {
    int years = months / MONTHS_PER_YEAR;
    int rest = months % MONTHS_PER_YEAR;
    String shorter = Words.count(rest, "month");
    if (years == 0) {
      return shorter;
    }
    return Words.count(years, "year") + (rest == 0 ? "" : " and " + shorter);
  }

  static String person(Sex sex, int ageYears) {
    return "a " + (sex == Sex.FEMALE ? "woman" : "man") + " of " + ageYears;
  }

  static String household(Household household) {
    return switch (household) {
      case SINGLE -> "alone";
      case SINGLE_PARENT -> "alone with children";
      case COUPLE -> "with a partner";
      case COUPLE_CHILDREN -> "with a partner and children";
      case OTHER -> "with others";
    };
  }

  static String education(Education education) {
    return switch (education) {
      case NONE -> "primary school or less";
      case MBO_HAVO_VWO -> "secondary or vocational education";
      case HBO -> "higher vocational education";
      case WO -> "university";
    };
  }

  static String barrier(Barrier barrier) {
    return switch (barrier) {
      case PHYSICAL_HEALTH -> "physical health";
      case MENTAL_HEALTH -> "mental health";
      case DEBTS -> "debts";
      case LANGUAGE -> "language";
      case JUSTICE -> "a past with the law";
      case ADDICTION -> "addiction";
      case RELATIONSHIP -> "a difficult relationship";
    };
  }

  /** How somebody stands. */
  static String state(State state) {
    return switch (state) {
      case BENEFIT -> "on benefit";
      case INTERVIEW -> "waits for the first day in a place";
      case ACTIVITY -> "volunteers beside benefit";
      case BASIC_JOB -> "in a basic job";
      case SUBSIDISED_JOB -> "in subsidised work";
      case REGULAR_JOB -> "in regular work";
      case SHELTERED_WORK -> "in sheltered work";
      case UNEMPLOYMENT_INSURANCE -> "on unemployment insurance";
      case LEFT -> "left";
    };
  }

  /** Work as one finds or loses it. */
  static String work(Detail detail) {
    State state = detail instanceof Detail.Work work ? work.state() : State.REGULAR_JOB;
    return switch (state) {
      case SUBSIDISED_JOB -> "subsidised work";
      case SHELTERED_WORK -> "sheltered work";
      default -> "regular work";
    };
  }

  static String place(Situation.Place place) {
    return provider(place.kind()) + " in " + place.neighbourhood();
  }

  private static String provider(ProviderKind kind) {
    return switch (kind) {
      case REGULAR_EMPLOYER -> "a regular employer";
      case PUBLIC_DOMAIN -> "a neighbourhood organisation";
      case SOCIAL_ENTERPRISE -> "a social enterprise";
    };
  }

  /** What an interview came to that led to nothing. */
  static String refusal(Detail detail) {
    if (detail instanceof Refusal refusal) {
      return kind(refusal.kind()) + reason(refusal);
    }
    return "no place came of it";
  }

  private static String kind(Refusal.Kind kind) {
    return switch (kind) {
      case NOT_ALLOWED -> "is turned away: ";
      case UNABLE -> "cannot: ";
      case UNWILLING, NONE -> "says no: ";
    };
  }

  private static String reason(Refusal refusal) {
    return switch (refusal) {
      case NONE -> "";
      case DOES_NOT_MEET_CRITERIA -> "does not meet the criteria";
      case PROSPECT_OF_REGULAR_WORK -> "may find regular work";
      case NO_PROSPECT_OF_REGULAR_WORK -> "is too far from regular work";
      case PHYSICAL_LIMITATIONS -> "health does not allow the work";
      case LIMITED_CAPACITY_AND_PARENT_CARE -> "too few hours beside care";
      case TASK_PACKAGE_UNSUITABLE -> "the tasks do not suit";
      case CONTENT_WITH_VOLUNTEERING -> "content with volunteering";
      case WANTS_OWN_VOLUNTEER_WORK_AS_BASIC_JOB -> "wants the own voluntary work as the job";
      case CONTENT_WITH_PARTICIPATION_JOB -> "content with a participation job";
      case NO_FINANCIAL_GAIN -> "gains too little money";
      case PREFERS_FREEDOM -> "prefers free time";
    };
  }

  /** Why a place ended, as what happens. */
  static String end(Detail detail) {
    if (!(detail instanceof JobEnd end)) {
      return "the place ends";
    }
    return switch (end) {
      case REGULAR_WORK -> "leaves the place for other work";
      case HIRED_BY_PROVIDER -> "is hired by the organisation";
      case SHELTERED_WORK -> "leaves the place for sheltered work";
      case TWO_YEARS_OF_SICKNESS -> "the contract ends after two years of illness";
      case END_OF_CONTRACT -> "the last contract ends";
      case HEALTH -> "stops because of illness";
      case POOR_SUPERVISION -> "stops because of poor supervision";
      case WORK_DOES_NOT_SUIT -> "stops because the work does not suit";
      case PROVIDER_CLOSED -> "the organisation has no work any more";
      case PENSION, DEATH, MOVED, HOUSEHOLD_CHANGE -> "the place ends";
    };
  }

  static String departure(Detail detail) {
    Departure why = detail instanceof Detail.Gone gone ? gone.why() : Departure.NONE;
    return switch (why) {
      case NONE -> "leaves";
      case PENSION -> "reaches pension age";
      case DEATH -> "dies";
      case MOVED -> "moves away";
      case HOUSEHOLD_CHANGE -> "goes to live with somebody who has an income";
    };
  }
}
