package nl.basisbaan.experiments.results;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.CsvRows;
import nl.basisbaan.followed.PersonaMonth;
import nl.basisbaan.followed.Placed;
import nl.basisbaan.outcome.Measure;
import nl.basisbaan.places.Neighbourhoods;
import nl.basisbaan.town.Municipality.Neighbourhood;
import nl.basisbaan.town.Persona;

/**
 * The result files that tell the point {@code base} only: what becomes of people who are placed,
 * neighbourhoods by year, and the lives of the personas in the first towns.
 */
final class BaseFiles {
  /** Columns of placed.csv after policy, point and replication. */
  static final List<String> PLACED =
      List.of("figure", "months", "value", "numerator", "denominator");

  /** Columns of neighbourhoods.csv. */
  static final List<String> NEIGHBOURHOODS =
      List.of("year", "months", "neighbourhood", "at", "liveability", "backlog", "places");

  /** Columns of lives.csv. */
  static final List<String> LIVES =
      List.of("person", "name", "month", "state", "net_income", "bridge_total");

  private static final int BASE = 0;

  /** Towns in which the personas are followed: enough that most get a place in one of them. */
  private static final int TOWNS = 10;

  private final Experiment experiment;
  private final CsvRows placed;
  private final CsvRows neighbourhoods;
  private final CsvRows lives;
  private final Map<Integer, String> names =
      Persona.all().stream().collect(Collectors.toMap(Persona::number, Persona::name));

  BaseFiles(Experiment experiment, CsvRows placed, CsvRows neighbourhoods, CsvRows lives) {
    this.experiment = experiment;
    this.placed = placed;
    this.neighbourhoods = neighbourhoods;
    this.lives = lives;
  }

  /** Writes one policy in one unit. */
  void write(Unit unit, Point point, PolicyResult result) throws IOException {
    if (unit.point() != BASE) {
      return;
    }
    writePlaced(unit, point, result);
    writeNeighbourhoods(unit, point, result);
    if (unit.replication() < TOWNS) {
      writeLives(unit, point, result);
    }
  }

  private void writePlaced(Unit unit, Point point, PolicyResult result) throws IOException {
    for (Map.Entry<Placed.Figure, Measure[]> each : result.placed().entrySet()) {
      List<Integer> months = each.getKey().months();
      for (int i = 0; i < months.size(); i++) {
        Measure measure = each.getValue()[i];
        ResultFiles.begin(placed, unit, point, result)
            .cell(each.getKey().label())
            .cell(months.get(i))
            .outcome(measure.value())
            .outcome(measure.numerator())
            .outcome(measure.denominator())
            .endRow();
      }
    }
  }

  private void writeNeighbourhoods(Unit unit, Point point, PolicyResult result) throws IOException {
    for (Neighbourhoods.Year year : result.neighbourhoods()) {
      Neighbourhood place =
          experiment.scenario().municipality().neighbourhoods().get(year.neighbourhood());
      ResultFiles.begin(neighbourhoods, unit, point, result)
          .cell(year.year())
          .cell(year.months())
          .cell(place.name())
          .cell(place.at())
          .outcome(year.liveability() / year.months())
          .outcome(year.backlog() / year.months())
          .outcome((double) year.places() / year.months())
          .endRow();
    }
  }

  private void writeLives(Unit unit, Point point, PolicyResult result) throws IOException {
    for (PersonaMonth month : result.personas()) {
      if (month.month() >= experiment.study().warmUpMonths()) {
        ResultFiles.begin(lives, unit, point, result)
            .cell(month.person())
            .cell(names.get(month.person()))
            .cell(experiment.scenario().start().plusMonths(month.month()).toString())
            .cell(month.state().label())
            .hundredths(month.netIncomeCents())
            .cell(month.bridgeTotal())
            .endRow();
      }
    }
  }
}
