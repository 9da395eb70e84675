package nl.basisbaan.work;

import java.util.Arrays;
import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.Person;
import nl.basisbaan.policy.Policy;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * People who look for regular work may find it. Applicants succeed by their own draw; when they
 * outnumber the openings, those with the lowest chance keys get them.
 */
public final class RegularWork implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  public record Rates(
      double lowWageValue,
      double subsidyShare,
      double hoursMean,
      double hoursSpread,
      double wageMeanAboveMinimum) {}

  private static final int MOST_HOURS = 40;

  private final People people;
  private final LabourMarket market;
  private final Search search;
  private final Policy policy;
  private final Chance chance;
  private final Rates rates;
  private final int[] applicants;

  /** The process of one run. */
  public RegularWork(
      People people, LabourMarket market, Policy policy, Chance chance, Parameters parameters) {
    this.people = people;
    this.market = market;
    this.search = new Search(policy, chance, parameters);
    this.policy = policy;
    this.chance = chance;
    this.rates = parameters.of("regular_work", Rates.class);
    this.applicants = new int[people.size()];
  }

  @Override
  public void run(Month month) {
    Draw found = chance.of(Of.JOB_FINDING, month);
    double tightness = market.tightness();
    double expected = 0;
    int count = 0;
    for (Person person : people) {
      double intensity = search.intensity(person);
      if (intensity > 0) {
        double odds = intensity * market.chances().odds(person, tightness);
        expected += odds / (1 + odds);
        if (found.uniform(person) * (1 + odds) < odds) {
          applicants[count++] = person.row();
        }
      }
    }
    int openings = whole(market.openings(month, expected), month);
    hire(count > openings ? lowestKeys(count, openings, month) : count, month);
  }

  /** A whole number of openings with the right mean. */
  private int whole(double openings, Month month) {
    double luck =
        chance.of(Of.OPENING_FRACTION, month).uniform(chance.luckOf(Collective.ECONOMY), 0);
    return (int) Math.floor(openings + luck);
  }

  /** Puts the applicants with the lowest keys first; returns how many there is room for. */
  private int lowestKeys(int count, int openings, Month month) {
    Draw order = chance.of(Of.OPENING_ORDER, month);
    Person one = people.person(0);
    Person other = people.person(0);
    int[] chosen =
        Arrays.stream(applicants, 0, count)
            .boxed()
            .sorted(
                (a, b) -> {
                  int byKey =
                      Double.compare(order.uniform(one.moveTo(a)), order.uniform(other.moveTo(b)));
                  return byKey != 0 ? byKey : Integer.compare(a, b);
                })
            .limit(openings)
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(chosen, 0, applicants, 0, chosen.length);
    return chosen.length;
  }

  private void hire(int count, Month month) {
    Draw hours = chance.of(Of.JOB_HOURS, month);
    Draw wage = chance.of(Of.JOB_WAGE, month);
    Draw subsidy = chance.of(Of.SUBSIDY_HIRE, month);
    Person person = people.person(0);
    for (int i = 0; i < count; i++) {
      person.moveTo(applicants[i]);
      double spread = rates.hoursSpread * (2 * hours.uniform(person) - 1);
      int week = (int) Math.max(1, Math.min(MOST_HOURS, Math.round(rates.hoursMean + spread)));
      double above = -rates.wageMeanAboveMinimum * StrictMath.log1p(-wage.uniform(person));
      boolean subsidised =
          (!person.hadPlace() || policy.transition().wageCostSubsidy())
              && !person.is(State.SUBSIDISED_JOB)
              && person.wageValue() < rates.lowWageValue
              && subsidy.happens(person, rates.subsidyShare);
      if (person.is(State.BASIC_JOB)) {
        person.leavePlace(JobEnd.REGULAR_WORK);
        person.receivePremium(policy.pay().premiumOnExit());
      }
      person.startWork(
          subsidised ? State.SUBSIDISED_JOB : State.REGULAR_JOB, week, subsidised ? 1 : 1 + above);
    }
  }
}
