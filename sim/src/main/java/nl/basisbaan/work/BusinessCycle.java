package nl.basisbaan.work;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Of;
import nl.basisbaan.numbers.Collective;
import nl.basisbaan.numbers.Parameters;

/**
 * The tightness of the labour market moves in a slow cycle around its usual level, the same under
 * every policy: a stationary first-order cycle with unit variance.
 */
record BusinessCycle(Chance chance, Rates rates) {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double tightness, double cyclePersistence, double cycleSd) {}

  /** The cycle of one replication. */
  static BusinessCycle of(Chance chance, Parameters parameters) {
    return new BusinessCycle(chance, parameters.of("world", Rates.class));
  }

  /** Demand for labour over its usual level, by month. */
  double[] tightness(int months) {
    double[] tightness = new double[months];
    double fresh = StrictMath.sqrt(1 - rates.cyclePersistence * rates.cyclePersistence);
    double cycle = shock(0);
    for (int month = 0; month < months; month++) {
      cycle = month == 0 ? cycle : rates.cyclePersistence * cycle + fresh * shock(month);
      tightness[month] = rates.tightness * StrictMath.exp(rates.cycleSd * cycle);
    }
    return tightness;
  }

  private double shock(int month) {
    return chance.forLife(Of.CYCLE).normal(chance.luckOf(Collective.ECONOMY), month);
  }
}
