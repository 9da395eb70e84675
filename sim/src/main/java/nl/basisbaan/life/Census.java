package nl.basisbaan.life;

import nl.basisbaan.people.World;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/** The month ends and everybody is counted, once for all who ask how many there are. */
public record Census(World world) implements Process {
  @Override
  public void run(Month month) {
    world.endMonth();
  }
}
