package nl.basisbaan.work;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.policy.Offers;
import nl.basisbaan.terms.JobEnd;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import org.apache.commons.math3.util.FastMath;

/**
 * Those who were hired start in regular work, some of them with wage-cost subsidy. An employer who
 * asks for a subsidy that the policy does not give for people in its places hires nobody.
 */
public record RegularWork(
    World world, LabourMarket market, Offers offers, Chance chance, Rates rates)
    implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  public record Rates(
      double lowWageValue,
      double subsidyShare,
      double hoursMean,
      double hoursSpread,
      double wageMeanAboveMinimum) {}

  /** The process of one run. */
  public RegularWork(
      World world, LabourMarket market, Offers offers, Chance chance, Parameters parameters) {
    this(world, market, offers, chance, parameters.of("regular_work", Rates.class));
  }

  private static final int MOST_HOURS = 40;

  @Override
  public void run(Month month) {
    Draw hours = chance.of(Of.JOB_HOURS, month);
    Draw wage = chance.of(Of.JOB_WAGE, month);
    Draw subsidy = chance.of(Of.SUBSIDY_HIRE, month);
    for (int townRow : market.hired()) {
      Person person = world.touch(townRow);
      double spread = rates.hoursSpread * (2 * hours.uniform(person) - 1);
      int week = (int) Math.max(1, Math.min(MOST_HOURS, Math.round(rates.hoursMean + spread)));
      double above = -rates.wageMeanAboveMinimum * FastMath.log1p(-wage.uniform(person));
      boolean subsidised =
          !person.is(State.SUBSIDISED_JOB)
              && person.wageValue() < rates.lowWageValue
              && subsidy.happens(person, rates.subsidyShare);
      if (person.isInPlace()) {
        if (subsidised && !offers.of(person.offer()).transition().wageCostSubsidy()) {
          market.reopen();
          continue;
        }
        person.leavePlace(JobEnd.REGULAR_WORK);
        person.receivePremium(offers.of(person.offer()).pay().premiumOnExit());
      }
      person.startWork(
          subsidised ? State.SUBSIDISED_JOB : State.REGULAR_JOB, week, subsidised ? 1 : 1 + above);
    }
  }
}
