package nl.basisbaan.experiments.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.followed.Situation;
import nl.basisbaan.terms.Detail;
import nl.basisbaan.terms.Event;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Household;

/** What turns in a life, month by month, in words: events with what decided them, and states. */
final class Turns {
  /** Shorter spells of illness are told only when all is. */
  private static final int LONG_SPELL_DAYS = 42;

  private static final int DAYS_PER_MONTH = 30;

  private final Life life;
  private final boolean all;
  private final Map<Integer, List<String>> byMonth = new TreeMap<>();

  private Turns(Life life, boolean all) {
    this.life = life;
    this.all = all;
  }

  /**
   * The turns of a life.
   *
   * @param all whether short spells of illness and smaller things are told too
   * @return words by months since the start of the run, in order
   */
  static Map<Integer, String> of(Life life, boolean all) {
    Turns turns = new Turns(life, all);
    turns.begin();
    life.events().forEach(turns::event);
    for (int i = 1; i < life.months().size(); i++) {
      turns.change(life.months().get(i - 1), life.months().get(i));
    }
    Map<Integer, String> words = new TreeMap<>();
    turns.byMonth.forEach((month, each) -> words.put(month, String.join("; ", each)));
    return words;
  }

  private void add(int month, String words) {
    byMonth.computeIfAbsent(month, key -> new ArrayList<>()).add(words);
  }

  /** How it is at first; what happens in the first month comes after it. */
  private void begin() {
    PersonMonth first = life.first();
    if (!happens(first.month(), Turns::changesState)) {
      add(first.month(), LifeWords.state(first.state()) + smallJob(first));
    }
    if (asks(first.month())) {
      add(first.month(), "wants a job");
    }
  }

  /** A small job that was there before. */
  private String smallJob(PersonMonth first) {
    boolean found = happens(first.month(), event -> event == Event.SMALL_JOB_FOUND);
    boolean earns = first.figure(PersonFigure.GROSS_EARNINGS) > 0;
    return isOnBenefit(first.state()) && earns && !found ? ", with a small job beside it" : "";
  }

  private boolean happens(int month, Predicate<Event> which) {
    return life.events().stream()
        .anyMatch(each -> each.month() == month && which.test(each.event()));
  }

  private static boolean changesState(Event event) {
    return switch (event) {
      case ACCEPTED, STARTED, JOB_ENDED, WORK_FOUND, WORK_LOST, LEFT -> true;
      default -> false;
    };
  }

  private void event(PersonEvent event) {
    words(event).ifPresent(words -> add(event.month(), words));
  }

  private Optional<String> words(PersonEvent event) {
    int month = event.month();
    return switch (event.event()) {
      case INTERVIEWED -> Optional.of(asks(month) ? "asks for a job" : "is invited by a coach");
      case NOT_STARTED -> Optional.of(LifeWords.refusal(event.detail()));
      case ACCEPTED -> Optional.of("says yes to a place");
      case STARTED -> Optional.of(start(month) + hours(month) + place(month));
      case EXTENDED -> Optional.of("contract goes on for " + event.detail().words());
      case MADE_PERMANENT -> Optional.of("gets a permanent contract");
      case MORE_HOURS -> Optional.of("works " + event.detail().words() + " from now on");
      case MOVED_PLACE -> Optional.of("moves to another place" + place(month));
      case JOB_ENDED -> Optional.of(LifeWords.end(event.detail()));
      case SICK -> illness(event.detail());
      case RECOVERED -> Optional.empty();
      case WORK_FOUND -> Optional.of("finds " + LifeWords.work(event.detail()) + hours(month));
      case WORK_LOST -> Optional.of("loses " + LifeWords.work(event.detail()));
      case SMALL_JOB_FOUND ->
          Optional.of("finds a small job of " + event.detail().words() + " a week beside benefit");
      case SMALL_JOB_ENDED -> Optional.of("small job ends");
      case LEFT -> Optional.of(LifeWords.departure(event.detail()));
    };
  }

  private String start(int month) {
    boolean activity =
        life.months().stream().anyMatch(row -> row.month() == month && Life.isInActivity(row));
    return activity ? "starts in an activity beside benefit" : "starts in a basic job";
  }

  private Optional<String> illness(Detail detail) {
    int days = detail instanceof Detail.Days spell ? spell.days() : 0;
    if (days < LONG_SPELL_DAYS && !all) {
      return Optional.empty();
    }
    int months = Math.round((float) days / DAYS_PER_MONTH);
    return Optional.of(
        "falls ill for "
            + (days < LONG_SPELL_DAYS ? Words.count(days, "day") : Words.count(months, "month")));
  }

  /** What no event tells: other states, households, and who comes to want a job. */
  private void change(PersonMonth before, PersonMonth now) {
    int month = now.month();
    boolean told = happens(month, Turns::changesState);
    if (before.state() != now.state() && !(told && Life.isInPlace(now))) {
      boolean fallsBack =
          now.state() == State.UNEMPLOYMENT_INSURANCE
              || (isOnBenefit(now.state()) && !Life.isInPlace(now));
      if (!told) {
        add(month, state(before.state(), now.state()));
      } else if (fallsBack) {
        add(month, "then " + LifeWords.state(now.state()));
      }
    }
    Household household = now.who().household();
    if (household != before.who().household() && now.state() != State.LEFT) {
      add(month, "now lives " + LifeWords.household(household));
    }
    if (isOnBenefit(now.state())) {
      if (asks(month) && !asks(before.month())) {
        add(month, "comes to want a job");
      }
      if (meets(month) && !meets(before.month()) && isOnBenefit(before.state())) {
        add(month, "meets the criteria from now on");
      }
    }
  }

  private static boolean isOnBenefit(State state) {
    return state == State.BENEFIT || state == State.ACTIVITY;
  }

  private static String state(State before, State now) {
    if (now == State.ACTIVITY) {
      return "begins to volunteer";
    }
    return before == State.ACTIVITY
        ? "stops volunteering"
        : before == State.UNEMPLOYMENT_INSURANCE
            ? "insurance ends, on benefit again"
            : LifeWords.state(now);
  }

  private boolean asks(int month) {
    return life.situation(month).map(Situation::asks).orElse(false);
  }

  private boolean meets(int month) {
    return life.situation(month).map(Situation::meetsCriteria).orElse(false);
  }

  private String hours(int month) {
    int hours = life.situation(month).map(Situation::hoursWeek).orElse(0);
    return hours == 0 ? "" : ", " + hours + " hours a week";
  }

  private String place(int month) {
    return life.situation(month)
        .flatMap(Situation::place)
        .map(place -> ", at " + LifeWords.place(place))
        .orElse("");
  }
}
