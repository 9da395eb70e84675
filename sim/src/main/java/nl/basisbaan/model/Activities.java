package nl.basisbaan.model;

import nl.basisbaan.model.Chance.Draw;
import nl.basisbaan.model.Chance.Of;

/**
 * What happens on benefit without a programme: people begin and end volunteering and participation
 * jobs, and now and then come to a turning point at which they want a change. At a turning point
 * life is worse than usual; it would get better anyway (regression to the mean).
 */
public record Activities(People people, Chance chance, Rates rates, TurningPoint turningPoint)
    implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(
      double startPerMonth,
      double endPerMonth,
      double participationJobShare,
      double perMotivation) {}

  /** The process of one run. */
  public Activities(People people, Chance chance, Parameters parameters) {
    this(
        people,
        chance,
        parameters.of("activities", Rates.class),
        TurningPoint.of(people, parameters));
  }

  private static final int START = 0;
  private static final int KIND = 1;

  @Override
  public void run(Month month) {
    Draw draw = chance.of(Of.ACTIVITY, month);
    Draw turn = chance.of(Of.TURNING_POINT, month);
    for (Person person : people) {
      if (!person.isOnAssistance()) {
        continue;
      }
      if (turn.happens(person, turningPoint.chance(person))) {
        turningPoint.reach(person);
      }
      double luck = draw.uniform(person, START);
      if (person.is(State.ACTIVITY)) {
        if (luck < rates.endPerMonth) {
          person.become(State.BENEFIT);
        }
      } else if (person.is(State.BENEFIT) && luck < rates.startPerMonth * eagerness(person)) {
        person.become(State.ACTIVITY);
        if (draw.uniform(person, KIND) < rates.participationJobShare && !person.isExempt()) {
          person.takeParticipationJob();
        }
      }
    }
  }

  private double eagerness(Person person) {
    return Math.max(0, 1 + rates.perMotivation * person.motivation());
  }
}
