package nl.basisbaan.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumsTest {
  private enum Name {
    ONE,
    OTHER
  }

  private final Sums<Name> sums = new Sums<>(Name.class, 3);

  @Test
  void whatIsAddedIsCountedByNameAndGroup() {
    sums.add(Name.ONE, 5);
    sums.add(0, Name.ONE, 2);
    sums.add(2, Name.OTHER, 7);
    sums.add(2, Name.OTHER, -1);
    assertEquals(7, sums.of(Name.ONE), "group 0 is everybody");
    assertEquals(7, sums.of(0, Name.ONE));
    assertEquals(0, sums.of(Name.OTHER));
    assertEquals(6, sums.of(2, Name.OTHER));
    assertEquals(0, sums.of(1, Name.OTHER));
  }

  @Test
  void sumsAreAddedAndTakenOff() {
    sums.add(1, Name.OTHER, 10);
    Sums<Name> more = sums.none();
    assertEquals(0, more.of(1, Name.OTHER), "nothing counted yet");
    more.add(1, Name.OTHER, 3);
    more.add(Name.ONE, 4);
    sums.add(more, 1);
    assertEquals(13, sums.of(1, Name.OTHER));
    sums.add(more, -1);
    sums.add(more, -1);
    assertEquals(7, sums.of(1, Name.OTHER));
    assertEquals(-4, sums.of(Name.ONE));
    assertEquals(3, more.of(1, Name.OTHER), "what is added stays as it is");
  }
}
