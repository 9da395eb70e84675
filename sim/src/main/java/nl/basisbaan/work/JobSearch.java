package nl.basisbaan.work;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.work.Applicants.Applicant;

/**
 * People who look for regular work may find it. Applicants succeed by their own draw; when they
 * outnumber the openings, those with the lowest chance keys get them. So whoever applies in one
 * world and not in another may change who else is hired. Of the others on benefit some come upon a
 * small job.
 */
public final class JobSearch implements Process {
  private final World world;
  private final LabourMarket market;
  private final Search search;
  private final SmallJobs smallJobs;
  private final Chance chance;

  /** The process of one run. */
  public JobSearch(
      World world, LabourMarket market, Offers offers, Chance chance, Parameters parameters) {
    this.world = world;
    this.market = market;
    this.search = new Search(offers, chance, parameters);
    this.smallJobs = new SmallJobs(chance, parameters);
    this.chance = chance;
  }

  @Override
  public void run(Month month) {
    double expected = 0;
    List<Applicant> applicants = new ArrayList<>();
    for (Found found : world.people().parts().map(part -> search(part, month)).toList()) {
      expected += found.expected;
      applicants.addAll(found.applicants);
    }
    settle(applicants, whole(market.takeOpenings(month, expected), month));
  }

  /** Who could start, and how many are expected to, on average over luck. */
  private record Found(double expected, List<Applicant> applicants) {}

  private Found search(People people, Month month) {
    Draw found = chance.of(Of.JOB_FINDING, month);
    Draw order = chance.of(Of.OPENING_ORDER, month);
    double tightness = market.tightness(month);
    double expected = 0;
    List<Applicant> applicants = new ArrayList<>();
    for (Person person : people) {
      double intensity = search.intensity(person, month);
      if (intensity > 0) {
        double odds = intensity * market.chances().odds(person, tightness);
        expected += odds / (1 + odds);
        double luck = found.uniform(person);
        if (luck * (1 + odds) < odds) {
          applicants.add(new Applicant(person.townRow(), order.uniform(person)));
        } else {
          smallJobs.find(person, odds, (1 - luck) * (1 + odds), month);
        }
      }
    }
    return new Found(expected, applicants);
  }

  /** A whole number of openings with the right mean. */
  private int whole(double openings, Month month) {
    double luck =
        chance.of(Of.OPENING_FRACTION, month).uniform(chance.luckOf(Collective.ECONOMY), 0);
    return (int) Math.max(0, Math.floor(openings + luck));
  }

  /** Settles who is hired; whoever is in one world only, lives another life from now on. */
  private void settle(List<Applicant> applicants, int openings) {
    Applicants without = market.applicantsWithout();
    for (Applicant other : without.all()) {
      if (!world.lives(other.townRow())) {
        applicants.add(other);
      }
    }
    Applicants everybody = new Applicants(applicants, openings);
    for (Applicant other : without.all()) {
      if (!world.lives(other.townRow()) && everybody.hires(other) != without.hires(other)) {
        world.differ(other.townRow());
      }
    }
    List<Integer> hired = new ArrayList<>();
    for (Applicant applicant : everybody.all()) {
      if (world.lives(applicant.townRow()) && everybody.hires(applicant)) {
        hired.add(applicant.townRow());
      }
    }
    market.settle(everybody, hired);
  }
}
