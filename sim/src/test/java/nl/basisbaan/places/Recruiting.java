package nl.basisbaan.places;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.TinyTown;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Event;
import nl.basisbaan.time.Month;

/** Two hundred plain people, and what is noted of them while coaches recruit. */
abstract class Recruiting {
  static final Month[] MONTHS = TinyTown.months(30);
  static final double COACHES = 2;

  final People people = TinyTown.people(200);
  final List<String> notes = new ArrayList<>();

  /** Numbers with which everybody is willing, able and glad to start. */
  static Parameters glad() {
    Parameters numbers = TinyTown.beyond("acceptance.usual", 1e6);
    numbers = TinyTown.beyond(numbers, "interview.register_error", 0);
    numbers = TinyTown.beyond(numbers, "interview.physical_limit", -100);
    numbers = TinyTown.beyond(numbers, "interview.care_hours_spread", 0);
    numbers = TinyTown.beyond(numbers, "recruitment.lead_months", 3);
    numbers = TinyTown.beyond(numbers, "recruitment.repeat_months", 24);
    numbers = TinyTown.beyond(numbers, "recruitment.withdrawal_per_month", 0);
    return TinyTown.beyond(numbers, "recruitment.months_to_start", 1);
  }

  static Policy coaching(int interviews) {
    return Policy.none()
        .with("selection.interviews_per_coach", "" + interviews)
        .with("selection.invites", "none")
        .with("selection.hire_coaches", "false");
  }

  void allWilling() {
    for (int row = 0; row < people.size(); row++) {
      ByHand.of(people).turnedSince[row] = -1;
    }
  }

  Recruitment recruitment(Policy policy, double coaches, Parameters numbers) {
    people.keep((row, month, event, detail) -> notes.add(month + " " + event));
    return TinyTown.programme(people, policy, coaches, numbers).recruitment();
  }

  void live(Recruitment recruitment, int from, int to) {
    for (int month = from; month < to; month++) {
      people.begin(MONTHS[month]);
      recruitment.run(MONTHS[month]);
    }
  }

  long noted(int month, Event event) {
    return notes.stream().filter((month + " " + event)::equals).count();
  }
}
