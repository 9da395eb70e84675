package nl.basisbaan.experiments.validate;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.basisbaan.Follow;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.Scenario;
import nl.basisbaan.experiments.ResultDraft;
import nl.basisbaan.experiments.data.Library;
import nl.basisbaan.experiments.data.MunicipalityReader;
import nl.basisbaan.experiments.study.Design;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Study;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.validate.HandMadePerson.Work;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.numbers.Settings;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.outcome.Outcome;
import nl.basisbaan.outcome.Turnover.Count;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.Traits.Barrier;
import nl.basisbaan.terms.Traits.Education;
import nl.basisbaan.terms.Traits.Household;
import nl.basisbaan.terms.Traits.Sex;

/**
 * A history of seven people in a town with three places, January 2020 (month 0) to December 2025
 * (month 71), of which the first two months are to warm up. Whatever must not count is large.
 *
 * <ul>
 *   <li>the first works from May 2020 for two years, the second from July 2020 for thirteen months,
 *       the third from November 2020 for four months;
 *   <li>the fourth takes over a place in January 2021 for two months;
 *   <li>three are interviewed and never start.
 * </ul>
 */
final class HandMadeTown {
  private static final YearMonth START = YearMonth.of(2020, 1);
  private static final int MONTHS = 72;
  private static final int WARM_UP = 2;
  private static final int NOT_TO_COUNT = 10_000;
  private static final int[] ANY_SCORES = {3, 3, 3, 3, 3, 3, 3, 3};

  private HandMadeTown() {}

  /** The town, as the first policy that opens places left it. */
  static MonitoredTown town() {
    Policy places = Policy.none().with("name", "three-places").withPlaces(3);
    List<HandMadePerson> people =
        List.of(first(), second(), third(), fourth(), unable(), unwilling(), notAllowed());
    PolicyResult with =
        new ResultDraft(places.name())
            .monthly(monthly())
            .booked(HandMadeBooks.booked())
            .turnover(turnover())
            .people(
                people.stream().map(HandMadePerson::profile).toList(),
                people.stream().flatMap(person -> person.months().stream()).toList(),
                people.stream().flatMap(person -> person.events().stream()).toList())
            .result();
    Experiment experiment = experiment(places);
    return new MonitoredTown(experiment, new Unit(0, 0, List.of(nothing(), with)));
  }

  /** No programme, under which nobody is interviewed: no figure may be read from it. */
  private static PolicyResult nothing() {
    return new ResultDraft("none").result();
  }

  private static Experiment experiment(Policy places) {
    Study study =
        new Study(
            "hand-made",
            "",
            "hand-made",
            List.of("none", "three-places"),
            START,
            MONTHS,
            WARM_UP,
            1,
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(),
            1,
            Map.of(),
            Map.of(),
            Settings.standard(Design.class),
            Outcome.SOCIAL_NET_PER_PLACE_YEAR.label(),
            Map.of());
    Scenario scenario =
        new Scenario(
            MunicipalityReader.read(Library.MUNICIPALITIES.packed("synthetic"), used -> {})
                .value()
                .municipality(),
            List.of(Policy.none(), places),
            Parameters.standard(),
            START,
            MONTHS,
            WARM_UP,
            1);
    return new Experiment(
        study, List.of(), scenario, Map.of(), List.of(new Point("base", Map.of())), 1, Follow.ALL);
  }

  /** 130 hours a month are 30 hours a week. */
  private static HandMadePerson first() {
    HandMadePerson person =
        new HandMadePerson(
            1,
            Sex.MALE,
            50,
            Household.SINGLE,
            Education.NONE,
            40,
            true,
            true,
            Set.of(Barrier.DEBTS, Barrier.LANGUAGE));
    Work work = new Work(130, 60, 10, 10, 15, 5, true, 0.45);
    person.waits(3, 2, 1, 3, 5, 1, 1, 5, 1).happens(4, Event.STARTED, Detail.NONE);
    for (int tenure = 0; tenure < 24; tenure++) {
      int coaching = tenure < 3 ? 90 : tenure < 6 ? 60 : 30;
      int consultation = tenure < 3 ? 40 : tenure < 6 ? 20 : 10;
      int housing = tenure == 6 ? 3 : tenure == 12 ? 5 : 1;
      person.works(
          4 + tenure,
          tenure,
          7,
          "De Hoogte/North",
          work,
          coaching,
          consultation,
          housing,
          3,
          3,
          3,
          3,
          3,
          3,
          3);
    }
    sick(person, 5, 3);
    sick(person, 8, 10);
    sick(person, 10, 30);
    sick(person, 14, 250);
    return person
        .happens(10, Event.EXTENDED, new Detail.Months(12))
        .happens(16, Event.MADE_PERMANENT, Detail.NONE)
        .happens(28, Event.JOB_ENDED, JobEnd.SHELTERED_WORK);
  }

  private static HandMadePerson second() {
    HandMadePerson person =
        new HandMadePerson(
            2,
            Sex.FEMALE,
            30,
            Household.SINGLE_PARENT,
            Education.MBO_HAVO_VWO,
            100,
            false,
            true,
            Set.of(Barrier.DEBTS));
    Work work = new Work(130, 80, 0, 10, 0, 10, false, 0.65);
    person.waits(5, 4, 1, 5, 5, 4, 3, 2, 2).happens(6, Event.STARTED, Detail.NONE);
    for (int tenure = 0; tenure < 13; tenure++) {
      int provider = tenure < 2 ? 7 : 8;
      person.works(6 + tenure, tenure, provider, "South", work, 30, 15, 4, 3, 3, 3, 3, 3, 3, 3);
    }
    return person.happens(19, Event.JOB_ENDED, JobEnd.REGULAR_WORK).isEmployed(20);
  }

  /** 156 hours a month are 36 hours a week. */
  private static HandMadePerson third() {
    HandMadePerson person =
        new HandMadePerson(
            3, Sex.MALE, 61, Household.COUPLE, Education.HBO, 200, true, false, Set.of());
    Work work = new Work(156, 50, 50, 0, 0, 0, true, 0.75);
    person.happens(10, Event.STARTED, Detail.NONE);
    for (int tenure = 0; tenure < 4; tenure++) {
      person.works(10 + tenure, tenure, 9, "South", work, 60, 5, ANY_SCORES);
    }
    sick(person, 12, 50);
    return person.happens(14, Event.JOB_ENDED, JobEnd.END_OF_CONTRACT).waits(20, ANY_SCORES);
  }

  private static HandMadePerson fourth() {
    HandMadePerson person =
        new HandMadePerson(
            4, Sex.FEMALE, 20, Household.OTHER, Education.WO, 1, false, false, Set.of());
    Work work = new Work(NOT_TO_COUNT, 100, 0, 0, 0, 0, true, 1);
    person.happens(12, Event.STARTED, Detail.NONE);
    person.works(12, 0, 10, "South", work, NOT_TO_COUNT, NOT_TO_COUNT, ANY_SCORES);
    person.works(13, 1, 10, "South", work, NOT_TO_COUNT, NOT_TO_COUNT, ANY_SCORES);
    return person;
  }

  private static HandMadePerson unable() {
    return new HandMadePerson(
            5, Sex.FEMALE, 45, Household.SINGLE, Education.NONE, 30, false, false, Set.of())
        .happens(2, Event.NOT_STARTED, Refusal.PHYSICAL_LIMITATIONS);
  }

  private static HandMadePerson unwilling() {
    return new HandMadePerson(
            6, Sex.MALE, 35, Household.OTHER, Education.WO, 70, true, false, Set.of())
        .happens(2, Event.NOT_STARTED, Refusal.NO_FINANCIAL_GAIN);
  }

  private static HandMadePerson notAllowed() {
    return new HandMadePerson(
            7,
            Sex.FEMALE,
            25,
            Household.COUPLE_CHILDREN,
            Education.MBO_HAVO_VWO,
            20,
            false,
            false,
            Set.of())
        .happens(2, Event.NOT_STARTED, Refusal.DOES_NOT_MEET_CRITERIA);
  }

  private static void sick(HandMadePerson person, int month, int days) {
    person.happens(month, Event.SICK, new Detail.Days(days));
  }

  /** Four filled places, but seven in October 2020; ten times the number of the month wait. */
  private static Map<Outcome, Measure[]> monthly() {
    Measure[] filled = new Measure[MONTHS];
    Measure[] waiting = new Measure[MONTHS];
    for (int month = 0; month < MONTHS; month++) {
      filled[month] = new Measure(month == 9 ? 7 : 4, 1);
      waiting[month] = new Measure(10 * month, 1);
    }
    Map<Outcome, Measure[]> monthly = new EnumMap<>(Outcome.class);
    monthly.put(Outcome.PLACES_FILLED, filled);
    monthly.put(Outcome.WAITING_PERSONS, waiting);
    return monthly;
  }

  /** Equal counts in all months; those to warm up, and those too early to look back, are large. */
  private static Map<Count, int[]> turnover() {
    Map<Count, int[]> counts = new EnumMap<>(Count.class);
    counts.put(Count.HOUSEHOLDS, months(1000, WARM_UP));
    counts.get(Count.HOUSEHOLDS)[9] = 1010;
    counts.put(Count.HOUSEHOLDS_OVER_3_YEARS, months(700, WARM_UP));
    counts.get(Count.HOUSEHOLDS_OVER_3_YEARS)[9] = 710;
    counts.put(Count.HOUSEHOLDS_LEFT, months(10, WARM_UP));
    Arrays.fill(counts.get(Count.HOUSEHOLDS_LEFT), 24, 36, 20);
    counts.put(Count.PERSONS, months(6000, WARM_UP));
    Arrays.fill(counts.get(Count.PERSONS), 12, 24, 600);
    counts.put(Count.PERSONS_UNDER_1_YEAR, months(120, WARM_UP));
    counts.put(Count.PERSONS_OVER_3_YEARS, months(400, WARM_UP));
    counts.put(Count.PERSONS_WITH_EARNINGS, months(60, WARM_UP));
    Arrays.fill(counts.get(Count.PERSONS_WITH_EARNINGS), 12, 24, 30);
    counts.put(Count.EARNINGS_BESIDE_BENEFIT, months(30_000, WARM_UP));
    Arrays.fill(counts.get(Count.EARNINGS_BESIDE_BENEFIT), 12, 24, 16_500);
    counts.put(Count.LEFT, months(10, WARM_UP));
    Arrays.fill(counts.get(Count.LEFT), MONTHS - 6, MONTHS, NOT_TO_COUNT);
    counts.put(Count.LEFT_UNDER_1_YEAR, months(3, WARM_UP));
    counts.put(Count.LEFT_OVER_3_YEARS, months(4, WARM_UP));
    counts.put(Count.LEFT_FOR_JOB, months(5, WARM_UP));
    counts.put(Count.FOUND_AFTER_6, months(10, WARM_UP));
    counts.put(Count.EMPLOYED_AFTER_6, months(8, WARM_UP));
    counts.put(Count.FOUND_AFTER_18, months(10, WARM_UP));
    counts.put(Count.EMPLOYED_AFTER_18, months(7, WARM_UP));
    counts.put(Count.RETURNED_WITHIN_6, months(1, WARM_UP + 6));
    counts.put(Count.RETURNED_WITHIN_12, months(2, WARM_UP + 12));
    counts.put(Count.RETURNED_WITHIN_60, months(4, WARM_UP + 60));
    counts.put(Count.RETURNED_FROM_JOB_WITHIN_12, months(1, WARM_UP + 12));
    counts.put(Count.RETURNED_FROM_JOB_WITHIN_18, months(2, WARM_UP + 18));
    return counts;
  }

  private static int[] months(int count, int from) {
    int[] months = new int[MONTHS];
    Arrays.fill(months, 0, from, NOT_TO_COUNT);
    Arrays.fill(months, from, MONTHS, count);
    return months;
  }
}
