package nl.basisbaan;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.time.Closure;
import nl.basisbaan.time.LabourArea;
import nl.basisbaan.town.Municipality;
import nl.basisbaan.town.Municipality.Group;
import nl.basisbaan.town.Municipality.Neighbourhood;
import nl.basisbaan.town.Municipality.Organisation;
import nl.basisbaan.town.Municipality.Stock;

/** Towns and policies for tests: the margins of groningen_recipients.csv at any size. */
public final class TestTowns {
  /** Of Groningen in 2024 (districts.csv): a smaller town stands for it, and has its budget. */
  private static final int INHABITANTS = 243_768;

  private TestTowns() {}

  /** A town like Groningen, so many times smaller. */
  public static Municipality groningen(int timesSmaller) {
    return town(stock(timesSmaller, 2));
  }

  /** A town like Groningen, so many times smaller, with so many coaches. */
  static Municipality coached(int timesSmaller, int coaches) {
    return town(stock(timesSmaller, coaches));
  }

  /** A town like Groningen, so many times larger: more people, as many coaches and providers. */
  public static Municipality largerGroningen(int timesLarger) {
    return town(
        new Stock(
            INHABITANTS * timesLarger,
            9950 * timesLarger,
            7809 * timesLarger,
            145.0 * timesLarger,
            2));
  }

  /** The same, with so many people who have neither work nor benefit. */
  static Municipality withoutBenefit(int timesSmaller, int persons) {
    Stock stock = groningen(timesSmaller).stock();
    return town(
        new Stock(
            stock.inhabitants(),
            stock.households(),
            stock.personsOverThreeYears(),
            stock.newcomers(),
            stock.coaches(),
            persons));
  }

  private static Stock stock(int timesSmaller, int coaches) {
    return new Stock(
        INHABITANTS, 9950 / timesSmaller, 7809 / timesSmaller, 145.0 / timesSmaller, coaches);
  }

  private static Municipality town(Stock stock) {
    return new Municipality(
        "test",
        "groningen_recipients.csv, column comparison",
        stock,
        overThreeYears(),
        underThreeYears(),
        List.of(
            new Neighbourhood("North", 3, 50),
            new Neighbourhood("Centre", 2, 50),
            new Neighbourhood("South", 4, 50)),
        List.of(new Organisation("coaches", false), new Organisation("managers", true)),
        new Municipality.WorkProviders(12, 0.2, 0.2),
        LabourArea.COUNTRY,
        Closure.published());
  }

  private static Group overThreeYears() {
    return new Group(
        Map.of("male", 3927.0, "female", 3766.0),
        Map.of("20-29", 437.0, "30-39", 1592.0, "40-49", 1937.0, "50-59", 2299.0, "60+", 1428.0),
        47.9,
        11.1,
        Map.of(
            "single",
            5442.0,
            "single_parent",
            972.0,
            "couple",
            691.0,
            "couple_children",
            587.0,
            "other",
            1.0),
        Map.of("none", 3955.0, "mbo_havo_vwo", 2025.0, "hbo", 613.0, "wo", 273.0),
        Map.of("3-5", 779.0, "5-10", 3817.0, "10-15", 1657.0, "15-20", 643.0, "20+", 797.0),
        121.5,
        70.7,
        0.755,
        0.0976);
  }

  private static Group underThreeYears() {
    return new Group(
        Map.of("male", 50.0, "female", 50.0),
        Map.of("20-29", 28.0, "30-39", 29.0, "40-49", 21.0, "50-59", 15.0, "60+", 7.0),
        38.5,
        12.0,
        Map.of("single", 38.0, "single_parent", 12.0, "couple", 20.0, "couple_children", 30.0),
        Map.of("none", 45.0, "mbo_havo_vwo", 38.0, "hbo", 10.0, "wo", 7.0),
        Map.of("<3", 100.0),
        14.0,
        9.5,
        0.25,
        0.03);
  }

  /** A basic job that may stay. */
  public static Policy endJob(int places) {
    return Policy.none()
        .with("name", "end-job")
        .with("eligibility.max_outlook", "0.2")
        .withPlaces(places);
  }

  /** A basic job of two years with a duty to apply. */
  public static Policy transitionOnly(int places) {
    return Policy.none()
        .with("name", "transition-only")
        .with("selection.outlook_weight", "1")
        .with("contract.first_months", "24")
        .with("contract.extensions", "0")
        .with("contract.permanent", "false")
        .with("duty.kind", "apply")
        .with("duty.sanction", "true")
        .with("transition.job_coach", "true")
        .withPlaces(places);
  }

  /** Policies compared in a town from January 2023. */
  public static Scenario scenario(
      Municipality town, Parameters parameters, int months, long seed, Policy... policies) {
    return scenario(town, parameters, months, 0, seed, policies);
  }

  /** The same, of which the first months are to warm up. */
  public static Scenario scenario(
      Municipality town,
      Parameters parameters,
      int months,
      int warmUpMonths,
      long seed,
      Policy... policies) {
    YearMonth start = YearMonth.of(2023, 1);
    return new Scenario(town, List.of(policies), parameters, start, months, warmUpMonths, seed);
  }
}
