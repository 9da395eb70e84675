package nl.basisbaan.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basisbaan.TinyTown;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.People;
import org.junit.jupiter.api.Test;

/** What people hear of basic jobs; everybody lives in one neighbourhood. */
class PeersTest {
  private static double heard(People people) {
    Peers peers = new Peers(people, Peers.recipients(people), TinyTown.NUMBERS);
    peers.tell();
    return peers.heard(people.person(1));
  }

  private static People withPlace(int many) {
    People people = TinyTown.people(many, TinyTown.month(1));
    TinyTown.place(people, 0, 12);
    return people;
  }

  @Test
  void theMoreOfTheRecipientsHoldAPlaceTheMoreIsHeard() {
    People one = withPlace(10);
    People two = withPlace(10);
    TinyTown.place(two, 2, 12);
    assertEquals(1 - Math.pow(1 - heard(one), 2), heard(two), 1e-9);
    assertEquals(1 - Math.pow(1 - heard(one), 0.5), heard(withPlace(20)), 1e-9);
  }

  /** Nobody speaks with them as a recipient, and so nobody with fewer recipients. */
  @Test
  void whoJoinedWithoutBenefitIsNoRecipient() {
    People people = withPlace(20);
    for (int row = 10; row < 20; row++) {
      ByHand.of(people).withoutBenefit[row] = true;
    }
    double of = heard(people);
    assertEquals(heard(withPlace(10)), of, 1e-9, "of ten recipients, as without them");
    TinyTown.place(people, 12, 12);
    assertEquals(of, heard(people), 1e-9, "in a place, but no recipient");
  }
}
