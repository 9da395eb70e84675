package nl.basisbaan.experiments.answer;

import nl.basisbaan.experiments.answer.Comparison.Change;
import nl.basisbaan.experiments.text.Rounded;
import nl.basisbaan.outcome.Outcome;

/** The outcomes that the answer in plain words tells, in its order. */
enum Headline {
  FILLED(
      Part.OFFER,
      Outcome.PLACES_FILLED,
      Rounded.ONE_DECIMAL,
      "places filled, mean of all months",
      Change.MORE,
      "places filled"),
  SERVED(
      Part.OFFER,
      Outcome.PEOPLE_SERVED,
      Rounded.WHOLE,
      "people who ever had a place",
      Change.MORE,
      "people with a place"),
  TIME_TO_FILL(
      Part.OFFER,
      Outcome.TIME_TO_FILL,
      Rounded.ONE_DECIMAL,
      "months a place stood empty before a start",
      Change.UNTOLD,
      "empty months before a start"),
  WAITING(
      Part.OFFER,
      Outcome.WAITING_PERSONS,
      Rounded.WHOLE,
      "people waiting for a place at the end",
      Change.UNTOLD,
      "people waiting"),
  COACHES(
      Part.OFFER,
      Outcome.COACHES,
      Rounded.ONE_DECIMAL,
      "participation coaches at the end",
      Change.UNTOLD,
      "coaches"),
  SUITABILITY(
      Part.OFFER,
      Outcome.SUITABILITY,
      Rounded.TWO_DECIMALS,
      "suitability of the placed, standard score",
      Change.UNTOLD,
      "suitability of the placed"),
  OFF_BENEFIT(
      Part.PLACE,
      Outcome.OFF_BENEFIT_PER_PLACE_YEAR,
      Rounded.TWO_DECIMALS,
      "years with no benefit at all, gained by all",
      Change.MORE,
      "years without benefit"),
  REGULAR_WORK(
      Part.PLACE,
      Outcome.REGULAR_WORK_PER_PLACE_YEAR,
      Rounded.TWO_DECIMALS,
      "years of regular work, gained by all",
      Change.MORE,
      "years of regular work"),
  SUBSIDISED_WORK(
      Part.PLACE,
      Outcome.SUBSIDISED_WORK_PER_PLACE_YEAR,
      Rounded.TWO_DECIMALS,
      "years of work with subsidy, beside it",
      Change.MORE,
      "years of subsidised work"),
  COST_MUNICIPALITY(
      Part.PLACE,
      Outcome.NET_COST_MUNICIPALITY_PER_PLACE_YEAR,
      Rounded.TENS,
      "net cost to the municipality, euro",
      Change.HIGHER,
      "municipal cost a filled place"),
  COST_START_UP(
      Part.PLACE,
      Outcome.NET_COST_MUNICIPALITY_FIRST_TWO_YEARS,
      Rounded.TENS,
      "net cost in the first two years, euro",
      Change.UNTOLD,
      "cost in the first two years"),
  COST_YEAR(
      Part.OFFER,
      Outcome.NET_COST_MUNICIPALITY_A_YEAR,
      Rounded.THOUSANDS,
      "net cost to the municipality a year, euro",
      Change.HIGHER,
      "municipal cost a year"),
  COST_NATIONAL(
      Part.PLACE,
      Outcome.NET_COST_NATIONAL_PER_PLACE_YEAR,
      Rounded.TENS,
      "net cost to state and insurance, euro",
      Change.HIGHER,
      "national cost a filled place"),
  COST_SERVED(
      Part.PLACE,
      Outcome.COST_PER_PERSON_SERVED,
      Rounded.TENS,
      "cost to the municipality a person, euro",
      Change.HIGHER,
      "cost a person served"),
  SOCIAL_VALUE(
      Part.PLACE,
      Outcome.SOCIAL_NET_PER_PLACE_YEAR,
      Rounded.TENS,
      "social value of everybody, euro",
      Change.HIGHER,
      "social value"),
  SUPERVISION(
      Part.PLACE,
      Outcome.SUPERVISION_HOURS_WEEK,
      Rounded.TWO_DECIMALS,
      "supervision, hours a week",
      Change.HIGHER,
      "supervision"),
  INCOME(
      Part.PEOPLE,
      Outcome.NET_INCOME_GAIN,
      Rounded.WHOLE,
      "net household income gained, euro a month",
      Change.HIGHER,
      "household income"),
  BRIDGE(
      Part.PEOPLE,
      Outcome.BRIDGE_GAIN,
      Rounded.TWO_DECIMALS,
      "wellbeing gained in a year (scale 8 to 40)",
      Change.HIGHER,
      "wellbeing"),
  BRIDGE_EURO(
      Part.PEOPLE,
      Outcome.BRIDGE_GAIN_EURO,
      Rounded.TWO_DECIMALS,
      "- in income, debts and savings",
      Change.UNTOLD,
      "wellbeing that follows euros"),
  BRIDGE_OTHER(
      Part.PEOPLE,
      Outcome.BRIDGE_GAIN_OTHER,
      Rounded.TWO_DECIMALS,
      "- in the five other pillars",
      Change.UNTOLD,
      "wellbeing apart from euros"),
  IMPROVED(
      Part.PEOPLE,
      Outcome.BRIDGE_IMPROVED_SHARE,
      Rounded.PERCENT,
      "wellbeing higher after a year",
      Change.UNTOLD,
      "wellbeing higher after a year"),
  IMPROVED_WITHOUT(
      Part.PEOPLE,
      Outcome.BRIDGE_IMPROVED_SHARE_WITHOUT,
      Rounded.PERCENT,
      "the same people without a programme",
      Change.UNTOLD,
      "wellbeing higher without a programme"),
  SICKNESS(
      Part.PEOPLE,
      Outcome.SICK_SHARE,
      Rounded.PERCENT,
      "contract hours lost to sickness",
      Change.UNTOLD,
      "hours lost to sickness"),
  SICKNESS_FIRST_YEAR(
      Part.PEOPLE,
      Outcome.SICK_SHARE_FIRST_YEAR,
      Rounded.PERCENT,
      "the same in the first year of a job",
      Change.HIGHER,
      "sick leave in the first year"),
  LOCK_IN(
      Part.PEOPLE,
      Outcome.LOCK_IN,
      Rounded.TWO_DECIMALS,
      "regular work in 2 years, months gained",
      Change.UNTOLD,
      "regular work in 2 years"),
  DEADWEIGHT(
      Part.PEOPLE,
      Outcome.DEADWEIGHT_SHARE,
      Rounded.PERCENT,
      "deadweight: in work anyway in month 24",
      Change.HIGHER,
      "deadweight"),
  RELAPSE(
      Part.PEOPLE,
      Outcome.RELAPSE_SHARE,
      Rounded.PERCENT,
      "relapse: on benefit a year after the job",
      Change.HIGHER,
      "relapse"),
  DISPLACED(
      Part.OTHERS,
      Outcome.DISPLACED_YEARS,
      Rounded.ONE_DECIMAL,
      "years of work lost (gained if < 0)",
      Change.MORE,
      "displaced years"),
  LIVEABILITY(
      Part.OTHERS,
      Outcome.LIVEABILITY,
      Rounded.ONE_DECIMAL,
      "liveability at the end (50 at the start)",
      Change.UNTOLD,
      "liveability");

  private final Part part;
  private final Outcome outcome;
  private final Rounded rounded;
  private final String words;
  private final Change change;
  private final String shortly;

  Headline(
      Part part, Outcome outcome, Rounded rounded, String words, Change change, String shortly) {
    this.part = part;
    this.outcome = outcome;
    this.rounded = rounded;
    this.words = words;
    this.change = change;
    this.shortly = shortly;
  }

  /** Whom a headline is about. */
  enum Part {
    OFFER("The places", ""),
    PLACE("A place filled for one year", ", a filled place and year"),
    PEOPLE("The people who got a place", ", of the placed"),
    OTHERS("Other people, over the whole run", ", by others over the whole run");

    private final String words;
    private final String behind;

    Part(String words, String behind) {
      this.words = words;
      this.behind = behind;
    }

    String words() {
      return words;
    }
  }

  Part part() {
    return part;
  }

  Outcome outcome() {
    return outcome;
  }

  /** As it is told. */
  Rounded rounded() {
    return rounded;
  }

  /** Whether it is told in sentences too, not only in tables. */
  boolean isTold() {
    return change != Change.UNTOLD;
  }

  /** A few words for use within a sentence. */
  String shortly() {
    return shortly;
  }

  /** Whom it is about, behind its words; nothing where it is of something else than a place. */
  String behind() {
    return this == COST_SERVED || this == SUPERVISION || this == LIVEABILITY ? "" : part.behind;
  }

  /** A difference in a few words, such as {@code fewer years off benefit}. */
  String changed(double difference) {
    return change.of(difference) + " " + shortly;
  }

  /** What it is, for the first column of a table. */
  String words() {
    return words + rounded.unit();
  }

  /** What it is, where no heading says whom it is about. */
  String wordsInFull() {
    return words() + behind();
  }

  /** What a difference in it is, for the first column of a table. */
  String wordsOfDifference() {
    return words + rounded.unitOfDifference();
  }
}
