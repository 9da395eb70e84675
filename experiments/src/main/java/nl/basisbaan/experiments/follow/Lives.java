package nl.basisbaan.experiments.follow;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import nl.basisbaan.FollowedLife;
import nl.basisbaan.Replications;
import nl.basisbaan.experiments.data.UserMistake;
import nl.basisbaan.experiments.results.PersonFiles;
import nl.basisbaan.experiments.study.Experiment;
import nl.basisbaan.experiments.study.Unit;
import nl.basisbaan.experiments.text.Words;
import nl.basisbaan.terms.Event;
import nl.basisbaan.town.Persona;

/**
 * The lives of one person of one town, one a policy of a study, no programme first.
 *
 * @param experiment at the base
 * @param replication number of the town, from 0
 * @param persona empty for anybody who was drawn
 */
public record Lives(
    Experiment experiment,
    int replication,
    int person,
    Optional<Persona> persona,
    Optional<String> chosen,
    List<FollowedLife> all) {
  public Lives {
    all = List.copyOf(all);
  }

  /**
   * Lives a town through and follows one person.
   *
   * @throws UserMistake when nobody there has the number, or not while months count
   */
  public static Lives of(Experiment experiment, int replication, int person) {
    return find(experiment, replication, person)
        .orElseThrow(() -> new UserMistake(missing(experiment, replication, person)));
  }

  /** The same; empty when nobody there has the number, or not while months count. */
  static Optional<Lives> find(Experiment experiment, int replication, int person) {
    List<FollowedLife> all = new Replications(experiment.scenario()).follow(replication, person);
    int first = experiment.study().warmUpMonths();
    boolean counted =
        all.stream()
            .flatMap(life -> life.result().people().stream())
            .anyMatch(row -> row.month() >= first);
    return counted
        ? Optional.of(
            new Lives(experiment, replication, person, persona(person), Optional.empty(), all))
        : Optional.empty();
  }

  private static Optional<Persona> persona(int number) {
    return Persona.all().stream().filter(each -> each.number() == number).findFirst();
  }

  /** Whether something happens under any policy. */
  boolean had(Event event) {
    return all.stream()
        .flatMap(life -> life.result().events().stream())
        .anyMatch(each -> each.event() == event);
  }

  /** The same, with a sentence on why it was chosen. */
  Lives because(String why) {
    return new Lives(experiment, replication, person, persona, Optional.of(why), all);
  }

  private static String missing(Experiment experiment, int replication, int person) {
    String town = "town " + replication + " of " + experiment.study().name();
    return persona(person)
        .map(
            each ->
                each.name()
                    + " does not live in "
                    + town
                    + ": nobody there is of the same sex, household, and classes of age and of"
                    + " time on benefit")
        .orElse(
            "nobody has the number "
                + person
                + " in "
                + town
                + " in these months. Numbers are those of persons.csv, such as 0 for the first;"
                + " --find picks somebody, and there are "
                + Words.list(PersonName.names()));
  }

  /** Writes the months under every policy, as persons.csv has them. */
  public void write(Writer writer) throws IOException {
    Unit unit = new Unit(0, replication, all.stream().map(FollowedLife::result).toList());
    PersonFiles.writeMonths(experiment, unit, writer);
  }
}
