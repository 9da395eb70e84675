package nl.basisbaan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.basisbaan.followed.Followed;
import nl.basisbaan.followed.Personal;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.people.ByHand;
import nl.basisbaan.people.Difference;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Policy;
import org.junit.jupiter.api.Test;

/** A large town is walked in parts at once; nobody can tell, couples in two parts included. */
class PartsTest {
  private static final Replications REPLICATIONS =
      new Replications(
          TestTowns.scenario(
              TestTowns.groningen(10),
              TinyTown.NUMBERS,
              36,
              1,
              Policy.none(),
              TestTowns.transitionOnly(30)));

  private static List<Course> lived(Town town, int parts) {
    World without = World.of(ByHand.inParts(town.people(), parts));
    Course first = new Course(town, Policy.none(), without, nobody(town, without));
    World world = without.underProgramme();
    Course second =
        new Course(town, TestTowns.transitionOnly(30), world, nobody(town, world), first);
    List<Course> courses = List.of(first, second);
    new Simulation(town.months(), courses).run();
    return courses;
  }

  private static Personal nobody(Town town, World world) {
    BridgeScores bridge = new BridgeScores(town.chance(), town.parameters());
    return new Personal(world, bridge, town.providers(), List.of(), Followed.NOBODY);
  }

  @Test
  void aTownInPartsLivesAsOneInOnePart() {
    Town town = REPLICATIONS.town(0);
    List<Course> one = lived(town, 1);
    List<Course> four = lived(town, 4);
    for (int policy = 0; policy < 2; policy++) {
      assertEquals(
          List.of(),
          Difference.between(one.get(policy).world().people(), four.get(policy).world().people()));
      assertEquals(
          List.of(),
          ResultDifference.between(
              Replications.result(one.get(policy), one.get(0)),
              Replications.result(four.get(policy), four.get(0))));
    }
    assertEquals(4, four.get(0).world().people().parts().count());
    assertTrue(one.get(1).world().people().size() > 30, "people touched");
  }
}
