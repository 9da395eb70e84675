package nl.basisbaan.followed;

import java.util.ArrayList;
import java.util.List;
import nl.basisbaan.life.BridgeScores;
import nl.basisbaan.people.Person;
import nl.basisbaan.people.World;
import nl.basisbaan.terms.State;
import nl.basisbaan.time.Month;
import nl.basisbaan.time.Process;
import nl.basisbaan.town.Persona;

/** The lives of the personas in short, month by month. Keeping them changes nothing. */
public final class PersonaLives implements Process {
  private final World world;
  private final BridgeScores bridge;
  private final PersonaLives without;
  private final List<PersonaMonth> months = new ArrayList<>();
  private int[] rows;

  /**
   * Keeps the personas of one world; a town without room for them has none.
   *
   * @param without their lives without a programme; null when those are kept here
   */
  public PersonaLives(World world, BridgeScores bridge, PersonaLives without) {
    this.world = world;
    this.bridge = bridge;
    this.without = without;
  }

  @Override
  public void run(Month month) {
    if (rows == null) {
      rows = without == null ? find() : without.rows;
    }
    for (int row : rows) {
      Person person = world.person(row);
      if (!person.is(State.LEFT)) {
        months.add(
            new PersonaMonth(
                person.id(),
                month.index(),
                person.state(),
                person.netIncomeCents(),
                bridge.total(person, month)));
      }
    }
  }

  private int[] find() {
    List<Integer> numbers = Persona.all().stream().map(Persona::number).toList();
    List<Integer> found = new ArrayList<>();
    for (int row = 0; row < world.size() && found.size() < numbers.size(); row++) {
      if (numbers.contains(world.person(row).id())) {
        found.add(row);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Their months, in the order of months. */
  public List<PersonaMonth> months() {
    return List.copyOf(months);
  }
}
