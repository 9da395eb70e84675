package nl.basisbaan.work;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/**
 * The rest of the world this month: who joins and who is gone, and a labour market whose tightness
 * moves in a slow cycle around its usual level, the same under every policy.
 */
public record World(People people, LabourMarket market, Chance chance, Rates rates)
    implements Process {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double tightness, double cyclePersistence, double cycleSd) {}

  /** The process of one run. */
  public World(People people, LabourMarket market, Chance chance, Parameters parameters) {
    this(people, market, chance, parameters.of("world", Rates.class));
  }

  @Override
  public void run(Month month) {
    people.begin(month);
    market.setTightness(rates.tightness * StrictMath.exp(rates.cycleSd * cycle(month)));
  }

  /** A stationary first-order cycle with unit variance, rebuilt from its shocks. */
  private double cycle(Month month) {
    double fresh = StrictMath.sqrt(1 - rates.cyclePersistence * rates.cyclePersistence);
    double cycle = shock(0);
    for (int past = 1; past <= month.index(); past++) {
      cycle = rates.cyclePersistence * cycle + fresh * shock(past);
    }
    return cycle;
  }

  private double shock(int month) {
    return chance.forLife(Of.CYCLE).normal(chance.luckOf(Collective.ECONOMY), month);
  }
}
