package nl.basisbaan.places;

import java.util.HashSet;
import java.util.Set;
import nl.basisbaan.life.Peers;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.TurningPoint;
import nl.basisbaan.policy.Offer;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.Refusal;
import nl.basisbaan.time.Month;
import nl.basisbaan.work.JobChances;

/**
 * Who wants a basic job and can do it: everybody is asked one by one, whether they ask or not, and
 * offered a place that suits as it usually does; who is not turned away or unable and says yes is
 * counted.
 */
public final class Wanting {
  private static final double USUAL_MATCH = 0.7;

  private final People people;
  private final TurningPoint turningPoint;
  private final Offer offer;
  private final Interview interview;
  private final Acceptance acceptance;
  private final Month month;

  /** Everybody in the register in a month, under a policy. */
  public Wanting(People people, Policy policy, Month month, Chance chance, Parameters numbers) {
    this.people = people;
    this.month = month;
    this.turningPoint = TurningPoint.of(numbers);
    Offers offers = Offers.of(policy);
    this.offer = offers.of(0);
    this.interview =
        new Interview(
            offer,
            new JobChances(people, numbers),
            new Candidates(people, chance, numbers).mistakes(),
            chance,
            numbers);
    Peers peers = new Peers(people, Peers.recipients(people), numbers);
    this.acceptance = new Acceptance(peers, offers, chance, numbers);
  }

  /** Numbers of the people who meet the criteria. */
  public Set<Integer> eligible() {
    Set<Integer> ids = new HashSet<>();
    for (Person person : people) {
      if (interview.meetsCriteria(person)) {
        ids.add(person.id());
      }
    }
    return ids;
  }

  /** Numbers of those of them who can do the work and want it. */
  public Set<Integer> wantAndCan() {
    Set<Integer> ids = new HashSet<>();
    for (Person person : people) {
      if (interview.judge(person, month) == Refusal.NONE
          && acceptance.answer(person, offer, USUAL_MATCH, turningPoint.isWilling(person), month)
              == Refusal.NONE) {
        ids.add(person.id());
      }
    }
    return ids;
  }
}
