package nl.basisbaan.life;

import nl.basisbaan.people.World;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;

/** A month begins: those who join are there, those who left last month are gone. */
public record Arrivals(World world) implements Process {
  @Override
  public void run(Month month) {
    world.begin(month);
  }
}
