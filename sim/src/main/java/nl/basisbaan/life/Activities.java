package nl.basisbaan.life;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

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
    this(people, chance, parameters.of("activities", Rates.class), TurningPoint.of(parameters));
  }

  /** An activity that begins or ends, and of which kind. */
  private enum Drawn {
    START,
    KIND
  }

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
      double luck = draw.uniform(person, Drawn.START);
      if (person.is(State.ACTIVITY)) {
        if (!person.isInPlace() && luck < rates.endPerMonth) {
          person.become(State.BENEFIT);
        }
      } else if (person.is(State.BENEFIT) && luck < rates.startPerMonth * eagerness(person)) {
        person.beActive();
        if (draw.uniform(person, Drawn.KIND) < rates.participationJobShare && !person.isExempt()) {
          person.takeParticipationJob();
        }
      }
    }
  }

  private double eagerness(Person person) {
    return Math.max(0, 1 + rates.perMotivation * person.motivation());
  }
}
