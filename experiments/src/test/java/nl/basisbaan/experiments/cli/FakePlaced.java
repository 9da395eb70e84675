package nl.basisbaan.experiments.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.basisbaan.Scenario;
import nl.basisbaan.followed.PersonaMonth;
import nl.basisbaan.followed.Placed;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.places.Neighbourhoods;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.State;
import nl.basisbaan.town.Persona;

/** What the town of dice tells of the placed, of neighbourhoods and of personas. */
final class FakePlaced {
  private final Scenario scenario;
  private final Policy policy;
  private final int replication;
  private final SplittableRandom luck;

  FakePlaced(Scenario scenario, Policy policy, int replication) {
    this.scenario = scenario;
    this.policy = policy;
    this.replication = replication;
    this.luck = new SplittableRandom(31 * scenario.seed() + 7L * replication);
  }

  /** Scores and tenure; the scores without a programme are lower. Nobody is followed for long. */
  Map<Placed.Figure, Measure[]> placed() {
    if (!policy.opensPlaces()) {
      return Map.of();
    }
    Map<Placed.Figure, Measure[]> placed = new EnumMap<>(Placed.Figure.class);
    for (Placed.Figure figure : Placed.Figure.values()) {
      Measure[] measures = new Measure[figure.months().size()];
      for (int i = 0; i < measures.length; i++) {
        int people = 1 + luck.nextInt(20);
        double each =
            figure.isScore()
                ? (figure.label().endsWith("_without") ? 2 : 3) + luck.nextDouble()
                : 0.2 * luck.nextDouble();
        measures[i] = new Measure(people * each, people);
      }
      measures[measures.length - 1] = Measure.NOBODY;
      placed.put(figure, measures);
    }
    return placed;
  }

  /** Each neighbourhood in the years that count. */
  List<Neighbourhoods.Year> neighbourhoods() {
    int all = scenario.municipality().neighbourhoods().size();
    int first = scenario.start().plusMonths(scenario.warmUpMonths()).getYear();
    int last = scenario.start().plusMonths(scenario.months() - 1).getYear();
    List<Neighbourhoods.Year> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      for (int place = 0; place < all; place++) {
        double more = policy.opensPlaces() ? luck.nextDouble() : 0;
        int places = policy.opensPlaces() ? luck.nextInt(20) : 0;
        years.add(new Neighbourhoods.Year(year, place, 6, 6 * (50 + more), 6 - more, places));
      }
    }
    return years;
  }

  /** The personas; some policy gives a place to each in one of two towns. */
  List<PersonaMonth> personas() {
    List<PersonaMonth> months = new ArrayList<>();
    for (int month = 0; month < scenario.months(); month++) {
      for (Persona persona : Persona.all()) {
        boolean placed =
            policy.opensPlaces()
                && (persona.number() + replication) % 2 == 0
                && month >= scenario.months() / 2;
        State state = placed ? State.BASIC_JOB : State.BENEFIT;
        int score = 20 + luck.nextInt(8);
        months.add(new PersonaMonth(persona.number(), month, state, 150_000 + month, score));
      }
    }
    return months;
  }
}
