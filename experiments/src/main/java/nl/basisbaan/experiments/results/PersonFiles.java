package nl.basisbaan.experiments.results;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.basisbaan.PolicyResult;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Point;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.CsvRows;
import nl.basisbaan.followed.PersonEvent;
import nl.basisbaan.followed.PersonFigure;
import nl.basisbaan.followed.PersonMonth;
import nl.basisbaan.numbers.Settings;

/** The result files about single people: their months and what happened to them. */
public final class PersonFiles {
  /** Columns of persons.csv after policy, point and replication. */
  static final List<String> PERSONS =
      Stream.of(
              Stream.of(
                  "person",
                  "month",
                  "state",
                  "provider",
                  "neighbourhood",
                  "months_in_state",
                  "contract_hours",
                  "productive_hours",
                  "sick_hours",
                  "leave_hours",
                  "closed_hours",
                  "coaching_hours"),
              Arrays.stream(PersonFigure.values()).map(PersonFigure::label),
              Stream.of(
                  "score_housing",
                  "score_family",
                  "score_health",
                  "score_social_network",
                  "score_debts",
                  "score_savings",
                  "score_diploma",
                  "score_income",
                  "sex",
                  "age",
                  "household",
                  "education",
                  "duration"))
          .flatMap(names -> names)
          .toList();

  /** Columns of events.csv after policy, point and replication. */
  static final List<String> EVENTS = List.of("person", "month", "event", "detail");

  private static final int MONTHS_PER_YEAR = 12;

  private final Experiment experiment;
  private final CsvRows persons;
  private final CsvRows events;

  PersonFiles(Experiment experiment, CsvRows persons, CsvRows events) {
    this.experiment = experiment;
    this.persons = persons;
    this.events = events;
  }

  /** Writes the months of one unit at the base, as persons.csv has them. */
  public static void writeMonths(Experiment experiment, Unit unit, Writer writer)
      throws IOException {
    CsvRows rows = new CsvRows(writer, ResultFiles.header(PERSONS));
    PersonFiles files = new PersonFiles(experiment, rows, rows);
    for (PolicyResult result : unit.results()) {
      files.writeMonths(unit, experiment.points().get(0), result);
    }
  }

  /** Writes the people of one policy in one unit. */
  void write(Unit unit, Point point, PolicyResult result) throws IOException {
    writeMonths(unit, point, result);
    int first = experiment.study().warmUpMonths();
    for (PersonEvent row : result.events()) {
      if (row.month() >= first) {
        ResultFiles.begin(events, unit, point, result)
            .cell(row.person())
            .cell(month(row.month()))
            .cell(row.event().label())
            .cell(row.detail().words())
            .endRow();
      }
    }
  }

  private void writeMonths(Unit unit, Point point, PolicyResult result) throws IOException {
    int first = experiment.study().warmUpMonths();
    for (PersonMonth row : result.people()) {
      if (row.month() >= first) {
        ResultFiles.begin(persons, unit, point, result);
        write(row);
      }
    }
  }

  private void write(PersonMonth row) throws IOException {
    persons
        .cell(row.person())
        .cell(month(row.month()))
        .cell(row.state().label())
        .cell(row.provider() < 0 ? "" : Integer.toString(row.provider()))
        .cell(row.neighbourhood())
        .cell(row.monthsInState());
    for (long hours : hours(row)) {
      persons.hundredths(hours);
    }
    for (PersonFigure figure : PersonFigure.values()) {
      double value = row.figure(figure);
      switch (figure.unit()) {
        case OF_ITS_OWN -> persons.outcome(value);
        case CENTS -> persons.hundredths((long) value);
      }
    }
    for (int score : row.scores()) {
      persons.cell(score);
    }
    persons
        .cell(Settings.nameOf(row.who().sex()))
        .cell(row.who().ageMonths() / MONTHS_PER_YEAR)
        .cell(Settings.nameOf(row.who().household()))
        .cell(Settings.nameOf(row.who().education()))
        .cell(row.who().benefitMonths())
        .endRow();
  }

  private String month(int sinceStart) {
    return experiment.scenario().start().plusMonths(sinceStart).toString();
  }

  /** Contract hours and their parts in hundredths, rounded so that the parts still add up. */
  static long[] hours(PersonMonth row) {
    double[] parts = {
      row.productiveHours(),
      row.sickHours(),
      row.leaveHours(),
      row.closedHours(),
      row.coachingHours()
    };
    long[] hundredths = new long[parts.length + 1];
    double exact = 0;
    for (int i = 0; i < parts.length; i++) {
      long before = Math.round(exact);
      exact += parts[i] * 100;
      hundredths[i + 1] = Math.round(exact) - before;
    }
    hundredths[0] = Math.round(exact);
    if (!(Math.abs(exact - row.contractHours() * 100) < 0.5)) {
      throw new IllegalStateException(
          "hours of person " + row.person() + " do not add up to the contract: " + row);
    }
    return hundredths;
  }
}
