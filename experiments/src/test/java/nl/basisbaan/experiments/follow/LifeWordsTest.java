package nl.basisbaan.experiments.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Situation;
import nl.basisbaan.followed.Who;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits;
import nl.basisbaan.terms.Traits.ProviderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lives made by hand are told as they were. */
class LifeWordsTest {
  private static final YearMonth START = YearMonth.of(2023, 1);
  private static final Who WHO =
      new Who(Traits.Sex.FEMALE, 640, Traits.Household.SINGLE, Traits.Education.HBO, 100);

  /** A month with a net income of 1,000 euro on benefit and 1,500 in a job. */
  private static PersonMonth month(int month, State state) {
    return month(month, state, 0, 0);
  }

  private static PersonMonth month(int month, State state, int monthsInState, int grossCents) {
    double[] figures = new double[PersonFigure.values().length];
    figures[PersonFigure.NET_INCOME.ordinal()] = state == State.BASIC_JOB ? 150_000 : 100_000;
    figures[PersonFigure.GROSS_EARNINGS.ordinal()] = grossCents;
    int[] scores = {3, 3, 3, 3, 3, 3, 3, state == State.BASIC_JOB ? 5 : 2};
    return new PersonMonth(
        1, month, WHO, state, -1, false, "North", monthsInState, 0, 0, 0, 0, 0, 0, figures, scores);
  }

  private static Situation situation(int month, boolean meets, boolean asks) {
    return new Situation(
        month,
        meets,
        asks,
        28,
        0,
        Optional.of(new Situation.Place(ProviderKind.SOCIAL_ENTERPRISE, "South")));
  }

  private static Life life(
      String policy, boolean meets, List<PersonEvent> events, State... states) {
    List<PersonMonth> months = new ArrayList<>();
    List<Situation> situations = new ArrayList<>();
    for (int month = 0; month < states.length; month++) {
      months.add(month(month, states[month]));
      situations.add(situation(month, meets, month == 1));
    }
    return new Life(policy, START, months, events, situations);
  }

  private static PersonEvent event(int month, Event event, Detail detail) {
    return new PersonEvent(1, month, event, detail);
  }

  private static final Life NONE =
      life("none", false, List.of(), State.BENEFIT, State.BENEFIT, State.BENEFIT, State.BENEFIT);

  @Test
  void aPlaceIsToldWithWhatDecidedIt() {
    Life life =
        life(
            "job",
            true,
            List.of(
                event(1, Event.INTERVIEWED, Detail.NONE),
                event(1, Event.ACCEPTED, new Detail.AtProvider(3)),
                event(2, Event.STARTED, new Detail.AtProvider(3)),
                event(3, Event.JOB_ENDED, JobEnd.END_OF_CONTRACT)),
            State.BENEFIT,
            State.INTERVIEW,
            State.BASIC_JOB,
            State.UNEMPLOYMENT_INSURANCE);
    assertEquals(
        Map.of(
            0,
            "on benefit",
            1,
            "asks for a job; says yes to a place",
            2,
            "starts in a basic job, 28 hours a week, at a social enterprise in South",
            3,
            "the last contract ends; then on unemployment insurance"),
        Turns.of(life, false));
    assertEquals(
        "a place for 1 month, March 2023 to March 2023; of 4 months, 2 on benefit, 1 in a basic job"
            + " and 1 on unemployment insurance. Against no programme: 1 month more in work and 500"
            + " euro more to live on in all.",
        new Story(life, NONE).words());
  }

  @Test
  void aSmallJobFromBeforeTheRunIsToldAtTheStart() {
    Life had =
        new Life("none", START, List.of(month(0, State.BENEFIT, 0, 50_000)), List.of(), List.of());
    assertEquals(Map.of(0, "on benefit, with a small job beside it"), Turns.of(had, false));
    Life found =
        new Life(
            "none",
            START,
            List.of(month(0, State.BENEFIT, 0, 50_000)),
            List.of(event(0, Event.SMALL_JOB_FOUND, new Detail.Hours(8))),
            List.of());
    assertEquals(
        Map.of(0, "on benefit; finds a small job of 8 hours a week beside benefit"),
        Turns.of(found, false));
  }

  @Test
  void aPlaceFromBeforeTheMonthsThatCountIsToldAsBegunThen() {
    Life had =
        new Life(
            "job",
            START,
            List.of(month(6, State.BASIC_JOB, 3, 0), month(7, State.BASIC_JOB, 4, 0)),
            List.of(),
            List.of(situation(6, true, false), situation(7, true, false)));
    String words = new Story(had, NONE).words();
    assertTrue(
        words.startsWith(
            "a place for 2 months, July 2023 to August 2023, begun before the months that count;"),
        words);
  }

  @Test
  void aRefusalIsToldWithItsReason() {
    Life life =
        life(
            "job",
            true,
            List.of(
                event(2, Event.INTERVIEWED, Detail.NONE),
                event(2, Event.NOT_STARTED, Refusal.NO_FINANCIAL_GAIN)),
            State.BENEFIT,
            State.BENEFIT,
            State.BENEFIT,
            State.BENEFIT);
    assertEquals(
        "is invited by a coach; says no: gains too little money", Turns.of(life, false).get(2));
    assertEquals(
        "no place. Coaches speak with her once; in March 2023 she says no (gains too little"
            + " money). Work, money, illness and scores at the end are as without a programme.",
        new Story(life, NONE).words());
  }

  @Test
  void whoIsNeverReachedIsToldWhy() {
    State[] benefit = {State.BENEFIT, State.BENEFIT, State.BENEFIT, State.BENEFIT};
    assertEquals(
        "the same life as without a programme. She meets the criteria in 4 months, and asks for a"
            + " job in 1 of them, but others go first or no place is open.",
        new Story(life("job", true, List.of(), benefit), NONE).words());
    assertEquals(
        "the same life as without a programme. No coach speaks with her: she never meets the"
            + " criteria.",
        new Story(life("job", false, List.of(), benefit), NONE).words());
  }

  @Test
  void shortSpellsOfIllnessAreToldWhenAllIs() {
    Life life =
        life(
            "job",
            true,
            List.of(
                event(1, Event.SICK, new Detail.Days(5)),
                event(2, Event.SICK, new Detail.Days(60))),
            State.BENEFIT,
            State.BENEFIT,
            State.BENEFIT);
    assertEquals("comes to want a job", Turns.of(life, false).get(1));
    assertEquals("falls ill for 5 days; comes to want a job", Turns.of(life, true).get(1));
    assertEquals("falls ill for 2 months", Turns.of(life, false).get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 months",
    "1, 1 month",
    "12, 1 year",
    "25, 2 years and 1 month",
    "100, 8 years and 4 months"
  })
  void spansAreInYearsAndMonths(int months, String words) {
    assertEquals(words, LifeWords.span(months));
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void everyReasonHasWords(Refusal refusal) {
    assertTrue(LifeWords.refusal(refusal).contains(": "));
  }

  @Test
  void noTwoEndsAreToldAlike() {
    Set<String> words = new TreeSet<>();
    for (JobEnd end : JobEnd.values()) {
      words.add(LifeWords.end(end));
    }
    assertEquals(JobEnd.values().length - 3, words.size(), "four leave the register all the same");
  }
}
