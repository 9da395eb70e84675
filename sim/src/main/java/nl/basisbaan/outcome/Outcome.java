package nl.basisbaan.outcome;

import java.util.Locale;

/** What is measured. The name in result files is the constant in lower case. */
public enum Outcome {
  OFF_BENEFIT_SHARE(
      "share",
      Good.HIGH,
      When.MONTHLY,
      "people in the register (ever a recipient, still of working age and living here) whose"
          + " household receives no benefit"),
  REGULAR_JOB_SHARE("share", Good.HIGH, When.MONTHLY, "people in the register in regular work"),
  ON_BENEFIT_PERSONS(
      "persons",
      Good.LOW,
      When.MONTHLY,
      "people whose household receives benefit, in full or part"),
  PLACES_FILLED("places", Good.HIGH, When.MONTHLY, "basic-job places held by somebody"),
  PEOPLE_SERVED("persons", Good.HIGH, When.MONTHLY, "people who ever started in a place"),
  MONTHS_OFF_BENEFIT(
      "person-months",
      Good.HIGH,
      When.MONTHLY,
      "months in which people's households received no benefit, all people together since the"
          + " start"),
  WAITING_PERSONS(
      "persons", Good.LOW, When.MONTHLY, "eligible people who want to be active and have no place"),
  WAITING_MONTHS(
      "months",
      Good.LOW,
      When.END,
      "mean months from wanting to be active until the start, of those who started"),
  TIME_TO_FILL(
      "months",
      Good.LOW,
      When.END,
      "months that places which the policy opens and its budget carries stood empty, a start in"
          + " a place"),
  BINDING_LIMIT(
      "code",
      Good.NEITHER,
      When.MONTHLY,
      "what keeps more people from a place: 0 nothing, 1 budget, 2 coaches, 3 places, 4 candidates;"
          + " the four shares of months say it over a run"),
  BINDING_BUDGET_SHARE(
      "share", Good.NEITHER, When.MONTHLY, "months in which no further place fits the budget"),
  BINDING_COACHES_SHARE(
      "share", Good.NEITHER, When.MONTHLY, "months in which coaches have no time for more people"),
  BINDING_PLACES_SHARE(
      "share",
      Good.NEITHER,
      When.MONTHLY,
      "months in which all places are taken that the policy opens or work providers offer"),
  BINDING_CANDIDATES_SHARE(
      "share", Good.NEITHER, When.MONTHLY, "months in which candidates are lacking"),
  COACHES("coaches", Good.NEITHER, When.MONTHLY, "participation coaches of the programme"),
  PLACES_OFFERED("places", Good.HIGH, When.MONTHLY, "places that work providers offer"),
  SUITABILITY(
      "sd", Good.HIGH, When.MONTHLY, "mean suitability of people in basic jobs when interviewed"),
  BACKLOG(
      "ratio",
      Good.LOW,
      When.MONTHLY,
      "useful work that nobody does over that of the start; rests on assumptions"),
  LIVEABILITY(
      "index 0-100",
      Good.HIGH,
      When.MONTHLY,
      "liveability of the neighbourhoods; an index built on assumptions, never turned into money"),
  BUDGET_USED_SHARE(
      "share", Good.NEITHER, When.END, "of the budgets of all years, paid; empty without a budget"),
  COVERAGE_SHARE("share", Good.HIGH, When.END, "people ever served of all who were ever eligible"),
  TENURE_MONTHS(
      "months", Good.NEITHER, When.MONTHLY, "mean months that people in basic jobs have held one"),
  SICK_SHARE("share", Good.LOW, When.MONTHLY, "contract hours in basic jobs lost to sickness"),
  SICK_SHARE_FIRST_YEAR(
      "share",
      Good.LOW,
      When.MONTHLY,
      "the same of people in the first twelve months of their job: comparable between programmes"
          + " that fill at another pace"),
  PRODUCTIVE_SHARE("share", Good.HIGH, When.MONTHLY, "contract hours in basic jobs that produced"),
  SUPERVISION_HOURS_WEEK(
      "hours a week", Good.NEITHER, When.MONTHLY, "coaching and consultation a person in a place"),
  SUPERVISION_HOURS_WEEK_FIRST_YEAR(
      "hours a week",
      Good.NEITHER,
      When.MONTHLY,
      "the same of people in the first twelve months of their job"),
  WAGE_VALUE("share", Good.HIGH, When.MONTHLY, "mean wage value of people in basic jobs"),
  BRIDGE_TOTAL(
      "points 8-40",
      Good.HIGH,
      When.MONTHLY,
      "mean total of the eight bridge scores of people in basic jobs"),
  NET_INCOME(
      "euro a month",
      Good.HIGH,
      When.MONTHLY,
      "mean net household income of people in the register"),
  SAVINGS("euro", Good.HIGH, When.MONTHLY, "mean household savings of people ever placed"),
  DEBTS("euro", Good.LOW, When.MONTHLY, "mean household debts of people ever placed"),

  DEADWEIGHT_SHARE(
      "share",
      Good.LOW,
      When.PAIRED,
      "of the placed, who without a programme are in regular work in month 24"),
  CREAMING(
      "share",
      Good.LOW,
      When.PAIRED,
      "that share among the placed less the same share among all eligible people"),
  LOCK_IN(
      "months",
      Good.HIGH,
      When.PAIRED,
      "months of regular work in the 24 months from placement less those without a programme, a"
          + " placed person; negative when the place keeps people in"),
  DISPLACED_YEARS(
      "person-years",
      Good.LOW,
      When.PAIRED,
      "regular work lost by people never placed, plus paid work replaced by basic jobs; negative"
          + " when openings are freed"),
  RELAPSE_SHARE(
      "share",
      Good.LOW,
      When.PAIRED,
      "of people whose basic job ended, who are on benefit twelve months later"),
  BRIDGE_IMPROVED_SHARE(
      "share", Good.HIGH, When.PAIRED, "of the placed, bridge total higher after twelve months"),
  BRIDGE_IMPROVED_SHARE_WITHOUT(
      "share", Good.NEITHER, When.PAIRED, "the same share of the same people without a programme"),
  BRIDGE_WORSENED_SHARE(
      "share", Good.LOW, When.PAIRED, "of the placed, bridge total lower after twelve months"),
  BRIDGE_WORSENED_SHARE_WITHOUT(
      "share", Good.NEITHER, When.PAIRED, "the same share of the same people without a programme"),
  BRIDGE_GAIN(
      "points",
      Good.HIGH,
      When.PAIRED,
      "bridge total of the placed after twelve months less theirs without a programme"),
  NET_INCOME_GAIN(
      "euro a month",
      Good.HIGH,
      When.PAIRED,
      "net household income of the placed over 24 months less theirs without a programme"),
  OFF_BENEFIT_PER_PLACE_YEAR(
      "person-years",
      Good.HIGH,
      When.PAIRED,
      "years off benefit gained by everybody, a filled place and year"),
  REGULAR_WORK_PER_PLACE_YEAR(
      "person-years",
      Good.HIGH,
      When.PAIRED,
      "years of regular work gained by everybody, a filled place and year"),
  NET_COST_MUNICIPALITY_PER_PLACE_YEAR(
      "euro",
      Good.LOW,
      When.PAIRED,
      "what the municipality pays more than without a programme, a filled place and year"),
  NET_COST_NATIONAL_PER_PLACE_YEAR(
      "euro", Good.LOW, When.PAIRED, "the same for the national government and social insurance"),
  COST_PER_PERSON_SERVED(
      "euro", Good.LOW, When.PAIRED, "what the municipality pays more, a person ever served"),
  PRODUCTION_VALUE_PER_PLACE_YEAR(
      "euro", Good.HIGH, When.PAIRED, "value of what basic jobs produce, a filled place and year"),
  SOCIAL_NET_PER_PLACE_YEAR(
      "euro",
      Good.HIGH,
      When.PAIRED,
      "real benefits less real costs against no programme, a filled place and year"),
  SOCIAL_VALUE_PER_EURO(
      "euro",
      Good.HIGH,
      When.PAIRED,
      "real benefits less real costs, for each euro that municipality, state and insurance pay more");

  /** Which direction is better. */
  public enum Good {
    HIGH,
    LOW,
    NEITHER
  }

  /** When and how it is known. */
  public enum When {
    /**
     * Every month, in monthly.csv; the last month, or the whole run for shares of hours, elsewhere.
     */
    MONTHLY,
    /** Once, at the end of the run. */
    END,
    /** At the end, from the comparison with no programme for the same people and luck. */
    PAIRED
  }

  private final String unit;
  private final Good good;
  private final When when;
  private final String words;

  Outcome(String unit, Good good, When when, String words) {
    this.unit = unit;
    this.good = good;
    this.when = when;
    this.words = words;
  }

  /** The name in result files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String unit() {
    return unit;
  }

  public Good good() {
    return good;
  }

  public When when() {
    return when;
  }

  /** What it means, for lists and documents. */
  public String words() {
    return words;
  }
}
