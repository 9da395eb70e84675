package nl.basisbaan.life;

import nl.basisbaan.numbers.Parameters;
import nl.basisbaan.people.People;
import nl.basisbaan.people.PillarGains;

/**
 * What a neighbourhood gives to everybody who lives in it: points on the pillars that it lifts,
 * which follow its liveability at the pace of the pillars. They belong to the neighbourhood and are
 * added when a level is read, so that nobody's own life differs by them.
 *
 * @param perPoint points for each index point of liveability over that of the start
 * @param pace share of the way gone in a month
 */
public record Surroundings(People people, float perPoint, float pace) {
  /** Parameters; unit, range and source stand in parameters.csv. */
  record Rates(double liveability) {}

  /** What neighbourhoods give to these people under these numbers. */
  public static Surroundings of(People people, Parameters parameters) {
    return new Surroundings(
        people,
        (float) parameters.of("wellbeing", Rates.class).liveability(),
        (float) PillarGains.of(parameters).adjustment());
  }

  /**
   * A month with some liveability.
   *
   * @param change liveability over that of the start, index points
   */
  public void follow(int neighbourhood, float change) {
    float felt = people.felt(neighbourhood);
    people.feel(neighbourhood, felt + pace * (perPoint * change - felt));
  }
}
