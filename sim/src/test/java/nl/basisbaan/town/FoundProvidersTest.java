package nl.basisbaan.town;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basisbaan.TestTowns;
import nl.basisbaan.TinyTown;
import org.junit.jupiter.api.Test;

/** Coaches find work providers all over the town, in whatever order its file has the places. */
class FoundProvidersTest {
  @Test
  void thoseFoundFirstAreNotOfTheFirstNeighbourhoods() {
    Municipality town = TestTowns.groningen(1);
    WorkProviders providers = WorkProviders.draw(town, TinyTown.NUMBERS, TinyTown.CHANCE);
    int known = WorkProviders.number(town);
    int half = known / 2;
    int ofTheFirstHalf = 0;
    for (int provider = known; provider < known + half; provider++) {
      int sameAtTheStart = providers.neighbourhood(half - 1);
      ofTheFirstHalf += providers.neighbourhood(provider) <= sameAtTheStart ? 1 : 0;
    }
    assertTrue(ofTheFirstHalf < 0.9 * half, ofTheFirstHalf + " of " + half);
  }
}
