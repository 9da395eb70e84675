package nl.basisbaan.outcome;

import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.terms.State;
import nl.basisbaan.terms.Traits.Departure;

/** What three people live through over some months; on benefit until told otherwise. */
final class Story {
  private final int months;
  private final State[][] states;
  private final int[][] bridge;
  private final Departure[] departure = new Departure[3];

  Story(int months) {
    this.months = months;
    this.states = new State[3][months];
    this.bridge = new int[3][months];
    for (int row = 0; row < 3; row++) {
      are(row, State.BENEFIT, 0, months);
      scores(row, 20, 0);
    }
  }

  void are(int row, State state, int from, int to) {
    for (int month = from; month < Math.min(to, months); month++) {
      states[row][month] = state;
    }
  }

  void scores(int row, int total, int from) {
    for (int month = from; month < months; month++) {
      bridge[row][month] = total;
    }
  }

  void leaves(int row, Departure why, int from) {
    are(row, State.LEFT, from, months);
    departure[row] = why;
  }

  /** Three people live a month of it. */
  void live(People people, int month) {
    for (int row = 0; row < 3; row++) {
      Person person = people.person(row);
      State state = states[row][month];
      if (state == State.LEFT && !person.is(State.LEFT)) {
        person.leave(departure[row]);
      } else if (!person.is(state)) {
        person.become(state);
      }
      ByHand.of(people).interviewed[row] = 0;
      TinyTown.receive(people, row, person.isOnAssistance() ? 1_200_00 : 0, 1_500_00);
      ByHand.score(people, row, bridge[row][month]);
    }
  }
}
