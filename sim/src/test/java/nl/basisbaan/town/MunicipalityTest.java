package nl.basisbaan.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import nl.basisbaan.TestTowns;
import nl.basisbaan.town.Municipality.Neighbourhood;
import nl.basisbaan.town.Municipality.Stock;
import org.junit.jupiter.api.Test;

/** A municipality whose parts cannot hold together is refused. */
class MunicipalityTest {
  private static final Municipality TOWN = TestTowns.groningen(10);

  private static void expect(String message, Stock stock, List<Neighbourhood> neighbourhoods) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Municipality(
                    "test",
                    "assumption",
                    stock,
                    TOWN.overThreeYears(),
                    TOWN.underThreeYears(),
                    neighbourhoods,
                    TOWN.organisations(),
                    TOWN.workProviders(),
                    TOWN.labourMarket(),
                    List.of()));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void thereAreAtLeastOneAndAtMost127Neighbourhoods() {
    expect("neighbourhoods must be a list of 1 to 127 but has 0", TOWN.stock(), List.of());
    expect(
        "neighbourhoods must be a list of 1 to 127 but has 128",
        TOWN.stock(),
        Collections.nCopies(128, new Neighbourhood("many")));
  }

  @Test
  void somebodyLivesSomewhere() {
    expect(
        "neighbourhoods must have weights that add up to more than 0",
        TOWN.stock(),
        List.of(new Neighbourhood("empty", 0, 50)));
  }

  @Test
  void everybodyHasAHousehold() {
    expect(
        "stock must have at least 917 households for its 1000 persons_over_three_years but has 900",
        new Stock(20_000, 900, 1000, 1, 1),
        TOWN.neighbourhoods());
  }
}
