package nl.basisbaan.outcome;

import static nl.basisbaan.outcome.Definition.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.basisbaan.outcome.Accounts.Prices;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.Tally;
import nl.basisbaan.places.Budget;
import nl.basisbaan.places.Recruitment.Limit;

/**
 * What is measured: how it is counted and what it means, in one place. The name in result files is
 * the constant in lower case.
 */
public enum Outcome {
  OFF_BENEFIT_SHARE(
      ofPeople("share", Good.HIGH, Count::offBenefit, Count::register),
      "people in the register (ever a recipient, of working age) whose household has no benefit"),
  REGULAR_JOB_SHARE(
      ofPeople("share", Good.HIGH, of(Tally.IN_REGULAR_JOB), Count::register),
      "people in the register in regular work"),
  SUBSIDISED_JOB_SHARE(
      ofPeople("share", Good.HIGH, of(Tally.IN_SUBSIDISED_JOB), Count::register),
      "people in the register in work with wage-cost subsidy at an employer, not in a basic job"),
  IN_WORK_SHARE(
      ofPeople("share", Good.HIGH, Count::inWork, Count::register),
      "people in the register in regular work, subsidised or not"),
  ON_BENEFIT_PERSONS(
      ofPeople("persons", Good.LOW, of(Tally.ON_BENEFIT)),
      "people whose household receives benefit, in full or part"),
  PLACES_FILLED(
      ofPeople("places", Good.HIGH, Count::inPlaces, count -> count.months).overAllMonths(),
      "basic-job places held by somebody"),
  PEOPLE_SERVED(ofPeople("persons", Good.HIGH, count -> count.served), "people who had a place"),
  MONTHS_OFF_BENEFIT(
      ofPeople("person-months", Good.HIGH, count -> count.monthsOff),
      "months in which people's households received no benefit, of all since the start"),
  WAITING_PERSONS(
      ofPeople("persons", Good.LOW, count -> count.waiting),
      "eligible people who want to be active and have no place"),
  WAITING_MONTHS(
      ofPeople("months", Good.LOW, count -> count.waited, count -> count.started).atTheEnd(),
      "mean months from wanting to be active until the start, of those who started"),
  TIME_TO_FILL(
      ofProgramme(
              "months",
              Good.LOW,
              programme -> programme.recruitment().openMonths(),
              programme -> programme.recruitment().starts())
          .atTheEnd(),
      "months that places which policy and budget carry stood empty, a start in a place"),
  BINDING_LIMIT(
      ofProgramme("code", Good.NEITHER, programme -> programme.recruitment().limit().ordinal()),
      "what keeps more people from a place: 0 nothing, 1 budget, 2 coaches, 3 places, 4 candidates"),
  BINDING_BUDGET_SHARE(
      ofProgramme("share", Good.NEITHER, binds(Limit.BUDGET)).overAllMonths(),
      "months in which no further place fits the budget"),
  BINDING_COACHES_SHARE(
      ofProgramme("share", Good.NEITHER, binds(Limit.COACHES)).overAllMonths(),
      "months in which coaches have no time for more people"),
  BINDING_PLACES_SHARE(
      ofProgramme("share", Good.NEITHER, binds(Limit.PLACES)).overAllMonths(),
      "months in which all places are taken that the policy opens or work providers offer"),
  BINDING_CANDIDATES_SHARE(
      ofProgramme("share", Good.NEITHER, binds(Limit.CANDIDATES)).overAllMonths(),
      "months in which candidates are lacking"),
  COACHES(
      ofProgramme("coaches", Good.NEITHER, programme -> programme.coaches().count()),
      "participation coaches of the programme"),
  PLACES_OFFERED(
      ofProgramme("places", Good.HIGH, programme -> programme.providers().offered()),
      "places that work providers offer"),
  SUITABILITY(
      inPlaces("sd", Good.HIGH, Person::suitability).within(Bound.FREE),
      "mean suitability of people in basic jobs when interviewed"),
  BACKLOG(
      ofProgramme("ratio", Good.LOW, programme -> programme.neighbourhoods().backlog()),
      "useful work that nobody does over that of the start; rests on assumptions"),
  LIVEABILITY(
      ofProgramme("index 0-100", Good.HIGH, programme -> programme.neighbourhoods().liveability()),
      "liveability of the neighbourhoods; an index built on assumptions, never turned into money"),
  BUDGET_USED_SHARE(
      ofProgramme(
              "share", Good.NEITHER, budgets(Budget.Year::realised), budgets(Budget.Year::budget))
          .within(Bound.AMOUNT)
          .atTheEnd(),
      "of the budgets of all years, paid; empty without a budget"),
  COVERAGE_SHARE(
      ofPeople("share", Good.HIGH, count -> count.served, count -> count.eligible).atTheEnd(),
      "people ever served of all who were ever eligible"),
  TENURE_MONTHS(
      inPlaces("months", Good.NEITHER, Person::monthsInJob),
      "mean months that people in basic jobs have held one"),
  SICK_SHARE(
      inPlaces("share", Good.LOW, Person::sickMinutes, Person::contractMinutes),
      "contract hours in basic jobs lost to sickness"),
  SICK_SHARE_FIRST_YEAR(
      inPlaces("share", Good.LOW, Person::sickMinutes, Person::contractMinutes).among(FIRST_YEAR),
      "the same in the first twelve months of a job: comparable at any pace of filling"),
  PRODUCTIVE_SHARE(
      inPlaces("share", Good.HIGH, Person::productiveMinutes, Person::contractMinutes),
      "contract hours in basic jobs that produced"),
  SUPERVISION_HOURS_WEEK(
      inPlaces("hours a week", Good.NEITHER, Definition::supervisionHours),
      "coaching and consultation a person in a place"),
  SUPERVISION_HOURS_WEEK_FIRST_YEAR(
      inPlaces("hours a week", Good.NEITHER, Definition::supervisionHours).among(FIRST_YEAR),
      "the same of people in the first twelve months of their job"),
  WAGE_VALUE(
      inPlaces("share", Good.HIGH, Person::wageValue), "mean wage value of people in basic jobs"),
  BRIDGE_TOTAL(
      ofPeople("points 8-40", Good.HIGH, Count::bridge, Count::inPlaces).overAllMonths(),
      "mean total of the eight bridge scores of people in basic jobs"),
  NET_INCOME(inEuro(Euros::netIncome), "mean net household income of people in the register"),
  SAVINGS(inEuro(Euros::savings), "mean household savings of people ever placed"),
  DEBTS(inEuro(Euros::debts), "mean household debts of people ever placed"),
  DEADWEIGHT_SHARE(
      gained("share", Good.LOW, gains -> gains.regularWithout, gains -> gains.followed),
      "of the placed, who without a programme are in regular work in month 24"),
  CREAMING(
      gained("share", Good.LOW, Gains::creaming, gains -> gains.followed).within(Bound.FREE),
      "that share among the placed less the same share among all eligible people"),
  LOCK_IN(
      gained("months", Good.HIGH, gains -> gains.lockIn, gains -> gains.followed),
      "months of regular work in the 24 months from placement less those without a programme, a"
          + " placed person; negative when the place keeps people in"),
  DISPLACED_YEARS(
      compared("person-years", Good.LOW, Comparison::displacedYears, comparison -> 1),
      "regular work lost by people never placed, and paid work replaced; < 0 when work is freed"),
  RELAPSE_SHARE(
      gained("share", Good.LOW, gains -> gains.back, gains -> gains.ended),
      "of people whose basic job ended and who are in no place again twelve months later, who are"
          + " on benefit then"),
  HIRED_BY_PROVIDER(
      gained("share", Good.NEITHER, gains -> gains.hired, gains -> gains.stepped),
      "of those at work within six months after a place, whom its provider hired"),
  BRIDGE_IMPROVED_SHARE(
      gained("share", Good.HIGH, gains -> gains.improved, gains -> gains.scored),
      "of the placed, bridge total higher after twelve months"),
  BRIDGE_IMPROVED_SHARE_WITHOUT(
      gained("share", Good.NEITHER, gains -> gains.improvedWithout, gains -> gains.scored),
      "the same share of the same people without a programme"),
  BRIDGE_WORSENED_SHARE(
      gained("share", Good.LOW, gains -> gains.worsened, gains -> gains.scored),
      "of the placed, bridge total lower after twelve months"),
  BRIDGE_WORSENED_SHARE_WITHOUT(
      gained("share", Good.NEITHER, gains -> gains.worsenedWithout, gains -> gains.scored),
      "the same share of the same people without a programme"),
  BRIDGE_GAIN(
      gained("points", Good.HIGH, gains -> gains.bridge, gains -> gains.scored),
      "bridge total of the placed after twelve months less theirs without a programme"),
  BRIDGE_GAIN_EURO(
      gained("points", Good.HIGH, gains -> gains.bridgeEuros, gains -> gains.scored),
      "of it in income, debts and savings, which follow the household's euros"),
  BRIDGE_GAIN_OTHER(
      gained("points", Good.HIGH, gains -> gains.bridge - gains.bridgeEuros, gains -> gains.scored),
      "of it in the five other pillars; rests on what wellbeing.caused_... assumes"),
  NET_INCOME_GAIN(
      inEuro(Euros::netIncomeGain),
      "net household income of the placed over 24 months, with what is paid once, less theirs"
          + " without a programme"),
  OFF_BENEFIT_PER_PLACE_YEAR(
      gained("person-years", Good.HIGH, Gains::yearsOffBenefit, gains -> gains.placeYears),
      "years off benefit gained by everybody, a filled place and year"),
  REGULAR_WORK_PER_PLACE_YEAR(
      gained("person-years", Good.HIGH, Gains::yearsOfWork, gains -> gains.placeYears),
      "years of regular work gained by everybody, a filled place and year"),
  SUBSIDISED_WORK_PER_PLACE_YEAR(
      gained("person-years", Good.HIGH, Gains::yearsOfSubsidised, gains -> gains.placeYears),
      "the same of work with wage-cost subsidy at an employer, which is beside it"),
  NET_COST_MUNICIPALITY_PER_PLACE_YEAR(
      inEuro(Euros::municipalCostOfPlace),
      "what the municipality pays more than without a programme, a filled place and year"),
  NET_COST_NATIONAL_PER_PLACE_YEAR(
      inEuro(Euros::nationalCostOfPlace),
      "the same for the national government and social insurance"),
  COST_PER_PERSON_SERVED(
      inEuro(Euros::municipalCostOfPerson),
      "what the municipality pays more, a person ever served"),
  NET_COST_MUNICIPALITY_A_YEAR(
      inEuro(Euros::municipalCostOfYear),
      "what the municipality pays more than without a programme, all places together, a year"),
  PRODUCTION_VALUE_PER_PLACE_YEAR(
      inEuro(Euros::production), "value of what basic jobs produce, a filled place and year"),
  SOCIAL_NET_PER_PLACE_YEAR(
      inEuro(Euros::socialValue),
      "real benefits less real costs against no programme, a filled place and year"),
  SOCIAL_VALUE_PER_EURO(
      inEuro(Euros::socialValuePerEuro),
      "real benefits less real costs, for each euro that municipality, state and insurance pay more"),
  NET_COST_MUNICIPALITY_FIRST_TWO_YEARS(
      inEuro(Euros::municipalCostOfStartUp),
      "what the municipality pays more, a filled place and year, in the first 24 months"),
  NET_COST_MUNICIPALITY_FIRST_TWO_YEARS_NOMINAL(NET_COST_MUNICIPALITY_FIRST_TWO_YEARS),
  NET_INCOME_NOMINAL(NET_INCOME),
  SAVINGS_NOMINAL(SAVINGS),
  DEBTS_NOMINAL(DEBTS),
  NET_INCOME_GAIN_NOMINAL(NET_INCOME_GAIN),
  NET_COST_MUNICIPALITY_PER_PLACE_YEAR_NOMINAL(NET_COST_MUNICIPALITY_PER_PLACE_YEAR),
  NET_COST_NATIONAL_PER_PLACE_YEAR_NOMINAL(NET_COST_NATIONAL_PER_PLACE_YEAR),
  COST_PER_PERSON_SERVED_NOMINAL(COST_PER_PERSON_SERVED),
  NET_COST_MUNICIPALITY_A_YEAR_NOMINAL(NET_COST_MUNICIPALITY_A_YEAR),
  PRODUCTION_VALUE_PER_PLACE_YEAR_NOMINAL(PRODUCTION_VALUE_PER_PLACE_YEAR),
  SOCIAL_NET_PER_PLACE_YEAR_NOMINAL(SOCIAL_NET_PER_PLACE_YEAR),
  SOCIAL_VALUE_PER_EURO_NOMINAL(SOCIAL_VALUE_PER_EURO);

  /** Which direction is better. */
  public enum Good {
    HIGH,
    LOW,
    NEITHER
  }

  /** When and how it is known. */
  public enum When {
    /** Every month, in monthly.csv; elsewhere the last one, or all months together. */
    MONTHLY,
    /** Once, at the end of the run. */
    END,
    /** At the end, from the comparison with no programme for the same people and luck. */
    PAIRED
  }

  @SuppressWarnings("ImmutableEnumChecker") // functions that keep nothing
  private final Definition<?> definition;

  private final String words;

  Outcome(Definition<?> definition, String words) {
    this.definition = definition;
    this.words = words;
  }

  /** The same as an outcome in constant prices, but in euro of the year itself. */
  Outcome(Outcome constant) {
    this(constant.definition.nominal(), constant.words + "; in euro of the year itself");
  }

  /** The name in result files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String unit() {
    return definition.unit();
  }

  /** In which euro; empty for what is no money. */
  public Optional<Prices> prices() {
    return definition.prices();
  }

  public Good good() {
    return definition.good();
  }

  public When when() {
    return definition.when();
  }

  public Bound bound() {
    return definition.bound();
  }

  /** What it means, for lists and documents. */
  public String words() {
    return words;
  }

  /** Whether all months of a run are added up at its end, rather than the last one taken. */
  boolean isOverAllMonths() {
    return definition.pooled();
  }

  boolean isCountedFrom(Class<?> source) {
    return definition.from() == source;
  }

  /** The outcome as counted. */
  Measure measure(Object source) {
    return new Measure(definition.above(source), definition.below(source));
  }

  /** Puts what one person in a place adds above and below its line at an index. */
  void put(Person person, double[] above, double[] below, int at) {
    above[at] = definition.above(person);
    below[at] = definition.below(person);
  }

  /** All outcomes that are counted from something. */
  static List<Outcome> countedFrom(Class<?> source) {
    return Arrays.stream(values()).filter(outcome -> outcome.isCountedFrom(source)).toList();
  }
}
